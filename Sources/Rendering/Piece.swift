import DocumentModel

/// What an inline run comes down to in every format: words without line ends and tabs, or one of them.
enum Piece: Hashable {
  case words(String, TextStyle)
  case blank
  case tab
  case lineBreak

  /// What stands on the page for a fact that is still missing.
  static let dots = "……………………"

  /// The runs cut at line ends and tabs, with equal neighbours joined.
  static func pieces(of content: [Inline], adding emphasis: TextStyle = []) -> [Piece] {
    var pieces: [Piece] = []
    for inline in content {
      switch inline {
      case .text(let words, let style):
        append(words, style.union(emphasis), to: &pieces)
      case .blank:
        pieces.append(.blank)
      case .lineBreak:
        pieces.append(.lineBreak)
      }
    }
    return pieces
  }

  private static func append(_ text: String, _ style: TextStyle, to pieces: inout [Piece]) {
    var words = ""
    func flush() {
      guard !words.isEmpty else { return }
      if case .words(let earlier, style)? = pieces.last {
        pieces[pieces.count - 1] = .words(earlier + words, style)
      } else {
        pieces.append(.words(words, style))
      }
      words = ""
    }
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r":
        break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        flush()
        pieces.append(.lineBreak)
      case "\t":
        flush()
        pieces.append(.tab)
      default:
        words.unicodeScalars.append(scalar.isWritable ? scalar : "\u{FFFD}")
      }
      previous = scalar
    }
    flush()
  }
}

extension String {
  /// The words on one line, for places that hold no line ends, such as a title.
  var onOneLine: String {
    Piece.pieces(of: [.text(self)])
      .map { piece in
        if case .words(let words, _) = piece { words } else { " " }
      }
      .joined()
  }
}

extension Unicode.Scalar {
  /// Whether XML, HTML and a terminal can all hold the character: no control, no noncharacter.
  fileprivate var isWritable: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
