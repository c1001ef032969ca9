#if canImport(Glibc)
import Glibc
#endif

/// Bounded reading and atomic writing of files.
package enum FileAccess {
  /// The bytes of a file, pipe or device of at most `limit` bytes.
  package static func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(path, isWriting: false) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw problem(path, isWriting: false) }
    guard information.st_mode & S_IFMT != S_IFDIR else {
      throw FileProblem(path: path, kind: .notAFile)
    }
    guard information.st_size <= limit else {
      throw FileProblem(path: path, kind: .tooLarge(limit: limit))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(information.st_size))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw problem(path, isWriting: false) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw FileProblem(path: path, kind: .tooLarge(limit: limit))
      }
    }
  }

  /// Puts `bytes` in place of the file at `path` in one step; only the owner may read the new file.
  ///
  /// Whatever happens on the way, the file holds either the old bytes or all of the new ones.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    // A link is followed, so that what it names is replaced and not the link.
    let target = resolved(path)
    var information = stat()
    if stat(target, &information) == 0, information.st_mode & S_IFMT != S_IFREG {
      throw FileProblem(path: path, kind: .notAFile, isWriting: true)
    }
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "./"
    let temporary = "\(folder).timbang-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw problem(path, isWriting: true) }
    do throws(FileProblem) {
      defer { close(descriptor) }
      try send(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw problem(path, isWriting: true) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let failure = problem(path, isWriting: true)
      unlink(temporary)
      throw failure
    }
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if directory >= 0 {
      fsync(directory)
      close(directory)
    }
  }

  private static func send(_ bytes: [UInt8], to descriptor: Int32, path: String)
    throws(FileProblem)
  {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw problem(path, isWriting: true) }
      sent += count
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func problem(_ path: String, isWriting: Bool) -> FileProblem {
    let kind: FileProblem.Kind =
      switch errno {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .notAFile
      case EACCES, EPERM, EROFS: .noPermission
      case ENOSPC, EDQUOT: .noSpace
      default: .system(errno)
      }
    return FileProblem(path: path, kind: kind, isWriting: isWriting)
  }
}
