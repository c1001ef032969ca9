import Indonesian

/// Numbers that a person wrote in digits and again in words, as courts do: `8 (delapan)`.
enum CourtFigure {
  /// The longest words of a number that are looked at, in bytes.
  private static let limit = 200

  /// The digits of the first number whose words say another number; `nil` where all agree.
  static func contradiction(in words: String) -> String? {
    let bytes = Array(words.utf8)
    for open in bytes.indices where bytes[open] == UInt8(ascii: "(") {
      let inside = bytes[(open + 1)...].prefix(limit)
      guard let close = inside.firstIndex(of: UInt8(ascii: ")")),
        let written = number(endingAt: open, in: bytes),
        let spoken = spoken(String(decoding: bytes[(open + 1)..<close], as: UTF8.self)),
        spoken != written.value
      else { continue }
      return written.digits
    }
    return nil
  }

  private static func spoken(_ words: String) -> Int? {
    var parts = words.split(whereSeparator: \.isWhitespace)
    if parts.last?.lowercased() == "rupiah" { parts.removeLast() }
    return NumberWords.parse(parts.joined(separator: " "))
  }

  /// The number that stands before a bracket: `240`, `10.000.000`, `5.000,00`.
  private static func number(
    endingAt end: Int,
    in bytes: [UInt8]
  ) -> (digits: String, value: Int)? {
    var end = end
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    var start = end
    while start > 0, end - start < 40, "0123456789.,".utf8.contains(bytes[start - 1]) { start -= 1 }
    var digits = String(decoding: bytes[start..<end], as: UTF8.self)
    if digits.hasSuffix(",00") { digits.removeLast(3) }
    let groups = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.count <= 3,
      groups.dropFirst().allSatisfy({ $0.count == 3 }), let value = Int(groups.joined())
    else { return nil }
    return (digits, value)
  }
}
