package import Indonesian

/// A stretch of work on one day by the clock, less a rest: `08.00` to `12.00`, 30 minutes of rest.
package struct WorkSpan: Sendable, Hashable {
  package let date: CalendarDate
  /// Minutes since midnight; a span never passes midnight.
  package let start: Int
  package let end: Int
  /// Minutes in between that are no work.
  package let rest: Int

  package static let minutesPerDay = 24 * 60

  /// The span, or nothing where it does not lie within one day or leaves no minute of work.
  package init?(date: CalendarDate, start: Int, end: Int, rest: Int = 0) {
    guard 0..<end ~= start, end <= Self.minutesPerDay, 0..<(end - start) ~= rest else { return nil }
    self.date = date
    self.start = start
    self.end = end
    self.rest = rest
  }

  /// Minutes of work, 1 to 1440.
  package var minutes: Int { end - start - rest }

  /// Whether both take the same minutes of the same day.
  package func overlaps(_ other: WorkSpan) -> Bool {
    date == other.date && start < other.end && other.start < end
  }

  /// Reads `08.00` or `08:00`, up to `24.00`, as minutes since midnight.
  package static func minutes(clock words: String) -> Int? {
    let bytes = Array(words.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ".") || bytes[2] == UInt8(ascii: ":"),
      let hours = number(bytes[0], bytes[1]), let minutes = number(bytes[3], bytes[4]),
      minutes < 60, hours * 60 + minutes <= minutesPerDay
    else { return nil }
    return hours * 60 + minutes
  }

  private static func number(_ tens: UInt8, _ ones: UInt8) -> Int? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard digits.contains(tens), digits.contains(ones) else { return nil }
    return Int(tens - digits.lowerBound) * 10 + Int(ones - digits.lowerBound)
  }
}
