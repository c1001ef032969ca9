package import Indonesian

/// What the judgment and the order say about the hours that must be worked.
package struct WorkSentence: Sendable, Hashable {
  package var hours: WorkTime
  package var hoursPerDay: WorkTime?
  package var daysPerWeek: Int?
  package var period: LegalDuration?
  /// The first and the last day on which work may be done.
  package var firstDay: CalendarDate?
  package var lastDay: CalendarDate?

  package init(
    hours: WorkTime,
    hoursPerDay: WorkTime? = nil,
    daysPerWeek: Int? = nil,
    period: LegalDuration? = nil,
    firstDay: CalendarDate? = nil,
    lastDay: CalendarDate? = nil
  ) {
    self.hours = hours
    self.hoursPerDay = hoursPerDay
    self.daysPerWeek = daysPerWeek
    self.period = period
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// The most that may be worked on one day (Pasal 85 ayat (5)), in minutes.
  package static let mostPerDay = 8 * 60
}
