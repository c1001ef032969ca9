import KnowledgeBase
import Search

extension Answerer {
  /// Words that start another question.
  private static let openers: Set<String> = [
    "berapa", "siapa", "kapan", "bagaimana", "apa", "apakah", "dimana", "mana", "boleh", "bisa",
    "kenapa", "pasal", "adakah",
  ]

  /// The two questions that one text asks, where it asks two: "tugas kami apa, dan litmas untuk apa?".
  private func halves(_ question: Question) -> (first: [Lexeme], second: [Lexeme])? {
    let parts = question.parts
    for (index, part) in parts.enumerated() where index >= 2 && index + 2 < parts.count {
      let isMark = ["?", ";", "."].contains(part.text)
      let isJoint = ["dan", "serta", "terus", "lalu"].contains(part.text) || part.text == ","
      guard isMark || isJoint else { continue }
      let ahead = parts[(index + 1)..<min(parts.count, index + (isMark ? 9 : 6))]
      guard ahead.contains(where: { Self.openers.contains($0.text) }),
        parts[..<index].contains(where: { Self.openers.contains($0.text) })
      else { continue }
      return (Array(parts[..<index]), Array(parts[(index + 1)...]))
    }
    return nil
  }

  /// How like a known question each half must be.
  private static let leastHalf = 0.66

  /// The answers to both halves of a question, where each half is a question of its own.
  func halved(_ question: Question, best: CuratedAnswer?) -> Answer? {
    guard question.quantities.isEmpty, let (first, second) = halves(question) else { return nil }
    let found = [first, second].map { half -> CuratedAnswer? in
      var terms = analyzer.terms(of: half)
      guard terms.contains(where: { $0.utf8.count > 2 }) else { return nil }
      if question.mentionsCommunityService, !terms.contains("~kersos") { terms.append("~kersos") }
      guard let match = curated.search(terms).first, match.score >= Self.leastHalf else {
        return nil
      }
      return material.answers[match.owner]
    }
    guard let one = found[0], let two = found[1], one.id != two.id else { return nil }
    guard
      Set(one.basis).isDisjoint(with: two.basis)
        || best.map({ $0.id != one.id && $0.id != two.id }) ?? true
    else { return nil }
    var answer = self.answer(one)
    for statement in two.statements.prefix(2) {
      answer.say(
        Sentence(statement.words, .curated(two.id), more: statement.basis.map { .provision($0) })
      )
    }
    answer.cite(two.basis)
    return answer
  }
}
