extension Paper {
  /// Every clause from which some words of the paper come.
  package var clauses: Set<Clause> {
    var found: Set<Clause> = []
    func gather(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .paragraph(let paragraph): paragraph.clause.map { _ = found.insert($0) }
        case .list(let list): for item in list.items { gather(item.blocks) }
        case .table(let table): table.clause.map { _ = found.insert($0) }
        case .heading(level: _, _, let clause): clause.map { _ = found.insert($0) }
        case .signatures(let signatures): found.formUnion(signatures.compactMap(\.clause))
        case .rule, .pageBreak: break
        }
      }
    }
    gather(blocks)
    return found
  }
}
