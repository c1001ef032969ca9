/// Reads whole numbers as people write them.
package enum WholeNumber {
  /// Reads `17`, `tujuh belas`, `17 (tujuh belas)`, `1.200`, with one of the given endings or none.
  ///
  /// - Parameters:
  ///   - text: the reply as typed.
  ///   - range: the numbers that can be right.
  ///   - endings: words that may follow, such as `hari` or `hari seminggu`, in lower case.
  /// - Returns: the number; `belowRange` or `aboveRange` for one outside the range.
  package static func read(
    _ text: String,
    within range: ClosedRange<Int>,
    endings: [String] = []
  ) -> Reading<Int> {
    Result { () throws(UnreadableReason) in
      var reader = try ReplyReader(text)
      guard let number = try reader.wholeNumber() else { throw .notWhole }
      if reader.take(.symbol("-")) { throw .ambiguous }
      let ending = reader.rest.map {
        switch $0 {
        case .word(let word), .numeral(let word): word
        case .symbol(let symbol): String(symbol)
        }
      }
      guard ending.isEmpty || endings.contains(ending.joined(separator: " ")) else {
        throw .notUnderstood
      }
      guard number >= range.lowerBound else { throw .belowRange }
      guard number <= range.upperBound else { throw .aboveRange }
      return number
    }
  }
}
