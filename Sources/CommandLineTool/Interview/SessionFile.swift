import Assistant
import CaseFile
import Diagnostics
import FileAccess
import Interview
import JSONTree

/// The file that an interview is kept in, if any; saving never costs an earlier version.
struct SessionFile: ~Copyable {
  private var held: HeldFile?
  /// The bytes of the file when it was opened; nothing where it was not there yet.
  let firstBytes: [UInt8]?
  /// Whether all that was answered stands in the file.
  private(set) var isSaved = true
  let path: String?

  /// An interview that is not kept, until it gets a name.
  init() {
    path = nil
    firstBytes = nil
  }

  /// Takes hold of the file at `path`, which need not be there yet.
  init(_ path: String) throws(FileProblem) {
    self.path = path
    let held = try HeldFile(path, limit: JSONReader.sizeLimit)
    firstBytes = held.bytes
    self.held = consume held
  }

  /// Whether there is a file already, and what it holds.
  func caseFile(_ assistant: Assistant) throws -> CaseFile? {
    guard let bytes = firstBytes, let path else { return nil }
    let value: JSONValue
    do {
      value = try JSONReader.parse(bytes, file: path)
    } catch {
      throw Exit.badInput([error])
    }
    guard !SessionRecord.isNewer(value) else {
      throw Exit.badInput([
        Diagnostic(
          code: "berkas-lebih-baru",
          message: "Berkas ini ditulis oleh Timbang yang lebih baru.",
          remedy: "Perbarui program ini, atau pakai berkas lain.",
          location: .init(file: path)
        )
      ])
    }
    do {
      return try assistant.caseFile(bytes, file: path)
    } catch {
      throw Exit.badInput(error.diagnostics)
    }
  }

  /// Keeps the answers so far; without a file they only count as unsaved.
  mutating func keep(_ session: Session) throws(FileProblem) {
    isSaved = false
    guard held != nil else { return }
    try held?.replace(with: CaseFileWriter.bytes(session.savedCaseFile))
    isSaved = true
  }
}
