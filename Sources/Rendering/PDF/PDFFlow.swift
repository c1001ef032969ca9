import DocumentModel

/// Sets the blocks of a paper as strips, which pages are then made of.
///
/// Functions take the distance from the left edge of the words and the width that is left.
struct PDFFlow: ~Copyable {
  /// How far each level of a list stands in.
  static let step = 28.35

  private let context: GObject
  private let unprintable: Unprintable
  let layout: PageLayout
  /// No row of a table that is lower than this is cut.
  let pageHeight: Double

  init(canvas: borrowing PDFCanvas, layout: PageLayout, pageHeight: Double) {
    context = GObject(sharing: canvas.context)
    unprintable = canvas.unprintable
    self.layout = layout
    self.pageHeight = pageHeight
  }

  /// Strips of blocks; `keepsLast` binds the last of them to what comes after.
  func strips(
    of blocks: [Block],
    x: Double,
    width: Double,
    inList: Bool = false,
    keepsLast: Bool = false
  ) -> [Strip] {
    var strips: [Strip] = []
    var startsPage = false
    for (index, block) in blocks.enumerated() {
      if case .pageBreak = block {
        startsPage = true
        continue
      }
      // Signatures never stand on a page alone: what comes before goes with them.
      let keeps = index + 1 < blocks.count ? blocks[index + 1].isSignatures : keepsLast
      var next = self.strips(of: block, x: x, width: width, inList: inList, keepsLast: keeps)
      guard !next.isEmpty else { continue }
      next[0].startsPage = startsPage || next[0].startsPage
      startsPage = false
      strips += next
    }
    return strips
  }

  private func strips(
    of block: Block,
    x: Double,
    width: Double,
    inList: Bool,
    keepsLast: Bool
  ) -> [Strip] {
    switch block {
    case .heading(let level, let words, clause: _):
      return heading(words, level: level, x: x, width: width)
    case .paragraph(let paragraph):
      return strips(
        of: paragraph,
        x: x,
        width: width,
        keepsLast: keepsLast || paragraph.keepsWithNext
      )
    case .list(let list):
      return strips(of: list, x: x, width: width, keepsLast: keepsLast)
    case .table(let table):
      return strips(of: table, x: x, width: width, keepsLast: keepsLast)
    case .signatures(let signatures):
      return strips(of: signatures, keepsLast: keepsLast)
    case .rule:
      let line = Box(x: x, y: 3, width: width, height: 0, border: 1.5)
      return [
        Strip(height: 6, after: 8, marks: [.box(line)], keepsWithNext: keepsLast)
      ]
    case .pageBreak:
      return []
    }
  }

  private func heading(_ words: [Inline], level: Int, x: Double, width: Double) -> [Strip] {
    let look = HeadingLook.of(level)
    let lines = lines(
      of: words,
      width: width,
      emphasis: look.emphasis,
      sizeChange: look.sizeChange,
      alignment: look.alignment
    )
    var strips = lines.map { $0.strip(x: x) }
    guard !strips.isEmpty else { return [] }
    strips[0].before = look.before
    strips[strips.count - 1].after = look.after
    let tag = Tag.heading(level)
    strips.begin(with: [.bookmark(level: level, title: words.onOneLine), .open(tag)])
    strips.end(with: [.close(tag)])
    strips.keepTogether(last: true)
    return strips
  }

  private func strips(
    of paragraph: Paragraph,
    x: Double,
    width: Double,
    keepsLast: Bool
  ) -> [Strip] {
    let lines = lines(
      of: paragraph.content,
      width: width,
      spacing: 1.15,
      alignment: paragraph.alignment
    )
    var strips = lines.map { $0.strip(x: x) }
    guard let last = strips.indices.last else { return [] }
    // Neither the first line nor the last one stands on a page alone.
    if last > 0 {
      strips[0].keepsWithNext = true
      strips[last - 1].keepsWithNext = true
    }
    strips[last].keepsWithNext = keepsLast
    strips[last].after = 6
    strips.begin(with: [.open(.paragraph)])
    strips.end(with: [.close(.paragraph)])
    return strips
  }

  func lines(
    of content: [Inline],
    width: Double,
    spacing: Double = 1,
    emphasis: TextStyle = .plain,
    sizeChange: Double = 0,
    alignment: Paragraph.Alignment = .start
  ) -> [TextFrame.Line] {
    let format = TextFrame.Format(
      family: layout.fontFamily,
      size: max(6, layout.fontSize + sizeChange),
      emphasis: emphasis,
      alignment: alignment,
      spacing: spacing
    )
    return TextFrame.lines(
      of: content,
      format,
      width: width,
      in: context,
      noting: unprintable
    )
  }
}

/// How a heading looks, as in the Word file.
private struct HeadingLook {
  var before = 0.0
  var after: Double
  var emphasis: TextStyle
  var sizeChange = 0.0
  var alignment = Paragraph.Alignment.start

  static func of(_ level: Int) -> HeadingLook {
    switch level {
    case ...1: HeadingLook(after: 12, emphasis: .bold, sizeChange: 2, alignment: .center)
    case 2: HeadingLook(before: 12, after: 6, emphasis: .bold)
    case 3: HeadingLook(before: 9, after: 4, emphasis: [.bold, .italic])
    default: HeadingLook(before: 6, after: 4, emphasis: .italic)
    }
  }
}

extension TextFrame.Line {
  fileprivate func strip(x: Double) -> Strip {
    Strip(height: height, marks: [.line(self, x: x, y: ascent)])
  }
}

extension [Inline] {
  /// The words without their emphasis, on one line.
  fileprivate var onOneLine: String {
    Piece.pieces(of: self)
      .map { piece in
        switch piece {
        case .words(let words, _): words
        case .blank: Piece.dots
        case .tab, .lineBreak: " "
        }
      }
      .joined()
  }
}
