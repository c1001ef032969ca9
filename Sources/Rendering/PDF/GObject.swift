import CPango

/// The one hold that we have on an object of GLib, given up with this value.
struct GObject: ~Copyable {
  let pointer: OpaquePointer

  /// Takes over the hold that whoever made the object gave us.
  init(owning pointer: OpaquePointer) {
    self.pointer = pointer
  }

  /// Takes a further hold.
  init(sharing other: borrowing GObject) {
    pointer = other.pointer
    g_object_ref(UnsafeMutableRawPointer(pointer))
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(pointer))
  }
}
