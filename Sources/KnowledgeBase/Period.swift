package import Indonesian

/// The days on which something is in force; both ends are inclusive.
package struct Period: Sendable, Hashable {
  /// `nil` when the beginning is not known.
  package var from: CalendarDate?
  /// `nil` while it is in force.
  package var through: CalendarDate?

  package init(from: CalendarDate?, through: CalendarDate?) {
    self.from = from
    self.through = through
  }

  package func contains(_ day: CalendarDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
  }
}
