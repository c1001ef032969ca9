extension LegalDuration {
  /// Reads the ISO 8601 forms `P6M`, `P6M1D`, `P1Y6M` and `P2W` (14 days).
  ///
  /// Nothing for time parts, an empty `P`, signs, fractions, units out of order or twice, and
  /// lengths over 1,000 years.
  package init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.first == UInt8(ascii: "P"), 3...40 ~= bytes.count else { return nil }
    var rest = bytes.dropFirst()
    var values = [0, 0, 0, 0]
    var next = 0
    while !rest.isEmpty {
      let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      rest = rest.dropFirst(digits.count)
      guard let value = Digits.value(of: digits), let letter = rest.popFirst(),
        let unit = Array("YMDW".utf8).firstIndex(of: letter), unit >= next
      else { return nil }
      // Weeks stand alone, as in ISO 8601.
      guard letter != UInt8(ascii: "W") || next == 0 else { return nil }
      values[unit] = value
      next = unit + 1
    }
    let (weekDays, overflow) = values[3].multipliedReportingOverflow(by: 7)
    guard !overflow else { return nil }
    self.init(years: values[0], months: values[1], days: values[2] + weekDays)
  }

  /// `P1Y6M`, `P14D`, `P0D`; left-over hours follow as `T16H`, which `init(iso:)` does not read.
  package var iso: String {
    let dateParts = [(years, "Y"), (months, "M"), (days, "D")]
      .filter { $0.0 > 0 }
      .map { "\($0.0)\($0.1)" }
      .joined()
    if hoursBeyondDays > 0 { return "P\(dateParts)T\(hoursBeyondDays)H" }
    return dateParts.isEmpty ? "P0D" : "P\(dateParts)"
  }

  /// `1 tahun 6 bulan`.
  package var words: String { text { "\($0)" } }

  /// `1 (satu) tahun 6 (enam) bulan`.
  package var courtWords: String { text { NumberWords.courtFigure($0) } }

  private func text(number: (Int) -> String) -> String {
    let parts = [(years, "tahun"), (months, "bulan"), (days, "hari"), (hoursBeyondDays, "jam")]
      .filter { $0.0 > 0 }
    guard !parts.isEmpty else { return "\(number(0)) hari" }
    return parts.map { "\(number($0.0)) \($0.1)" }.joined(separator: " ")
  }
}

extension LegalDuration: CustomStringConvertible {
  /// The ISO form.
  package var description: String { iso }
}
