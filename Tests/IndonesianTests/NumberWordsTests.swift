import Indonesian
import Testing

@Suite struct NumberWordsTests {
  @Test(arguments: [
    (0, "nol"), (1, "satu"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"),
    (19, "sembilan belas"), (20, "dua puluh"), (21, "dua puluh satu"), (100, "seratus"),
    (101, "seratus satu"), (111, "seratus sebelas"), (120, "seratus dua puluh"),
    (240, "dua ratus empat puluh"), (1000, "seribu"), (1001, "seribu satu"),
    (2026, "dua ribu dua puluh enam"), (11_000, "sebelas ribu"), (25_000, "dua puluh lima ribu"),
    (100_000, "seratus ribu"), (101_000, "seratus satu ribu"), (1_000_000, "satu juta"),
    (1_001_000, "satu juta seribu"), (10_000_000, "sepuluh juta"), (1_000_000_000, "satu miliar"),
    (1_000_000_000_000, "satu triliun"), (1_000_000_000_000_000, "satu kuadriliun"),
    (-5, "minus lima"),
  ])
  func `a number has its words`(number: Int, words: String) {
    #expect(NumberWords.words(number) == words)
  }

  @Test func `the smallest and the largest Int can be written`() {
    #expect(NumberWords.words(.max).hasPrefix("sembilan kuintiliun dua ratus dua puluh tiga"))
    #expect(NumberWords.words(.max).hasSuffix("delapan ratus tujuh"))
    #expect(NumberWords.words(.min).hasPrefix("minus sembilan kuintiliun"))
    #expect(NumberWords.words(.min).hasSuffix("delapan ratus delapan"))
    #expect(NumberWords.figure(.min) == "-9.223.372.036.854.775.808")
  }

  @Test(arguments: [
    (0, "0 (nol)"), (6, "6 (enam)"), (120, "120 (seratus dua puluh)"),
    (1000, "1.000 (seribu)"), (1200, "1.200 (seribu dua ratus)"),
  ])
  func `a court figure has dots and words`(number: Int, figure: String) {
    #expect(NumberWords.courtFigure(number).hasPrefix(figure))
  }

  @Test(arguments: [
    (750, "7,5 (tujuh koma lima)"), (725, "7,25 (tujuh koma dua lima)"),
    (705, "7,05 (tujuh koma nol lima)"), (5, "0,05 (nol koma nol lima)"), (800, "8 (delapan)"),
    (120_050, "1.200,5 (seribu dua ratus koma lima)"), (-50, "-0,5 (minus nol koma lima)"),
    (-150, "-1,5 (minus satu koma lima)"),
  ])
  func `a court figure can have decimals`(hundredths: Int, figure: String) {
    #expect(NumberWords.courtFigure(hundredths: hundredths) == figure)
  }

  @Test func `words and numbers are inverse from 0 to 20,000`() {
    for number in 0...20_000 {
      #expect(NumberWords.parse(NumberWords.words(number)) == number)
    }
  }

  @Test func `words and numbers are inverse for random numbers of every length`() {
    let seed: UInt64 = 20_260_122
    var generator = SeededGenerator(seed: seed)
    for digits in 5...12 {
      let top = (0..<digits).reduce(1) { size, _ in size * 10 }
      for _ in 0..<500 {
        let number = Int.random(in: 0...top, using: &generator)
        #expect(NumberWords.parse(NumberWords.words(number)) == number, "seed \(seed)")
      }
    }
    #expect(NumberWords.parse(NumberWords.words(.max)) == .max)
  }

  @Test func `different numbers have different words`() {
    #expect(Set((0...20_000).map(NumberWords.words)).count == 20_001)
  }

  @Test(arguments: [
    ("seratus dua puluh", 120), ("dua puluh lima ribu", 25_000), ("Seratus  Dua\tPuluh", 120),
    ("se-ratus dua-puluh", 120), ("se ratus", 100), ("duapuluh lima", 25), ("tigabelas", 13),
    ("satu ratus", 100), ("satu ribu", 1000), ("sejuta", 1_000_000), ("dua milyar", 2_000_000_000),
    ("satu trilyun", 1_000_000_000_000), ("NOL", 0), ("sepuluh ribu lima", 10_005),
  ])
  func `words are read in spite of case, blanks and hyphens`(words: String, number: Int) {
    #expect(NumberWords.parse(words) == number)
  }

  @Test(arguments: [
    "", " ", "-", "dua tiga", "ribu", "juta dua", "puluh", "ratus", "belas", "se", "satu belas",
    "satu puluh", "nol satu", "dua puluh sebelas", "dua puluh dua puluh", "lima dua puluh",
    "dua ribu tiga ribu", "dua ribu tiga juta", "dua ratus seribu", "dua nol", "enam bulan",
    "tujuh koma lima", "7", "sepuluh kuintiliun", "sembilan ratus kuintiliun", "duax",
  ])
  func `words that are no number are not read`(words: String) {
    #expect(NumberWords.parse(words) == nil)
  }

  @Test func `an endless row of words is not read`() {
    #expect(NumberWords.parse(String(repeating: "satu ", count: 100_000)) == nil)
  }
}
