package import CaseFile
package import Indonesian
package import KnowledgeBase

/// The facts of a case as `Decision` reads them: typed, dense, and open where nothing was said.
package struct Situation: Sendable {
  /// What is known of one fact.
  package enum State: Sendable, Hashable {
    /// The case file does not mention it.
    case absent
    /// Explicitly not known.
    case unknown
    case known(FactValue)

    package var value: FactValue? {
      if case .known(let value) = self { value } else { nil }
    }

    var isAbsent: Bool {
      if case .absent = self { true } else { false }
    }
  }

  package private(set) var states: [State]
  package var charges: [Charge]
  /// What is charged on top of the offences; `nil` when that is not known.
  package var aggravations: Set<CaseFile.Aggravation>?
  /// What a case file says of a consideration's weight.
  package var attitudes: [FactKey: Entry.Attitude]
  /// On which day consent and explanation were given, where the file says so.
  package var consentDay: CalendarDate?
  package var explanationDay: CalendarDate?
  /// The day of assessment where the case is not decided yet.
  package var assessedOn: CalendarDate
  /// Whether the penalty demanded stands in for one that is not imposed yet (`--peran jaksa`).
  package var weighsDemand: Bool

  package init(_ caseFile: CaseFile, assessedOn: CalendarDate, role: Role = .warga) {
    states = Array(repeating: .absent, count: FactKey.allCases.count)
    attitudes = [:]
    for (key, entry) in caseFile.entries {
      states[key.index] = entry.value.map { .known($0) } ?? .unknown
      if let attitude = entry.attitude { attitudes[key] = attitude }
    }
    charges = caseFile.charges
    aggravations = caseFile.aggravations
    consentDay = caseFile.entries[.persetujuan]?.date
    explanationDay = caseFile.entries[.penjelasanDiberikan]?.date
    self.assessedOn = assessedOn
    weighsDemand = role == .jaksa
    // A consent that is withdrawn later counts from its date: what was said before, nobody tells here.
    if boolean(.persetujuan) == false, let consentDay, let day = judgmentDay, day < consentDay {
      self[.persetujuan] = .unknown
    }
  }

  package subscript(key: FactKey) -> State {
    get { states[key.index] }
    set { states[key.index] = newValue }
  }

  package func boolean(_ key: FactKey) -> Bool? {
    if case .known(.boolean(let flag)) = states[key.index] { flag } else { nil }
  }

  package func date(_ key: FactKey) -> CalendarDate? {
    if case .known(.date(let date)) = states[key.index] { date } else { nil }
  }

  package func duration(_ key: FactKey) -> LegalDuration? {
    if case .known(.duration(let duration)) = states[key.index] { duration } else { nil }
  }

  package func minutes(_ key: FactKey) -> Int? {
    if case .known(.minutes(let minutes)) = states[key.index] { minutes } else { nil }
  }

  package func count(_ key: FactKey) -> Int? {
    if case .known(.count(let count)) = states[key.index] { count } else { nil }
  }
}
