package import CaseFile
package import Indonesian
package import KnowledgeBase

/// Two laws side by side where the law changed between an act and its judgment (Pasal 3, 618 KUHP).
package struct LexFavorReo: Sendable {
  /// What one law threatens.
  package struct Side: Sendable, Hashable {
    package var citation: Citation?
    /// The act whose version it is, such as `UU 19/2016`.
    package var law: String
    package var maximum: ThreatOption.Maximum
    package var fine: Rupiah?
    /// A Roman numeral, I to VIII (Pasal 79).
    package var fineCategory: String?
    package var standing: Standing
    /// The aggravations counted in the maximum.
    package var adjustments: [Citation]
  }

  package enum Choice: Sendable, Hashable {
    /// The new law applies: the old one is not more favourable.
    case newer
    /// The old law is more favourable.
    case older
    /// No longer an offence: the case stops (Pasal 3 ayat (2)).
    case stopped
    /// The catalogue holds no older law to compare with.
    case notComparable
  }

  /// The new law under one reading, and what follows from it.
  package struct Row: Sendable, Hashable {
    /// The reading under which the new law is this; `nil` where no reading matters.
    package var reading: Issue.Reading?
    package var newer: Side
    package var choice: Choice
  }

  package let charge: Charge
  package let actDay: CalendarDate
  package let judgmentDay: CalendarDate
  /// Empty where the catalogue holds no law of the day of the act.
  package let older: [Side]
  /// The issue that divides the rows.
  package let issue: Issue?
  package let rows: [Row]

  /// Whether the new code came between act and judgment, so that Pasal 618 speaks too.
  package var spansCode: Bool {
    Situation.codeInForce.map { actDay < $0 && $0 <= judgmentDay } ?? false
  }
}

extension Evaluator {
  /// One comparison for each charge whose law changed between the act and the judgment.
  package func lawComparisons(
    _ situation: Situation,
    adopted: [String: String] = [:]
  ) -> [LexFavorReo] {
    guard let act = situation.actDay, let judgment = situation.judgmentDay else { return [] }
    return situation.charges.filter { $0.isProven != false }.compactMap { charge in
      guard let offence = charge.offence, act < judgment else { return nil }
      let isNewCode = Situation.codeInForce.map { act < $0 && $0 <= judgment } ?? false
      let old = offence.threat(on: act)
      guard isNewCode || old?.period != offence.threat(on: judgment)?.period else { return nil }
      return assessor.comparison(charge, offence, old, situation, (act, judgment), adopted: adopted)
    }
  }
}

extension ThreatAssessor {
  fileprivate func comparison(
    _ charge: Charge,
    _ offence: Offence,
    _ old: Threat?,
    _ situation: Situation,
    _ days: (act: CalendarDate, judgment: CalendarDate),
    adopted: [String: String]
  ) -> LexFavorReo {
    var tokens = Tokens(situation.aggravations ?? [])
    tokens.join(charge.joined)
    var older: [ThreatOption] = []
    let entry = entry(of: offence)
    if let position = entry.threatPosition(on: days.act) {
      appendAggravated(entry, position, tokens, adopted: adopted, to: &older)
    }
    let newer = currentOptions(entry, on: days.judgment, tokens, adopted: adopted)
    let most = older.compactMap(\.maximum.hours).max()
    let issue = offence.issue.flatMap { knowledge.issue($0) }
    var rows: [LexFavorReo.Row] = []
    for option in newer {
      let reading = issue.flatMap { issue in
        option.choices[.issue(issue.id)].flatMap { id in issue.readings.first { $0.id == id } }
      }
      let choice: LexFavorReo.Choice =
        switch (option.maximum.hours, most) {
        case (nil, _): .stopped
        case (_, nil): .notComparable
        case (let new?, let old?): old < new ? .older : .newer
        }
      let row = LexFavorReo.Row(
        reading: reading,
        newer: side(option, on: days.judgment),
        choice: choice
      )
      if !rows.contains(row) { rows.append(row) }
    }
    return LexFavorReo(
      charge: charge,
      actDay: days.act,
      judgmentDay: days.judgment,
      older: older.map { option in
        var side = side(option, on: days.act)
        side.fine = old?.fine
        side.fineCategory = old?.fineCategory
        return side
      },
      issue: rows.contains { $0.reading != nil } ? issue : nil,
      rows: rows
    )
  }

  /// An option with the fine of its clause on `day`.
  private func side(_ option: ThreatOption, on day: CalendarDate) -> LexFavorReo.Side {
    let offence = option.citation.flatMap { byCitation[$0] }
    let threat = option.maximum == .noOffence ? nil : offence?.threat(on: day)
    return LexFavorReo.Side(
      citation: option.citation,
      law: option.law,
      maximum: option.maximum,
      fine: threat?.fine,
      fineCategory: threat?.fineCategory,
      standing: option.standing,
      adjustments: option.adjustments
    )
  }
}
