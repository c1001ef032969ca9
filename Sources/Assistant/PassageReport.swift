package import Indonesian
package import KnowledgeBase

/// A place in the law as in force on a day, with what stands beside it.
package struct PassageReport: Sendable {
  package let citation: Citation
  package let day: CalendarDate
  /// The nodes in force, in reading order; empty where none is.
  package let inForce: [Provision]
  /// Nodes of other versions: never in force, or in force on other days.
  package let otherVersions: [Provision]
  package let elucidation: [Provision]
  /// What is known without wording.
  let points: [Instrument.Point]
  /// Provisions in force that name this place.
  package let referring: [Citation]
  let offences: [Offence]
  /// Ids of the rules, considerations, modifiers and criteria that rest on the place.
  package let rules: [String]
  /// Keys of the case file that are asked for because of the place.
  let facts: [String]
  let issues: [Issue]
  /// Clauses of templates, and answers.
  package let papers: [String]
  /// The sources named above, in words.
  let sources: [SourceKey]

  /// Whether the knowledge base has anything to say of the place.
  package var isKnown: Bool {
    !(inForce.isEmpty && otherVersions.isEmpty && points.isEmpty && offences.isEmpty)
  }
}

extension KnowledgeBase {
  /// The place that `text` names, as in force on `day`; `nil` when it names none, or more than
  /// could be read: half a citation must not show a whole act.
  package func report(on text: String, on day: CalendarDate) -> PassageReport? {
    let read = citations(in: text).first { $0.says(text) }
    guard let citation = noted(text) ?? read else { return nil }
    let all = provisions.filter { citation.contains($0.citation) }
    let elucidation = citation.isElucidation ? [] : passage(citation.elucidation, on: day)
    let points = instruments.flatMap(\.points).filter { $0.tells(of: citation) }
    let keys = (all + elucidation).flatMap(\.sources) + points.flatMap(\.sources)
    return PassageReport(
      citation: citation,
      day: day,
      inForce: all.filter { $0.validity.contains(day) },
      otherVersions: all.filter { !$0.validity.contains(day) },
      elucidation: elucidation,
      points: points,
      referring: referring(to: citation, on: day),
      offences: offences.filter { offence in
        citation.contains(offence.citation)
          || offence.norm.flatMap { Citation(canonical: $0) }.map { citation.contains($0) } ?? false
      },
      rules: rules(restingOn: citation),
      facts: facts.filter { $0.basis.contains { citation.contains($0) } }.map(\.path),
      issues: issues.filter { issue in
        issue.basis.contains { citation.contains($0) } || all.contains { $0.issue == issue.id }
      },
      papers: PaperUses(textUses(of: citation)).places(restingOn: citation),
      sources: keys.distinct.compactMap { key in sourceKeys.first { $0.id == key } }
    )
  }

  /// A place or an instrument that only our notes hold, named to the letter: `KUHP lama Pasal 303 bis`.
  private func noted(_ text: String) -> Citation? {
    let words = text.lowercased().split(separator: " ")
    let names = instruments.flatMap { [$0.citation] + $0.points.map(\.citation) }
    return names.first { $0.lowercased().split(separator: " ") == words }
      .map { Citation(canonical: $0) ?? Citation(instrument: $0) }
  }

  private func rules(restingOn citation: Citation) -> [String] {
    rules.gate.ids(restingOn: citation)
      + rules.considerations.filter { citation.contains($0.basis) }
      .map { "pertimbangan huruf \($0.letter)" }
      + rules.modifiers.filter { $0.basis.contains { citation.contains($0) } }
      .map { "pengubah \($0.condition.rawValue)" }
      + policy.filter { $0.basis.contains { citation.contains($0) } }
      .map { "kriteria penuntutan \($0.id)" }
  }

  /// Provisions of the same act, in force on `day`, whose words name the place.
  private func referring(to citation: Citation, on day: CalendarDate) -> [Citation] {
    guard let article = citation.article, !citation.isElucidation else { return [] }
    let name = "Pasal \(article)"
    return provisions.filter { provision in
      guard provision.citation.instrument == citation.instrument,
        !provision.citation.isElucidation, provision.validity.contains(day)
      else { return false }
      if provision.citation.article == article {
        guard let paragraph = citation.paragraph, provision.citation.paragraph != paragraph else {
          return false
        }
        return provision.text.holds("ayat (\(paragraph))")
          && MentionScan(provision.text).names(paragraph: paragraph)
      }
      let text = provision.text
      guard text.holds(name) || text.holds("sampai dengan Pasal") else { return false }
      return MentionScan(text).names(citation)
    }.map(\.citation).distinct
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

extension Instrument.Point {
  /// Whether it is a note to `place`, to a part of it, or to what it is part of.
  fileprivate func tells(of place: Citation) -> Bool {
    if citation == place.instrument || concerns.contains(where: { $0.meets(place) }) { return true }
    return Citation(canonical: citation).map { place.contains($0) } ?? false
  }
}

extension Citation {
  /// Whether nothing of a place stands in `text` that is not in this citation.
  fileprivate func says(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let marks: [(Set<Substring>, String?)] = [
      (["pasal", "psl"], article), (["ayat"], paragraph), (["huruf"], letter), (["angka"], number),
    ]
    if marks.contains(where: { mark, part in part == nil && words.contains { mark.contains($0) } })
    {
      return false
    }
    let unread: Set<Substring> = ["bis", "ter", "lampiran", "putusan"]
    if words.contains(where: { unread.contains($0) }) { return false }
    if words.contains("lama"), !instrument.contains("lama") { return false }
    let own = instrument.split { !$0.isNumber }
    return article != nil || words.filter { Int($0) != nil }.allSatisfy { own.contains($0) }
  }
}
