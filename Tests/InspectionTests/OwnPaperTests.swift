import Assistant
import Foundation
import Indonesian
import Inspection
import Rendering
import Testing

/// Our own papers, and the same with one term deleted or altered.
@Suite struct OwnPaperTests {
  private struct Edit: Decodable {
    var paper: String
    var find: String
    /// What takes its place; `@LINE` deletes the paragraph that begins so.
    var replace: String
    var must: Set<String>
    var may: Set<String>
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func paper(
    _ kind: String,
    _ format: OutputFormat,
    readings: [String: String] = [:]
  ) throws
    -> [UInt8]
  {
    let assistant = try #require(Bench.assistant)
    let file = root.appending(path: "Templates/\(kind)/example.json")
    let caseFile = try assistant.caseFile(Array(Data(contentsOf: file)), file: "example.json")
    let day = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    let request = PaperRequest(kind: kind, format: format, day: day, readings: readings)
    return try assistant.paper(request, for: caseFile).bytes
  }

  @Test(arguments: ["tuntutan", "putusan", "persetujuan"], OutputFormat.allCases)
  func `our own papers have no findings`(kind: String, format: OutputFormat) throws {
    let bytes = try Self.paper(kind, format)
    #expect(try Bench.codes(bytes, file: "naskah.\(format.rawValue)", kind: kind) == [])
    #expect(try Bench.inspect(bytes, file: "naskah.\(format.rawValue)").kind.rawValue == kind)
  }

  @Test(arguments: ["tuntutan", "putusan"])
  func `a place left to the prosecutor is only remarked`(kind: String) throws {
    let bytes = try Self.paper(kind, .text, readings: ["tempat-dalam-amar": "jampidum"])
    #expect(try Bench.codes(bytes, file: "naskah.txt", kind: kind) == [])
    let notes = try Bench.inspect(bytes, file: "naskah.txt").findings
    #expect(!notes.isEmpty)
  }

  @Test func `each mandatory term that is deleted or altered is found`() throws {
    let file = Self.root.appending(path: "Tests/InspectionTests/OwnPapers/edits.json")
    let edits = try JSONDecoder().decode([Edit].self, from: Data(contentsOf: file))
    #expect(edits.count >= 60)
    var score = Score()
    for edit in edits {
      let paper = String(decoding: try Self.paper(edit.paper, .markdown), as: UTF8.self)
      #expect(paper.contains(edit.find), "\(edit.find)")
      let got = try Bench.codes(
        Array(Self.edited(paper, edit).utf8),
        file: "naskah.md",
        kind: edit.paper
      )
      score.add(got, must: edit.must, may: edit.may)
      #expect(edit.must.subtracting(got) == [], "\(edit.paper): \(edit.find)")
      #expect(got.subtracting(edit.must).subtracting(edit.may) == [], "\(edit.paper): \(edit.find)")
    }
    print("own papers: \(edits.count) edits, \(score)")
    #expect(score.precision >= 0.98)
    #expect(score.recall >= 0.98)
  }

  private static func edited(_ paper: String, _ edit: Edit) -> String {
    guard edit.replace.hasPrefix("@LINE") else {
      return paper.replacing(edit.find, with: edit.replace, maxReplacements: 1)
    }
    let lines = paper.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { line in
      !line.hasPrefix(edit.find) && !(edit.replace == "@LINE3" && line.contains("berhak menolak;"))
    }.joined(separator: "\n")
  }
}
