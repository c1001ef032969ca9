extension Rupiah {
  private static let scales = [
    "ribu": 1000, "rb": 1000, "rbu": 1000, "k": 1000,
    "juta": 1_000_000, "jt": 1_000_000, "jta": 1_000_000,
    "miliar": 1_000_000_000, "milyar": 1_000_000_000, "m": 1_000_000_000,
    "triliun": 1_000_000_000_000, "trilyun": 1_000_000_000_000, "t": 1_000_000_000_000,
  ]
  private static let currency: Set<String> = ["rp", "idr", "rupiah"]

  /// Reads money as people write it: `10 juta`, `Rp 10.000.000`, `10jt`, `2,5 juta`,
  /// `sepuluh juta rupiah`, `500rb`, `1 M`, `Rp10.000.000,00 (sepuluh juta rupiah)`.
  ///
  /// `10.000`, `10,000` and `10,000,000` are in thousands. Fails on `10.00` and `2.500 juta`, which
  /// can mean two things, and on parts of a rupiah.
  package static func read(_ text: String) -> Reading<Rupiah> {
    Result { () throws(UnreadableReason) in
      var reader = try ReplyReader(text)
      let amount = try amount(&reader)
      if reader.take(.symbol("(")) {
        let words = try self.amount(&reader)
        guard reader.take(.symbol(")")) else { throw .notUnderstood }
        guard words == amount else { throw .contradiction }
      }
      try reader.finish()
      guard let rupiah = Rupiah(amount) else { throw .aboveRange }
      return rupiah
    }
  }

  /// Adds up the parts, each with a smaller scale than the one before.
  private static func amount(_ reader: inout ReplyReader) throws(UnreadableReason) -> Int {
    if reader.take(.symbol("-")) { throw .negative }
    reader.skip(["sebesar", "senilai", "sejumlah"])
    reader.skip(currency)
    var total = 0
    var lastScale = Int.max
    repeat {
      let spoken = try reader.number(bracketed: false)
      // `5 ratus ribu`
      let tens = reader.take(["puluh": 10, "ratus": 100]) ?? 1
      let scale = tens * (reader.take(scales) ?? 1)
      let value = try value(spoken, scaled: scale > 1)
      let part = try value.whole(times: scale)
      // `1 juta 500` may leave a `ribu` unsaid.
      if part < 1000, lastScale >= 1_000_000, lastScale < .max { throw .ambiguous }
      guard part < lastScale else { throw .notUnderstood }
      let (sum, overflow) = total.addingReportingOverflow(part)
      guard !overflow else { throw .aboveRange }
      total = sum
      lastScale = scale
    } while lastScale > 1 && reader.startsNumber
    reader.skip(currency)
    // The dash of `Rp10.000,-`.
    if reader.rest == [.symbol("-")] || reader.rest == [.symbol("-"), .symbol("-")] {
      while reader.take(.symbol("-")) {}
    }
    return total
  }

  /// The number before its scale (`juta`), or of whole rupiah where it has none.
  private static func value(
    _ spoken: ReplyReader.Spoken,
    scaled: Bool
  ) throws(UnreadableReason) -> Fraction {
    guard let numeral = spoken.numeral else { return spoken.value }
    switch numeral.form {
    case .dotBeforeThree where scaled, .commaBeforeThree where scaled:
      throw .ambiguous
    // Cents after a dot are foreign: sure only where commas group the thousands.
    case .decimal(".", _, grouped: false) where !scaled:
      throw .ambiguous
    case .decimal(_, let places, _) where !scaled && places > 2:
      throw .ambiguous
    default:
      return numeral.value
    }
  }
}
