import Diagnostics
import XMLTree

/// Reads the files of one knowledge source, two at a time, and gathers faults and a digest on the way.
struct KnowledgeFiles<Part: Sendable>: Sendable {
  /// What was read, in the order of the folders and of the names in each.
  let parts: [Part]
  let faults: [Diagnostic]
  /// What `searches` found.
  let uses: [TextUse]
  /// Over everything that was looked at.
  private let digest: UInt64

  /// Reads the files of `folders`; those of `weighed` only count in the digest.
  ///
  /// The searches are made on the way.
  init(
    _ source: KnowledgeSource,
    folders: [String],
    weighed: [String] = [],
    searches: [TextUseSearch] = [],
    _ read: @escaping @Sendable (Document) -> (Part, [Diagnostic])
  ) {
    var faults: [Diagnostic] = []
    var tasks: [FileTask] = []
    for (folder, isRead) in folders.map({ ($0, true) }) + weighed.map({ ($0, false) }) {
      do throws(Diagnostic) {
        tasks += try source.files(in: folder).map { isRead ? .read($0) : .weigh($0) }
      } catch {
        faults.append(error)
      }
    }
    let files = SideBySide.map(tasks + searches.map { .search($0) }) { task -> ReadFile<Part> in
      switch task {
      case .read(let path): ReadFile(source, path, read)
      case .weigh(let path): ReadFile(source, path, nil)
      case .search(let search): ReadFile(uses: search.uses(in: source))
      }
    }
    parts = files.compactMap(\.part)
    self.faults = faults + files.flatMap(\.faults)
    uses = files.flatMap(\.uses)
    digest = files.prefix(tasks.count).reduce(0) { ($0 &* FileDigest.prime) ^ $1.digest.sum }
  }

  /// The day of the law files, and one number for all that was looked at.
  var version: String {
    let hex = String(digest, radix: 16)
    return "\(LawFiles.compiledOn)+\(String(repeating: "0", count: 16 - hex.count))\(hex)"
  }
}

/// The law files behind the knowledge.
enum LawFiles {
  /// The day they were compiled.
  static let compiledOn = "2026-11-21"
}

/// What is to be done with a file.
private enum FileTask: Sendable {
  case read(String)
  case weigh(String)
  case search(TextUseSearch)
}

/// One file: what it holds, or why it cannot be read.
private struct ReadFile<Part: Sendable>: Sendable {
  private(set) var part: Part?
  private(set) var faults: [Diagnostic] = []
  private(set) var uses: [TextUse] = []
  private(set) var digest = FileDigest()

  init(uses: [TextUse]) {
    self.uses = uses
  }

  /// Without `read` the file is only weighed.
  init(
    _ source: KnowledgeSource,
    _ path: String,
    _ read: (@Sendable (Document) -> (Part, [Diagnostic]))?
  ) {
    let name = source.name(of: path)
    do throws(Diagnostic) {
      try source.withBytes(of: path) { bytes in
        digest.add(bytes)
        guard let read else { return }
        do throws(XMLProblem) {
          let (part, faults) = read(
            try XMLReader.parse(bytes, file: name, keepsIndentation: false)
          )
          self.part = part
          self.faults = faults
        } catch {
          faults = error.diagnostics
        }
      }
    } catch {
      faults.append(error)
    }
  }
}

/// FNV-1a, eight bytes at a time.
private struct FileDigest: Sendable {
  static let prime: UInt64 = 0x100_0000_01b3

  private(set) var sum: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: Span<UInt8>) {
    var sum = sum
    bytes.bytes.withUnsafeBytes { buffer in
      let whole = buffer.count - buffer.count % 8
      for start in stride(from: 0, to: whole, by: 8) {
        let word = buffer.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        sum = (sum ^ UInt64(littleEndian: word)) &* Self.prime
        // Brings what the high bytes say down to the others.
        sum ^= sum >> 32
      }
      for byte in buffer[whole...] { sum = (sum ^ UInt64(byte)) &* Self.prime }
    }
    self.sum = sum
  }
}
