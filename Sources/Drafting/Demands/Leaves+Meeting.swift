extension InlineLeaf {
  func meets(_ demand: DemandCheck) -> Bool {
    guard case .value(let path) = demand.goal, case .value(let reference, _, _) = self else {
      return false
    }
    return reference.field.path == path
  }
}

extension BlockLeaf {
  func meets(_ demand: DemandCheck) -> Bool {
    switch self {
    case .heading(_, let words): demand.isMet(by: words)
    case .paragraph(let words, _, keepsWithNext: _): demand.isMet(by: words)
    case .list(_, let items, closes: _): demand.isMet(by: items)
    case .table(let header, let rows, widths: _, hasBorders: _):
      header?.meets(demand) == true || demand.isMet(by: rows)
    case .signatures(let signatures): demand.isMet(by: signatures)
    case .rule, .pageBreak: false
    }
  }
}

extension ItemLeaf {
  func meets(_ demand: DemandCheck) -> Bool { demand.isMet(by: blocks) }
}

extension RowLeaf {
  func meets(_ demand: DemandCheck) -> Bool { cells.contains { demand.isMet(by: $0) } }
}

extension SignatureLeaf {
  func meets(_ demand: DemandCheck) -> Bool {
    ([place, office, name] + details).contains { demand.isMet(by: $0) }
  }
}
