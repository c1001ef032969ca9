import Indonesian

/// What one order says of kerja sosial: hours, hours a day, days a week, period and place.
struct WorkPlan: Sendable {
  /// Totals of hours; two defendants may have different ones.
  var totals: [Quantity] = []
  var daily: [Quantity] = []
  /// Hours are named beside the total that fit no known pattern.
  var hasOtherHours = false
  /// Hours a week.
  var weekly: [Quantity] = []
  var weekdays: [Quantity] = []
  var namedWeekdays: Set<Weekday> = []
  /// How many days each line of a schedule names, where several lines do.
  var weekdaysByLine: [Int] = []
  var everyDay = false
  /// Hours of a day by the clock, in hundredths: `pukul 08.00-12.00` is 400.
  var clockHours: [(hundredths: Int, range: Range<Int>)] = []
  var periods: [Quantity] = []
  /// Days counted as work days, such as `15 hari kerja`.
  var workDays: [Quantity] = []
  /// Kerja sosial measured in days, weeks or months.
  var wrongUnits: [Quantity] = []
  var start: FoundDate?
  var end: FoundDate?
  /// The end is told by its month alone: `paling lambat akhir September 2026`.
  var endsWithMonth = false
  var place: Range<Int>?
  /// The place is expressly left to somebody else.
  var delegatedPlace: Range<Int>?
  var range: Range<Int>

  init(range: Range<Int>) {
    self.range = range
  }

  /// Hours a day in hundredths, said or counted from the clock.
  var hoursADay: Int? { daily.first?.hundredths ?? clockHours.first?.hundredths }

  /// Days a week, said or counted by name.
  var daysAWeek: Int? {
    if let said = weekdays.first { return min(max(said.hundredths / 100, 1), 7) }
    if !namedWeekdays.isEmpty { return namedWeekdays.count }
    return nil
  }

  var hasDaily: Bool { !daily.isEmpty || !clockHours.isEmpty || hasOtherHours }
  var hasWeekdays: Bool { !weekdays.isEmpty || !namedWeekdays.isEmpty || everyDay }
  var hasPeriod: Bool { !periods.isEmpty || end != nil || endsWithMonth }
  var hasPlace: Bool { place != nil }
  var isEmpty: Bool {
    totals.isEmpty && !hasDaily && !hasWeekdays && !hasPeriod && place == nil
      && delegatedPlace == nil && wrongUnits.isEmpty && weekly.isEmpty && workDays.isEmpty
  }

  /// Days from the start to the end, both counted.
  func periodDays(from judgment: CalendarDate?) -> Int? {
    if let period = periods.compactMap(\.days).max() { return period }
    guard let end, let start = start?.date ?? judgment else { return nil }
    return start.days(until: end.date) + 1
  }
}
