import DocumentModel

/// Running words in Markdown, escaped so that nothing in them is taken for markup.
enum MarkdownText {
  /// The lines of a paragraph; each but the last ends in a hard break.
  static func lines(of content: [Inline]) -> [String] {
    let lines = rawLines(of: content)
    guard let last = lines.last else { return [] }
    return lines.dropLast().map { escapingStart(of: $0) + "\\" } + [escapingStart(of: last)]
  }

  /// All on one line, for headings and cells.
  static func line(of content: [Inline]) -> String {
    rawLines(of: content).joined(separator: "<br>")
  }

  private static func rawLines(of content: [Inline]) -> [String] {
    var lines = [""]
    let pieces = Piece.pieces(of: content)
    for (index, piece) in pieces.enumerated() {
      let last = lines.count - 1
      switch piece {
      case .words(let words, let style):
        let before = index > 0 ? pieces[index - 1].lastCharacter : " "
        let after = index + 1 < pieces.count ? pieces[index + 1].firstCharacter : " "
        lines[last] += emphasized(words, style, before: before, after: after)
      case .blank:
        lines[last] += Piece.dots
      case .tab:
        lines[last] += "&#9;"
      case .lineBreak:
        lines.append("")
      }
    }
    // A hard break at the very end would show as a backslash.
    while lines.last?.isEmpty == true {
      lines.removeLast()
    }
    return lines.map(escapingEdges(of:))
  }

  /// Stars are read as emphasis only where a word begins and ends; elsewhere tags must do.
  private static func emphasized(
    _ words: String,
    _ style: TextStyle,
    before: Character,
    after: Character
  ) -> String {
    let takesStars =
      isEdge(inside: words.first ?? " ", outside: before)
      && isEdge(inside: words.last ?? " ", outside: after)
    let marks: [(TextStyle, String, String)] = [
      (.italic, takesStars ? "*" : "<i>", takesStars ? "*" : "</i>"),
      (.bold, takesStars ? "**" : "<b>", takesStars ? "**" : "</b>"),
      (.underline, "<u>", "</u>"),
    ]
    return marks.filter { style.contains($0.0) }
      .reduce(escaped(words)) { $1.1 + $0 + $1.2 }
  }

  private static func isEdge(inside: Character, outside: Character) -> Bool {
    inside.isWordPart ? !outside.isWordPart : !inside.isWhitespace && outside.isWhitespace
  }

  private static func escaped(_ words: String) -> String {
    words.unicodeScalars.reduce(into: "") { escaped, scalar in
      if "\\`*_[]<>&~|#".unicodeScalars.contains(scalar) {
        escaped += "\\"
      }
      escaped.unicodeScalars.append(scalar)
    }
  }

  /// Spaces at either end would be lost, or make code of the line.
  private static func escapingEdges(of line: String) -> String {
    var line = line
    if line.first == " " {
      line = "&#32;" + line.dropFirst()
    }
    if line.last == " " {
      line = line.dropLast() + "&#32;"
    }
    return line
  }

  /// Signs that begin a list, a quotation or a heading, but only at the start of a line.
  private static func escapingStart(of line: String) -> String {
    if let first = line.first, "+-=".contains(first) {
      return "\\" + line
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = line[digits.endIndex...].first, sign == "." || sign == ")"
    else { return line }
    return digits + "\\" + line[digits.endIndex...]
  }
}

extension Piece {
  fileprivate var firstCharacter: Character {
    if case .words(let words, _) = self { words.first ?? " " } else { " " }
  }

  fileprivate var lastCharacter: Character {
    if case .words(let words, _) = self { words.last ?? " " } else { " " }
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
