/// Deals strips out to pages.
struct Paginator {
  /// Papers that take more pages are refused.
  static let mostPages = 1000

  /// A strip and how far below the top of the words it stands.
  struct Placed {
    let strip: Strip
    let y: Double
  }

  private let pageHeight: Double
  private var finished: [[Placed]] = []
  private var page: [Placed] = []
  /// Where the next strip may begin, without the room before it.
  private var y = 0.0

  static func pages(of strips: [Strip], height: Double) throws(RenderProblem) -> [[Placed]] {
    var paginator = Paginator(pageHeight: height)
    var start = 0
    while start < strips.count {
      var end = start + 1
      while end < strips.count, strips[end - 1].keepsWithNext, !strips[end].startsPage { end += 1 }
      paginator.place(strips, from: start, to: end)
      start = end
      guard paginator.finished.count < mostPages else { throw .tooManyPages(limit: mostPages) }
    }
    return paginator.finished + [paginator.page]
  }

  private init(pageHeight: Double) {
    self.pageHeight = pageHeight
  }

  /// Places strips that belong together; where no page holds them they part after all.
  private mutating func place(_ strips: [Strip], from start: Int, to end: Int) {
    if strips[start].startsPage {
      breakPage()
    }
    let height = Array(strips[start..<end]).height
    if height <= pageHeight, y + gap(before: start, strips) + height > pageHeight {
      breakPage()
    }
    for index in start..<end {
      if y + gap(before: index, strips) + strips[index].height > pageHeight {
        breakPage()
      }
      if page.isEmpty {
        for strip in strips[index].head {
          add(strip, gap: 0)
        }
      }
      add(strips[index], gap: gap(before: index, strips))
    }
  }

  private func gap(before index: Int, _ strips: [Strip]) -> Double {
    page.isEmpty ? 0 : strips.gap(before: index)
  }

  private mutating func add(_ strip: Strip, gap: Double) {
    page.append(Placed(strip: strip, y: y + gap))
    y += gap + strip.height
  }

  private mutating func breakPage() {
    guard !page.isEmpty else { return }
    finished.append(page)
    page = []
    y = 0
  }
}
