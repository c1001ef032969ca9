import DocumentModel

extension Paper {
  /// Word processors know nine levels of a list.
  static let deepestList = 9

  /// Refuses what no page can show, before any renderer begins.
  func checkThatItCanBeLaidOut() throws(RenderProblem) {
    try layout.checkThatWordsFit()
    guard !blocks.holdLists(deeperThan: Self.deepestList) else {
      throw .listTooDeep(limit: Self.deepestList)
    }
  }
}

extension PageLayout {
  /// The width that margins leave, in millimetres.
  var textWidth: Double { size.millimetres.width - marginStart - marginEnd }

  fileprivate func checkThatWordsFit() throws(RenderProblem) {
    let margins = [marginTop, marginBottom, marginStart, marginEnd]
    let textHeight = size.millimetres.height - marginTop - marginBottom
    // Written so that a NaN fails.
    guard margins.allSatisfy({ $0 >= 5 && $0 <= 200 }), textWidth >= 60, textHeight >= 60,
      fontSize >= 6, fontSize <= 36
    else { throw .pageWithoutRoom }
    guard (1...60).contains(fontFamily.utf8.count),
      fontFamily.unicodeScalars.allSatisfy({
        $0 == " " || $0 == "-" || $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
    else { throw .unusableFontName }
  }
}

extension [Block] {
  fileprivate func holdLists(deeperThan limit: Int) -> Bool {
    contains { block in
      guard case .list(let list) = block else { return false }
      return limit == 0 || list.items.contains { $0.blocks.holdLists(deeperThan: limit - 1) }
    }
  }
}
