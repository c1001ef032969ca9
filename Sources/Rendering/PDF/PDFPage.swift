import DocumentModel

/// Where things stand on a page, in points.
struct PDFPage {
  let width: Double
  let height: Double
  let start: Double
  let textWidth: Double
  /// The first base line of the running head lies this far from the upper edge.
  let headTop: Double
  let footBottom: Double
  /// Below the margin, or below a running head that is taller.
  let top: Double
  let textHeight: Double

  init(_ layout: PageLayout, headHeight: Double) throws(RenderProblem) {
    let (width, height) = layout.size.millimetres
    self.width = width.points
    self.height = height.points
    start = layout.marginStart.points
    textWidth = layout.textWidth.points
    headTop = min(12.5, layout.marginTop / 2).points
    footBottom = self.height - min(12.5, layout.marginBottom / 2).points
    top = max(layout.marginTop.points, headTop + headHeight + 6)
    textHeight = self.height - top - layout.marginBottom.points
    guard textHeight >= 60.0.points else { throw .pageWithoutRoom }
  }
}

extension Double {
  /// Millimetres in points.
  var points: Double { self * 72 / 25.4 }
}
