/// The smallest part of a typed reply.
enum ReplyToken: Hashable {
  /// ASCII digits, with single dots or commas inside: `10.000,00`.
  case numeral(String)
  /// Letters in lower case, without the hyphens and apostrophes between them.
  case word(String)
  /// Any other character that is no blank.
  case symbol(Character)

  /// The most characters (Unicode scalars) of a reply that is read at all.
  static let longestReply = 1000

  /// The parts of a reply, with punctuation that carries no meaning left out.
  static func split(_ text: String) throws(UnreadableReason) -> [ReplyToken] {
    let scalars = text.unicodeScalars
    guard
      scalars.index(scalars.startIndex, offsetBy: longestReply + 1, limitedBy: scalars.endIndex)
        == nil
    else { throw .tooLong }
    let characters = Array(text.lowercased())
    guard !characters.allSatisfy(\.isWhitespace) else { throw .empty }
    var tokens: [ReplyToken] = []
    var index = 0
    while index < characters.count {
      let start = index
      if isDigit(characters[index]) {
        index = end(of: characters, from: index, joints: ".,", isDigit)
        tokens.append(.numeral(String(characters[start..<index])))
      } else if characters[index].isLetter {
        index = end(of: characters, from: index, joints: "-'’", \.isLetter)
        tokens.append(.word(String(characters[start..<index].filter(\.isLetter))))
      } else {
        index += 1
        guard !characters[start].isWhitespace, !isIdle(characters, start) else { continue }
        tokens.append(.symbol(dashes.contains(characters[start]) ? "-" : characters[start]))
      }
    }
    return tokens
  }

  private static let dashes: Set<Character> = ["-", "\u{2010}", "\u{2011}", "–", "—", "\u{2212}"]

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// Where a run ends; a joint belongs to it when it stands alone between two of its characters.
  private static func end(
    of characters: [Character],
    from start: Int,
    joints: String,
    _ belongs: (Character) -> Bool
  ) -> Int {
    var index = start
    while index < characters.count {
      let isJoint =
        joints.contains(characters[index]) && index + 1 < characters.count
        && belongs(characters[index + 1])
      guard belongs(characters[index]) || isJoint else { break }
      index += 1
    }
    return index
  }

  /// Whether a character is punctuation to pass over.
  ///
  /// A dot or comma before a digit is kept, unless it ends a word (`Rp.500`): `,5` is not 5.
  private static func isIdle(_ characters: [Character], _ index: Int) -> Bool {
    guard ".,".contains(characters[index]) else { return ";!\"“”'’".contains(characters[index]) }
    guard index + 1 < characters.count, isDigit(characters[index + 1]) else { return true }
    return index > 0 && characters[index - 1].isLetter
  }
}
