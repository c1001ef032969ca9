package import Indonesian

/// The value of a fact, by its type.
package enum FactValue: Sendable, Hashable {
  case boolean(Bool)
  case duration(LegalDuration)
  case money(Rupiah)
  case date(CalendarDate)
  /// Work time in minutes.
  case minutes(Int)
  case count(Int)
  case choice(String)
  case text(String)
}
