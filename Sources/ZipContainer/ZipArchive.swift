import CLibZip

/// A zip container in memory: its entries, with every size checked before inflating.
package enum ZipArchive {
  package enum Failure: Error {
    case damaged
    case encrypted
    case tooLarge
    case missing
  }

  /// One entry as the list of the container has it.
  package struct Entry: Sendable, Hashable {
    package var name: String
    /// Bytes when inflated, as the list says.
    package var size: UInt64
    /// Bytes in the container, as the list says.
    package var packedSize: UInt64
    package var isEncrypted: Bool
  }

  /// The most entries that a document of an office suite has.
  package static let entryLimit = 4096

  /// The entries in the order of the list.
  package static func entries(of bytes: [UInt8]) throws(Failure) -> [Entry] {
    try open(bytes) { (archive) throws(Failure) in
      var entries: [Entry] = []
      for index in 0..<zip_uint64_t(max(zip_get_num_entries(archive, 0), 0)) {
        var information = zip_stat_t()
        guard let name = zip_get_name(archive, index, 0),
          zip_stat_index(archive, index, 0, &information) == 0
        else { throw .damaged }
        entries.append(
          Entry(
            name: String(cString: name),
            size: information.size,
            packedSize: information.comp_size,
            isEncrypted: information.encryption_method != 0
          )
        )
      }
      return entries
    }
  }

  /// The bytes of an entry that is at most `limit` bytes when inflated.
  package static func entry(_ name: String, of bytes: [UInt8], limit: Int) throws(Failure)
    -> [UInt8]
  {
    try open(bytes) { (archive) throws(Failure) in
      let index = zip_name_locate(archive, name, 0)
      guard index >= 0 else { throw .missing }
      return try read(zip_uint64_t(index), of: archive, limit: limit)
    }
  }

  /// The bytes of every entry, in the order of the list; each is at most `limit` bytes.
  package static func contents(of bytes: [UInt8], limit: Int) throws(Failure) -> [[UInt8]] {
    try open(bytes) { (archive) throws(Failure) in
      var contents: [[UInt8]] = []
      for index in 0..<zip_uint64_t(max(zip_get_num_entries(archive, 0), 0)) {
        contents.append(try read(index, of: archive, limit: limit))
      }
      return contents
    }
  }

  private static func open<Value>(
    _ bytes: [UInt8],
    _ body: (OpaquePointer) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let result: Result<Value, Failure> = bytes.withUnsafeBytes { buffer in
      Result { () throws(Failure) in
        var error = zip_error_t()
        guard
          let source = zip_source_buffer_create(
            buffer.baseAddress,
            zip_uint64_t(buffer.count),
            0,
            &error
          )
        else { throw .damaged }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
          zip_source_free(source)
          throw .damaged
        }
        defer { zip_discard(archive) }
        let count = zip_get_num_entries(archive, 0)
        guard count > 0 else { throw .missing }
        guard count <= zip_int64_t(entryLimit) else { throw .tooLarge }
        return try body(archive)
      }
    }
    return try result.get()
  }

  private static func read(_ index: zip_uint64_t, of archive: OpaquePointer, limit: Int)
    throws(Failure) -> [UInt8]
  {
    var information = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &information) == 0 else { throw .damaged }
    guard information.encryption_method == 0 else { throw .encrypted }
    guard information.size <= zip_uint64_t(limit) else { throw .tooLarge }
    guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(information.size))
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { space in
        zip_fread(file, space.baseAddress.map { $0 + count }, zip_uint64_t(space.count - count))
      }
      guard got > 0 else { throw .damaged }
      count += Int(got)
    }
    // An entry that is longer than it says lies; the sum of its bytes is checked at its end.
    var extra: UInt8 = 0
    guard zip_fread(file, &extra, 1) == 0 else { throw .damaged }
    return bytes
  }
}
