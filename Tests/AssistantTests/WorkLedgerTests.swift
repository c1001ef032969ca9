import Assistant
import Diagnostics
import Indonesian
import Testing

/// Sums of hours on thousands of random lists; a failure names its seed.
@Suite struct WorkLedgerTests {
  /// A small generator, so that a seed gives the same list everywhere.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let seeds = (1...3000).map { UInt64($0) }

  private struct Lists {
    var sentence: WorkSentence
    var schedule: [WorkSpan]
    var entries: [WorkEntry]
  }

  /// Lists that often contradict themselves: days before and after the period, long and doubled days.
  private func lists(_ seed: UInt64) throws -> Lists {
    var dice = Dice(state: seed)
    let first = try #require(CalendarDate(year: 2026, month: 4, day: 6))
    let isWild = Bool.random(using: &dice)
    let days = Int.random(in: 0...40, using: &dice)
    let sentence = WorkSentence(
      hours: try #require(WorkTime(minutes: Int.random(in: 480...14_400, using: &dice))),
      hoursPerDay: WorkTime(minutes: Int.random(in: 60...480, using: &dice)),
      period: LegalDuration(months: 6),
      firstDay: first,
      lastDay: first.adding(days: 179)
    )
    func span(_ date: CalendarDate, most: Int) throws -> WorkSpan {
      let minutes = Int.random(in: 1...most, using: &dice)
      let rest = Int.random(in: 0...30, using: &dice)
      let start = Int.random(in: 0...(1440 - minutes - rest), using: &dice)
      return try #require(
        WorkSpan(date: date, start: start, end: start + minutes + rest, rest: rest)
      )
    }
    var schedule: [WorkSpan] = []
    var entries: [WorkEntry] = []
    for index in 0..<days {
      let offset = isWild ? Int.random(in: -1...190, using: &dice) : index * 2
      let date = try #require(first.adding(days: offset))
      let most = isWild ? 600 : sentence.hoursPerDay?.minutes ?? 480
      if Bool.random(using: &dice) { schedule.append(try span(date, most: most)) }
      let excuse = try #require(WorkEntry.Excuse.allCases.randomElement(using: &dice))
      switch Int.random(in: 0...3, using: &dice) {
      case 0: entries.append(WorkEntry(absentOn: date, excuse: excuse))
      case 1: break
      default: entries.append(WorkEntry(try span(date, most: most), excuse: excuse))
      }
    }
    return Lists(sentence: sentence, schedule: schedule, entries: entries)
  }

  @Test func `no figure is negative, above the sentence, or other than a plain sum`() throws {
    var sound = 0
    for seed in Self.seeds {
      let lists = try lists(seed)
      let total = lists.sentence.hours.minutes
      guard
        let ledger = try? WorkLedger(
          lists.sentence,
          schedule: lists.schedule,
          entries: lists.entries
        )
      else { continue }
      sound += 1
      let worked = lists.entries.reduce(0) { sum, entry in
        sum + (entry.span.map { $0.end - $0.start - $0.rest } ?? 0)
      }
      #expect(ledger.served.minutes == worked, "seed \(seed)")
      #expect(ledger.served.minutes + ledger.left.minutes == total, "seed \(seed)")
      #expect(ledger.scheduled.minutes + ledger.unscheduled.minutes == total, "seed \(seed)")
      #expect((0...100).contains(ledger.percentage), "seed \(seed)")
      #expect(ledger.isComplete == (worked == total), "seed \(seed)")
      let missed = WorkEntry.Excuse.allCases.reduce(0) { $0 + ledger.missed($1).minutes }
      #expect(missed <= ledger.left.minutes, "seed \(seed)")
      let absences = WorkEntry.Excuse.allCases.reduce(0) { $0 + ledger.absences($1) }
      #expect(absences == ledger.absences, "seed \(seed)")
      #expect(ledger.daysPresent <= lists.entries.count - ledger.absences, "seed \(seed)")
    }
    #expect(sound > 200)
  }

  @Test func `lists are refused exactly where a count by hand finds a contradiction`() throws {
    var refused = 0
    for seed in Self.seeds {
      let lists = try lists(seed)
      let isSound: Bool
      do throws(LedgerProblem) {
        _ = try WorkLedger(lists.sentence, schedule: lists.schedule, entries: lists.entries)
        isSound = true
      } catch {
        isSound = false
        refused += 1
        #expect(!error.diagnostics.isEmpty)
      }
      #expect(isSound == !contradicts(lists), "seed \(seed)")
    }
    #expect(refused > 200)
  }

  /// The rules once more, minute by minute.
  private func contradicts(_ lists: Lists) -> Bool {
    let spans = lists.entries.compactMap(\.span)
    let perDay = lists.sentence.hoursPerDay?.minutes ?? 480
    for (list, limit) in [(spans, 480), (lists.schedule, min(perDay, 480))] {
      var clocks: [CalendarDate: Set<Int>] = [:]
      var sums: [CalendarDate: Int] = [:]
      for span in list {
        for minute in span.start..<span.end
        where !clocks[span.date, default: []].insert(minute).inserted { return true }
        sums[span.date, default: 0] += span.end - span.start - span.rest
      }
      if sums.values.contains(where: { $0 > limit }) { return true }
      if sums.values.reduce(0, +) > lists.sentence.hours.minutes { return true }
    }
    let dates = lists.entries.map(\.date) + lists.schedule.map(\.date)
    if let first = lists.sentence.firstDay, dates.contains(where: { $0 < first }) { return true }
    if let last = lists.sentence.lastDay, dates.contains(where: { $0 > last }) { return true }
    return lists.entries.contains { entry in
      entry.span == nil && lists.entries.count { $0.date == entry.date } > 1
    }
  }

  @Test func `the proposal is a share rounded down and never the whole of more`() throws {
    for seed in Self.seeds {
      let lists = try lists(seed)
      guard
        let ledger = try? WorkLedger(
          lists.sentence,
          schedule: lists.schedule,
          entries: lists.entries
        )
      else { continue }
      let prison = try #require(LegalDuration(months: 6))
      let days = try #require(ledger.proposedPrison(replacing: prison)).hours / 24
      let missed = ledger.missed(.unlawful).minutes
      let total = lists.sentence.hours.minutes
      #expect(days * total <= 180 * missed && (days + 1) * total > 180 * missed, "seed \(seed)")
      let most = try #require(Rupiah(Rupiah.range.upperBound))
      let fine = try #require(ledger.proposedFine(replacing: most))
      #expect(fine <= most, "seed \(seed)")
    }
  }

  @Test func `hours made up later count first against those missed without excuse`() throws {
    let day = try #require(CalendarDate(iso: "2026-04-06"))
    let next = try #require(day.adding(days: 1))
    let sentence = WorkSentence(hours: try #require(WorkTime(hours: 8)))
    let plan = try [day, next].map {
      try #require(WorkSpan(date: $0, start: 480, end: 720))
    }
    let late = try #require(
      day.adding(days: 2).flatMap { WorkSpan(date: $0, start: 480, end: 600) }
    )
    let ledger = try WorkLedger(
      sentence,
      schedule: plan,
      entries: [
        WorkEntry(absentOn: day, excuse: .lawful), WorkEntry(absentOn: next, excuse: .unlawful),
        WorkEntry(late),
      ]
    )
    #expect(ledger.left.minutes == 360)
    #expect(ledger.missed(.lawful).minutes == 240)
    #expect(ledger.missed(.unlawful).minutes == 120)
    #expect(ledger.missed(.open) == .zero)
  }

  @Test func `a period longer than the judgment and too many days a week are named`() throws {
    let first = try #require(CalendarDate(iso: "2026-04-06"))
    func codes(last: Int, days: [Int]) throws -> [String] {
      let sentence = WorkSentence(
        hours: try #require(WorkTime(hours: 40)),
        daysPerWeek: 3,
        period: LegalDuration(months: 2),
        firstDay: first,
        lastDay: first.adding(days: last)
      )
      let plan = try days.map { offset in
        try #require(first.adding(days: offset).flatMap { WorkSpan(date: $0, start: 0, end: 60) })
      }
      do throws(LedgerProblem) {
        _ = try WorkLedger(sentence, schedule: plan)
        return []
      } catch {
        return error.diagnostics.map(\.code)
      }
    }
    #expect(try codes(last: 60, days: [0, 2, 6, 7, 8, 13]) == [])
    #expect(try codes(last: 61, days: []) == ["masa-lewat-putusan"])
    #expect(try codes(last: -1, days: []) == ["masa-terbalik"])
    #expect(try codes(last: 60, days: [0, 1, 2, 6]) == ["hari-seminggu-lewat"])
  }

  @Test(
    arguments: [
      ("00.00", 0), ("08.05", 485), ("17:30", 1050), ("24.00", 1440), ("24.01", nil), ("8.00", nil),
      ("08.60", nil), ("08-00", nil), ("０８.00", nil), ("", nil),
    ] as [(String, Int?)]
  )
  func `the clock is read strictly`(words: String, minutes: Int?) {
    #expect(WorkSpan.minutes(clock: words) == minutes)
  }
}
