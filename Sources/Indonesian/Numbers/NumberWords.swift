/// Numbers in Indonesian words (*terbilang*), and as courts write figures with their words.
package enum NumberWords {
  static let units = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
  ]

  /// The powers of a thousand, the largest first.
  static let scales = [
    ("kuintiliun", 1_000_000_000_000_000_000), ("kuadriliun", 1_000_000_000_000_000),
    ("triliun", 1_000_000_000_000), ("miliar", 1_000_000_000), ("juta", 1_000_000),
    ("ribu", 1000),
  ]

  /// The number in words: `dua puluh lima ribu`, `seribu`, `satu juta`; any `Int` can be written.
  package static func words(_ number: Int) -> String {
    guard number != 0 else { return units[0] }
    var rest = number.magnitude
    var parts = number < 0 ? ["minus"] : []
    for (name, size) in scales where rest >= size.magnitude {
      let count = Int(rest / size.magnitude)
      rest %= size.magnitude
      if name == "ribu", count == 1 {
        parts.append("seribu")
      } else {
        parts += belowThousand(count) + [name]
      }
    }
    return (parts + belowThousand(Int(rest))).joined(separator: " ")
  }

  /// The words of 1 to 999; none for 0.
  private static func belowThousand(_ number: Int) -> [String] {
    switch number {
    case ...0: []
    case ..<10: [units[number]]
    case 10: ["sepuluh"]
    case 11: ["sebelas"]
    case ..<20: [units[number - 10], "belas"]
    case ..<100: [units[number / 10], "puluh"] + belowThousand(number % 10)
    case ..<200: ["seratus"] + belowThousand(number - 100)
    default: [units[number / 100], "ratus"] + belowThousand(number % 100)
    }
  }

  /// The figure with a dot between each three digits: `1.200`.
  package static func figure(_ number: Int) -> String {
    Digits.grouped(number)
  }

  /// The figure and its words: `120 (seratus dua puluh)`, `1.200 (seribu dua ratus)`.
  package static func courtFigure(_ number: Int) -> String {
    "\(figure(number)) (\(words(number)))"
  }

  /// A number with up to two decimals, given in hundredths: 750 is `7,5 (tujuh koma lima)`.
  ///
  /// Digits after the comma are read one by one: `7,25 (tujuh koma dua lima)`.
  package static func courtFigure(hundredths: Int) -> String {
    let decimals = Int((hundredths % 100).magnitude)
    guard decimals > 0 else { return courtFigure(hundredths / 100) }
    let digits = decimals % 10 == 0 ? [decimals / 10] : [decimals / 10, decimals % 10]
    let sign = hundredths < 0 && hundredths > -100
    let whole = hundredths / 100
    let numeral =
      "\(sign ? "-" : "")\(figure(whole)),\(digits.map(String.init).joined())"
    let spoken =
      "\(sign ? "minus " : "")\(words(whole)) koma \(digits.map { units[$0] }.joined(separator: " "))"
    return "\(numeral) (\(spoken))"
  }
}
