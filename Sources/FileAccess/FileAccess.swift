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
    let temporary = try temporary(beside: target, holding: bytes, for: path)
    close(temporary.descriptor)
    guard rename(temporary.path, target) == 0 else {
      let failure = problem(path, isWriting: true)
      unlink(temporary.path)
      throw failure
    }
    settle(target)
  }

  /// A new file beside `target` that holds all the bytes, on the disk and readable by its owner only.
  static func temporary(
    beside target: String,
    holding bytes: [UInt8],
    for path: String
  ) throws(FileProblem) -> (descriptor: Int32, path: String) {
    let temporary = "\(folder(of: target)).timbang-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw problem(path, isWriting: true) }
    do throws(FileProblem) {
      try send(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw problem(path, isWriting: true) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    return (descriptor, temporary)
  }

  /// Makes the new name of a file last through a power cut.
  static func settle(_ target: String) {
    let directory = open(folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }

  static func folder(of target: String) -> String {
    target.lastIndex(of: "/").map { String(target[...$0]) } ?? "./"
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

  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  static func problem(_ path: String, isWriting: Bool) -> FileProblem {
    let kind: FileProblem.Kind =
      switch errno {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .notAFile
      case EACCES, EPERM, EROFS: .noPermission
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      default: .system(errno)
      }
    return FileProblem(path: path, kind: kind, isWriting: isWriting)
  }
}
