extension CalendarDate {
  /// Reads a date as people write it: `20/1/2026`, `20.1.2026`, `2026-01-20`, `20 Januari 2026`,
  /// `Selasa, 20 jan 2026`, `kemarin`, `hari ini`, `dua hari yang lalu`.
  ///
  /// Numbers alone are day, month, year, unless the year comes first. Two digits of a year are read
  /// only where one century alone falls within `range`. `minggu lalu` and the like are ambiguous: a
  /// date in a case is one day.
  ///
  /// - Parameters:
  ///   - text: the reply as typed.
  ///   - today: the day that `kemarin` counts from.
  ///   - range: the dates that can be right.
  /// - Returns: the date; `belowRange` or `aboveRange` for one outside the range.
  package static func read(
    _ text: String,
    relativeTo today: CalendarDate,
    within range: ClosedRange<CalendarDate> = range
  ) -> Reading<CalendarDate> {
    Result { () throws(UnreadableReason) in
      let reader = try ReplyReader(text)
      let date =
        if let counted = try relative(reader, today) { counted } else {
          try absolute(reader, range)
        }
      guard date >= range.lowerBound else { throw .belowRange }
      guard date <= range.upperBound else { throw .aboveRange }
      return date
    }
  }

  // MARK: - Counted from today

  private static let fixedPhrases: [String: Int] = [
    "hari ini": 0, "hr ini": 0, "sekarang": 0, "skrg": 0, "kemarin": -1, "kemaren": -1,
    "kmrn": -1, "kmarin": -1, "kemarin dulu": -2, "kemarin lusa": -2, "besok": 1, "lusa": 2,
  ]
  private static let past: Set<String> = ["lalu", "silam", "kemarin"]
  private static let future: Set<String> = ["lagi", "mendatang"]

  /// The date that a phrase such as `tiga hari yang lalu` means; nothing where it is none.
  private static func relative(
    _ start: ReplyReader,
    _ today: CalendarDate
  ) throws(UnreadableReason) -> CalendarDate? {
    let words = start.rest.map { if case .word(let word) = $0 { word } else { "" } }
    if let days = fixedPhrases[words.joined(separator: " ")] { return try count(days, today) }
    guard let last = words.last, past.contains(last) || future.contains(last) || last == "ini"
    else { return nil }
    var reader = start
    var count = 1
    if !reader.take(.word("sehari")) {
      // `minggu lalu`, `Senin ini`, `dua bulan lagi`: no single day.
      guard reader.startsNumber else { throw .ambiguous }
      let number = try reader.wholeNumber()
      guard reader.take(anyOf: ["hari", "hr", "hri"]) else { throw .ambiguous }
      guard let number else { throw .notWhole }
      count = number
    }
    reader.skip(["yang", "yg"])
    let isPast = reader.take(anyOf: past)
    guard isPast || reader.take(anyOf: future), reader.isAtEnd else { throw .notUnderstood }
    return try self.count(isPast ? -count : count, today)
  }

  private static func count(
    _ days: Int,
    _ today: CalendarDate
  ) throws(UnreadableReason) -> CalendarDate {
    guard let date = today.adding(days: days) else { throw days < 0 ? .belowRange : .aboveRange }
    return date
  }

  // MARK: - Day, month and year

  private static let fillers: Set<String> = [
    "tanggal", "tgl", "hari", "pada", "bulan", "bln", "tahun", "thn",
  ]
  private static let weekdays: [String: Weekday] = [
    "senin": .monday, "selasa": .tuesday, "rabu": .wednesday, "kamis": .thursday,
    "jumat": .friday, "sabtu": .saturday, "minggu": .sunday, "ahad": .sunday,
  ]

  private static func absolute(
    _ start: ReplyReader,
    _ range: ClosedRange<CalendarDate>
  ) throws(UnreadableReason) -> CalendarDate {
    var reader = start
    reader.skip(fillers)
    let weekday = reader.take(weekdays)
    // A weekday alone is a day of any week.
    if weekday != nil, reader.isAtEnd { throw .ambiguous }
    let date = try date(of: parts(&reader), range)
    if let weekday, date.weekday != weekday { throw .contradiction }
    return date
  }

  private enum Part {
    case number(Int, digits: Int)
    case month(Int)
  }

  private static func parts(_ reader: inout ReplyReader) throws(UnreadableReason) -> [Part] {
    var parts: [Part] = []
    while !reader.isAtEnd {
      if !parts.isEmpty { _ = reader.take(.symbol("-")) || reader.take(.symbol("/")) }
      reader.skip(fillers)
      if case .numeral(let text)? = reader.rest.first, text.contains(".") {
        _ = reader.take(.numeral(text))
        for piece in text.split(separator: ".") {
          guard let number = Digits.value(of: piece.utf8) else { throw .notUnderstood }
          parts.append(.number(number, digits: piece.utf8.count))
        }
      } else if let word = reader.nextWord, !NumberWords.isPart(word) {
        guard let month = MonthName.number(of: word), reader.take(.word(word)) else {
          throw .notUnderstood
        }
        parts.append(.month(month))
      } else {
        var digits: Int?
        if case .numeral(let text)? = reader.rest.first { digits = text.utf8.count }
        guard let number = try reader.wholeNumber() else { throw .notUnderstood }
        parts.append(.number(number, digits: digits ?? (number < 100 ? 2 : 4)))
      }
    }
    return parts
  }

  private static func date(
    of parts: [Part],
    _ range: ClosedRange<CalendarDate>
  ) throws(UnreadableReason) -> CalendarDate {
    func date(_ day: Int, _ month: Int, _ year: Int, _ digits: Int) throws(UnreadableReason)
      -> CalendarDate
    {
      if digits <= 2 { return try inCentury(day, month, year, range) }
      guard year >= years.lowerBound else { throw .belowRange }
      guard year <= years.upperBound else { throw .aboveRange }
      guard let date = CalendarDate(year: year, month: month, day: day) else { throw .noSuchDate }
      return date
    }
    switch parts.count {
    case 3:
      switch (parts[0], parts[1], parts[2]) {
      case (.number(let year, let digits), .month(let month), .number(let day, _))
      where digits > 2:
        return try date(day, month, year, digits)
      case (.number(let year, let digits), .number(let month, _), .number(let day, _))
      where digits > 2:
        return try date(day, month, year, digits)
      case (.number(let day, _), .month(let month), .number(let year, let digits)),
        (.month(let month), .number(let day, _), .number(let year, let digits)),
        (.number(let day, _), .number(let month, _), .number(let year, let digits)):
        return try date(day, month, year, digits)
      default: throw .notUnderstood
      }
    case 0: throw .notUnderstood
    case 1, 2: throw .incomplete
    default: throw .ambiguous
    }
  }

  /// The date for a year of two digits, where one century alone puts it within the range.
  private static func inCentury(
    _ day: Int,
    _ month: Int,
    _ year: Int,
    _ range: ClosedRange<CalendarDate>
  ) throws(UnreadableReason) -> CalendarDate {
    let dates = [1900, 2000, 2100, 2200]
      .compactMap { CalendarDate(year: $0 + year, month: month, day: day) }
    guard !dates.isEmpty else { throw .noSuchDate }
    let fitting = dates.filter(range.contains)
    guard fitting.count == 1 else { throw .shortYear }
    return fitting[0]
  }
}
