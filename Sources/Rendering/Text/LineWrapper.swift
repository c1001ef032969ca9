import DocumentModel

/// Breaks words into lines at spaces; a word longer than a line stays whole, so that it can be copied.
enum LineWrapper {
  static func lines(of content: [Inline], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in Piece.pieces(of: content) {
      switch piece {
      case .words(let words, _): line += words
      case .blank: line += Piece.dots
      case .tab: line += "    "
      case .lineBreak:
        lines += wrap(line, width: width)
        line = ""
      }
    }
    lines += wrap(line, width: width)
    return lines.allSatisfy(\.isEmpty) ? [] : lines
  }

  private static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    var rest = text[...]
    while !rest.isEmpty {
      let spaces = rest.prefix { $0 == " " }
      rest = rest[spaces.endIndex...]
      let word = rest.prefix { $0 != " " }
      rest = rest[word.endIndex...]
      let wordWidth = String(word).displayWidth
      if lineWidth > 0, lineWidth + spaces.count + wordWidth > width {
        lines.append(line)
        line = String(word)
        lineWidth = wordWidth
      } else {
        line += spaces + word
        lineWidth += spaces.count + wordWidth
      }
    }
    lines.append(line)
    return lines.map(\.withoutTrailingSpaces)
  }
}
