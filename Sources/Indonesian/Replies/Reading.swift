/// What a typed reply was read as: a value, or the reason why it was not read.
///
/// No reader guesses: what can mean two things fails, and the person is asked again.
package typealias Reading<Value> = Result<Value, UnreadableReason>

/// Why a typed reply was not read; whoever asked turns it into a sentence and an example.
package enum UnreadableReason: Error, Sendable, Hashable, CaseIterable {
  /// Nothing was typed but blanks.
  case empty
  /// Over 1,000 characters.
  case tooLong
  /// No known form.
  case notUnderstood
  /// A number without its unit, such as `6` for a duration.
  case missingUnit
  /// A unit of something else, such as `3 hari` for hours.
  case wrongUnit
  /// A part is missing, such as the day in `Januari 2026`.
  case incomplete
  /// It can mean two things, or is only about right: `minggu lalu`, `sekitar 6 bulan`, `10.00`.
  case ambiguous
  /// The year has two digits and more than one century fits.
  case shortYear
  /// The calendar has no such day, such as 30 February.
  case noSuchDate
  /// Two parts disagree: `6 (tujuh) bulan`, or a weekday that the date does not have.
  case contradiction
  /// A number below zero where there is none.
  case negative
  /// A fraction that is no whole number of the smallest unit.
  case notWhole
  /// Too early or too small.
  case belowRange
  /// Too late or too large.
  case aboveRange
}
