import DocumentModel

extension TextRenderer {
  /// Signatures side by side; one alone stands on the right.
  static func lines(of signatures: [Signature], width: Int) -> [String] {
    let rows = signatures.rows.map { lines(ofRow: $0, width: width) }
    return Array(rows.joined(separator: ["", ""]))
  }

  private static func lines(ofRow row: [Signature], width: Int) -> [String] {
    let gap = 4
    let columns = max(2, row.count)
    let columnWidth = (width - gap * (columns - 1)) / columns
    let indent = row.count == 1 ? columnWidth + gap : 0
    func band(_ content: (Signature) -> [[Inline]]) -> [String] {
      let cells = row.map { signature in
        content(signature).flatMap { LineWrapper.lines(of: $0, width: columnWidth) }
      }
      return sideBySide(cells, widths: row.map { _ in columnWidth }, gap: gap)
        .map { $0.indented(by: indent) }
    }
    return band { [$0.place] } + band { [$0.office] } + ["", "", ""] + band { [$0.name] }
      + band(\.details)
  }
}
