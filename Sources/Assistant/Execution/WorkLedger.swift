package import Diagnostics
package import Indonesian

/// The hours of a sentence: worked, missed, planned and left, to the minute.
///
/// A ledger exists only where its entries agree with each other and with the sentence, so nothing
/// is ever cut to fit: no figure is negative, and none is above the sentence.
package struct WorkLedger: Sendable, Hashable {
  package let sentence: WorkSentence
  private let schedule: [WorkSpan]
  private let entries: [WorkEntry]

  /// Takes over a schedule and an attendance list.
  ///
  /// - Throws: every contradiction, named by place and date.
  package init(
    _ sentence: WorkSentence,
    schedule: [WorkSpan] = [],
    entries: [WorkEntry] = []
  ) throws(LedgerProblem) {
    let check = LedgerCheck(sentence: sentence)
    let faults = check.period + check.faults(ofSchedule: schedule) + check.faults(of: entries)
    guard faults.isEmpty else { throw LedgerProblem(diagnostics: faults) }
    self.sentence = sentence
    self.schedule = schedule
    self.entries = entries
  }

  // MARK: Worked

  package var served: WorkTime { time(entries.reduce(0) { $0 + ($1.span?.minutes ?? 0) }) }

  package var left: WorkTime { time(sentence.hours.minutes - served.minutes) }

  package var isComplete: Bool { left == .zero && served > .zero }

  /// Whole hundredths of the sentence that are done, rounded down.
  package var percentage: Int {
    sentence.hours.minutes > 0 ? served.minutes * 100 / sentence.hours.minutes : 0
  }

  package var daysPresent: Int { Set(entries.filter { $0.span != nil }.map(\.date)).count }

  /// Days on which more was worked than the judgment says a day; within 8 hours they count in full.
  package var daysOverJudgment: Int {
    guard let limit = sentence.hoursPerDay else { return 0 }
    return servedByDay.values.count { $0 > limit.minutes }
  }

  package var lastEntry: CalendarDate? { entries.map(\.date).max() }

  // MARK: Missed

  /// The days of absence with such an excuse.
  package func absences(_ excuse: WorkEntry.Excuse) -> Int {
    entries.count { $0.span == nil && $0.excuse == excuse }
  }

  package var absences: Int { entries.count { $0.span == nil } }

  /// The planned hours not worked on days of the attendance list with such an excuse.
  ///
  /// Hours made up on another day count first against those missed without excuse, then against
  /// those that nobody has weighed; the three together are at most what is left.
  package func missed(_ excuse: WorkEntry.Excuse) -> WorkTime {
    var room = left.minutes
    for kind in [WorkEntry.Excuse.lawful, .open, .unlawful] {
      let minutes = min(missedOnDays(kind), room)
      if kind == excuse { return time(minutes) }
      room -= minutes
    }
    return .zero
  }

  /// Whether no planned hour is missing, and no day of absence is still to be made up.
  package var missesNothing: Bool {
    [WorkEntry.Excuse.lawful, .open, .unlawful].allSatisfy { missed($0) == .zero }
      && (absences == 0 || left == .zero)
  }

  private func missedOnDays(_ excuse: WorkEntry.Excuse) -> Int {
    let served = servedByDay
    let excuses = Dictionary(entries.map { ($0.date, $0.excuse) }) { $1 == .open ? $0 : $1 }
    return scheduledByDay.reduce(0) { sum, day in
      guard excuses[day.key] == excuse else { return sum }
      return sum + max(0, day.value - (served[day.key] ?? 0))
    }
  }

  // MARK: Planned

  package var scheduled: WorkTime { time(schedule.reduce(0) { $0 + $1.minutes }) }

  package var unscheduled: WorkTime { time(sentence.hours.minutes - scheduled.minutes) }

  // MARK: A proposal for ayat (7)

  /// The share of a prison term that the hours missed without excuse are of the sentence.
  ///
  /// Whole days, rounded down. A proposal alone: no provision gives a measure.
  package func proposedPrison(replacing prison: LegalDuration) -> LegalDuration? {
    let days = prison.hours / LegalDuration.hoursPerDay
    return share(of: days).flatMap { LegalDuration(days: $0) }
  }

  /// The same share of a fine, in whole rupiah, rounded down.
  package func proposedFine(replacing fine: Rupiah) -> Rupiah? {
    share(of: fine.amount).flatMap { Rupiah($0) }
  }

  private func share(of whole: Int) -> Int? {
    let part = missed(.unlawful).minutes
    guard sentence.hours.minutes > 0, part <= sentence.hours.minutes, whole >= 0 else { return nil }
    let product = whole.multipliedFullWidth(by: part)
    return sentence.hours.minutes.dividingFullWidth(product).quotient
  }

  // MARK: Sums

  private var servedByDay: [CalendarDate: Int] { Self.byDay(entries.compactMap(\.span)) }

  private var scheduledByDay: [CalendarDate: Int] { Self.byDay(schedule) }

  static func byDay(_ spans: [WorkSpan]) -> [CalendarDate: Int] {
    spans.reduce(into: [:]) { $0[$1.date, default: 0] += $1.minutes }
  }

  private func time(_ minutes: Int) -> WorkTime {
    WorkTime(minutes: minutes) ?? .zero
  }
}

/// Why a list of hours cannot be right.
package struct LedgerProblem: Error, Sendable, Hashable {
  package var diagnostics: [Diagnostic]

  package init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
