import DocumentModel
import XMLTree

/// How one paragraph of a Word file is set.
struct DocxParagraph {
  /// A place in a number series.
  struct Number {
    let series: Int
    let level: Int
  }

  var style: DocxStyle
  var keepsWithNext = false
  var breaksPage = false
  var number: Number?
  /// Twips; numbered paragraphs take theirs from the series.
  var indent = 0
  /// Where it differs from that of the style.
  var alignment: Paragraph.Alignment?

  init(_ style: DocxStyle) {
    self.style = style
  }
}

extension MarkupWriter {
  /// A paragraph with its runs; the children of `w:pPr` stand in the order of the schema.
  mutating func paragraph(_ pieces: [Piece], _ format: DocxParagraph) {
    open("w:p")
    open("w:pPr")
    value("w:pStyle", format.style.rawValue)
    if format.keepsWithNext {
      empty("w:keepNext")
    }
    if format.breaksPage {
      empty("w:pageBreakBefore")
    }
    if let number = format.number {
      open("w:numPr")
      value("w:ilvl", number.level)
      value("w:numId", number.series)
      close()
    } else if format.indent > 0 {
      empty("w:ind", ["w:left": String(format.indent)])
    }
    if let alignment = format.alignment {
      value("w:jc", alignment.wordName)
    }
    close()
    for piece in pieces {
      run(piece)
    }
    close()
  }

  private mutating func run(_ piece: Piece) {
    open("w:r")
    switch piece {
    case .words(let words, let style):
      properties(style)
      preserved(words)
    case .blank:
      open("w:rPr")
      value("w:rStyle", DocxStyle.blank.rawValue)
      close()
      preserved(Piece.dots)
    case .tab:
      empty("w:tab")
    case .lineBreak:
      empty("w:br")
    }
    close()
  }

  private mutating func properties(_ style: TextStyle) {
    guard style != .plain else { return }
    open("w:rPr")
    if style.contains(.bold) {
      empty("w:b")
      empty("w:bCs")
    }
    if style.contains(.italic) {
      empty("w:i")
      empty("w:iCs")
    }
    if style.contains(.underline) {
      value("w:u", "single")
    }
    close()
  }

  private mutating func preserved(_ words: String) {
    open("w:t", ["xml:space": "preserve"])
    text(words)
    close()
  }
}

extension Paragraph.Alignment {
  fileprivate var wordName: String {
    switch self {
    case .start: "left"
    case .center: "center"
    case .end: "right"
    case .justified: "both"
    }
  }
}
