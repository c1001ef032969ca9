/// A length of time as a penalty or a limit writes it: years, months and days.
///
/// A Bulan is 30 Hari (Pasal 184 KUHP) and a Hari 24 jam (Pasal 185); a year is 12 Bulan, which no
/// article defines but without which months and years cannot be compared.
///
/// **Equality is by wording, order is by value.** `P12M == P1Y` is false, for a paper must say what
/// was said; `P12M <= P1Y` and `P12M.isEquivalent(to: P1Y)` are true. A rule never uses `==`.
package struct LegalDuration: Sendable, Hashable {
  package let years: Int
  package let months: Int
  package let days: Int
  /// Hours left over by a calculation, 0 to 23; no wording that is read ever has any.
  package let hoursBeyondDays: Int
  /// The exact length in hours.
  package let hours: Int

  package static let hoursPerDay = 24
  package static let hoursPerMonth = 30 * hoursPerDay
  package static let hoursPerYear = 12 * hoursPerMonth

  /// 1,000 years, the longest duration there is; sums and multiples that pass it stay at it.
  ///
  /// No limit in law comes near, so a comparison with one remains right.
  package static let maximum = LegalDuration(wholeHours: 1000 * hoursPerYear)
  package static let zero = LegalDuration(wholeHours: 0)

  /// The duration in these units as written (18 months stay 18 months).
  ///
  /// Nothing where a number is negative or the whole is longer than 1,000 years.
  package init?(years: Int = 0, months: Int = 0, days: Int = 0) {
    let limit = 1000 * Self.hoursPerYear
    guard 0...limit ~= years, 0...limit ~= months, 0...limit ~= days else { return nil }
    // Each factor is below 10^7, so nothing here can overflow.
    let hours =
      years * Self.hoursPerYear + months * Self.hoursPerMonth + days * Self.hoursPerDay
    guard hours <= limit else { return nil }
    self.years = years
    self.months = months
    self.days = days
    self.hoursBeyondDays = 0
    self.hours = hours
  }

  /// The longest units that make up so many hours; callers pass 0 to 1,000 years.
  private init(wholeHours: Int) {
    years = wholeHours / Self.hoursPerYear
    months = wholeHours % Self.hoursPerYear / Self.hoursPerMonth
    days = wholeHours % Self.hoursPerMonth / Self.hoursPerDay
    hoursBeyondDays = wholeHours % Self.hoursPerDay
    hours = wholeHours
  }

  /// Whether both last equally long, however they are written.
  package func isEquivalent(to other: LegalDuration) -> Bool {
    hours == other.hours
  }

  /// The same length in the longest units: 18 bulan becomes 1 tahun 6 bulan.
  package var normalized: LegalDuration { LegalDuration(wholeHours: hours) }

  /// The length times a fraction, in the longest units: 9 bulan by 4 over 3 is 1 tahun.
  ///
  /// - Returns: the exact product, `maximum` where it would be longer; nothing where a number of the
  ///   fraction is negative or over a million, the denominator is 0, or the product is no whole
  ///   number of hours (halves, thirds and quarters of whole days always are), unless `roundingDown`
  ///   drops the part of an hour.
  package func scaled(
    by numerator: Int,
    over denominator: Int,
    roundingDown: Bool = false
  ) -> LegalDuration? {
    guard 0...1_000_000 ~= numerator, 1...1_000_000 ~= denominator else { return nil }
    let (quotient, remainder) = (hours * numerator).quotientAndRemainder(dividingBy: denominator)
    guard quotient < Self.maximum.hours else { return Self.maximum }
    return remainder == 0 || roundingDown ? LegalDuration(wholeHours: quotient) : nil
  }

  /// The sum, unit by unit as written while no hours are left over, and at most `maximum`.
  package static func + (left: Self, right: Self) -> LegalDuration {
    if left.hoursBeyondDays == 0, right.hoursBeyondDays == 0 {
      return LegalDuration(
        years: left.years + right.years,
        months: left.months + right.months,
        days: left.days + right.days
      ) ?? maximum
    }
    return LegalDuration(wholeHours: min(left.hours + right.hours, maximum.hours))
  }
}

extension LegalDuration: Comparable {
  /// By length alone; see the note on equality above.
  package static func < (left: Self, right: Self) -> Bool {
    left.hours < right.hours
  }
}
