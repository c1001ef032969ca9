/// Cells that stand next to each other.
struct TableRow {
  var cells: [TableCell]
  /// The element that holds the cells.
  var tag: Tag? = .row

  /// One strip, or as many as it takes where the row is taller than `tallest`.
  func strips(_ ruling: Ruling, tallest: Double) -> [Strip] {
    var rest = cells.map { $0.lines[...] }
    var strips: [Strip] = []
    repeat {
      let parts = rest.indices.map { index in
        rest[index].takeLines(lowerThan: tallest - 2 * ruling.inset)
      }
      strips.append(strip(of: parts, ruling))
    } while rest.contains { !$0.isEmpty }
    return strips
  }

  private func strip(of parts: [[TextFrame.Line]], _ ruling: Ruling) -> Strip {
    let height = 2 * ruling.inset + (parts.map(\.height).max() ?? 0)
    var strip = Strip(height: height, marks: [])
    if ruling.border > 0 {
      strip.marks = cells.map { cell in
        .box(
          Box(
            x: cell.column.x,
            width: cell.column.width,
            height: height,
            border: ruling.border,
            grey: ruling.grey
          )
        )
      }
    }
    strip.marks += tag.map { [.open($0)] } ?? []
    for (cell, lines) in zip(cells, parts) where tag != nil || !lines.isEmpty {
      var y = ruling.inset
      strip.marks.append(.open(cell.tag))
      for line in lines {
        strip.marks.append(.line(line, x: cell.column.x + ruling.padding, y: y + line.ascent))
        y += line.height
      }
      strip.marks.append(.close(cell.tag))
    }
    strip.marks += tag.map { [.close($0)] } ?? []
    return strip
  }
}

/// The lines of a cell and where it stands.
struct TableCell {
  var column: TableColumn
  var lines: [TextFrame.Line]
  var tag: Tag
}

/// Where a column begins and how wide it is.
struct TableColumn {
  var x: Double
  var width: Double
}

/// The lines around cells and the room inside them.
struct Ruling {
  var border = 0.0
  /// Room to the left and right of words.
  var padding = 0.0
  /// Room above and below words.
  var inset = 2.0
  var grey: Double?

  static let table = Ruling(border: 0.5, padding: 5.4)
  static let notice = Ruling(border: 1.5, padding: 8, inset: 6, grey: 0.93)
}

extension ArraySlice<TextFrame.Line> {
  /// Takes away what fits into a height, at least one line.
  fileprivate mutating func takeLines(lowerThan height: Double) -> [TextFrame.Line] {
    var used = 0.0
    var taken: [TextFrame.Line] = []
    while let line = first, taken.isEmpty || used + line.height <= height {
      used += line.height
      taken.append(removeFirst())
    }
    return taken
  }
}

extension [TextFrame.Line] {
  var height: Double { reduce(0) { $0 + $1.height } }
}
