import DocumentModel

/// Draws pages, with the running head and foot of each.
struct PDFPainter {
  let page: PDFPage
  let head: [TextFrame.Line]
  /// The foot of each page.
  let feet: [[TextFrame.Line]]
  /// Drawn where a line was broken by hand: without it, a reader that goes by the structure of the
  /// file joins the words on both sides.
  let space: TextFrame.Line?

  private var number = 0
  /// The element that holds the words being drawn.
  private var holder: Tag?
  private var owesHeadAndFoot = false
  /// The open bookmarks, one for each level above the next.
  private var bookmarks: [(level: Int, id: Int32)] = []

  init(
    page: PDFPage,
    head: [TextFrame.Line],
    feet: [[TextFrame.Line]],
    space: TextFrame.Line?
  ) {
    self.page = page
    self.head = head
    self.feet = feet
    self.space = space
  }

  mutating func draw(_ pages: [[Paginator.Placed]], on canvas: borrowing PDFCanvas) {
    canvas.open(.document)
    for placed in pages {
      owesHeadAndFoot = true
      number += 1
      payHeadAndFoot(on: canvas)
      for part in placed {
        draw(part.strip, y: page.top + part.y, on: canvas)
      }
      endPage(on: canvas)
    }
    canvas.close(.document)
  }

  private mutating func draw(_ strip: Strip, y: Double, on canvas: borrowing PDFCanvas) {
    for mark in strip.marks {
      switch mark {
      case .open(let tag):
        canvas.open(tag)
        if tag.holdsWords { holder = tag }
      case .close(let tag):
        canvas.close(tag)
        if tag.holdsWords { holder = nil }
        payHeadAndFoot(on: canvas)
      case .line(let line, let x, let baseline):
        canvas.draw(line, x: page.start + x, y: y + baseline)
        if let space, holder != nil, line.isBroken {
          canvas.draw(space, x: page.start + x + line.x + line.width, y: y + baseline)
        }
      case .box(let box):
        canvas.draw(box, x: page.start, y: y)
      case .bookmark(let level, let title):
        addBookmark(title, level: level, y: y, on: canvas)
      }
    }
  }

  /// Draws head and foot where no element is open that would take them for words of its own.
  private mutating func payHeadAndFoot(on canvas: borrowing PDFCanvas) {
    guard owesHeadAndFoot, holder == nil else { return }
    owesHeadAndFoot = false
    draw(head, top: page.headTop, on: canvas)
    draw(feet[number - 1], top: page.footBottom - feet[number - 1].height, on: canvas)
  }

  private func draw(_ lines: [TextFrame.Line], top: Double, on canvas: borrowing PDFCanvas) {
    var y = top
    for line in lines {
      canvas.draw(line, x: page.start, y: y + line.ascent)
      y += line.height
    }
  }

  private mutating func endPage(on canvas: borrowing PDFCanvas) {
    // One paragraph fills the page: it is cut in two.
    if owesHeadAndFoot, let tag = holder {
      canvas.close(tag)
      holder = nil
      payHeadAndFoot(on: canvas)
      canvas.showPage()
      canvas.open(tag)
      holder = tag
    } else {
      canvas.showPage()
    }
  }

  private mutating func addBookmark(
    _ title: String,
    level: Int,
    y: Double,
    on canvas: borrowing PDFCanvas
  ) {
    while let last = bookmarks.last, last.level >= level {
      bookmarks.removeLast()
    }
    let id = canvas.addBookmark(
      title,
      below: bookmarks.last?.id ?? 0,
      page: number,
      x: page.start,
      y: max(0, y - 6)
    )
    bookmarks.append((level, id))
  }
}
