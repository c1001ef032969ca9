import DocumentModel

/// Makes a PDF that prints as it stands: Pango sets the words, Cairo draws them.
///
/// The file is tagged, has a title, bookmarks and a language, and holds its fonts; it claims no
/// conformance to PDF/UA or PDF/A, for no checker of these has seen it.
enum PDFRenderer {
  /// Words of the usual size that fill as many pages as a paper may have.
  private static let mostBytes = 5000 * Paginator.mostPages

  static func render(_ paper: Paper, carrying hidden: HiddenPart?) throws(RenderProblem) -> [UInt8]
  {
    guard paper.size <= mostBytes else { throw .tooManyPages(limit: Paginator.mostPages) }
    let (width, height) = paper.layout.size.millimetres
    let title = paper.title.onOneLine
    let canvas = try PDFCanvas(width: width.points, height: height.points, title: title)
    if let hidden { canvas.setKeywords(hidden.keywords) }
    let small = PDFFlow(canvas: canvas, layout: paper.layout, pageHeight: height.points)
    let textWidth = paper.layout.textWidth.points
    let head = small.lines(
      of: paper.header,
      width: textWidth,
      sizeChange: -2,
      alignment: .end
    )
    let page = try PDFPage(paper.layout, headHeight: head.height)
    let flow = PDFFlow(canvas: canvas, layout: paper.layout, pageHeight: page.textHeight)
    let strips =
      flow.strips(ofNotice: paper.notice ?? [], x: 0, width: textWidth)
      + flow.strips(of: paper.blocks, x: 0, width: textWidth)
    let pages = try Paginator.pages(of: strips, height: page.textHeight)
    let feet = (1...pages.count).map { number in
      flow.lines(
        of: [.text("Halaman \(number) dari \(pages.count)")],
        width: textWidth,
        sizeChange: -2,
        alignment: .center
      )
    }
    if let character = canvas.unprintable.characters.first {
      throw .characterWithoutFont(character)
    }
    let space = flow.lines(of: [.text(" ")], width: textWidth).first
    var painter = PDFPainter(page: page, head: head, feet: feet, space: space)
    painter.draw(pages, on: canvas)
    return try PDFCatalogue.completing(try canvas.finish(), title: title, hidden)
  }
}
