import Indonesian
import Testing

@Suite struct MoneyReadingTests {
  @Test(
    arguments: [
      "10 juta", "10juta", "10jt", "10 JT", "Rp 10.000.000", "Rp10.000.000,00", "Rp. 10.000.000,-",
      "Rp.10.000.000", "rp10.000.000.-", "10.000.000", "10,000,000", "10,000,000.00", "10000000",
      "sepuluh juta rupiah", "Sepuluh Juta", "10 juta rupiah", "IDR 10,000,000", "10000000 rp",
      "10000 ribu", "10000rb", "10000k", "sebesar Rp10.000.000,00",
      "Rp10.000.000,00 (sepuluh juta rupiah)", "10 juta (sepuluh juta rupiah)", "0,01 miliar",
    ]
  )
  func `ten million rupiah is read from every usual form`(text: String) {
    #expect(Rupiah.read(text).value?.amount == 10_000_000)
  }

  @Test(
    arguments: [
      ("0", 0), ("nol rupiah", 0), ("500rb", 500_000), ("500 ribu", 500_000), ("500k", 500_000),
      ("2,5 juta", 2_500_000), ("2.5 juta", 2_500_000), ("2,5jt", 2_500_000),
      ("dua setengah juta", 2_500_000), ("dua koma lima juta", 2_500_000),
      ("setengah juta", 500_000), ("seperempat juta", 250_000), ("1 M", 1_000_000_000),
      ("1 miliar", 1_000_000_000), ("1 milyar", 1_000_000_000), ("1,5 M", 1_500_000_000),
      ("1 T", 1_000_000_000_000), ("sejuta", 1_000_000), ("seribu", 1000), ("10.000", 10_000),
      ("10,000", 10_000), ("Rp10.000,00", 10_000), ("10,000.00", 10_000), ("1.500.000", 1_500_000),
      ("10.000.001", 10_000_001), ("10 juta 500 ribu", 10_500_000),
      ("1 juta lima ratus ribu", 1_500_000), ("5 ratus ribu", 500_000), ("2 ribu 500", 2500),
      ("1 miliar 200 juta 5 ribu", 1_200_005_000), ("1000 triliun", 1_000_000_000_000_000),
      ("Rp 50.000", 50_000), ("50000,00", 50_000), ("0,5 juta", 500_000),
      ("0,125 juta", 125_000), ("sepuluh juta lima ratus ribu rupiah", 10_500_000),
      ("1.234.567", 1_234_567),
    ]
  )
  func `money is read in figures and words`(text: String, amount: Int) {
    #expect(Rupiah.read(text).value?.amount == amount)
  }

  @Test(arguments: [
    ("", UnreadableReason.empty), ("-10 juta", .negative), ("Rp -10.000", .negative),
    ("-Rp10.000", .negative), ("minus sepuluh juta", .negative), ("\u{2212}5", .negative),
    ("10.00", .ambiguous), ("10.50", .ambiguous), ("2.500 juta", .ambiguous),
    ("2,500 juta", .ambiguous), ("10.000 ribu", .ambiguous), ("10 juta 500", .ambiguous),
    ("1 juta 1 rupiah", .ambiguous), ("sekitar 10 juta", .ambiguous), ("5-10 juta", .notUnderstood),
    ("lebih dari 10 juta", .ambiguous), ("10,50", .notWhole), ("Rp10.000,50", .notWhole),
    ("2,0000001 juta", .notWhole), ("Rp10.000.000,00 (sebelas juta rupiah)", .contradiction),
    ("1001 triliun", .aboveRange), ("9999999999999999999 juta", .aboveRange),
    ("999999999999999999 triliun", .aboveRange), ("10 ribu juta", .notUnderstood),
    ("juta", .notUnderstood), ("rupiah", .notUnderstood), ("Rp", .notUnderstood),
    ("$100", .notUnderstood), ("10 dolar", .notUnderstood), ("10.00.000", .notUnderstood),
    ("1.0000", .ambiguous), ("10.000.00", .notUnderstood), ("10 000 000", .notUnderstood),
    ("10 juta (sepuluh juta", .notUnderstood), ("10 juta 20 juta", .notUnderstood),
    ("kategori II", .notUnderstood), ("tidak ada", .notUnderstood),
    ("10 juta juta", .notUnderstood),
    (",5 juta", .notUnderstood), (".500", .notUnderstood), ("Rp10.000,000", .ambiguous),
  ])
  func `what is no amount says why`(text: String, reason: UnreadableReason) {
    #expect(Rupiah.read(text).reason == reason)
  }

  @Test func `what an amount writes is read back`() throws {
    let seed: UInt64 = 79
    var generator = SeededGenerator(seed: seed)
    for digits in 1...15 {
      let top = (0..<digits).reduce(1) { size, _ in size * 10 }
      for _ in 0..<50 {
        let money = try #require(Rupiah(Int.random(in: 0...top, using: &generator)))
        #expect(Rupiah.read(money.short) == .success(money), "seed \(seed)")
        #expect(Rupiah.read(money.figure) == .success(money), "seed \(seed)")
        #expect(Rupiah.read(money.courtWords) == .success(money), "seed \(seed)")
      }
    }
  }
}

@Suite struct HoursReadingTests {
  @Test(arguments: [
    ("120 jam", 7200), ("120", 7200), ("120jam", 7200), ("seratus dua puluh jam", 7200),
    ("seratus dua puluh", 7200), ("120 (seratus dua puluh) jam", 7200), ("7,5", 450),
    ("7.5", 450), ("7,5 jam", 450), ("7,5 (tujuh koma lima) jam", 450),
    ("tujuh setengah jam", 450), ("7 jam setengah", 450), ("2 jam 30 menit", 150),
    ("dua jam tiga puluh menit", 150), ("2 jam dan 30 mnt", 150), ("90 menit", 90),
    ("setengah jam", 30), ("sejam", 60), ("7,25 jam", 435), ("1.200 jam", 72_000),
    ("selama 8 jam", 480), ("0", 0), ("1/2 jam", 30), ("sepertiga jam", 20),
    ("1 jam 90 menit", 150),
  ])
  func `hours are read exactly`(text: String, minutes: Int) {
    #expect(WorkTime.read(text).value?.minutes == minutes)
  }

  @Test(arguments: [
    "8 jam", "8", "8 jam sehari", "8 jam per hari", "8 jam/hari", "8 jam setiap hari",
    "sehari 8 jam", "delapan jam per hari",
  ])
  func `hours a day may say so`(text: String) {
    #expect(WorkTime.read(text, perDay: true).value?.minutes == 480)
  }

  @Test(arguments: [
    ("", UnreadableReason.empty), ("-8 jam", .negative), ("3 hari", .wrongUnit),
    ("6 bulan", .wrongUnit), ("8 (tujuh) jam", .contradiction), ("2.30", .ambiguous),
    ("7.50 jam", .ambiguous), ("1,200 jam", .ambiguous), ("4-8 jam", .ambiguous),
    ("sekitar 8 jam", .ambiguous), ("8 jam per hari", .notUnderstood), ("2 jam 30", .notUnderstood),
    ("30 menit 2 jam", .notUnderstood), ("7,333 jam", .ambiguous), ("7,33 jam", .notWhole),
    ("0,5 menit", .notWhole), ("1000001 jam", .aboveRange),
    ("999999999999999999 jam", .aboveRange), ("jam", .notUnderstood), ("jam 8", .notUnderstood),
    ("2:30", .notUnderstood), ("8 jam 8 jam", .notUnderstood), ("selama", .notUnderstood),
  ])
  func `what is no work time says why`(text: String, reason: UnreadableReason) {
    #expect(WorkTime.read(text).reason == reason)
  }

  @Test func `what a work time writes is read back`() throws {
    for minutes in 0...1000 {
      let time = try #require(WorkTime(minutes: minutes * 7))
      #expect(WorkTime.read(time.words) == .success(time))
      #expect(WorkTime.read(time.courtWords) == .success(time))
      #expect(time.decimalHours.flatMap(WorkTime.init(decimalHours:)) ?? time == time)
    }
  }

  @Test func `per day is no answer by itself`() {
    #expect(WorkTime.read("sehari", perDay: true).reason == .notUnderstood)
    #expect(WorkTime.read("8 jam per hari 2", perDay: true).reason == .notUnderstood)
    #expect(WorkTime.read("8 jam per bulan", perDay: true).reason == .notUnderstood)
  }
}
