import DocumentModel

extension Table {
  /// The row with a cell for every column, and a colon between a label and its value.
  func completed(_ row: [Cell]) -> [Cell] {
    let cells = row + Array(repeating: [], count: max(0, columnCount - row.count))
    guard isLabelled, let label = cells.first else { return cells }
    return [label, label.isEmpty ? [] : [.text(":")]] + cells.dropFirst()
  }
}
