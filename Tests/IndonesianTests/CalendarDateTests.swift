import Indonesian
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
    (2026, 1, 32), (1899, 12, 31), (2201, 1, 1), (Int.max, 1, 1), (2026, Int.min, 1),
    (2026, 1, Int.max),
  ])
  func `a day that does not exist cannot be made`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2024, 2, 29), (2000, 2, 29), (1900, 1, 1), (2200, 12, 31), (2026, 1, 31)])
  func `a day that exists can be made`(year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect((date.year, date.month, date.day) == (year, month, day))
    #expect(CalendarDate(iso: date.iso) == date)
  }

  @Test(arguments: [
    "", "2026-1-22", "2026-01-2", "2026/01/22", "22-01-2026", "2026-01-22 ", " 2026-01-22",
    "2026-01-22T00:00", "+026-01-22", "2026-02-30", "２０２６-01-22", "2026-01-2a", "-026-01-22",
    "2026–01-22",
  ])
  func `only the strict ISO form is read`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `a date is written as ISO, in words and with its weekday`() {
    let date = day("2026-01-22")
    #expect(date.iso == "2026-01-22")
    #expect(date.words == "22 Januari 2026")
    #expect(date.weekdayWords == "Kamis")
    #expect(day("2026-08-01").words == "1 Agustus 2026")
  }

  @Test(arguments: [
    ("2026-01-19", "Senin"), ("2026-01-20", "Selasa"), ("2026-01-21", "Rabu"),
    ("2026-01-23", "Jumat"), ("2026-01-24", "Sabtu"), ("2026-01-25", "Minggu"),
    ("1945-08-17", "Jumat"), ("1900-01-01", "Senin"), ("1970-01-01", "Kamis"),
    ("2200-12-31", "Rabu"), ("2000-02-29", "Selasa"),
  ])
  func `weekdays are right`(iso: String, weekday: String) {
    #expect(day(iso).weekdayWords == weekday)
  }

  @Test func `every day follows the one before`() throws {
    var date = CalendarDate.range.lowerBound
    var count = 1
    while let next = date.adding(days: 1) {
      let sameMonth = next.month == date.month && next.day == date.day + 1
      let newMonth =
        next.day == 1 && next.month % 12 == date.month % 12 + 1 - (date.month == 11 ? 12 : 0)
      try #require(sameMonth || newMonth)
      try #require(date.days(until: next) == 1 && date < next)
      try #require(next.weekday.rawValue % 7 == (date.weekday.rawValue + 1) % 7)
      date = next
      count += 1
    }
    #expect(date.iso == "2200-12-31")
    #expect(count == 301 * 365 + 73)
  }

  @Test func `days are added across months, years and leap days`() {
    #expect(day("2026-01-22").adding(days: 180)?.iso == "2026-07-21")
    #expect(day("2024-02-28").adding(days: 1)?.iso == "2024-02-29")
    #expect(day("2026-02-28").adding(days: 1)?.iso == "2026-03-01")
    #expect(day("2026-01-01").adding(days: -1)?.iso == "2025-12-31")
    #expect(day("2026-01-22").adding(days: .max) == nil)
    #expect(day("1900-01-01").adding(days: .min) == nil)
    #expect(day("2200-12-31").adding(days: 1) == nil)
    #expect(day("1900-01-01").adding(days: -1) == nil)
  }

  @Test func `months are added to the same day, or the last of a shorter month`() {
    #expect(day("2026-01-31").adding(months: 1)?.iso == "2026-02-28")
    #expect(day("2024-01-31").adding(months: 1)?.iso == "2024-02-29")
    #expect(day("2026-08-31").adding(months: 6)?.iso == "2027-02-28")
    #expect(day("2026-01-15").adding(months: -1)?.iso == "2025-12-15")
    #expect(day("2026-01-15").adding(months: -13)?.iso == "2024-12-15")
    #expect(day("2200-12-01").adding(months: 1) == nil)
    #expect(day("1900-01-01").adding(months: -1) == nil)
    #expect(day("2026-01-15").adding(months: .max) == nil)
    #expect(day("2026-01-15").adding(months: .min) == nil)
  }

  @Test func `the days between two dates have a sign`() {
    #expect(day("2026-01-02").days(until: day("2027-01-02")) == 365)
    #expect(day("2026-01-22").days(until: day("2026-01-20")) == -2)
  }

  @Test(arguments: [
    ("2008-01-22", "2026-01-21", 17), ("2008-01-22", "2026-01-22", 18),
    ("2008-01-22", "2026-01-23", 18), ("2008-12-31", "2026-01-01", 17),
    ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18),
    ("2008-02-29", "2028-02-29", 20), ("2026-01-22", "2026-01-22", 0),
    ("2026-01-22", "2026-01-21", -1),
  ])
  func `an age is in completed years`(birth: String, date: String, age: Int) {
    #expect(day(birth).age(at: day(date)) == age)
  }

  @Test func `today turns at midnight of the zone`() {
    // 2026-01-21 16:59:59 and 17:00:00 UTC are one second apart around midnight in WIB.
    #expect(CalendarDate.date(secondsSince1970: 1_769_014_799).iso == "2026-01-21")
    #expect(CalendarDate.date(secondsSince1970: 1_769_014_800).iso == "2026-01-22")
    #expect(CalendarDate.date(secondsSince1970: 1_769_014_799, offset: 9).iso == "2026-01-22")
    #expect(CalendarDate.date(secondsSince1970: 0, offset: 0).iso == "1970-01-01")
    #expect(CalendarDate.date(secondsSince1970: -1, offset: 0).iso == "1969-12-31")
    #expect(CalendarDate.date(secondsSince1970: -86_400, offset: 0).iso == "1969-12-31")
    #expect(CalendarDate.date(secondsSince1970: .max, offset: .max).iso == "2200-12-31")
    #expect(CalendarDate.date(secondsSince1970: .min, offset: .min).iso == "1900-01-01")
  }

  @Test func `today is the date of the system clock`() {
    #expect(CalendarDate.today() > day("2026-01-01"))
    #expect(abs(CalendarDate.today(offset: 9).days(until: .today(offset: -9))) <= 1)
  }
}
