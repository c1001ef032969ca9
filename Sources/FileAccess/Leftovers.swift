#if canImport(Glibc)
  import Glibc
#endif

extension FileAccess {
  /// Removes half-written files beside `target` that a program left when it was killed.
  ///
  /// They may hold personal data. One goes only when its program is gone and it is a minute old.
  static func removeLeftovers(beside target: String) {
    let folder = folder(of: target)
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let parts = name.split(separator: "-")
      guard parts.count == 3, parts[0] == ".timbang", let process = Int32(parts[1]), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      var information = stat()
      let path = folder + name
      guard lstat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
        information.st_uid == geteuid(), information.st_mtim.tv_sec < time(nil) - 60
      else { continue }
      unlink(path)
    }
  }
}
