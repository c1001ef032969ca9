package import Indonesian
package import KnowledgeBase

/// What a case file says of one fact, and from where it comes.
package struct Entry: Sendable, Hashable {
  /// How a consideration weighs, where the file says so.
  package enum Attitude: String, Sendable, Hashable, CaseIterable {
    case supporting = "mendukung"
    case adverse = "memberatkan"
  }

  /// `nil` when the file says `null`: not yet known.
  package var value: FactValue?
  /// Who said so.
  package var by: String?
  package var date: CalendarDate?
  package var evidence: String?
  package var attitude: Attitude?

  package init(
    _ value: FactValue?,
    by: String? = nil,
    date: CalendarDate? = nil,
    evidence: String? = nil,
    attitude: Attitude? = nil
  ) {
    self.value = value
    self.by = by
    self.date = date
    self.evidence = evidence
    self.attitude = attitude
  }
}
