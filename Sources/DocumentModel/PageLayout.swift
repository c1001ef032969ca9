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
