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

/// A line of an attendance list.
package struct WorkEntry: Sendable, Hashable {
  /// Whether there is a lawful reason for an absence or for hours that are missing.
  package enum Excuse: Sendable, Hashable, CaseIterable {
    case lawful, unlawful
    /// Nobody has weighed the reason yet.
    case open
  }

  package var date: CalendarDate
  /// The work done; `nil` for an absence.
  package var span: WorkSpan?
  package var excuse: Excuse

  /// Work done; the excuse is for hours that are missing on that day.
  package init(_ span: WorkSpan, excuse: Excuse = .open) {
    date = span.date
    self.span = span
    self.excuse = excuse
  }

  package init(absentOn date: CalendarDate, excuse: Excuse) {
    self.date = date
    self.excuse = excuse
  }
}
