import Indonesian
import Testing

@Suite struct DurationReadingTests {
  @Test(arguments: [
    ("enam bulan", "P6M"), ("6 bln", "P6M"), ("6bulan", "P6M"), ("6 (enam) bulan", "P6M"),
    ("6(enam)bulan", "P6M"), ("selama 6 (enam) bulan", "P6M"), ("P6M", "P6M"), ("p6m", "P6M"),
    (" P1Y6M ", "P1Y6M"), ("P2W", "P14D"), ("6bln 1 hr", "P6M1D"), ("6 bulan 1 hari", "P6M1D"),
    ("6 bulan dan 1 hari", "P6M1D"), ("6 bulan, 1 hari", "P6M1D"), ("1 tahun 6 bulan", "P1Y6M"),
    ("1 (satu) tahun 6 (enam) bulan", "P1Y6M"), ("satu tahun enam bulan", "P1Y6M"),
    ("1,5 tahun", "P1Y6M"), ("1.5 tahun", "P1Y6M"), ("setengah tahun", "P6M"),
    ("satu setengah bulan", "P1M15D"), ("1 setengah bulan", "P1M15D"), ("setengah bulan", "P15D"),
    ("1,5 bulan", "P1M15D"), ("setahun setengah", "P1Y6M"), ("dua tahun setengah", "P2Y6M"),
    ("seperempat tahun", "P3M"), ("sepertiga tahun", "P4M"), ("1/2 tahun", "P6M"),
    ("dua minggu", "P14D"), ("2 pekan", "P14D"), ("1 bulan 2 minggu 3 hari", "P1M17D"),
    ("4 th", "P4Y"), ("4 thn", "P4Y"), ("setahun", "P1Y"), ("sebulan", "P1M"), ("sehari", "P1D"),
    ("seminggu", "P7D"), ("setahun sebulan", "P1Y1M"), ("dua belas bulan", "P12M"),
    ("duabelas bulan", "P12M"), ("dua-belas bulan", "P12M"), ("18 bulan", "P18M"),
    ("ENAM BULAN", "P6M"), ("0 bulan", "P0D"), ("1.000 hari", "P1000D"),
    ("satu koma lima tahun", "P1Y6M"), ("1,5 (satu koma lima) tahun", "P1Y6M"),
    ("1,1 tahun", "P1Y1M6D"),
  ])
  func `a duration is read as written`(text: String, iso: String) throws {
    #expect(try LegalDuration.read(text).get().iso == iso)
  }

  @Test(arguments: [
    ("", UnreadableReason.empty), ("6", .missingUnit), ("enam", .missingUnit),
    ("6 (enam)", .missingUnit), ("1 tahun 6", .missingUnit), ("6 (tujuh) bulan", .contradiction),
    ("16 (enam) bulan", .contradiction), ("1,5 (satu setengahan) tahun", .notUnderstood),
    ("6 (bulan)", .notUnderstood), ("6 (enam bulan", .notUnderstood), ("-6 bulan", .negative),
    ("minus enam bulan", .negative), ("120 jam", .wrongUnit), ("30 menit", .wrongUnit),
    ("sekitar 6 bulan", .ambiguous), ("6-12 bulan", .ambiguous), ("3 sampai 6 bulan", .ambiguous),
    ("paling lama 6 bulan", .ambiguous), ("kurang dari 5 tahun", .ambiguous),
    ("1,500 hari", .ambiguous), ("2,5 minggu", .notWhole), ("setengah hari", .notWhole),
    ("1/3 hari", .notWhole), ("1.50 tahun", .ambiguous), ("1,01 bulan", .notWhole),
    ("6 bulan 1 tahun", .notUnderstood),
    ("6 bulan 6 bulan", .notUnderstood), ("1,5 tahun 2 bulan", .notUnderstood),
    ("enam", .missingUnit), ("6 lusin", .notUnderstood), ("bulan", .notUnderstood),
    ("seumur hidup", .notUnderstood), ("1001 tahun", .aboveRange),
    ("999999999999999999 tahun", .aboveRange), ("9999999999999999999999 bulan", .aboveRange),
    ("P1001Y", .notUnderstood), ("PT6H", .notUnderstood), ("P", .notUnderstood),
    ("-P6M", .negative), ("1/0 tahun", .notUnderstood), ("1//2 tahun", .notUnderstood),
    ("6 bulan (enam bulan)", .notUnderstood), (",5 tahun", .notUnderstood),
    ("1..5 tahun", .notUnderstood), ("dan", .notUnderstood), ("6 bulan dan", .notUnderstood),
    ("selama", .notUnderstood), ("1.2.3 bulan", .notUnderstood), ("tidak tahu", .notUnderstood),
  ])
  func `what is no duration says why`(text: String, reason: UnreadableReason) {
    #expect(LegalDuration.read(text).reason == reason)
  }

  @Test func `what a duration writes is read back`() throws {
    for years in 0...3 {
      for months in 0...13 {
        for days in [0, 1, 15, 29, 45] where years + months + days > 0 {
          let written = try #require(LegalDuration(years: years, months: months, days: days))
          #expect(LegalDuration.read(written.words) == .success(written))
          #expect(LegalDuration.read(written.courtWords) == .success(written))
          #expect(LegalDuration.read(written.iso) == .success(written))
        }
      }
    }
  }
}
