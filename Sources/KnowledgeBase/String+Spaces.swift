/// White space in the files of a lawyer: XML's own four characters; a no-break space is a letter.
extension String {
  /// The words between white space.
  var words: [Substring] {
    split(utf8Where: { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 })
  }

  /// The parts between `separator`, which is ASCII; empty parts are left out.
  func parts(separator: Unicode.Scalar) -> [Substring] {
    split(utf8Where: { $0 == UInt8(ascii: separator) })
  }

  /// The words with single spaces between them.
  var collapsingSpaces: String {
    var text = self
    let isCollapsed = text.withUTF8 { bytes in
      var isGap = true
      for byte in bytes {
        let isSpace = byte == 0x20
        if byte < 0x20 || isSpace && isGap { return false }
        isGap = isSpace
      }
      return !isGap || bytes.isEmpty
    }
    return isCollapsed ? text : text.words.joined(separator: " ")
  }

  /// Walks over bytes: an ASCII byte never stands inside another character's bytes.
  private func split(utf8Where isSeparator: (UInt8) -> Bool) -> [Substring] {
    utf8.split(whereSeparator: isSeparator).map { Substring($0) }
  }

  var trimmingSpaces: String { self[...].trimmingSpaces }
}

extension Substring {
  var trimmingSpaces: String {
    // Most texts begin and end with a letter: nothing to walk over.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return String(self)
    }
    var slice = self
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
