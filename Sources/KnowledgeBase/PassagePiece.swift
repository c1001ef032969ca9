/// A piece of a passage, in the order in which the statute is read.
package enum PassagePiece: Sendable {
  /// The words of a node.
  case node(Provision)
  /// The words that stand after a node's list, behind the last item of it.
  case closing(Provision, String)
}

extension Sequence<Provision> {
  /// The nodes, which are in the order of the file, and the words that close each list.
  package var pieces: [PassagePiece] {
    var pieces: [PassagePiece] = []
    var open: [Provision] = []
    func close(before next: Citation?) {
      while let last = open.last, next.map({ last.citation.contains($0) }) != true {
        open.removeLast()
        if let closing = last.closing { pieces.append(.closing(last, closing)) }
      }
    }
    for provision in self {
      close(before: provision.citation)
      pieces.append(.node(provision))
      open.append(provision)
    }
    close(before: nil)
    return pieces
  }
}
