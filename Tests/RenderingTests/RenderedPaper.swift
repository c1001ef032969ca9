import Assistant
import DocumentModel
import Foundation
import Indonesian
import Rendering

/// A paper in all formats: each sample, and the worked example of each template.
struct RenderedPaper: Sendable {
  let name: String
  let files: [OutputFormat: [UInt8]]

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let samples = SamplePaper.all.map(\.0)

  /// Papers of templates are named after their folder.
  static let templates: [String] = {
    let folder = root.appending(path: "Templates")
    let kinds = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (kinds ?? []).sorted()
      .filter {
        FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/template.xml").path)
      }
      .map { "templat-\($0)" }
  }()

  static let names = samples + templates

  static let all = Result { try samplesInAllFormats() + templatesInAllFormats() }

  static func of(_ name: String) throws -> RenderedPaper {
    guard let paper = try all.get().first(where: { $0.name == name }) else {
      throw SetupProblem(description: "no \(name)")
    }
    return paper
  }

  /// The text rendering.
  var text: String { String(decoding: files[.text] ?? [], as: UTF8.self) }

  private static func samplesInAllFormats() throws -> [RenderedPaper] {
    try SamplePaper.all.map { name, paper in
      try inAllFormats(name) { try Renderer.render(paper, as: $0) }
    }
  }

  private static func templatesInAllFormats() throws -> [RenderedPaper] {
    try templates.map { name in try inAllFormats(name) { try template(name, as: $0) } }
  }

  /// Drafts the worked example of a template.
  static func template(_ name: String, as format: OutputFormat) throws -> [UInt8] {
    guard let day = CalendarDate(year: 2026, month: 11, day: 21) else { return [] }
    let kind = String(name.dropFirst("templat-".count))
    let example = root.appending(path: "Templates/\(kind)/example.json")
    let assistant = try assistant.get()
    let caseFile = try assistant.caseFile(Array(Data(contentsOf: example)), file: kind)
    return try assistant.paper(PaperRequest(kind: kind, format: format, day: day), for: caseFile)
      .bytes
  }

  private static let assistant = Result { try Assistant() }

  private static func inAllFormats(
    _ name: String,
    _ render: (OutputFormat) throws -> [UInt8]
  ) throws -> RenderedPaper {
    let files = try OutputFormat.allCases.map { ($0, try render($0)) }
    return RenderedPaper(name: name, files: Dictionary(uniqueKeysWithValues: files))
  }
}
