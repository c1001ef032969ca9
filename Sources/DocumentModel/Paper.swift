/// A whole paper, ready to be rendered: no field is left to fill in and nothing knows a file format.
package struct Paper: Sendable, Hashable {
  package var title: String
  /// The kind of paper, such as `putusan`: the name of its template.
  package var kind: String
  package var layout: PageLayout
  /// Repeated at the top of every page, for instance a form code; may be empty.
  package var header: [Inline]
  /// A warning that stands on the face of the first page, or `nil`.
  package var notice: [Inline]?
  package var blocks: [Block]

  package init(
    title: String,
    kind: String,
    layout: PageLayout = PageLayout(),
    header: [Inline] = [],
    notice: [Inline]? = nil,
    blocks: [Block]
  ) {
    self.title = title
    self.kind = kind
    self.layout = layout
    self.header = header
    self.notice = notice
    self.blocks = blocks
  }
}

/// Settings of the page that an office may choose: they are no part of the words.
package struct PageLayout: Sendable, Hashable {
  package enum PageSize: String, Sendable, Hashable, CaseIterable {
    case a4 = "A4"
    case f4 = "F4"

    /// Width and height in millimetres.
    package var millimetres: (width: Double, height: Double) {
      switch self {
      case .a4: (210, 297)
      case .f4: (215, 330)
      }
    }
  }

  package var size: PageSize
  /// Margins in millimetres.
  package var marginTop: Double
  package var marginBottom: Double
  package var marginStart: Double
  package var marginEnd: Double
  package var fontFamily: String
  /// Points.
  package var fontSize: Double

  package init(
    size: PageSize = .a4,
    marginTop: Double = 25,
    marginBottom: Double = 25,
    marginStart: Double = 30,
    marginEnd: Double = 25,
    fontFamily: String = "Times New Roman",
    fontSize: Double = 12
  ) {
    self.size = size
    self.marginTop = marginTop
    self.marginBottom = marginBottom
    self.marginStart = marginStart
    self.marginEnd = marginEnd
    self.fontFamily = fontFamily
    self.fontSize = fontSize
  }
}
