extension WorkTime {
  /// The words for the units of work time, in minutes.
  static let unitNames = ["jam": 60, "menit": 1, "mnt": 1, "mnit": 1]

  private static let single = ["sejam": 60, "semenit": 1]
  private static let otherUnits: Set<String> = [
    "hari", "hr", "minggu", "mgg", "pekan", "bulan", "bln", "tahun", "thn", "th", "sehari",
    "seminggu", "sebulan", "setahun",
  ]

  /// Reads hours as people write them: `120 jam`, `seratus dua puluh jam`, `7,5`, `2 jam 30 menit`.
  ///
  /// A number without a unit is in hours. Fails on days and months, on fractions of a minute, and on
  /// `2.30`, which is two and a half hours or two and three tenths.
  ///
  /// - Parameters:
  ///   - text: the reply as typed.
  ///   - perDay: whether the question is about hours a day, so that `sehari`, `per hari`
  ///     and `/hari` may follow.
  /// - Returns: the time; `wrongUnit` for days and longer.
  package static func read(_ text: String, perDay: Bool = false) -> Reading<WorkTime> {
    Result { () throws(UnreadableReason) in
      var reader = try ReplyReader(text)
      reader.skip(["selama"])
      if perDay { reader.skip(["sehari"]) }
      var total = 0
      var last: Int?
      while !reader.isAtEnd, !(perDay && last != nil && takesDay(&reader)) {
        if last != nil { reader.skip(["dan"]) }
        let (minutes, unit) = try part(&reader, isFirst: last == nil)
        guard unit < last ?? .max else { throw .notUnderstood }
        let (sum, overflow) = total.addingReportingOverflow(minutes)
        guard !overflow else { throw .aboveRange }
        total = sum
        last = unit
      }
      guard last != nil else { throw .notUnderstood }
      guard let time = WorkTime(minutes: total) else { throw .aboveRange }
      return time
    }
  }

  /// Takes `per hari` and the like where nothing follows it.
  private static func takesDay(_ reader: inout ReplyReader) -> Bool {
    var ahead = reader
    if !ahead.take(.word("sehari")) {
      guard ahead.take(.symbol("/")) || ahead.take(anyOf: ["per", "tiap", "setiap", "dalam"])
      else { return false }
      guard ahead.take(anyOf: ["hari", "hr", "harinya", "sehari"]) else { return false }
    }
    guard ahead.isAtEnd else { return false }
    reader = ahead
    return true
  }

  private static func part(
    _ reader: inout ReplyReader,
    isFirst: Bool
  ) throws(UnreadableReason) -> (minutes: Int, unit: Int) {
    var value = Fraction(1, over: 1)
    var unit = reader.take(single)
    if unit == nil {
      value = try reader.measure()
      unit = reader.take(unitNames)
    }
    if unit == nil {
      if reader.take(anyOf: otherUnits) { throw .wrongUnit }
      if reader.take(.symbol("-")) { throw .ambiguous }
      guard isFirst else { throw .notUnderstood }
      unit = 60
    }
    if reader.rest == [.word("setengah")], value.whole != nil, reader.take(.word("setengah")) {
      value = try value.plusHalf()
    }
    let size = unit ?? 60
    return (try value.whole(times: size), size)
  }
}
