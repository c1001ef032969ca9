/// The smallest part of a text: a word in lower case, a number as written, or one mark.
package struct Lexeme: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case word
    case number
    case mark
  }

  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  package var isWord: Bool { kind == .word }

  /// Longer questions are cut here, in Unicode scalars.
  package static let lengthLimit = 4000

  /// Splits a text; `16th` is a number and a word, `27A` one word, `10.000` one number.
  package static func split(_ text: String) -> [Lexeme] {
    let scalars = Array(text.unicodeScalars.prefix(lengthLimit))
    var found: [Lexeme] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isDigit(scalar) {
        let start = index
        while index < scalars.count {
          if isDigit(scalars[index]) {
            index += 1
          } else if scalars[index] == "." || scalars[index] == ",", index + 1 < scalars.count,
            isDigit(scalars[index + 1])
          {
            index += 1
          } else {
            break
          }
        }
        // An article such as 27A or 599a.
        let isPlain = scalars[start..<index].allSatisfy(isDigit)
        if isPlain, index < scalars.count, isArticleLetter(scalars[index]),
          index + 1 == scalars.count
            || !isLetter(scalars[index + 1]) && !isDigit(scalars[index + 1])
        {
          index += 1
          found.append(Lexeme(.word, lowercase(scalars[start..<index])))
        } else {
          found.append(Lexeme(.number, lowercase(scalars[start..<index])))
        }
      } else if isLetter(scalar) {
        let start = index
        while index < scalars.count, isLetter(scalars[index]) { index += 1 }
        let word = Lexeme(.word, lowercase(scalars[start..<index]))
        found.append(word)
        // `masing2` is `masing-masing`.
        if index < scalars.count, scalars[index] == "2", index - start >= 4,
          index + 1 == scalars.count
            || !isLetter(scalars[index + 1]) && !isDigit(scalars[index + 1]),
          !counted.contains(word.text)
        {
          index += 1
          found.append(word)
        }
      } else {
        if isMark(scalar) {
          found.append(Lexeme(.mark, String(scalar)))
        }
        index += 1
      }
    }
    return found
  }

  /// Words that a number follows as a number.
  private static let counted: Set<String> = [
    "pasal", "ayat", "kategori", "nomor", "huruf", "golongan",
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isArticleLetter(_ scalar: Unicode.Scalar) -> Bool {
    "abAB".unicodeScalars.contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
      : scalar.properties.isAlphabetic
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value > 0x20 }
    return !scalar.properties.isEmoji && !scalar.properties.isWhitespace && scalar.value >= 0x20
  }

  private static func lowercase(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    if scalars.allSatisfy(\.isASCII) {
      return String(unsafeUninitializedCapacity: scalars.count) { buffer in
        for (position, scalar) in scalars.enumerated() {
          let byte = UInt8(truncatingIfNeeded: scalar.value)
          buffer[position] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return scalars.count
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).lowercased()
  }
}
