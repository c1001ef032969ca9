import DocumentModel

/// A run of words on its way into a paragraph; it still knows whether a person typed it.
enum Piece {
  /// Words of the template, whose spaces may be lost at the ends of a line.
  case fixed(String, TextStyle)
  /// Words of the case, which stay as they were typed.
  case value(String, TextStyle)
  case blank(String)
  case lineBreak
}

extension [Piece] {
  /// The words of one paragraph: no space at the ends of a line and none twice.
  var inlines: [Inline] {
    var result: [Inline] = []
    var endsInSpace = true
    for piece in self {
      switch piece {
      case .fixed(let words, let style):
        let kept = endsInSpace && words.first == " " ? String(words.dropFirst()) : words
        guard !kept.isEmpty else { continue }
        result.add(kept, style)
        endsInSpace = kept.last == " "
      case .value(let words, let style):
        result.add(words, style)
        endsInSpace = false
      case .blank(let path):
        result.append(.blank(field: path))
        endsInSpace = false
      case .lineBreak:
        if endsInSpace { result.dropLastSpace() }
        result.append(.lineBreak)
        endsInSpace = true
      }
    }
    if endsInSpace { result.dropLastSpace() }
    return result
  }
}

extension [Inline] {
  fileprivate mutating func add(_ words: String, _ style: TextStyle) {
    if case .text(let before, style)? = last {
      self[count - 1] = .text(before + words, style: style)
    } else {
      append(.text(words, style: style))
    }
  }

  fileprivate mutating func dropLastSpace() {
    guard case .text(let words, let style)? = last, words.last == " " else { return }
    removeLast()
    if words.count > 1 { append(.text(String(words.dropLast()), style: style)) }
  }
}
