package import Answering
import Diagnostics
package import Indonesian
package import JSONTree
package import KnowledgeBase

extension Assistant {
  /// What answers free questions; building it takes longer than a question, so keep it for a batch.
  ///
  /// - Throws: the faults of the folders `Answers` and `Terms`.
  package func answerer(on day: CalendarDate) throws(KnowledgeProblem) -> Answerer {
    let compiled = CalendarDate(iso: String(knowledge.version.prefix(10))) ?? day
    return Answerer(
      knowledge,
      try knowledge.questionMaterial(),
      evaluator: evaluator,
      today: max(day, compiled)
    )
  }
}

extension Answer {
  /// The answer as people read it.
  package func text(columns: Int) -> String {
    var page = TextPage(columns: columns)
    page.paragraph(ownWords)
    for quotation in quotations {
      page.blank()
      page.paragraph("Bunyi \(quotation.citation): \"\(quotation.words)\"", indent: 2)
    }
    if !citations.isEmpty {
      page.blank()
      page.paragraph("Dasar: \(citations.map(\.description).joined(separator: "; ")).")
    }
    if let next { page.paragraph("Langkah berikut: \(next)") }
    if !isRefusal { page.paragraph("Jawaban ini informasi hukum, bukan nasihat hukum.") }
    return page.text
  }
}

/// One line of a batch of questions.
package struct AskedLine: Sendable {
  package var id: JSONValue
  package var question: String
  package var role: Role?

  /// Longer lines are refused, in bytes.
  package static let sizeLimit = 1 << 20

  /// Reads a line, or says what is wrong with it.
  package static func read(_ bytes: [UInt8], number: Int) -> Result<AskedLine, LineProblem> {
    guard bytes.count <= sizeLimit else {
      return .failure(LineProblem(id: nil, number: number, words: "Baris lebih dari 1 MB."))
    }
    let value: JSONValue
    do throws(Diagnostic) {
      value = try JSONReader.parse(bytes, file: "masukan")
    } catch {
      return .failure(LineProblem(id: nil, number: number, words: error.message))
    }
    guard let question = value["question"]?.string else {
      return .failure(
        LineProblem(
          id: value["id"],
          number: number,
          words: "Baris ini tidak memuat \"question\" berupa teks."
        )
      )
    }
    return .success(
      AskedLine(
        id: value["id"] ?? .null,
        question: question,
        role: value["persona"]?.string.flatMap { Role(persona: $0) }
      )
    )
  }
}

/// Why a line of a batch has no answer.
package struct LineProblem: Error, Sendable {
  package var id: JSONValue?
  package var number: Int
  package var words: String

  /// The object that stands in the place of an answer.
  package var json: JSONValue {
    .object([
      .init("id", id ?? .null),
      .init("galat", .string(words)),
      .init("baris", .integer(number)),
    ])
  }
}

extension Role {
  /// The role of a persona as question files name it; a clerk reads as a judge does.
  package init?(persona: String) {
    switch persona {
    case "panitera": self = .hakim
    case "bapas": self = .pembimbing
    default:
      guard let role = Role(rawValue: persona) else { return nil }
      self = role
    }
  }
}
