package import Indonesian

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
