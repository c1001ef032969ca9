/// An age as somebody states it: whole years, or only which side of 18.
package enum StatedAge: Sendable, Hashable {
  /// Completed years, 0 to 130.
  case years(Int)
  case adult
  case child

  private static let phrases: [String: StatedAge] = [
    "dewasa": .adult, "sudah dewasa": .adult, "udah dewasa": .adult, "orang dewasa": .adult,
    "anak": .child, "anakanak": .child, "anak anak": .child, "masih anak": .child,
    "masih anakanak": .child, "belum dewasa": .child, "tidak dewasa": .child,
    "di bawah umur": .child, "dibawah umur": .child,
  ]

  /// Reads `17`, `17 tahun`, `umur 17`, `tujuh belas`, `17 tahun 6 bulan` (17), `dewasa`, `anak`.
  package static func read(_ text: String) -> Reading<StatedAge> {
    Result { () throws(UnreadableReason) in
      let words = try ReplyToken.split(text).map {
        if case .word(let word) = $0 { word } else { "" }
      }
      if let stated = phrases[words.joined(separator: " ")] { return stated }
      var reader = try ReplyReader(text)
      reader.skip(["umur", "umurnya", "usia", "usianya", "berumur", "berusia", "saya", "sudah"])
      let years = try reader.age()
      guard years <= 130 else { throw .aboveRange }
      return .years(years)
    }
  }
}

extension ReplyReader {
  /// Takes the whole years of `17`, `17 tahun`, `17 tahun 6 bulan`, up to the end.
  fileprivate mutating func age() throws(UnreadableReason) -> Int {
    guard let years = try wholeNumber() else { throw .notWhole }
    if isAtEnd { return years }
    if take(anyOf: ["bulan", "bln", "hari", "hr", "minggu", "jam"]) { throw .wrongUnit }
    guard take(anyOf: ["tahun", "taun", "thn", "th"]) else {
      throw take(.symbol("-")) ? .ambiguous : .notUnderstood
    }
    if isAtEnd { return years }
    guard let months = try wholeNumber(), months < 12, take(anyOf: ["bulan", "bln", "bl"]),
      isAtEnd
    else { throw .notUnderstood }
    return years
  }
}
