import Indonesian
import Testing

@Suite struct AnswerReadingTests {
  @Test(arguments: [
    "ya", "Y", "iya", "YA!", "iyaaa", "betul", "benar", "bener", "sudah", "udah", "setuju",
    "bersedia", "mau", "ok", "oke", "ya, saya setuju", "iya betul", "Ya, betul sekali.",
    "saya bersedia", "sudah pernah", "ada", "ya pasti", "siap pak", "mampu", "bisa",
  ])
  func `yes is heard`(text: String) {
    #expect(EverydayAnswer.read(text) == .success(.yes))
  }

  @Test(
    arguments: [
      "tidak", "T", "nggak", "ga", "gak", "enggak", "tdk", "belum", "bukan", "tolak", "menolak",
      "tidak setuju", "gak mau", "gamau", "tidak mau", "belum pernah",
      "saya menolak", "nggak bisa", "tidakk", "Tidak, tidak.", "tidak ada", "gk", "blm",
      "tak mampu",
      "tidak bersedia",
    ]
  )
  func `no is heard`(text: String) {
    #expect(EverydayAnswer.read(text) == .success(.no))
  }

  @Test(
    arguments: [
      "tidak tahu", "tdk tau", "gatau", "entah", "belum tahu", "kurang tahu", "?", "???", "lupa",
      "nggak tau", "gak tau deh", "saya tidak tahu", "tidak yakin", "belum pasti", "tidak ingat",
      "ntah lah", "Tidak tahu.", "gtau", "gaktau", "belum tahu pasti", "lupa, tidak ingat",
      "ragu-ragu",
      "tidaktahu", "tidak tahu?",
    ]
  )
  func `not known is heard, and is not no`(text: String) {
    #expect(EverydayAnswer.read(text) == .success(.unknown))
  }

  @Test(arguments: [
    "ya tidak", "ya, tapi tidak", "tidak menolak", "tidak keberatan", "bukan tidak setuju",
    "bukan tidak", "tidak, belum", "ya?", "ya, saya menolak", "tidak lupa", "mungkin",
    "kalau dibayar", "setuju asal dibayar", "terserah", "boleh atau tidak", "7", "ya 1", "gay",
    "saya", "tahu", "kurang", "kurang setuju", "\u{1F44D}", "yatidak", "true", "ga gatau",
    "sudah belum",
  ])
  func `what is neither is never guessed`(text: String) throws {
    let reason = try #require(EverydayAnswer.read(text).reason)
    #expect(reason == .ambiguous || reason == .notUnderstood)
  }

  @Test func `nothing typed is no answer`() {
    #expect(EverydayAnswer.read("  ").reason == .empty)
    #expect(EverydayAnswer.read("...").reason != nil)
  }
}

@Suite struct NumberReadingTests {
  @Test(arguments: [
    ("3", 3), ("tiga", 3), ("3 hari", 3), ("3 (tiga) hari", 3), ("tiga hari seminggu", 3),
    ("3 hari per minggu", 3), ("7", 7), ("1", 1), ("3,0", 3),
  ])
  func `a whole number is read with its ending`(text: String, number: Int) {
    let reading = WholeNumber.read(
      text,
      within: 1...7,
      endings: ["hari", "hari seminggu", "hari per minggu"]
    )
    #expect(reading == .success(number))
  }

  @Test(arguments: [
    ("0", UnreadableReason.belowRange), ("8", .aboveRange), ("999999999999999999", .aboveRange),
    ("99999999999999999999", .aboveRange), ("-3", .negative), ("3,5", .notWhole),
    ("tiga setengah", .notUnderstood), ("3 jam", .notUnderstood), ("3 (dua)", .contradiction),
    ("2-3", .ambiguous), ("sekitar 3", .ambiguous), ("", .empty),
    ("tiga hari tiga", .notUnderstood),
    ("1,200", .ambiguous), ("hari", .notUnderstood), ("setengah", .notWhole),
  ])
  func `what is no such number says why`(text: String, reason: UnreadableReason) {
    #expect(WholeNumber.read(text, within: 1...7, endings: ["hari"]).reason == reason)
  }

  @Test(arguments: [
    ("17", StatedAge.years(17)), ("17 tahun", .years(17)), ("tujuh belas", .years(17)),
    ("tujuh belas tahun", .years(17)), ("umur 17", .years(17)), ("usia 17 thn", .years(17)),
    ("17 (tujuh belas) tahun", .years(17)), ("17 tahun 11 bulan", .years(17)), ("0", .years(0)),
    ("130", .years(130)), ("dewasa", .adult), ("Sudah dewasa", .adult), ("anak", .child),
    ("anak-anak", .child), ("di bawah umur", .child), ("belum dewasa", .child),
  ])
  func `an age is read in years or as a side`(text: String, age: StatedAge) {
    #expect(StatedAge.read(text) == .success(age))
  }

  @Test(arguments: [
    ("", UnreadableReason.empty), ("-3", .negative), ("131", .aboveRange), ("17,5", .notWhole),
    ("6 bulan", .wrongUnit), ("17-18", .ambiguous), ("17-18 tahun", .ambiguous),
    ("hampir 18", .ambiguous), ("17 (delapan belas) tahun", .contradiction),
    ("17 tahun 12 bulan", .notUnderstood), ("tua", .notUnderstood), ("umur", .notUnderstood),
    ("dewasa 25", .notUnderstood), ("lahir 2008", .notUnderstood),
  ])
  func `what is no age says why`(text: String, reason: UnreadableReason) {
    #expect(StatedAge.read(text).reason == reason)
  }
}
