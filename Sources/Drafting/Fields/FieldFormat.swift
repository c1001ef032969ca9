import Indonesian

/// A way to write a value; the raw values are those of `format`.
package enum FieldFormat: String, Sendable, Hashable, CaseIterable {
  case verbatim = "apa-adanya"
  case uppercase = "huruf-besar"
  /// Ends with a full stop, whether or not the words bring one.
  case sentence = "kalimat"
  /// Without the full stop that the words may bring, so that more can follow.
  case phrase = "frasa"
  /// `3 (tiga)`
  case courtFigure = "angka-terbilang"
  case figure = "angka"
  case spelledOut = "terbilang"
  /// `Rp10.000.000,00 (sepuluh juta rupiah)`
  case courtMoney = "rupiah-terbilang"
  case money = "rupiah"
  /// `22 Januari 2026`
  case date = "tanggal"
  /// `Kamis`
  case weekday = "hari"
  /// `4 (empat) bulan`
  case duration = "durasi"
  /// `120 (seratus dua puluh) jam`
  case work = "jam"

  /// The words for `value`, or `nil` where this format is not one for such a value.
  func words(for value: FieldValue) -> String? {
    switch (value, self) {
    case (.text(let words), .verbatim): words
    case (.text(let words), .uppercase): words.uppercased()
    case (.text(let words), .sentence): Self.closed(Self.trimmed(words))
    case (.text(let words), .phrase): Self.opened(Self.trimmed(words))
    case (.number(let number), .courtFigure): NumberWords.courtFigure(number)
    case (.number(let number), .figure): NumberWords.figure(number)
    case (.number(let number), .spelledOut): NumberWords.words(number)
    case (.money(let amount), .courtMoney): amount.courtWords
    case (.money(let amount), .money): amount.figure
    case (.money(let amount), .figure): NumberWords.figure(amount.amount)
    case (.money(let amount), .spelledOut): NumberWords.words(amount.amount)
    case (.date(let date), .date): date.words
    case (.date(let date), .weekday): date.weekdayWords
    case (.duration(let duration), .duration): duration.courtWords
    case (.work(let time), .work): time.courtWords
    case (.work(let time), .figure): Self.wholeHours(time).map(NumberWords.figure)
    case (.work(let time), .spelledOut): Self.wholeHours(time).map(NumberWords.words)
    default: nil
    }
  }

  /// The hours of a time without left-over minutes, which a bare number could not say.
  private static func wholeHours(_ time: WorkTime) -> Int? {
    time.minutesBeyondHours == 0 ? time.hours : nil
  }

  private static func trimmed(_ words: String) -> Substring {
    let start = words.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }

  private static func closed(_ words: Substring) -> String {
    guard let last = words.last, !".!?…".contains(last) else { return String(words) }
    return words + "."
  }

  private static func opened(_ words: Substring) -> String {
    guard words.hasSuffix("."), !words.hasSuffix("..") else { return String(words) }
    return String(words.dropLast())
  }
}
