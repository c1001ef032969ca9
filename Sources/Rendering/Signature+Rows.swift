package import DocumentModel

extension [Signature] {
  /// The signatures dealt out in rows of at most three, as even as can be.
  package var rows: [[Signature]] {
    guard !isEmpty else { return [] }
    let rowCount = (count + 2) / 3
    let rowLength = (count + rowCount - 1) / rowCount
    return stride(from: 0, to: count, by: rowLength).map { start in
      Array(self[start..<Swift.min(start + rowLength, count)])
    }
  }
}

extension Block {
  var isSignatures: Bool {
    if case .signatures = self { true } else { false }
  }
}
