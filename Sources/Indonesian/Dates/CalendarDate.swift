/// A day of the proleptic Gregorian calendar, from 1 January 1900 to 31 December 2200.
///
/// A value is always a day that exists: no initializer makes 30 February.
package struct CalendarDate: Sendable, Hashable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The years that a date may lie in.
  package static let years = 1900...2200

  /// The first and the last day that a date can be.
  package static let range =
    CalendarDate(
      uncheckedYear: years.lowerBound,
      month: 1,
      day: 1
    )...CalendarDate(uncheckedYear: years.upperBound, month: 12, day: 31)

  /// The day with these numbers, or nothing where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), 1...12 ~= month,
      1...Self.length(ofMonth: month, year: year) ~= day
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Reads `2026-01-22`: four, two and two ASCII digits and nothing else.
  package init?(iso: String) {
    let bytes = Array(iso.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash,
      let year = Digits.value(of: bytes[0..<4]),
      let month = Digits.value(of: bytes[5..<7]),
      let day = Digits.value(of: bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2026-01-22`.
  package var iso: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The number of days in a month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CalendarDate: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The ISO form.
  package var description: String { iso }
}
