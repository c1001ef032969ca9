package import Indonesian
package import KnowledgeBase

/// A place in the law as in force on a day, with what stands beside it.
package struct PassageReport: Sendable {
  package let citation: Citation
  package let day: CalendarDate
  /// The nodes in force, in reading order; empty where none is.
  let inForce: [Provision]
  /// Nodes of other versions: never in force, or in force on other days.
  let otherVersions: [Provision]
  let elucidation: [Provision]
  /// What is known without wording.
  let points: [Instrument.Point]
  /// Provisions in force that name this place.
  let referring: [Citation]
  let offences: [Offence]
  /// Ids of the rules that rest on the place.
  let rules: [String]
  let issues: [Issue]

  /// Whether the knowledge base has anything to say of the place.
  package var isKnown: Bool {
    !(inForce.isEmpty && otherVersions.isEmpty && points.isEmpty && offences.isEmpty)
  }
}

extension Assistant {
  /// The place that `text` names, as in force on `day`; `nil` when it names none.
  package func passage(_ text: String, on day: CalendarDate) -> PassageReport? {
    guard let citation = knowledge.citations(in: text).first else { return nil }
    let all = knowledge.provisions.filter { citation.contains($0.citation) }
    let elucidation = citation.elucidation
    return PassageReport(
      citation: citation,
      day: day,
      inForce: all.filter { $0.validity.contains(day) },
      otherVersions: all.filter { !$0.validity.contains(day) },
      elucidation: citation.isElucidation
        ? [] : knowledge.passage(elucidation, on: day),
      points: knowledge.instruments.flatMap(\.points).filter { point in
        Citation(canonical: point.citation).map { citation.contains($0) } ?? false
      },
      referring: referring(to: citation, on: day),
      offences: knowledge.offences.filter { offence in
        citation.contains(offence.citation)
          || offence.norm.flatMap { Citation(canonical: $0) }.map { citation.contains($0) } ?? false
      },
      rules: knowledge.rules.gate.ids(restingOn: citation),
      issues: knowledge.issues.filter { $0.basis.contains { citation.contains($0) } }
    )
  }

  /// Provisions of the same act, in force on `day`, whose words name the article.
  private func referring(to citation: Citation, on day: CalendarDate) -> [Citation] {
    guard let article = citation.article, !citation.isElucidation else { return [] }
    let name = "Pasal \(article)"
    var found: [Citation] = []
    for provision in knowledge.provisions
    where provision.citation.instrument == citation.instrument
      && provision.citation.article != article && provision.validity.contains(day)
      && provision.text.namesArticle(name)
    {
      if !found.contains(provision.citation) { found.append(provision.citation) }
    }
    return found
  }
}

extension String {
  /// Whether the words name this article and not one whose number only begins alike.
  fileprivate func namesArticle(_ name: String) -> Bool {
    ranges(of: name).contains { range in
      guard range.upperBound < endIndex else { return true }
      return !self[range.upperBound].isLetter && !self[range.upperBound].isNumber
    }
  }
}

extension Rule {
  /// The ids of this rule and those below it that rest on `citation` or a part of it.
  fileprivate func ids(restingOn citation: Citation) -> [String] {
    let own = basis.contains { citation.contains($0) } ? [id] : []
    let below: [Rule] =
      switch test {
      case .all(let rules), .any(let rules): rules
      case .not(let rule), .whenStated(_, let rule): [rule]
      case .reading(_, let readings): readings.map(\.rule)
      case .compare, .holds: []
      }
    return own + below.flatMap { $0.ids(restingOn: citation) }
  }
}
