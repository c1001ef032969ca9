import DocumentModel

extension PDFFlow {
  /// Room to sign: two centimetres.
  private static let signingHeight = 56.7
  /// Room between two rows of signatures.
  private static let rowGap = 28.35

  /// Signatures side by side, one alone on the right; all of them stay on one page.
  func strips(of signatures: [Signature], keepsLast: Bool) -> [Strip] {
    var strips: [Strip] = []
    for row in signatures.rows {
      let count = max(2, row.count)
      let width = layout.textWidth.points / Double(count)
      let columns = (count - row.count..<count).map { column in
        TableColumn(x: Double(column) * width, width: width)
      }
      var next = self.strips(ofRow: row, columns)
      next[0].before = 12
      next[next.count - 1].after = Self.rowGap
      strips += next
    }
    strips.keepTogether(last: keepsLast)
    return strips
  }

  private func strips(ofRow row: [Signature], _ columns: [TableColumn]) -> [Strip] {
    let ruling = Ruling(padding: 3, inset: 0)
    func band(_ emphasis: TextStyle = .plain, _ words: (Signature) -> [Inline]) -> [Strip] {
      let cells = zip(row, columns).map { signature, column in
        cell(
          words(signature),
          column,
          ruling,
          emphasis: emphasis,
          alignment: .center,
          tag: .paragraph
        )
      }
      return TableRow(cells: cells, tag: nil).strips(ruling, tallest: pageHeight)
    }
    let room = [Strip(height: Self.signingHeight, marks: [])]
    let details = band { Array($0.details.joined(separator: [.lineBreak])) }
    return band { $0.place } + band { $0.office } + room + band(.bold) { $0.name } + details
  }
}
