import Assistant
import CaseFile
import Foundation
import Indonesian
import Rendering
import WordForm

/// The five forms beside the tests, and the synthetic case that fills each.
enum Fixture: String, CaseIterable {
  case putusan
  case tuntutan
  case persetujuan
  case perintah
  case pengantar

  static let root = Python.folder.deletingLastPathComponent().deletingLastPathComponent()

  var url: URL { Python.folder.appending(path: "Forms/\(rawValue).docx") }

  var bytes: [UInt8] {
    get throws { try Array(Data(contentsOf: url)) }
  }

  var form: WordForm {
    get throws { try WordForm(bytes, file: "\(rawValue).docx") }
  }

  /// The kind that the form is, as `--jenis` says it.
  var kind: String {
    switch self {
    case .perintah: "perintah-pelaksanaan"
    case .pengantar: "lain"
    default: rawValue
    }
  }

  /// The kind of paper whose worked example fills it.
  var example: String { self == .pengantar ? "tuntutan" : kind }

  /// The worked example with something in it changed.
  func caseFile(_ assistant: Assistant, _ old: String = "", _ new: String = "") throws -> CaseFile {
    let url = Self.root.appending(path: "Templates/\(example)/example.json")
    var text = try String(contentsOf: url, encoding: .utf8)
    if !old.isEmpty { text = text.replacing(old, with: new) }
    return try assistant.caseFile(Array(text.utf8), file: "kasus.json")
  }

  static let day = CalendarDate(iso: "2026-03-12")

  func request(leavesBlanks: Bool = false, isForced: Bool = false) -> PaperRequest {
    PaperRequest(
      kind: kind,
      format: .docx,
      leavesBlanks: leavesBlanks,
      isForced: isForced,
      day: Self.day ?? .today()
    )
  }
}
