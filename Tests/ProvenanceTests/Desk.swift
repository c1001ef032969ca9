import Assistant
import CaseFile
import Foundation
import Indonesian
import KnowledgeBase
import Provenance
import Rendering
import Testing

/// What the tests draft with: the program's own knowledge and the worked examples.
enum Desk {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let shared = Result { try Assistant() }

  static var assistant: Assistant { get throws { try shared.get() } }

  static var kinds: [String] { (try? assistant.paperKinds) ?? [] }

  /// The three papers in which every sentence is edited.
  static let edited = ["persetujuan", "tuntutan", "putusan"]

  static func day() throws -> CalendarDate {
    try #require(CalendarDate(year: 2026, month: 3, day: 12))
  }

  static func example(_ kind: String) throws -> CaseFile {
    let path = root.appending(path: "Templates/\(kind)/example.json")
    return try assistant.caseFile(Array(Data(contentsOf: path)), file: "example.json")
  }

  static func draft(
    _ kind: String,
    _ format: OutputFormat,
    of caseFile: CaseFile? = nil,
    carriesData: Bool = true,
    _ change: (inout PaperRequest) -> Void = { _ in }
  ) throws -> [UInt8] {
    var request = PaperRequest(
      kind: kind,
      format: format,
      day: try day(),
      carriesData: carriesData
    )
    change(&request)
    return try assistant.paper(request, for: caseFile ?? example(kind)).bytes
  }

  static func verify(_ bytes: [UInt8]) throws -> DraftVerification {
    try assistant.verify(bytes, file: "naskah")
  }

  static func document(_ bytes: [UInt8]) throws -> CarriedDraft.Document {
    guard case .document(let document) = try ProofReader.read(bytes, file: "naskah") else {
      throw Unexpected.pdf
    }
    return document
  }

  enum Unexpected: Error { case pdf }
}

/// A folder of its own that is removed at the end.
final class Workplace {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "timbang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appending(path: name).path() }

  /// Writes a file and gives its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let place = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: place)
    return place.path()
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appending(path: name)))
  }

  /// A copy of a draft as `edit-docx.py` changes it.
  func edited(_ bytes: [UInt8], _ command: String, _ arguments: String...) throws -> [UInt8] {
    let name = UUID().uuidString
    let source = try file("\(name).docx", bytes)
    try Outside.python([command, source, path("\(name)-2.docx")] + arguments)
    return try self.bytes("\(name)-2.docx")
  }
}

/// Programs from outside.
enum Outside {
  struct Failure: Error {
    var words: String
  }

  @discardableResult
  static func python(_ arguments: [String]) throws -> String {
    let interpreter = Desk.root.appending(path: ".venv/bin/python3")
    try #require(
      FileManager.default.isExecutableFile(atPath: interpreter.path()),
      "There is no .venv/bin/python3 in the package; Scripts/test-setup.sh makes it."
    )
    let script = Desk.root.appending(path: "Tests/ProvenanceTests/edit-docx.py").path()
    return try run(interpreter, ["-B", script] + arguments)
  }

  /// Converts files with a LibreOffice that has a profile of its own.
  static func office(_ files: [String], to format: String, in folder: URL) throws {
    try run(
      URL(filePath: "/usr/bin/soffice"),
      [
        "--headless", "-env:UserInstallation=file://\(folder.path())/profil", "--convert-to",
        format, "--outdir", folder.path(),
      ] + files
    )
  }

  @discardableResult
  private static func run(_ program: URL, _ arguments: [String]) throws -> String {
    let (process, out) = (Process(), Pipe())
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = out
    process.standardError = out
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let words = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(words: words) }
    return words
  }
}
