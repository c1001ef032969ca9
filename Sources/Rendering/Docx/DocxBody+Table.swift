import DocumentModel
import XMLTree

extension DocxBody {
  private static let colonWidth = 227

  mutating func write(_ table: Table, indent: Int, keepsWithNext: Bool) {
    guard table.columnCount > 0 else { return }
    writePendingBreak()
    let widths = columnWidths(of: table, within: textWidth - indent)
    xml.open("w:tbl")
    openGrid(style: table.hasBorders ? .table : .plainTable, widths: widths, indent: indent)
    if let header = table.header {
      writeRow(table.completed(header), widths: widths, heads: true, keepsWithNext: true)
    }
    for (index, row) in table.rows.enumerated() {
      let isLast = index == table.rows.count - 1
      // A heading with a single row does not end a page.
      let keeps = isLast ? keepsWithNext : index == 0 && table.header != nil
      writeRow(table.completed(row), widths: widths, heads: false, keepsWithNext: keeps)
    }
    xml.close()
    writeGap(keepsWithNext: keepsWithNext)
  }

  /// The properties and columns of a table that is already open.
  mutating func openGrid(style: DocxStyle, widths: [Int], indent: Int) {
    xml.open("w:tblPr")
    xml.value("w:tblStyle", style.rawValue)
    xml.empty("w:tblW", ["w:w": String(widths.reduce(0, +)), "w:type": "dxa"])
    xml.empty("w:tblInd", ["w:w": String(indent), "w:type": "dxa"])
    xml.empty("w:tblLayout", ["w:type": "fixed"])
    xml.close()
    xml.open("w:tblGrid")
    for width in widths {
      xml.empty("w:gridCol", ["w:w": String(width)])
    }
    xml.close()
  }

  private mutating func writeRow(
    _ cells: [Table.Cell],
    widths: [Int],
    heads: Bool,
    keepsWithNext: Bool
  ) {
    xml.open("w:tr")
    xml.open("w:trPr")
    xml.empty("w:cantSplit")
    if heads {
      xml.empty("w:tblHeader")
    }
    xml.close()
    for (cell, width) in zip(cells, widths) {
      openCell(width: width)
      var format = DocxParagraph(.cell)
      format.keepsWithNext = keepsWithNext
      write(cell, format, emphasis: heads ? .bold : .plain)
      xml.close()
    }
    xml.close()
  }

  mutating func openCell(width: Int) {
    xml.open("w:tc")
    xml.open("w:tcPr")
    xml.empty("w:tcW", ["w:w": String(width), "w:type": "dxa"])
    xml.close()
  }

  /// Twips; together exactly the width given.
  private func columnWidths(of table: Table, within width: Int) -> [Int] {
    let isLabelled = table.isLabelled
    let room = isLabelled ? width - Self.colonWidth : width
    var used = 0.0
    var edge = 0
    var widths = table.shares.map { share in
      used += share
      let next = Int((used * Double(room)).rounded())
      defer { edge = next }
      return next - edge
    }
    if isLabelled {
      widths.insert(Self.colonWidth, at: 1)
    }
    return widths
  }
}
