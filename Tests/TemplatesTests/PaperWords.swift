import DocumentModel

/// The words of a drafted paper, and of each of its clauses.
struct PaperWords {
  private(set) var all = ""
  private(set) var byClause: [String: String] = [:]
  private(set) var clauses: [Clause] = []
  private(set) var blanks: [String] = []

  init(_ paper: Paper) {
    add(paper.blocks)
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(level: _, let words, let clause): add(words, clause)
      case .paragraph(let paragraph): add(paragraph.content, paragraph.clause)
      case .list(let list): for item in list.items { add(item.blocks) }
      case .table(let table):
        for cell in table.header ?? [] { add(cell, table.clause) }
        for cell in table.rows.joined() { add(cell, table.clause) }
      case .signatures(let signatures):
        for signature in signatures {
          for words in [signature.place, signature.office, signature.name] + signature.details {
            add(words)
          }
        }
      case .rule, .pageBreak: break
      }
    }
  }

  private mutating func add(_ words: [Inline], _ clause: Clause? = nil) {
    var line = ""
    for part in words {
      switch part {
      case .text(let words, style: _): line += words
      case .blank(let field):
        line += "………"
        blanks.append(field)
      case .lineBreak: line += "\n"
      }
    }
    all += line + "\n"
    guard let clause else { return }
    if !clauses.contains(clause) { clauses.append(clause) }
    byClause[clause.id, default: ""] += line + "\n"
  }
}
