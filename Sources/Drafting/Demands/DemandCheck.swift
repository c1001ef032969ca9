import DocumentModel

/// Searches compiled parts for something that must stand there on every way through the template.
struct DemandCheck {
  enum Goal {
    /// A clause that carries the citation, writes the field and holds the words, where given.
    case clause(id: String, basis: String? = nil, field: String? = nil, words: String? = nil)
    /// The value of the field at this path.
    case value(path: String)
  }

  var goal: Goal
  var assumptions: Demand.Assumptions

  func isMet<Body: Leaf>(by parts: [Part<Body>]) -> Bool {
    parts.contains { isMet(by: $0) }
  }

  private func isMet<Body: Leaf>(by part: Part<Body>) -> Bool {
    switch part {
    case .leaf(let leaf): leaf.meets(self)
    case .clause(let clause, let body): matches(clause, body) || isMet(by: body)
    case .choice(let choice): isMet(by: choice)
    case .loop(let loop): isMet(by: loop)
    }
  }

  private func isMet<Body: Leaf>(by loop: Loop<Body>) -> Bool {
    let path = loop.list.field.path
    if assumptions.absent.contains(path) { return loop.otherwise.map { isMet(by: $0) } ?? false }
    // A list may be empty; one that is filtered never is, since nothing left is reported.
    if loop.filter != nil || assumptions.present.contains(path) { return isMet(by: loop.body) }
    return loop.otherwise.map { isMet(by: $0) && isMet(by: loop.body) } ?? false
  }

  private func isMet<Body: Leaf>(by choice: Choice<Body>) -> Bool {
    for branch in choice.branches {
      switch holds(branch.condition) {
      case true?: return isMet(by: branch.body)
      case false?: continue
      case nil: guard isMet(by: branch.body) else { return false }
      }
    }
    // Without `<lainnya>` the draft stops where no branch holds, so nothing is lost.
    return choice.otherwise.map { isMet(by: $0) } ?? true
  }

  /// Whether a condition holds under the assumptions, or `nil` where that is open.
  private func holds(_ condition: Condition) -> Bool? {
    switch condition {
    case .present(let reference): isPresent(reference)
    case .absent(let reference): isPresent(reference).map { !$0 }
    case .isTrue, .isFalse, .setting: nil
    case .equals(let reference, let value):
      assumptions.values[reference.field.path].map { $0 == value }
    case .differs(let reference, let value):
      assumptions.values[reference.field.path].map { $0 != value }
    case .reading(let issue, let reading): assumptions.readings[issue].map { $0 == reading }
    }
  }

  private func isPresent(_ reference: Reference) -> Bool? {
    let path = reference.field.path
    if assumptions.present.contains(path) { return true }
    return assumptions.absent.contains(path) ? false : nil
  }

  private func matches<Body: Leaf>(_ clause: Clause, _ body: [Part<Body>]) -> Bool {
    guard case .clause(let id, let basis, let field, let words) = goal, clause.id == id else {
      return false
    }
    if let basis, !clause.basis.contains(basis) { return false }
    if let field {
      let inner = DemandCheck(goal: .value(path: field), assumptions: assumptions)
      if !inner.isMet(by: body) { return false }
    }
    if let words, !FixedWords.words(of: body).collapsed.contains(words) { return false }
    return true
  }
}
