import DocumentModel
import XMLTree

/// The part `word/document.xml`, written block by block.
struct DocxBody {
  var xml = MarkupWriter.part()
  private(set) var numbering = DocxNumbering()
  var bytes: [UInt8] { xml.bytes }

  /// Twips.
  let textWidth: Int
  /// Set by a page break, used up by the next paragraph.
  private var breaksPage = false

  init(_ paper: Paper) {
    textWidth = DocxPart.twips(paper.layout.textWidth)
    xml.open("w:document", DocxPart.namespaces)
    xml.open("w:body")
    if let notice = paper.notice, !notice.isEmpty {
      write(notice, DocxParagraph(.notice))
    }
    write(paper.blocks, level: 0, keepsLast: false)
    writeSection(paper)
    xml.close()
    xml.close()
  }

  /// Writes blocks that stand in lists `level` deep.
  private mutating func write(_ blocks: [Block], level: Int, keepsLast: Bool) {
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      // Signatures never stand on a page alone: what comes before goes with them.
      let keeps = next.map(\.isSignatures) ?? keepsLast
      write(block, level: level, keepsWithNext: keeps)
    }
  }

  private mutating func write(_ block: Block, level: Int, keepsWithNext: Bool) {
    switch block {
    case .heading, .paragraph:
      writeWords(of: block, level: level, number: nil, keepsWithNext: keepsWithNext)
    case .list(let list):
      write(list, level: level, keepsLast: keepsWithNext)
    case .table(let table):
      write(table, indent: level * DocxNumbering.step, keepsWithNext: keepsWithNext)
    case .signatures(let signatures):
      write(signatures, keepsWithNext: keepsWithNext)
    case .rule:
      write([], DocxParagraph(.rule))
    case .pageBreak:
      breaksPage = true
    }
  }

  /// Writes a heading or a paragraph; says whether the block was one.
  @discardableResult
  private mutating func writeWords(
    of block: Block,
    level: Int,
    number: DocxParagraph.Number?,
    keepsWithNext: Bool
  ) -> Bool {
    var format: DocxParagraph
    let words: [Inline]
    switch block {
    case .heading(let rank, let content, clause: _):
      format = DocxParagraph(.heading(rank))
      words = content
    case .paragraph(let paragraph):
      format = DocxParagraph(level == 0 ? .body : .listItem)
      format.keepsWithNext = paragraph.keepsWithNext || keepsWithNext
      if paragraph.alignment != .justified {
        format.alignment = paragraph.alignment
      }
      words = paragraph.content
    default:
      return false
    }
    format.number = number
    format.indent = level * DocxNumbering.step
    write(words, format)
    return true
  }

  private mutating func write(_ list: NumberedList, level: Int, keepsLast: Bool) {
    guard !list.items.isEmpty else { return }
    let number = DocxParagraph.Number(
      series: numbering.begin(list.numbering, level: level),
      level: level
    )
    for (index, item) in list.items.enumerated() {
      let keeps = keepsLast && index == list.items.count - 1
      var rest = item.blocks[...]
      if let first = rest.first,
        writeWords(
          of: first,
          level: level + 1,
          number: number,
          keepsWithNext: keeps && rest.count == 1
        )
      {
        rest = rest.dropFirst()
      } else {
        // The number of an item that begins with a table or a list stands alone.
        var format = DocxParagraph(.listItem)
        format.number = number
        format.keepsWithNext = !rest.isEmpty || keeps
        write([], format)
      }
      write(Array(rest), level: level + 1, keepsLast: keeps)
    }
  }

  /// Writes one paragraph; every paragraph of the body passes here.
  mutating func write(
    _ content: [Inline],
    _ format: DocxParagraph,
    emphasis: TextStyle = .plain
  ) {
    var format = format
    format.breaksPage = breaksPage
    breaksPage = false
    xml.paragraph(Piece.pieces(of: content, adding: emphasis), format)
  }

  /// A low empty line: Word joins tables that touch, and needs a paragraph after the last one.
  mutating func writeGap(keepsWithNext: Bool) {
    var format = DocxParagraph(.gap)
    format.keepsWithNext = keepsWithNext
    write([], format)
  }

  /// A table cannot break a page by itself: a gap before it does.
  mutating func writePendingBreak() {
    guard breaksPage else { return }
    writeGap(keepsWithNext: true)
  }

  private mutating func writeSection(_ paper: Paper) {
    let layout = paper.layout
    let (width, height) = layout.size.millimetres
    xml.open("w:sectPr")
    if !paper.header.isEmpty {
      xml.empty("w:headerReference", ["w:type": "default", "r:id": DocxPackage.headerID])
    }
    xml.empty("w:footerReference", ["w:type": "default", "r:id": DocxPackage.footerID])
    xml.empty(
      "w:pgSz",
      ["w:w": String(DocxPart.twips(width)), "w:h": String(DocxPart.twips(height))]
    )
    xml.empty(
      "w:pgMar",
      [
        "w:top": String(DocxPart.twips(layout.marginTop)),
        "w:right": String(DocxPart.twips(layout.marginEnd)),
        "w:bottom": String(DocxPart.twips(layout.marginBottom)),
        "w:left": String(DocxPart.twips(layout.marginStart)),
        "w:header": String(DocxPart.twips(min(12.5, layout.marginTop / 2))),
        "w:footer": String(DocxPart.twips(min(12.5, layout.marginBottom / 2))),
        "w:gutter": "0",
      ]
    )
    xml.close()
  }
}
