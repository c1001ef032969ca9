/// Reading and grouping plain ASCII digits.
enum Digits {
  /// The number that the bytes write, or nothing where one is no ASCII digit, there is none, or the
  /// number passes 10^18.
  static func value(of bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return nil }
    var value = 0
    for byte in bytes {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte,
        value <= 100_000_000_000_000_000
      else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// The number with a dot between each three digits: `10.000.000`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return text
  }
}
