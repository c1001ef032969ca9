import DocumentModel

extension TextRenderer {
  /// Columns side by side; labels and values as `label : value`.
  static func lines(of table: Table, width: Int) -> [String] {
    table.isLabelled ? labelled(table, width: width) : columns(table, width: width)
  }

  private static func labelled(_ table: Table, width: Int) -> [String] {
    let labels = table.rows.map { LineWrapper.lines(of: $0.first ?? [], width: width * 2 / 5) }
    let labelWidth = labels.lazy.joined().map(\.displayWidth).max() ?? 0
    let valueWidth = width - labelWidth - 3
    return zip(labels, table.rows).flatMap { label, row in
      let value = LineWrapper.lines(of: row.dropFirst().first ?? [], width: valueWidth)
      let colon = label.isEmpty ? [] : [":"]
      return sideBySide([label, colon, value], widths: [labelWidth, 1, valueWidth], gap: 1)
    }
  }

  private static func columns(_ table: Table, width: Int) -> [String] {
    let gap = 2
    let room = Double(max(0, width - gap * (table.columnCount - 1)))
    let widths = table.shares.map { max(1, Int($0 * room)) }
    func lines(of row: [Table.Cell]) -> [String] {
      let cells = zip(row, widths).map { LineWrapper.lines(of: $0, width: $1) }
      return sideBySide(cells, widths: widths, gap: gap)
    }
    let rows = table.rows.map(lines(of:)).filter { !$0.isEmpty }
    let isDense = rows.allSatisfy { $0.count == 1 }
    let body = rows.joined(separator: isDense ? [] : [""])
    guard table.hasBorders else { return (table.header.map(lines(of:)) ?? []) + body }
    let line = widths.map { String(repeating: "─", count: $0) }
      .joined(separator: String(repeating: " ", count: gap))
    let header = table.header.map { lines(of: $0) + [line] } ?? []
    return [line] + header + body + [line]
  }

  /// Columns of lines put next to each other; a line longer than its column pushes the next aside.
  static func sideBySide(_ columns: [[String]], widths: [Int], gap: Int) -> [String] {
    let height = columns.lazy.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(columns, widths)
        .map { column, width in (line < column.count ? column[line] : "").padded(to: width) }
        .joined(separator: String(repeating: " ", count: gap))
        .withoutTrailingSpaces
    }
  }
}
