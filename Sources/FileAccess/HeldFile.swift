#if canImport(Glibc)
import Glibc
#endif

/// A file that one program holds at a time and that is only ever replaced whole.
///
/// The lock stands on the file itself (`flock`) and moves on to each new version before that takes
/// the name, so no lock file is left behind. Programs that do not lock are noticed by their change.
package struct HeldFile: ~Copyable {
  package let path: String
  /// The bytes as they were last read or written; nothing while there is no file yet.
  package private(set) var bytes: [UInt8]?
  private var descriptor: Int32?

  /// Takes hold of the file, which need not be there yet, and reads it.
  ///
  /// - Throws: `inUse` when another program holds it.
  package init(_ path: String, limit: Int) throws(FileProblem) {
    self.path = path
    FileAccess.removeLeftovers(beside: FileAccess.resolved(path))
    let tries = 10
    for _ in 0..<tries {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        guard errno == ENOENT else { throw FileAccess.problem(path, isWriting: false) }
        return
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw FileProblem(path: path, kind: .inUse)
      }
      // Between opening and locking, another program may have put a new version in place.
      guard Self.isSame(descriptor, as: path) else {
        close(descriptor)
        continue
      }
      self.descriptor = descriptor
      bytes = try FileAccess.read(path, limit: limit)
      return
    }
    throw FileProblem(path: path, kind: .inUse)
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Puts new bytes in place of the file in one step; only the owner may read them.
  ///
  /// - Throws: `changed` when somebody else wrote the file since it was read; it is then untouched.
  package mutating func replace(with new: [UInt8]) throws(FileProblem) {
    let target = FileAccess.resolved(path)
    let temporary = try FileAccess.temporary(beside: target, holding: new, for: path)
    flock(temporary.descriptor, LOCK_EX | LOCK_NB)
    do throws(FileProblem) {
      if let descriptor {
        let current = try? FileAccess.read(path, limit: (bytes?.count ?? 0) + 1)
        guard current == bytes, Self.isSame(descriptor, as: path) else {
          throw FileProblem(path: path, kind: .changed, isWriting: true)
        }
        guard rename(temporary.path, target) == 0 else {
          throw FileAccess.problem(path, isWriting: true)
        }
      } else {
        try Self.putFirst(temporary.path, at: target, path: path)
      }
    } catch {
      close(temporary.descriptor)
      unlink(temporary.path)
      throw error
    }
    if let descriptor { close(descriptor) }
    descriptor = temporary.descriptor
    bytes = new
    FileAccess.settle(target)
  }

  /// Gives the first version its name unless somebody took that meanwhile.
  private static func putFirst(
    _ temporary: String,
    at target: String,
    path: String
  ) throws(FileProblem) {
    if link(temporary, target) == 0 {
      unlink(temporary)
      return
    }
    let isTaken = errno == EEXIST
    let hasLinks = ![EPERM, EOPNOTSUPP, ENOSYS].contains(errno)
    guard !isTaken, !hasLinks, access(target, F_OK) != 0, rename(temporary, target) == 0 else {
      throw isTaken
        ? FileProblem(path: path, kind: .changed, isWriting: true)
        : FileAccess.problem(path, isWriting: true)
    }
  }

  /// Whether the name still leads to the file behind the descriptor.
  private static func isSame(_ descriptor: Int32, as path: String) -> Bool {
    var (mine, named) = (stat(), stat())
    return fstat(descriptor, &mine) == 0 && stat(path, &named) == 0 && mine.st_ino == named.st_ino
      && mine.st_dev == named.st_dev
  }
}
