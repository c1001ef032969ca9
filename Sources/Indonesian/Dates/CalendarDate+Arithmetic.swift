extension CalendarDate {
  /// Days since 1 January 1970; negative before it.
  package var dayNumber: Int {
    // Years run from March, so that the leap day is the last of its year.
    let shiftedYear = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
      + dayOfYear - 719_468
  }

  /// The day so many days after 1 January 1970, or nothing outside the calendar's range.
  package init?(dayNumber: Int) {
    guard (Self.range.lowerBound.dayNumber...Self.range.upperBound.dayNumber).contains(dayNumber)
    else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day so many days later, or earlier where negative; nothing outside 1900-2200.
  package func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: sum)
  }

  /// The same day so many calendar months later, or the last day of that month where it is shorter.
  ///
  /// These are months of the calendar, not the 30 days of Pasal 184 KUHP: for those add
  /// `LegalDuration` hours as days. Nothing outside 1900-2200.
  package func adding(months: Int) -> CalendarDate? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
    guard Self.years.contains(newYear) else { return nil }
    return CalendarDate(
      year: newYear,
      month: newMonth,
      day: min(day, Self.length(ofMonth: newMonth, year: newYear))
    )
  }

  /// The days from this date to the other; negative where the other is earlier.
  package func days(until other: CalendarDate) -> Int {
    other.dayNumber - dayNumber
  }

  /// The whole years of age, on `date`, of somebody born on this date.
  ///
  /// The birthday counts as completed. Somebody born on 29 February completes a year on 1 March
  /// where there is no 29 February. A date before birth gives a negative number.
  package func age(at date: CalendarDate) -> Int {
    date.year - year - ((date.month, date.day) < (month, day) ? 1 : 0)
  }

  /// The day of the week.
  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let index = (dayNumber % 7 + 10) % 7
    return Weekday.allCases[index]
  }
}
