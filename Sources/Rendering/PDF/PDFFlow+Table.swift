import DocumentModel

extension PDFFlow {
  private static let colonWidth = 11.35

  /// A table; its heading row stands on each page, and a row is cut only where no page holds it.
  func strips(of table: Table, x: Double, width: Double, keepsLast: Bool) -> [Strip] {
    guard table.columnCount > 0 else { return [] }
    let columns = columns(of: table, x: x, width: width)
    let border = table.hasBorders ? Ruling.table : Ruling()
    var head: [Strip] = []
    if let cells = table.header {
      let row = TableRow(
        cells: zip(table.completed(cells), columns).map { cell, column in
          self.cell(cell, column, border, emphasis: .bold, tag: .headingCell)
        }
      )
      head = row.strips(border, tallest: pageHeight / 2)
      head.keepTogether(last: true)
    }
    // A heading that fills half a page would leave no room for what it heads.
    let repeated = head.height < pageHeight / 2 ? head.map(\.withoutTags) : []
    var strips = head
    for (index, cells) in table.rows.enumerated() {
      let row = TableRow(
        cells: zip(table.completed(cells), columns).enumerated().map { index, pair in
          let isLabel = table.isLabelled && index == 0 && !pair.0.isEmpty
          return cell(pair.0, pair.1, border, tag: isLabel ? .headingCell : .cell)
        }
      )
      var rowStrips = row.strips(border, tallest: pageHeight - repeated.height)
      for strip in rowStrips.indices { rowStrips[strip].head = repeated }
      // A heading with a single row does not end a page, unless that row says much.
      if index == 0, !head.isEmpty, table.rows.count > 1, rowStrips.height < pageHeight / 4 {
        rowStrips.keepTogether(last: true)
      }
      strips += rowStrips
    }
    guard let last = strips.indices.last else { return [] }
    strips[last].keepsWithNext = keepsLast
    strips[0].before = 2
    strips[last].after = 8
    strips.begin(with: [.open(.table)])
    strips.end(with: [.close(.table)])
    return strips
  }

  /// A warning in a box on grey ground.
  func strips(ofNotice notice: [Inline], x: Double, width: Double) -> [Strip] {
    let column = TableColumn(x: x, width: width)
    let cell = cell(notice, column, .notice, emphasis: .bold, tag: .paragraph)
    guard !cell.lines.isEmpty else { return [] }
    var strips = TableRow(cells: [cell], tag: nil).strips(.notice, tallest: pageHeight)
    strips[strips.count - 1].after = 12
    return strips
  }

  func cell(
    _ content: [Inline],
    _ column: TableColumn,
    _ ruling: Ruling,
    emphasis: TextStyle = .plain,
    alignment: Paragraph.Alignment = .start,
    tag: Tag
  ) -> TableCell {
    let room = max(6, column.width - 2 * ruling.padding)
    let lines = lines(of: content, width: room, emphasis: emphasis, alignment: alignment)
    return TableCell(column: column, lines: lines, tag: tag)
  }

  private func columns(of table: Table, x: Double, width: Double) -> [TableColumn] {
    let room = table.isLabelled ? width - Self.colonWidth : width
    var widths = table.shares.map { $0 * room }
    if table.isLabelled {
      widths.insert(Self.colonWidth, at: 1)
    }
    var edge = x
    return widths.map { width in
      defer { edge += width }
      return TableColumn(x: edge, width: width)
    }
  }
}

extension Strip {
  /// The strip as it is drawn once more: a screen reader hears it only the first time.
  fileprivate var withoutTags: Strip {
    var strip = self
    strip.marks = marks.filter { mark in
      switch mark {
      case .line, .box: true
      case .open, .close, .bookmark: false
      }
    }
    return strip
  }
}
