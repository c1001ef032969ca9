import Diagnostics
import XMLTree

/// An answer that a lawyer has written: how people ask, what to say, and on what it rests.
package struct CuratedAnswer: Sendable, Hashable {
  /// The direction of the answer to a yes/no question.
  package enum Direction: String, Sendable, Hashable, CaseIterable {
    case yes = "ya"
    case no = "tidak"
    case depends = "bergantung"
  }

  /// One statement in our own words, with the places it rests on.
  package struct Statement: Sendable, Hashable {
    package var words: String
    package var basis: [Citation]
  }

  package var id: String
  /// The ways in which people ask it.
  package var variants: [String]
  package var statements: [Statement]
  /// The best citation first.
  package var basis: [Citation]
  package var direction: Direction?
  /// For whom it is written; empty for everybody.
  package var roles: [Role]
  /// The unsettled question that the answer touches.
  package var issue: String?
  package var standing: Standing
  /// The rule of the gate whose failure it explains.
  package var rule: String?
  /// Whether it corrects something that the question takes for granted.
  package var correctsPremise: Bool
  package var next: String?
  package var file: String
  package var line: Int

  static func read(_ document: Document) -> (answers: [CuratedAnswer], faults: [Diagnostic]) {
    var reader = ElementReader(file: document.file)
    let answers = document.root.elements("jawaban").map { read($0, &reader) }
    return (answers, reader.diagnostics)
  }

  private static func read(_ element: Element, _ reader: inout ElementReader) -> CuratedAnswer {
    let basis = reader.citations(element, "dasar")
    if basis.isEmpty { _ = reader.required(element, "dasar") }
    var statements: [Statement] = []
    for part in element.elements("isi") {
      let own = reader.citations(part, "dasar")
      statements.append(
        Statement(words: part.text.collapsingSpaces, basis: own.isEmpty ? basis : own)
      )
    }
    return CuratedAnswer(
      id: reader.required(element, "id"),
      variants: element.elements("tanya").map { $0.text.collapsingSpaces },
      statements: statements,
      basis: basis,
      direction: reader.optional(element, "arah") { Direction(rawValue: $0) },
      roles: (element[attribute: "peran"] ?? "").split(separator: " ")
        .compactMap { Role(rawValue: String($0)) },
      issue: element[attribute: "tafsir"],
      standing: reader.optional(element, "standing") { Standing(rawValue: $0) } ?? .high,
      rule: element[attribute: "aturan"],
      correctsPremise: element[attribute: "premis"] == "ya",
      next: element.first("lanjutan")?.text.collapsingSpaces,
      file: reader.file,
      line: element.line
    )
  }
}
