/// A word, number or mark of a draft: its form for comparison, and where it stands.
struct Word: Sendable {
  /// Lower case, with OCR noise mended; a mark is its own character.
  var form: String
  /// The bytes of the draft that it was read from.
  var bytes: Range<Int>
  /// Counted from 1.
  var line: Int
  var page: Int
  var paragraph: Int
  var startsLine: Bool
  var startsParagraph: Bool
  /// Whether it begins with a capital.
  var isCapitalised: Bool
  /// Whether every letter is a capital and there are at least two.
  var isShouted: Bool
  var isLast = false

  var isMark: Bool {
    guard let first = form.utf8.first, form.utf8.count == 1 else { return false }
    return !Bytes.isLetterOrDigit(first)
  }

  var isNumber: Bool { form.utf8.first.map(Bytes.isDigit) ?? false }
}

/// What single bytes are.
enum Bytes {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  /// Letters of ASCII, and every byte of other scripts' letters.
  static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) || byte >= 0x80 }
  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

  /// Whether the bytes of `mark` stand together somewhere.
  static func contains(_ bytes: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
    guard let first = mark.first, bytes.count >= mark.count else { return false }
    return (bytes.startIndex...(bytes.endIndex - mark.count)).contains {
      bytes[$0] == first && bytes[$0...].starts(with: mark)
    }
  }
}
