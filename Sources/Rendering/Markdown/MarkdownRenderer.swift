import DocumentModel

/// Writes Markdown (CommonMark with pipe tables) that shows the words as they were given.
///
/// CommonMark knows no lettered or Roman lists: their items are paragraphs that begin with the mark.
enum MarkdownRenderer {
  static func render(_ paper: Paper) -> [UInt8] {
    let parts = [
      MarkdownText.lines(of: paper.header),
      MarkdownText.lines(of: paper.notice ?? []).map { "> \($0)" },
      lines(of: paper.blocks),
    ]
    return Array((spaced(parts).joined(separator: "\n") + "\n").utf8)
  }

  private static func lines(of blocks: [Block]) -> [String] {
    var parts: [[String]] = []
    var previous: NumberedList.Numbering?
    for block in blocks {
      var numbering: NumberedList.Numbering?
      if case .list(let list) = block {
        numbering = list.numbering
      }
      if let numbering, numbering == previous {
        // Two lists that touch would be read as one.
        parts.append(["<!-- -->"])
      }
      let words = lines(of: block)
      if !words.isEmpty {
        parts.append(words)
        previous = numbering
      }
    }
    return spaced(parts)
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let words, clause: _):
      heading(level, MarkdownText.line(of: words))
    case .paragraph(let paragraph):
      MarkdownText.lines(of: paragraph.content)
    case .list(let list):
      lines(of: list)
    case .table(let table):
      table.isLabelled ? labelled(table) : columns(table)
    case .signatures(let signatures):
      spaced(signatures.map(lines(of:)))
    case .rule:
      ["***"]
    case .pageBreak:
      []
    }
  }

  private static func heading(_ level: Int, _ words: String) -> [String] {
    words.isEmpty ? [] : [String(repeating: "#", count: min(max(level, 1), 6)) + " " + words]
  }

  private static func lines(of list: NumberedList) -> [String] {
    let items = list.items.indices.map { index in
      let marker = list.marker(at: index)
      let words = lines(of: list.items[index].blocks)
      // An indent below a mark that opens no list would make code of the words.
      let indent = list.numbering.isKnownToMarkdown ? marker.count + 1 : 0
      return [words.first.map { "\(marker) \($0)" } ?? marker]
        + words.dropFirst().map { $0.indented(by: indent) }
    }
    let isTight = list.numbering.isKnownToMarkdown && items.allSatisfy { $0.count == 1 }
    return isTight ? items.flatMap(\.self) : spaced(items)
  }

  private static func labelled(_ table: Table) -> [String] {
    let rows = table.rows.map { row in
      Array(table.completed(row).filter { !$0.isEmpty }.joined(separator: [.text(" ")]))
    }
    return MarkdownText.lines(of: Array(rows.joined(separator: [.lineBreak])))
  }

  private static func columns(_ table: Table) -> [String] {
    guard table.columnCount > 0 else { return [] }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let header = table.completed(table.header ?? []).map(MarkdownText.line(of:))
    return [line(header), line(header.map { _ in "---" })]
      + table.rows.map { line(table.completed($0).map(MarkdownText.line(of:))) }
  }

  private static func lines(of signature: Signature) -> [String] {
    let above = [signature.place, signature.office].filter { !$0.isEmpty }
    return spaced(
      [above, [signature.name] + signature.details].map { part in
        MarkdownText.lines(of: Array(part.joined(separator: [.lineBreak])))
      }
    )
  }

  /// The parts with an empty line between them; empty parts leave no trace.
  private static func spaced(_ parts: [[String]]) -> [String] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }
}

extension NumberedList.Numbering {
  fileprivate var isKnownToMarkdown: Bool { self == .decimal || self == .dash }
}
