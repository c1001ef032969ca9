import DocumentModel

extension Paper {
  /// How many bytes all words take, a line end counting as much as a short line.
  ///
  /// It tells what no thousand pages hold before any of it is set in lines.
  var size: Int {
    ([header, notice ?? []] + blocks.flatMap(\.runs)).joined().reduce(0) { $0 + $1.size }
  }
}

extension Block {
  /// All runs of words in the block, those of lists and tables too.
  fileprivate var runs: [[Inline]] {
    switch self {
    case .heading(level: _, let words, clause: _): [words]
    case .paragraph(let paragraph): [paragraph.content]
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.runs) }
    case .table(let table): (table.header ?? []) + table.rows.joined()
    case .signatures(let signatures):
      signatures.flatMap { [$0.place, $0.office, $0.name] + $0.details }
    case .rule, .pageBreak: []
    }
  }
}

extension Inline {
  private static let lineSize = 40

  fileprivate var size: Int {
    switch self {
    case .text(let words, _):
      words.utf8.reduce(0) { $0 + ($1 == 0x0A || $1 == 0x0D ? Self.lineSize : 1) }
    case .blank, .lineBreak: Self.lineSize
    }
  }
}
