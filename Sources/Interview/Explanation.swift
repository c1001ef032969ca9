import CaseFile
import Decision
package import KnowledgeBase

/// Why a question is asked: the reason, the words of the law, and what each answer would do.
package struct Explanation: Sendable, Hashable {
  package struct Quote: Sendable, Hashable {
    package var citation: Citation
    /// The official words as in force; nothing where the law files do not give them.
    package var text: String?
    /// Set when nobody has checked the words against a source good enough.
    package var doubt: String?
  }

  package var reason: String
  package var quotes: [Quote]
  /// What each class of answers would do, one sentence each.
  package var effects: [String]
}

extension Session {
  /// Why the question about `key` is asked, as things stand.
  package func explanation(_ key: FactKey) -> Explanation {
    let fact = knowledge.fact(key)
    return Explanation(
      reason: fact?.reason ?? "",
      quotes: (fact?.basis ?? []).prefix(5).map(quote),
      effects: effects(of: key)
    )
  }

  private func quote(_ citation: Citation) -> Explanation.Quote {
    let nodes = knowledge.passage(citation, on: today).filter { !$0.text.isEmpty }
    let text = nodes.pieces.map { piece in
      switch piece {
      case .closing(_, let words): words
      case .node(let node):
        (node.citation == citation ? "" : node.citation.mark.map { "\($0) " } ?? "") + node.text
      }
    }.joined(separator: " ")
    return Explanation.Quote(
      citation: citation,
      text: text.isEmpty ? nil : text.shortened(to: 700),
      doubt: nodes.first { $0.standing.isUnverified }?.standing.label
    )
  }

  /// What each class of answers would do to the outcome; alike ones are told once.
  private func effects(of key: FactKey) -> [String] {
    let situation = situation
    let now = decide(situation)
    var lines: [String] = []
    let answers =
      key == .pemberatan ? aggravations : evaluator.classes(of: key, in: situation)
    for answer in answers {
      let after = decide(answer.applied(to: cleared(situation, key)))
      let effect: String =
        switch after.outcome {
        case .notEligible: "kerja sosial tertutup"
        case .eligible: "semua syarat terpenuhi"
        case .undetermined:
          after.adverse.count > now.adverse.count
            ? "hakim harus menimbangnya secara khusus" : "belum menentukan sendiri"
        }
      let line = "Bila \(answer.words): \(effect)."
      if !lines.contains(line) { lines.append(line) }
    }
    // Where every answer does the same, telling it for each would only be long.
    return lines.count > 6 ? [] : lines
  }

  /// None, and each aggravation by itself that may be charged.
  private var aggravations: [FactClass] {
    let conditions = caseFile.charges.compactMap(\.offence).flatMap(\.aggravations).map(\.condition)
    let possible = CaseFile.Aggravation.allCases.filter { aggravation in
      switch aggravation {
      case .attempt, .assistance, .concurrence: true
      case .informationTechnology: conditions.contains(.informationTechnology)
      case .official: conditions.contains(.official)
      }
    }
    return [FactClass(.pemberatan, .choice(""), words: "tidak ada")]
      + possible.map { FactClass(.pemberatan, .choice($0.rawValue), words: $0.words) }
  }

  /// The situation without what was said of the fact, so that classes of a maximum can stand in for
  /// an offence.
  private func cleared(_ situation: Situation, _ key: FactKey) -> Situation {
    guard key == .delik else { return situation }
    var copy = situation
    copy.charges = []
    return copy
  }
}

extension Citation {
  /// The mark of a part of a provision, such as `(1)`.
  fileprivate var mark: String? {
    if let number { return "\(number)." }
    if let letter { return "\(letter)." }
    return paragraph.map { "(\($0))" }
  }
}

extension String {
  fileprivate func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let cut = prefix(limit)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}
