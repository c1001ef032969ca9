extension LegalDuration {
  /// Reads a duration as people write it: `enam bulan`, `6bln 1 hr`, `1,5 tahun`, `setengah tahun`,
  /// `6 (enam) bulan`, `P6M`.
  ///
  /// Years, months and days stay as written; weeks become days, a fraction the next smaller units
  /// (1,5 bulan is 1 bulan 15 hari). Fails on a number without unit, on hours, on figures that
  /// contradict their words, and on fractions of a day.
  package static func read(_ text: String) -> Reading<LegalDuration> {
    Result { () throws(UnreadableReason) in
      var reader = try ReplyReader(text)
      if let duration = LegalDuration(iso: text.filter { !$0.isWhitespace }.uppercased()) {
        return duration
      }
      return try parts(&reader)
    }
  }

  private static func parts(_ reader: inout ReplyReader) throws(UnreadableReason) -> LegalDuration {
    reader.skip(["selama"])
    var total = Written()
    var last: Unit?
    while !reader.isAtEnd {
      if last != nil { reader.skip(["dan"]) }
      let (value, unit) = try part(&reader)
      if let last, last.rawValue >= unit.rawValue { throw .notUnderstood }
      // A fraction ends the duration: `1,5 tahun 2 bulan` is not how people write.
      guard value.whole != nil || reader.isAtEnd else { throw .notUnderstood }
      try total.add(value, unit)
      last = unit
    }
    guard last != nil else { throw .notUnderstood }
    guard let duration = LegalDuration(years: total.years, months: total.months, days: total.days)
    else { throw .aboveRange }
    return duration
  }

  private static func part(
    _ reader: inout ReplyReader
  ) throws(UnreadableReason) -> (Fraction, Unit) {
    var value = Fraction(1, over: 1)
    var unit = reader.take(Unit.single)
    if unit == nil {
      value = try reader.measure()
      unit = reader.take(Unit.names)
    }
    guard let unit else {
      if reader.isAtEnd { throw .missingUnit }
      if reader.take(WorkTime.unitNames) != nil { throw .wrongUnit }
      throw reader.take(.symbol("-")) ? .ambiguous : .notUnderstood
    }
    // `setahun setengah`
    if reader.rest == [.word("setengah")], value.whole != nil, reader.take(.word("setengah")) {
      value = try value.plusHalf()
    }
    return (value, unit)
  }

  /// The units that a duration is written in, the longest first.
  private enum Unit: Int {
    case year
    case month
    case week
    case day

    static let names: [String: Unit] = [
      "tahun": year, "taun": year, "thn": year, "th": year, "bulan": month, "bln": month,
      "bl": month, "minggu": week, "mgg": week, "mg": week, "pekan": week, "hari": day,
      "hr": day, "hri": day,
    ]

    /// One of a unit, in one word.
    static let single: [String: Unit] = [
      "setahun": year, "setaun": year, "sebulan": month, "seminggu": week, "sepekan": week,
      "sehari": day,
    ]

    /// The length in days (Pasal 184 KUHP for the month).
    var days: Int {
      switch self {
      case .year: LegalDuration.hoursPerYear / LegalDuration.hoursPerDay
      case .month: LegalDuration.hoursPerMonth / LegalDuration.hoursPerDay
      case .week: 7
      case .day: 1
      }
    }
  }

  /// What was read so far, in the units of the finished duration.
  private struct Written {
    var years = 0
    var months = 0
    var days = 0

    mutating func add(_ value: Fraction, _ unit: Unit) throws(UnreadableReason) {
      let exact = try value.whole(times: unit.days)
      // The longest readable duration is 360,000 days: sums below cannot overflow.
      guard exact <= LegalDuration.maximum.hours else { throw .aboveRange }
      var left = exact
      switch unit {
      case .year:
        years = value.floor
        left -= years * unit.days
        months += left / Unit.month.days
        days += left % Unit.month.days
      case .month:
        months += value.floor
        days += left - value.floor * unit.days
      case .week, .day:
        days += left
      }
    }
  }
}
