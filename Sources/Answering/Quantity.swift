import Indonesian
import Search

/// An amount in a question, with where it stands among the parts.
struct Quantity: Sendable, Hashable {
  enum Unit: Sendable, Hashable {
    case minutes
    case days
    case weeks
    case months
    case years
    case rupiah
    case times
  }

  var unit: Unit
  /// Minutes for hours of work, whole rupiah for money, otherwise whole units.
  var amount: Int
  var range: Range<Int>

  /// The amounts of a question in order; what passes every bound is left out.
  static func read(_ parts: [Lexeme]) -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < parts.count {
      if let (number, next) = Number.read(parts, at: index),
        let quantity = quantity(number, parts, from: index, at: next)
      {
        found.append(quantity)
        index = quantity.range.upperBound
      } else if let (unit, word) = fused[parts[index].text].map({ ($0, parts[index]) }), word.isWord
      {
        let amount = unit == .minutes ? 60 : 1
        found.append(Quantity(unit: unit, amount: amount, range: index..<(index + 1)))
        index += 1
      } else {
        index += 1
      }
    }
    return found
  }

  /// One of a unit in one word; `sehari` and `seminggu` are rates and not among them.
  private static let fused: [String: Unit] = [
    "sebulan": .months, "setahun": .years, "sejam": .minutes,
  ]

  private static func quantity(
    _ number: Number,
    _ parts: [Lexeme],
    from start: Int,
    at index: Int
  ) -> Quantity? {
    let isMoney = start > 0 && parts[start - 1].text == "rp"
    var next = index
    var scale = 1
    while next < parts.count, let factor = scales[parts[next].text] {
      let (product, overflow) = scale.multipliedReportingOverflow(by: factor)
      guard !overflow else { return nil }
      scale = product
      next += 1
    }
    let isSum = parts[start].isWord && number.hundredths >= 100_000_00
    if isMoney || isSum || scale > 1 || next < parts.count && parts[next].text == "rupiah" {
      if next < parts.count, parts[next].text == "rupiah" { next += 1 }
      guard let amount = number.times(scale), Rupiah.range.contains(amount) else { return nil }
      return Quantity(unit: .rupiah, amount: amount, range: start..<next)
    }
    // "72 dari 120 jam": the first figure has the unit of the second.
    if next < parts.count, parts[next].text == "dari",
      let (_, after) = Number.read(parts, at: next + 1), after < parts.count,
      units[parts[after].text] != nil
    {
      next = after
    }
    guard next < parts.count, let unit = units[parts[next].text] else { return nil }
    let end = parts[index..<next].contains { $0.text == "dari" } ? index : next + 1
    let factor = unit == .hours ? 60 : 1  // hours are kept in minutes
    guard let amount = number.times(factor) ?? number.wholeUnits(of: unit) else { return nil }
    guard (0...100_000_000).contains(amount) else { return nil }
    return Quantity(
      unit: number.isWhole || unit == .hours || unit == .minutes ? unit.unit : unit.smaller,
      amount: amount,
      range: start..<end
    )
  }

  fileprivate enum Word {
    case hours
    case minutes
    case days
    case weeks
    case months
    case years
    case times

    var unit: Unit {
      switch self {
      case .hours, .minutes: .minutes
      case .days: .days
      case .weeks: .weeks
      case .months: .months
      case .years: .years
      case .times: .times
      }
    }

    /// The unit that a fraction of this one is counted in.
    var smaller: Unit {
      switch self {
      case .years: .months
      case .months, .weeks: .days
      default: unit
      }
    }

    var parts: Int {
      switch self {
      case .years: 12
      case .months: 30
      case .weeks: 7
      default: 1
      }
    }
  }

  private static let units: [String: Word] = [
    "jam": .hours, "jamnya": .hours, "menit": .minutes, "hari": .days, "minggu": .weeks,
    "bulan": .months, "tahun": .years, "kali": .times,
  ]

  private static let scales: [String: Int] = [
    "ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000, "triliun": 1_000_000_000_000,
  ]

  /// The amount as a duration, for days and longer.
  var duration: LegalDuration? {
    switch unit {
    case .days: LegalDuration(days: amount)
    case .weeks: LegalDuration(days: amount * 7)
    case .months: LegalDuration(months: amount)
    case .years: LegalDuration(years: amount)
    case .minutes, .rupiah, .times: nil
    }
  }
}

/// A number in digits or words, exact in hundredths.
struct Number: Sendable, Hashable {
  var hundredths: Int

  var isWhole: Bool { hundredths % 100 == 0 }

  func times(_ factor: Int) -> Int? {
    let (product, overflow) = hundredths.multipliedReportingOverflow(by: factor)
    return overflow || product % 100 != 0 ? nil : product / 100
  }

  fileprivate func wholeUnits(of word: Quantity.Word) -> Int? { times(word.parts) }

  /// The number at a position, with the position after it.
  static func read(_ parts: [Lexeme], at index: Int) -> (Number, next: Int)? {
    let part = parts[index]
    switch part.kind {
    case .mark: return nil
    case .number:
      guard let number = digits(part.text) else { return nil }
      // "6 (enam) bulan"
      var next = index + 1
      if next < parts.count, parts[next].text == "(" {
        var end = next + 1
        while end < parts.count, parts[end].isWord, end - next < 8 { end += 1 }
        if end < parts.count, parts[end].text == ")", end > next + 1 { next = end + 1 }
      }
      return (number, next)
    case .word:
      if part.text == "setengah" { return (Number(hundredths: 50), index + 1) }
      guard beginnings.contains(part.text) else { return nil }
      var end = index
      var value: Int?
      while end < parts.count, parts[end].isWord, end - index < 8,
        let longer = NumberWords.parse(parts[index...end].map(\.text).joined(separator: " "))
      {
        value = longer
        end += 1
      }
      guard let value, value <= 1_000_000_000, end > index else { return nil }
      return (Number(hundredths: value * 100), end)
    }
  }

  /// The words with which a number in words begins.
  private static let beginnings: Set<String> = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas", "seratus", "seribu", "sejuta", "semiliar", "setriliun",
  ]

  /// `10.000.000`, `7,5`, `2.5`.
  private static func digits(_ text: String) -> Number? {
    guard text.utf8.count <= 20 else { return nil }
    let comma = text.split(separator: ",", omittingEmptySubsequences: false)
    var whole = String(comma[0])
    var decimals = comma.count == 2 ? String(comma[1]) : ""
    if comma.count > 2 { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    if groups.count > 1 {
      if groups.dropFirst().allSatisfy({ $0.count == 3 }) {
        whole = groups.joined()
      } else if groups.count == 2, decimals.isEmpty {
        whole = String(groups[0])
        decimals = String(groups[1])
      } else {
        return nil
      }
    }
    if comma.count == 2, decimals.count == 3, groups.count == 1 {
      whole += decimals
      decimals = ""
    }
    guard decimals.count <= 2, let units = Int(whole), units <= 10_000_000_000_000_000 else {
      return nil
    }
    let padded = decimals + String(repeating: "0", count: 2 - decimals.count)
    return Int(padded).map { Number(hundredths: units * 100 + $0) }
  }
}
