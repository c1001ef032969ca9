package import Indonesian

/// What a draft already says of the penalty and the plan, for clauses that are still missing.
package struct DraftSummary: Sendable, Hashable {
  package var prison: LegalDuration?
  package var fine: Rupiah?
  package var hours: WorkTime?
  package var dailyHours: WorkTime?
  package var daysAWeek: Int?
  package var period: LegalDuration?
  /// The name of the place, without the preposition.
  package var place: String?

  /// Where a draft says several things, as for two defendants, nothing is taken.
  init(_ facts: DraftFacts) {
    let text = facts.text
    prison = Self.only(facts.penalty.prisons).flatMap { term in
      Self.duration(facts.quantities.filter { term.range.overlaps($0.range) })
    }
    fine = Self.only(facts.penalty.fines).flatMap { Rupiah($0.amount / 100) }
    hours = Self.only(facts.plans.flatMap(\.totals)).flatMap { Self.work($0.hundredths) }
    dailyHours = Self.shared(facts.plans, \.hoursADay).flatMap(Self.work)
    daysAWeek = Self.shared(facts.plans, \.daysAWeek)
    period = Self.shared(facts.plans) { $0.periods.first.flatMap { Self.duration([$0]) } }
    place = Self.shared(facts.plans) { $0.place.flatMap { Self.name(text, $0) } }
  }

  /// What holds for the whole draft: said once, or alike for every defendant.
  private static func shared<Value: Hashable>(
    _ plans: [WorkPlan],
    _ value: (WorkPlan) -> Value?
  ) -> Value? {
    let ordering = plans.filter { !$0.totals.isEmpty }
    let said = plans.compactMap(value)
    guard let first = said.first, Set(said).count == 1,
      ordering.count < 2 || ordering.allSatisfy({ value($0) != nil })
        || ordering.allSatisfy({ value($0) == nil })
    else { return nil }
    return first
  }

  private static func only<Item>(_ items: [Item]) -> Item? {
    items.count == 1 ? items[0] : nil
  }

  private static func work(_ hundredths: Int) -> WorkTime? {
    guard (0...100_000_000).contains(hundredths) else { return nil }
    return WorkTime(minutes: hundredths * 60 / 100)
  }

  private static func duration(_ parts: [Quantity]) -> LegalDuration? {
    var (years, months, days) = (0, 0, 0)
    for part in parts {
      guard part.hundredths % 100 == 0, part.hundredths < 10_000_000 else { return nil }
      let value = part.hundredths / 100
      switch part.unit {
      case .year: years += value
      case .month: months += value
      case .week: days += value * 7
      case .day: days += value
      case .hour, .times, .rupiah: return nil
      }
    }
    return parts.isEmpty ? nil : LegalDuration(years: years, months: months, days: days)
  }

  /// The words of a place up to the next mark.
  private static func name(_ text: DraftText, _ range: Range<Int>) -> String? {
    var start = range.lowerBound + 1
    while ["di", "pada"].contains(text.form(start)) { start += 1 }
    var end = start
    while end < range.upperBound, !text.words[end].isMark, text.words[end].isCapitalised {
      end += 1
    }
    return end > start ? text.quote(start..<end) : nil
  }
}
