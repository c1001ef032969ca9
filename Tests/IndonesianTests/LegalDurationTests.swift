import Indonesian
import Testing

@Suite struct LegalDurationTests {
  @Test(arguments: [
    ("P6M", "P6M", "6 bulan", "6 (enam) bulan"),
    ("P6M1D", "P6M1D", "6 bulan 1 hari", "6 (enam) bulan 1 (satu) hari"),
    ("P1Y6M", "P1Y6M", "1 tahun 6 bulan", "1 (satu) tahun 6 (enam) bulan"),
    ("P2W", "P14D", "14 hari", "14 (empat belas) hari"),
    ("P18M", "P18M", "18 bulan", "18 (delapan belas) bulan"),
    ("P0D", "P0D", "0 hari", "0 (nol) hari"),
    ("P0Y6M0D", "P6M", "6 bulan", "6 (enam) bulan"),
    ("P1000Y", "P1000Y", "1000 tahun", "1.000 (seribu) tahun"),
  ])
  func `ISO durations are read and written`(
    iso: String,
    canonical: String,
    words: String,
    courtWords: String
  ) throws {
    let duration = try #require(LegalDuration(iso: iso))
    #expect(duration.iso == canonical)
    #expect(duration.words == words)
    #expect(duration.courtWords == courtWords)
    #expect(LegalDuration(iso: canonical) == duration)
  }

  @Test(arguments: [
    "", "P", "6M", "PT6H", "P1DT6H", "P-6M", "-P6M", "+P6M", "P6", "PM", "P1.5Y", "P1,5Y", "P6M1Y",
    "P1D1M", "P1M1M", "P1Y2W", "P2W1D", "p6m", " P6M", "P6M ", "P６M", "P6X", "P1001Y", "P12001M",
    "P360001D", "P51429W", "P99999999999999999999Y", "P9223372036854775807D",
    "P1000000000000000000W", "P1000Y1D",
  ])
  func `other ISO forms are refused`(iso: String) {
    #expect(LegalDuration(iso: iso) == nil)
  }

  @Test func `a duration cannot be negative or absurd`() {
    #expect(LegalDuration(years: -1) == nil)
    #expect(LegalDuration(months: 7, days: -1) == nil)
    #expect(LegalDuration(years: .max, months: .max, days: .max) == nil)
    #expect(LegalDuration(years: 1000)?.hours == LegalDuration.maximum.hours)
    #expect(LegalDuration(years: 1000, days: 1) == nil)
  }

  @Test func `a Bulan is 30 Hari, a Hari 24 jam, a year 12 Bulan`() {
    #expect(duration("P1M").hours == 720)
    #expect(duration("P1D").hours == 24)
    #expect(duration("P1Y").hours == 8640)
    #expect(duration("P1M").isEquivalent(to: duration("P30D")))
    #expect(duration("P1Y").isEquivalent(to: duration("P12M")))
    #expect(duration("P1Y").isEquivalent(to: duration("P360D")))
    #expect(!duration("P1Y").isEquivalent(to: duration("P365D")))
  }

  @Test func `order is by length, equality by wording`() {
    let (months, year) = (duration("P12M"), duration("P1Y"))
    #expect(months != year)
    #expect(months <= year && months >= year && !(months < year) && !(months > year))
    #expect(duration("P6M") < duration("P6M1D"))
    #expect(duration("P179D") < duration("P6M"))
    #expect(duration("P4Y11M") < duration("P5Y"))
    #expect(duration("P4Y11M29D") < duration("P60M"))
    #expect(months.normalized == year)
    #expect(duration("P18M45D").normalized.iso == "P1Y7M15D")
  }

  @Test(arguments: [
    ("P9M", 4, 3, "P1Y"), ("P3Y6M", 4, 3, "P4Y8M"), ("P5Y", 2, 3, "P3Y4M"), ("P5Y", 4, 3, "P6Y8M"),
    ("P1Y6M", 4, 3, "P2Y"), ("P4Y", 4, 3, "P5Y4M"), ("P3Y9M", 4, 3, "P5Y"), ("P6M", 1, 2, "P3M"),
    ("P1M", 1, 4, "P7DT12H"), ("P4M14D", 4, 3, "P5M28DT16H"), ("P1D", 1, 24, "PT1H"),
    ("P18M", 1, 1, "P1Y6M"), ("P6M", 0, 3, "P0D"),
  ])
  func `a fraction of a duration is exact`(iso: String, by: Int, over: Int, result: String) {
    #expect(duration(iso).scaled(by: by, over: over)?.iso == result)
  }

  @Test func `left-over hours are kept, written and compared`() throws {
    let aggravated = try #require(duration("P4M14D").scaled(by: 4, over: 3))
    #expect(aggravated.hours * 3 == duration("P4M14D").hours * 4)
    #expect(aggravated.hoursBeyondDays == 16)
    #expect(aggravated.words == "5 bulan 28 hari 16 jam")
    #expect(aggravated > duration("P5M28D") && aggravated < duration("P5M29D"))
    #expect(aggravated.scaled(by: 3, over: 4)?.isEquivalent(to: duration("P4M14D")) == true)
  }

  @Test func `a product that is no whole number of hours is refused, not rounded`() {
    #expect(duration("P1D").scaled(by: 1, over: 7) == nil)
    #expect(duration("P1D").scaled(by: 1, over: 9) == nil)
    #expect(duration("P7D").scaled(by: 1, over: 7)?.iso == "P1D")
    #expect(duration("P1D").scaled(by: 1, over: 9, roundingDown: true)?.hours == 2)
  }

  @Test func `a fraction that is none is refused`() {
    #expect(duration("P1Y").scaled(by: 1, over: 0) == nil)
    #expect(duration("P1Y").scaled(by: -1, over: 3) == nil)
    #expect(duration("P1Y").scaled(by: 1, over: -3) == nil)
    #expect(duration("P1Y").scaled(by: .max, over: 1) == nil)
    #expect(duration("P1Y").scaled(by: 1, over: .max) == nil)
  }

  @Test func `sums keep the wording and stop at the longest duration`() throws {
    #expect((duration("P1Y6M") + duration("P8M1D")).iso == "P1Y14M1D")
    let maximum = LegalDuration.maximum
    #expect(maximum + maximum == maximum)
    #expect(maximum.scaled(by: 4, over: 3) == maximum)
    let week = try #require(duration("P1M").scaled(by: 1, over: 4))
    #expect((week + week).iso == "P15D")
    #expect((week + maximum) == maximum)
    #expect(LegalDuration.zero + duration("P6M") == duration("P6M"))
  }
}
