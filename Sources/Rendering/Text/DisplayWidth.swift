extension String {
  /// How many columns of a terminal the words take.
  var displayWidth: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// The words followed by spaces up to a width; longer words stay whole.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  func indented(by width: Int) -> String {
    isEmpty ? self : String(repeating: " ", count: width) + self
  }

  var withoutTrailingSpaces: String {
    var words = self[...]
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}

extension Character {
  /// Two columns for pictures and East Asian signs, none for signs that cannot be seen.
  fileprivate var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isDefaultIgnorableCodePoint { return 0 }
    if first.properties.isEmojiPresentation { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }
}
