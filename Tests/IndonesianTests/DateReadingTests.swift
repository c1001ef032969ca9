import Indonesian
import Testing

@Suite struct DateReadingTests {
  private let today = day("2026-01-22")

  @Test(arguments: [
    "20/1/2026", "20-01-2026", "20.1.2026", "20.01.2026", "20 - 1 - 2026", "20 / 1 / 2026",
    "20 1 2026", "2026-01-20", "2026/1/20", "2026 01 20", "20 Januari 2026", "20 JANUARI 2026",
    "20 jan 2026", "20 Jan. 2026", "20-Jan-2026", "20/jan/2026", "20januari2026",
    "20 January 2026", "January 20, 2026", "2026 Januari 20", "20 Janurai 2026", "20 Januri 2026",
    "tanggal 20 Januari 2026", "tgl 20 bln 1 thn 2026", "pada tanggal 20 bulan Januari tahun 2026",
    "Selasa, 20 Januari 2026", "hari Selasa tanggal 20 Januari 2026.", " 20  Januari  2026 ",
    "dua puluh Januari dua ribu dua puluh enam", "20 (dua puluh) Januari 2026", "20–1–2026",
    "dua hari yang lalu", "2 hari lalu", "2 hr yg lalu", "dua hari kemarin", "kemarin dulu",
    "Kemarin lusa",
  ])
  func `20 January 2026 is read from every usual form`(text: String) {
    #expect(CalendarDate.read(text, relativeTo: today) == .success(day("2026-01-20")))
  }

  @Test(arguments: [
    ("hari ini", "2026-01-22"), ("Sekarang", "2026-01-22"), ("kemarin", "2026-01-21"),
    ("kmrn", "2026-01-21"), ("sehari yang lalu", "2026-01-21"), ("besok", "2026-01-23"),
    ("lusa", "2026-01-24"), ("tiga hari lagi", "2026-01-25"), ("22 hari yang lalu", "2025-12-31"),
  ])
  func `days are counted from today`(text: String, iso: String) {
    #expect(CalendarDate.read(text, relativeTo: today) == .success(day(iso)))
  }

  @Test(
    arguments: zip(
      [
        "jan", "peb", "Pebruari", "mar", "mrt", "apr", "mei", "May", "juni", "jul", "agu", "Ags",
        "agust", "sept", "okt", "nop", "Nopember", "des", "December", "Febuari", "Agutsus",
        "Desembar", "Septmber", "oktobre",
      ],
      [1, 2, 2, 3, 3, 4, 5, 5, 6, 7, 8, 8, 8, 9, 10, 11, 11, 12, 12, 2, 8, 12, 9, 10]
    )
  )
  func `months are known by short, foreign and misspelt names`(name: String, month: Int) {
    #expect(CalendarDate.read("3 \(name) 2025", relativeTo: today).value?.month == month)
  }

  @Test func `every month is known by the name that words writes`() throws {
    for month in 1...12 {
      let date = try #require(CalendarDate(year: 2025, month: month, day: 28))
      #expect(CalendarDate.read(date.words, relativeTo: today) == .success(date))
      #expect(
        CalendarDate.read("\(date.weekdayWords), \(date.words)", relativeTo: today)
          == .success(date)
      )
    }
  }

  @Test(arguments: [
    ("", UnreadableReason.empty), (" \n\t", .empty), ("30 Februari 2026", .noSuchDate),
    ("29/2/2026", .noSuchDate), ("31 April 2026", .noSuchDate), ("1/20/2026", .noSuchDate),
    ("0/1/2026", .noSuchDate), ("2026-13-01", .noSuchDate), ("32-1-26", .noSuchDate),
    ("20/1/0202", .belowRange), ("20 Januari 202", .belowRange), ("1899-12-31", .belowRange),
    ("20/1/20226", .aboveRange), ("1 Januari 2201", .aboveRange),
    ("1/1/999999999999999999", .aboveRange), ("1/1/99999999999999999999999", .aboveRange),
    ("999999999999999999 hari yang lalu", .belowRange),
    ("999999999999999999 hari lagi", .aboveRange),
    ("Januari 2026", .incomplete), ("20 Januari", .incomplete), ("2026", .incomplete),
    ("Januari", .incomplete), ("1/2026", .incomplete), ("20/1", .incomplete),
    ("dua ribu dua puluh enam", .incomplete), ("tahun 2026", .incomplete),
    ("minggu lalu", .ambiguous), ("bulan lalu", .ambiguous), ("tahun lalu", .ambiguous),
    ("dua minggu yang lalu", .ambiguous), ("Senin lalu", .ambiguous), ("Senin", .ambiguous),
    ("minggu ini", .ambiguous), ("seminggu yang lalu", .ambiguous),
    ("sekitar 20 Januari 2026", .ambiguous), ("awal Januari 2026", .ambiguous),
    ("20 atau 21 Januari 2026", .ambiguous), ("20-22 Januari 2026", .ambiguous),
    ("20 Januari 2026 22 Januari 2026", .ambiguous),
    ("Rabu, 20 Januari 2026", .contradiction), ("20 (dua satu) Januari 2026", .notUnderstood),
    ("20 (dua puluh satu) Januari 2026", .contradiction),
    ("-20/1/2026", .negative), ("20 Januari 2026 pukul 10", .notUnderstood),
    ("20 jun1 2026", .ambiguous), ("20 Juki 2026", .notUnderstood),
    ("20 xyzzy 2026", .notUnderstood),
    ("tidak tahu", .notUnderstood), ("20012026", .incomplete),
    ("20 Januari Februari", .notUnderstood),
    ("setengah hari yang lalu", .ambiguous), ("1,5 hari lalu", .notWhole),
    ("20--1--2026", .negative), ("20/1/2026/", .notUnderstood), ("()", .notUnderstood),
  ])
  func `what is no single day says why`(text: String, reason: UnreadableReason) {
    #expect(CalendarDate.read(text, relativeTo: today).reason == reason)
  }

  @Test func `a date outside the range given says on which side`() {
    let range = day("2008-01-01")...today
    #expect(
      CalendarDate.read("23/1/2026", relativeTo: today, within: range).reason == .aboveRange
    )
    #expect(CalendarDate.read("besok", relativeTo: today, within: range).reason == .aboveRange)
    #expect(
      CalendarDate.read("31/12/2007", relativeTo: today, within: range).reason == .belowRange
    )
    #expect(
      CalendarDate.read("22/1/2026", relativeTo: today, within: range) == .success(today)
    )
    #expect(
      CalendarDate.read("1/1/2008", relativeTo: today, within: range)
        == .success(day("2008-01-01"))
    )
  }

  @Test func `a year of two digits is read where one century alone fits`() {
    let act = day("2008-01-01")...today
    #expect(
      CalendarDate.read("20 jan 26", relativeTo: today, within: act) == .success(day("2026-01-20"))
    )
    #expect(
      CalendarDate.read("20/1/'26", relativeTo: today, within: act) == .success(day("2026-01-20"))
    )
    #expect(CalendarDate.read("20/1/26", relativeTo: today).reason == .shortYear)
    let birth = day("1926-01-23")...today
    #expect(
      CalendarDate.read("20/1/85", relativeTo: today, within: birth) == .success(day("1985-01-20"))
    )
    #expect(
      CalendarDate.read("20/1/26", relativeTo: today, within: birth) == .success(day("2026-01-20"))
    )
    #expect(
      CalendarDate.read("20/1/26", relativeTo: today, within: day("1926-01-01")...today).reason
        == .shortYear
    )
    #expect(CalendarDate.read("1/1/95", relativeTo: today, within: act).reason == .shortYear)
  }

  @Test func `nothing leaves the calendar`() {
    #expect(
      CalendarDate.read("kemarin", relativeTo: CalendarDate.range.lowerBound).reason == .belowRange
    )
    #expect(
      CalendarDate.read("besok", relativeTo: CalendarDate.range.upperBound).reason == .aboveRange
    )
  }
}
