package import Diagnostics
import Indonesian
import JSONTree
import KnowledgeBase

extension Assistant {
  /// The readings that a user adopts, from words such as `hanya-denda=harfiah`.
  package func adoptedReadings(_ words: [String]) throws(Diagnostic) -> [String: String] {
    var adopted: [String: String] = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw Diagnostic(
          code: "tafsir-tak-terbaca",
          message: "Tafsir \"\(word.prefix(80))\" tidak terbaca.",
          remedy: "Tulis ID=BACAAN, misalnya hanya-denda=harfiah."
        )
      }
      guard let issue = knowledge.issue(String(parts[0])) else {
        throw Diagnostic(
          code: "tafsir-tak-dikenal",
          message: "Tafsir \"\(parts[0].prefix(80))\" tidak dikenal.",
          remedy: "Yang dikenal: \(knowledge.issues.map(\.id).joined(separator: ", "))."
        )
      }
      guard let reading = issue.readings.first(where: { $0.id == parts[1] }) else {
        throw Diagnostic(
          code: "bacaan-tak-dikenal",
          message: "Bacaan \"\(parts[1].prefix(80))\" tidak ada dalam tafsir \(issue.id).",
          remedy: "Yang dikenal: \(issue.readings.map(\.id).joined(separator: ", "))."
        )
      }
      if let other = adopted.updateValue(reading.id, forKey: issue.id), other != reading.id {
        throw Diagnostic(
          code: "bacaan-ganda",
          message: "Tafsir \(issue.id) disebut dengan dua bacaan: \(other) dan \(reading.id).",
          remedy: "Pilih satu bacaan."
        )
      }
    }
    return adopted
  }
}

extension Assessment {
  /// The readings that were taken for granted, in a fixed order.
  private var adoptedPairs: [(issue: Issue, reading: Issue.Reading)] {
    knowledge.issues.compactMap { issue in
      issue.readings.first { $0.id == adopted[issue.id] }.map { (issue, $0) }
    }
  }

  /// That the result rests on a reading which is not settled.
  var adoptedRemarks: [String] {
    adoptedPairs.map { issue, reading in
      "Hasil ini menganut satu bacaan yang belum tetap, yaitu \"\(reading.name)\" untuk soal "
        + "\(issue.name.lowercasedFirst) [\(issue.id)=\(reading.id)]."
    }
  }

  var adoptedMember: JSONValue.Member? {
    adopted.isEmpty
      ? nil
      : .init(
        "tafsir_dianut",
        .object(adoptedPairs.map { .init($0.issue.id, .string($0.reading.id)) })
      )
  }
}

extension String {
  /// The same words with a small first letter.
  var lowercasedFirst: String {
    prefix(1).lowercased() + dropFirst()
  }
}
