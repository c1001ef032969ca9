import Diagnostics
import XMLTree

/// Reads the files of one knowledge source and gathers faults and a digest on the way.
struct KnowledgeFiles: Sendable {
  /// The day the law files were compiled.
  static let compiledOn = "2026-11-21"

  private let source: KnowledgeSource
  private(set) var faults: [Diagnostic] = []
  private var parsed: [String: [Document]] = [:]
  /// FNV-1a over everything that was read, eight bytes at a time.
  private var digest: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ source: KnowledgeSource) {
    self.source = source
  }

  /// The day of the law files, and one number for all that `parts` have read.
  static func version(of parts: [Self]) -> String {
    let sum = parts.reduce(0) { ($0 &* 0x100_0000_01b3) ^ $1.digest }
    let hex = String(sum, radix: 16)
    return "\(compiledOn)+\(String(repeating: "0", count: 16 - hex.count))\(hex)"
  }

  mutating func fault(code: String, _ message: String) {
    faults.append(Diagnostic(code: code, message: message))
  }

  /// Reads what `read` finds in the files of `folder` whose root element is `root`.
  mutating func read<Item>(
    _ folder: String,
    root: String,
    _ read: (Document) -> ([Item], [Diagnostic])
  ) -> [Item] {
    var items: [Item] = []
    for document in documents(in: folder) where document.root.name == root {
      let (found, problems) = read(document)
      items += found
      faults += problems
    }
    return items
  }

  /// Frees what was parsed; a folder read again is parsed again.
  mutating func forgetDocuments() {
    parsed = [:]
  }

  /// Lets the files of a folder that is not read here count in the digest.
  mutating func weigh(_ folder: String) {
    do throws(Diagnostic) {
      for path in try source.files(in: folder) {
        try source.withBytes(of: path) { digest($0) }
      }
    } catch {
      faults.append(error)
    }
  }

  /// The files of one folder, parsed once.
  private mutating func documents(in folder: String) -> [Document] {
    if let known = parsed[folder] { return known }
    var documents: [Document] = []
    do throws(Diagnostic) {
      for path in try source.files(in: folder) {
        let name = source.name(of: path)
        try source.withBytes(of: path) { bytes in
          digest(bytes)
          do throws(XMLProblem) {
            documents.append(try XMLReader.parse(bytes, file: name, keepsIndentation: false))
          } catch {
            faults += error.diagnostics
          }
        }
      }
    } catch {
      faults.append(error)
    }
    parsed[folder] = documents
    return documents
  }

  private mutating func digest(_ bytes: Span<UInt8>) {
    var sum = digest
    bytes.bytes.withUnsafeBytes { buffer in
      let whole = buffer.count - buffer.count % 8
      for start in stride(from: 0, to: whole, by: 8) {
        let word = buffer.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        sum = (sum ^ UInt64(littleEndian: word)) &* 0x100_0000_01b3
        // Brings what the high bytes say down to the others.
        sum ^= sum >> 32
      }
      for byte in buffer[whole...] { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    digest = sum
  }
}
