import Indonesian
import Testing

@Suite struct RupiahTests {
  @Test(arguments: [
    (10_000_000, "Rp10.000.000", "Rp10.000.000,00 (sepuluh juta rupiah)"),
    (10_000_001, "Rp10.000.001", "Rp10.000.001,00 (sepuluh juta satu rupiah)"),
    (0, "Rp0", "Rp0,00 (nol rupiah)"), (500, "Rp500", "Rp500,00 (lima ratus rupiah)"),
    (5000, "Rp5.000", "Rp5.000,00 (lima ribu rupiah)"),
    (1_000_000_000_000_000, "Rp1.000.000.000.000.000", "(satu kuadriliun rupiah)"),
  ])
  func `money is written as courts write it`(
    amount: Int,
    short: String,
    courtWords: String
  ) throws {
    let rupiah = try #require(Rupiah(amount))
    #expect(rupiah.short == short)
    #expect(rupiah.figure == "\(short),00")
    #expect(rupiah.courtWords.hasSuffix(courtWords))
  }

  @Test func `money is bounded and ordered`() throws {
    #expect(Rupiah(-1) == nil)
    #expect(Rupiah(1_000_000_000_000_001) == nil)
    #expect(Rupiah(.min) == nil && Rupiah(.max) == nil)
    #expect(try #require(Rupiah(10_000_000)) < #require(Rupiah(10_000_001)))
  }
}

@Suite struct WorkTimeTests {
  @Test(arguments: [
    (7200, "120 jam", "120 (seratus dua puluh) jam"),
    (450, "7 jam 30 menit", "7 (tujuh) jam 30 (tiga puluh) menit"),
    (45, "45 menit", "45 (empat puluh lima) menit"), (0, "0 jam", "0 (nol) jam"),
    (72_000, "1.200 jam", "1.200 (seribu dua ratus) jam"),
  ])
  func `work time is written as courts write it`(
    minutes: Int,
    words: String,
    courtWords: String
  ) throws {
    let time = try #require(WorkTime(minutes: minutes))
    #expect(time.words == words)
    #expect(time.courtWords == courtWords)
    #expect(time.hours * 60 + time.minutesBeyondHours == minutes)
  }

  @Test(arguments: [
    ("120", 7200, "120"), ("7.5", 450, "7.5"), ("7.50", 450, "7.5"), ("7.25", 435, "7.25"),
    ("0.05", 3, "0.05"), ("0", 0, "0"), ("8.0", 480, "8"), ("1000000", 60_000_000, "1000000"),
  ])
  func `decimal hours of a case file are exact`(
    text: String,
    minutes: Int,
    written: String
  ) throws {
    let time = try #require(WorkTime(decimalHours: text))
    #expect(time.minutes == minutes)
    #expect(time.decimalHours == written)
  }

  @Test(arguments: [
    "", ".", "7.", ".5", "-7", "+7", "7,5", "7.333", "7.01", "1e2", "1000001", "7.5.0", " 7", "７",
    "99999999999999999999", "1.99999999999999999999", "0x10", "NaN",
  ])
  func `other decimal hours are refused`(text: String) {
    #expect(WorkTime(decimalHours: text) == nil)
  }

  @Test func `work time is bounded, ordered and added`() throws {
    #expect(WorkTime(minutes: -1) == nil)
    #expect(WorkTime(minutes: 60_000_001) == nil)
    #expect(WorkTime(hours: .max) == nil && WorkTime(hours: .min) == nil)
    #expect(WorkTime(hours: 1, minutes: .max) == nil)
    #expect(WorkTime(hours: 1, minutes: 90)?.minutes == 150)
    #expect(WorkTime(minutes: 20)?.decimalHours == nil)
    let most = try #require(WorkTime(minutes: 60_000_000))
    #expect(most + most == most)
    let (less, more) = try (#require(WorkTime(hours: 8)), #require(WorkTime(hours: 8, minutes: 1)))
    #expect(less < more)
    #expect((less + more).minutes == 961)
  }
}
