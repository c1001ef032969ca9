import Decision
import KnowledgeBase

extension Trace {
  /// Whether the entry at `index` decides the one at `top`: turned round, it turns that one too.
  func decides(_ index: Int, _ top: Int) -> Bool {
    truth(at: top, with: index, as: .yes) != truth(at: top, with: index, as: .no)
  }

  /// What the entry at `index` comes to when the one at `place` is given another truth.
  private func truth(at index: Int, with place: Int, as other: Truth) -> Truth {
    if index == place { return other }
    let own = entries[index]
    guard (index..<index + own.size).contains(place) else { return own.truth }
    let below = children(of: index).map { truth(at: $0, with: place, as: other) }
    switch rule(at: index).test {
    case .all: return below.reduce(.yes) { $0 && $1 }
    case .any: return below.reduce(.no) { $0 || $1 }
    case .not: return below.first.map { !$0 } ?? own.truth
    case .whenStated: return below.first ?? own.truth
    case .reading: return below.reduce(Truth?.none) { Truth.agreed($0, $1) } ?? own.truth
    case .compare, .holds: return own.truth
    }
  }
}

extension Conclusion {
  /// Whether a statement in the case is false that may still be mended (`sudah`).
  var hasCurable: Bool {
    trace.entries.indices.contains { index in
      guard case .holds(_, isCurable: true) = trace.rule(at: index).test,
        case .value(.boolean(false))? = trace.entries[index].reading?.content
      else { return false }
      return true
    }
  }
}
