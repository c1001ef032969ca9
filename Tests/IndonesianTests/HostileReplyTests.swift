import Indonesian
import Testing

/// Every reader against input that nobody means well: it gives a value or a reason, and never traps.
@Suite struct HostileReplyTests {
  private static let readers: [@Sendable (String) -> UnreadableReason?] = [
    { CalendarDate.read($0, relativeTo: day("2026-01-22")).reason },
    {
      CalendarDate.read(
        $0,
        relativeTo: day("1900-01-01"),
        within: day("1900-01-01")...day("1900-01-01")
      ).reason
    },
    { LegalDuration.read($0).reason },
    { Rupiah.read($0).reason },
    { WorkTime.read($0).reason },
    { WorkTime.read($0, perDay: true).reason },
    { EverydayAnswer.read($0).reason },
    { WholeNumber.read($0, within: 0...Int.max).reason },
    { StatedAge.read($0).reason },
  ]

  @Test(arguments: ["1", "a", " ", "1 ", "se", "-", "(", "?", "1.", "\u{301}", "\u{1F468}\u{200D}"])
  func `a reply of 1,001 characters is too long, and so is a pasted megabyte`(piece: String) {
    let scalars = piece.unicodeScalars.count
    for length in [1001, 1_000_000] {
      let text = String(repeating: piece, count: length / scalars + 1)
      for reader in Self.readers { #expect(reader(text) == .tooLong) }
    }
  }

  @Test(arguments: [
    "1", "9", "a", "se", "-", "(", "?", "1.", "1,", "6 (", "\u{301}", "satu", "juta ",
  ])
  func `a reply of nearly 1,000 characters is judged like any other`(piece: String) {
    let text = String(repeating: piece, count: 1000 / piece.unicodeScalars.count)
    for reader in Self.readers { #expect(reader(text) != .tooLong) }
    #expect(LegalDuration.read(text).reason != nil)
    #expect(Rupiah.read(text).reason != nil)
    #expect(CalendarDate.read(text, relativeTo: day("2026-01-22")).reason != nil)
  }

  @Test func `random replies never trap`() {
    let seed: UInt64 = 20_260_102
    print("HostileReplyTests: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var read = 0
    for _ in 0..<8000 {
      let text = Self.randomText(&generator)
      for reader in Self.readers where reader(text) == nil { read += 1 }
      _ = NumberWords.parse(text)
      _ = CalendarDate(iso: text)
      _ = LegalDuration(iso: text)
      _ = WorkTime(decimalHours: text)
      _ = ClosestWord.nearest(to: text, among: Self.words)
    }
    // The words below make some sense by chance; otherwise this would test the refusals alone.
    #expect(read > 500)
  }

  @Test func `random bytes never trap`() {
    let seed: UInt64 = 85
    print("HostileReplyTests: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        UInt8.random(in: .min ... .max, using: &generator)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      for reader in Self.readers { _ = reader(text) }
      _ = NumberWords.parse(text)
    }
  }

  private static let words = [
    "satu", "dua", "sepuluh", "belas", "ratus", "ribu", "juta", "se", "nol", "setengah", "koma",
    "tahun", "bulan", "hari", "jam", "menit", "minggu", "lalu", "lagi", "kemarin", "Januari",
    "mei", "Rp", "rupiah", "jt", "M", "ya", "tidak", "tahu", "gatau", "dewasa", "Senin", "dan",
    "6", "17", "2026", "01", "1,5", "1.5", "10.000", "10,000", "0", "000", "999999999999999999",
    "9223372036854775807", "9223372036854775808", "0,000000000000000001", "P6M", "P", "-", "/",
    "(", ")", ".", ",", "?", "sejuta", "kuintiliun", "sembilan", "sehari", "setahun", "minus",
  ]

  private static func randomText(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...7, using: &generator) {
      if Int.random(in: 0..<10, using: &generator) == 0 {
        let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      } else {
        text += words.randomElement(using: &generator) ?? ""
      }
      if Bool.random(using: &generator) { text += " " }
    }
    return text
  }
}
