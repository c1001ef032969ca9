/// Hours of work, exact in minutes: `120 jam`, `7,5 jam`, `2 jam 30 menit`.
package struct WorkTime: Sendable, Hashable {
  package let minutes: Int

  /// The minutes that can be written: at most a million hours.
  package static let range = 0...60_000_000
  package static let zero = WorkTime(unchecked: 0)

  /// So many minutes, or nothing where they are negative or over a million hours.
  package init?(minutes: Int) {
    guard Self.range.contains(minutes) else { return nil }
    self.init(unchecked: minutes)
  }

  /// So many hours and minutes, each as written (90 minutes are 1 hour 30 minutes).
  package init?(hours: Int, minutes: Int = 0) {
    guard Self.range.contains(hours), Self.range.contains(minutes) else { return nil }
    self.init(minutes: hours * 60 + minutes)
  }

  /// Reads a plain decimal number of hours, `120` or `7.5`, as a case file writes it.
  ///
  /// Nothing for signs, exponents and fractions that are no whole number of minutes.
  package init?(decimalHours text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, let hours = Digits.value(of: parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(hours: hours)
      return
    }
    guard parts[1].count <= 12, let decimals = Digits.value(of: parts[1]) else { return nil }
    let size = parts[1].reduce(1) { size, _ in size * 10 }
    guard decimals * 60 % size == 0 else { return nil }
    self.init(hours: hours, minutes: decimals * 60 / size)
  }

  private init(unchecked minutes: Int) {
    self.minutes = minutes
  }

  /// The whole hours.
  package var hours: Int { minutes / 60 }
  /// The minutes that the whole hours leave, 0 to 59.
  package var minutesBeyondHours: Int { minutes % 60 }

  /// `120` or `7.5`, as a case file writes it; nothing where no finite decimal is exact (20 minutes).
  package var decimalHours: String? {
    guard minutesBeyondHours.isMultiple(of: 3) else { return nil }
    let hundredths = minutesBeyondHours * 5 / 3
    if hundredths == 0 { return "\(hours)" }
    if hundredths.isMultiple(of: 10) { return "\(hours).\(hundredths / 10)" }
    return "\(hours).\(hundredths < 10 ? "0" : "")\(hundredths)"
  }

  /// `120 jam`, `7 jam 30 menit`, `45 menit`.
  package var words: String { text { NumberWords.figure($0) } }

  /// `120 (seratus dua puluh) jam`, `7 (tujuh) jam 30 (tiga puluh) menit`.
  package var courtWords: String { text { NumberWords.courtFigure($0) } }

  private func text(number: (Int) -> String) -> String {
    let tail = minutesBeyondHours > 0 ? "\(number(minutesBeyondHours)) menit" : nil
    let head = hours > 0 || tail == nil ? "\(number(hours)) jam" : nil
    return [head, tail].compactMap(\.self).joined(separator: " ")
  }

  /// The sum, at most a million hours.
  package static func + (left: Self, right: Self) -> WorkTime {
    WorkTime(unchecked: min(left.minutes + right.minutes, range.upperBound))
  }
}

extension WorkTime: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.minutes < right.minutes
  }
}

extension WorkTime: CustomStringConvertible {
  /// The words.
  package var description: String { words }
}
