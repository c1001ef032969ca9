import DocumentModel
import XMLTree

/// Writes one HTML file that opens alone, reads well to a screen reader and prints on real pages.
struct HTMLRenderer {
  private var html = MarkupWriter()

  static func render(_ paper: Paper, carrying hidden: HiddenPart?) -> [UInt8] {
    var renderer = HTMLRenderer()
    renderer.write(paper, hidden)
    return renderer.html.bytes
  }

  private mutating func write(_ paper: Paper, _ hidden: HiddenPart?) {
    html.literal("<!DOCTYPE html>\n")
    html.open("html", ["lang": "id"])
    html.open("head")
    html.empty("meta", ["charset": "utf-8"])
    html.empty("meta", ["name": "viewport", "content": "width=device-width"])
    html.open("title")
    html.text(paper.title.onOneLine)
    html.close()
    if let hidden {
      html.empty("meta", ["name": HiddenPart.metaName, "content": hidden.data])
    }
    html.open("style")
    html.text(HTMLStyleSheet.text(for: paper.layout))
    html.close()
    html.close()
    html.open("body")
    if !paper.header.isEmpty {
      write(paper.header, in: "header")
    }
    if let notice = paper.notice, !notice.isEmpty {
      write(notice, in: "aside")
    }
    html.open("main")
    write(paper.blocks)
    html.close()
    html.close()
    html.close()
    html.text("\n")
  }

  private mutating func write(_ blocks: [Block]) {
    for block in blocks {
      html.text("\n")
      write(block)
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let words, let clause):
      write(words, in: "h\(min(max(level, 1), 6))", clause: clause)
    case .paragraph(let paragraph):
      write(paragraph.content, in: "p", classes: paragraph.classes, clause: paragraph.clause)
    case .list(let list):
      write(list)
    case .table(let table):
      write(table)
    case .signatures(let signatures):
      for row in signatures.rows {
        write(row)
      }
    case .rule:
      html.empty("hr")
    case .pageBreak:
      html.open("div", ["class": "halaman-baru"])
      html.close()
    }
  }

  private mutating func write(_ list: NumberedList) {
    let (name, attributes) = list.numbering.element
    html.open(name, attributes)
    for item in list.items {
      html.open("li")
      write(item.blocks)
      html.close()
    }
    html.close()
  }

  private mutating func write(_ table: Table) {
    guard table.columnCount > 0 else { return }
    let kind = table.hasBorders ? "bergaris" : table.isLabelled ? "data" : "polos"
    html.open("table", attributes: [("class", kind)] + table.clause.attributes)
    write(shares: table.shares, isLabelled: table.isLabelled)
    if let header = table.header {
      html.open("thead")
      html.open("tr")
      for cell in table.completed(header) {
        write(cell, in: "th", ["scope": "col"])
      }
      html.close()
      html.close()
    }
    html.open("tbody")
    for row in table.rows {
      html.text("\n")
      html.open("tr")
      for (column, cell) in table.completed(row).enumerated() {
        guard table.isLabelled, column == 0, !cell.isEmpty else {
          write(cell, in: "td")
          continue
        }
        write(cell, in: "th", ["scope": "row"])
      }
      html.close()
    }
    html.close()
    html.close()
  }

  private mutating func write(shares: [Double], isLabelled: Bool) {
    html.open("colgroup")
    for (column, share) in shares.enumerated() {
      if isLabelled, column == 1 {
        html.empty("col")
      }
      html.empty("col", ["style": "width: \((share * 1000).rounded() / 10)%"])
    }
    html.close()
  }

  private mutating func write(_ signatures: [Signature]) {
    html.open("div", ["class": "tanda-tangan kolom-\(signatures.count)"])
    for signature in signatures {
      html.text("\n")
      html.open("div")
      for part in [[signature.place], [signature.office], [signature.name], signature.details] {
        html.open("div")
        for (index, line) in part.enumerated() {
          if index > 0 {
            html.empty("br")
          }
          write(line)
        }
        html.close()
      }
      html.close()
    }
    html.close()
  }

  private mutating func write(
    _ content: [Inline],
    in element: String,
    classes: [String] = [],
    clause: Clause? = nil
  ) {
    let names = classes.isEmpty ? [] : [("class", classes.joined(separator: " "))]
    html.open(element, attributes: names + clause.attributes)
    write(content)
    html.close()
  }

  private mutating func write(
    _ content: [Inline],
    in element: String,
    _ attributes: KeyValuePairs<String, String>
  ) {
    html.open(element, attributes)
    write(content)
    html.close()
  }

  private mutating func write(_ content: [Inline]) {
    for piece in Piece.pieces(of: content) {
      switch piece {
      case .words(let words, let style):
        let names = style.elementNames
        for name in names {
          html.open(name)
        }
        html.text(words)
        for _ in names {
          html.close()
        }
      case .blank:
        html.open("span", ["class": "isian"])
        html.text(Piece.dots)
        html.close()
      case .tab:
        html.text("\t")
      case .lineBreak:
        html.empty("br")
      }
    }
  }
}

extension Clause? {
  /// The clause and the law it rests on, for whoever looks into the file.
  fileprivate var attributes: [(key: String, value: String)] {
    guard let self else { return [] }
    let basis = self.basis.joined(separator: "; ")
    return [("data-klausul", self.id)] + (basis.isEmpty ? [] : [("data-dasar", basis)])
  }
}

extension TextStyle {
  fileprivate var elementNames: [String] {
    [(TextStyle.bold, "b"), (.italic, "i"), (.underline, "u")]
      .filter { contains($0.0) }
      .map(\.1)
  }
}

extension Paragraph {
  fileprivate var classes: [String] {
    (alignment == .justified ? [] : [alignment.rawValue]) + (keepsWithNext ? ["menempel"] : [])
  }
}

extension NumberedList.Numbering {
  fileprivate var element: (name: String, attributes: KeyValuePairs<String, String>) {
    switch self {
    case .decimal: ("ol", [:])
    case .letter: ("ol", ["type": "a"])
    case .roman: ("ol", ["type": "I"])
    case .dash: ("ul", [:])
    }
  }
}
