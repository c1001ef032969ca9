import Assistant
import Diagnostics
import Foundation
import Inspection
import Testing

/// A draft of the fixtures with the findings it must and may give.
struct ExpectedDraft: Decodable, CustomTestStringConvertible {
  var id: String
  var jenis: String
  var must: Set<String>
  var may: Set<String>
  var note: String
  /// The name of the draft beside its expectations, in any form that is read.
  var file = ""
  var text: [UInt8] = []

  private enum CodingKeys: CodingKey {
    case id, jenis, must, may, note
  }

  var testDescription: String { "\(id): \(note)" }

  /// The drafts of a folder beside the tests, by id.
  static func all(in folder: String) -> [ExpectedDraft] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: folder)
    let files =
      (try? FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil))
      ?? []
    return files.filter { $0.pathExtension == "json" }.compactMap { file in
      let name = file.deletingPathExtension()
      guard var draft = try? JSONDecoder().decode(ExpectedDraft.self, from: Data(contentsOf: file)),
        let paper = files.first(where: {
          $0.deletingPathExtension() == name && $0.pathExtension != "json"
        }),
        let text = try? Data(contentsOf: paper)
      else { return nil }
      draft.file = paper.lastPathComponent
      draft.text = Array(text)
      return draft
    }.sorted { $0.id < $1.id }
  }

  /// Every draft written by hand.
  static var handwritten: [ExpectedDraft] {
    ["Drafts", "HeldOut", "Blind", "Blind2", "Blind3", "Blind4", "Blind5", "Blind6", "Blind7"]
      .flatMap { all(in: $0) }
  }
}

/// One knowledge base for all tests.
enum Bench {
  static let assistant: Assistant? = try? Assistant()

  /// The codes of errors and warnings.
  static func codes(_ bytes: [UInt8], file: String, kind: String) throws -> Set<String> {
    let report = try inspect(bytes, file: file, kind: kind)
    return Set(report.findings.filter { $0.severity > .note }.map(\.code))
  }

  static func inspect(_ bytes: [UInt8], file: String, kind: String? = nil) throws
    -> InspectionReport
  {
    guard let assistant else { throw Missing() }
    // A PDF is read by a program of its own, from the file.
    guard file.hasSuffix(".pdf") else {
      return try assistant.inspect(bytes, file: file, kind: kind.flatMap(DraftKind.init))
    }
    let place = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(bytes).write(to: place)
    return try assistant.inspect(bytes, file: place.path(), kind: kind.flatMap(DraftKind.init))
  }

  struct Missing: Error {}
}

/// Findings counted against what was expected.
struct Score: CustomStringConvertible {
  var found = 0
  var missed = 0
  var wrong = 0

  var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }
  var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }

  mutating func add(_ got: Set<String>, must: Set<String>, may: Set<String>) {
    found += must.intersection(got).count
    missed += must.subtracting(got).count
    wrong += got.subtracting(must).subtracting(may).count
  }

  var description: String {
    "precision \((precision * 1000).rounded() / 10) %, recall \((recall * 1000).rounded() / 10) % over \(found + missed)"
  }
}
