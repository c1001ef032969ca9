import DocumentModel

/// Lays a paper out in lines of plain words, for a screen, a message or a form field.
enum TextRenderer {
  static let lineWidth = 76
  /// Lists never squeeze their words below this width.
  private static let leastWidth = 24

  static func render(_ paper: Paper) -> [UInt8] {
    let line = [String(repeating: "─", count: lineWidth)]
    let header = LineWrapper.lines(of: paper.header, width: lineWidth)
      .map { aligned($0, .end, lineWidth) }
    let notice = paper.notice.map { LineWrapper.lines(of: $0, width: lineWidth) } ?? []
    let parts = [
      header,
      notice.isEmpty ? [] : line + notice + line,
      lines(of: paper.blocks, width: lineWidth),
    ]
    let text = spaced(parts).map(\.withoutTrailingSpaces).joined(separator: "\n") + "\n"
    return Array(text.utf8)
  }

  static func lines(of blocks: [Block], width: Int) -> [String] {
    spaced(
      blocks.enumerated().map { index, block in
        let lines = lines(of: block, width: width)
        // Signatures below others need more room, so that a name is not read with the office below.
        let isBelow = block.isSignatures && index > 0 && blocks[index - 1].isSignatures
        return isBelow && !lines.isEmpty ? [""] + lines : lines
      }
    )
  }

  private static func lines(of block: Block, width: Int) -> [String] {
    switch block {
    case .heading(let level, let words, clause: _):
      LineWrapper.lines(of: words, width: width)
        .map { aligned($0, level <= 1 ? .center : .start, width) }
    case .paragraph(let paragraph):
      LineWrapper.lines(of: paragraph.content, width: width)
        .map { aligned($0, paragraph.alignment, width) }
    case .list(let list):
      lines(of: list, width: width)
    case .table(let table):
      lines(of: table, width: width)
    case .signatures(let signatures):
      lines(of: signatures, width: width)
    case .rule:
      [String(repeating: "─", count: width)]
    case .pageBreak:
      []
    }
  }

  private static func lines(of list: NumberedList, width: Int) -> [String] {
    let markers = list.items.indices.map { list.marker(at: $0) }
    let indent = (markers.lazy.map(\.count).max() ?? 0) + 1
    let items = zip(markers, list.items).map { marker, item in
      let words = lines(of: item.blocks, width: max(leastWidth, width - indent))
      return [marker.padded(to: indent) + (words.first ?? "")]
        + words.dropFirst().map { $0.indented(by: indent) }
    }
    // Short items stand close together; longer ones are easier to tell apart with room between.
    return items.allSatisfy { $0.count == 1 } ? items.flatMap(\.self) : spaced(items)
  }

  private static func aligned(_ line: String, _ alignment: Paragraph.Alignment, _ width: Int)
    -> String
  {
    let room = max(0, width - line.displayWidth)
    return switch alignment {
    case .start, .justified: line
    case .center: line.indented(by: room / 2)
    case .end: line.indented(by: room)
    }
  }

  /// The parts with an empty line between them; empty parts leave no trace.
  private static func spaced(_ parts: [[String]]) -> [String] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }
}
