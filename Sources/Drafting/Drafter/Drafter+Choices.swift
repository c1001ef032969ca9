import DocumentModel

extension Drafter {
  private enum Truth {
    case yes
    case no
    /// The fact that the condition asks for is missing; its path.
    case unknown(path: String)
  }

  /// Writes the first branch that holds.
  ///
  /// A condition on a missing fact is never taken for false: the fact is noted, and all branches
  /// that it leaves are written to be struck out by hand, so that no clause is lost.
  mutating func write<Body: Leaf>(_ choice: Choice<Body>, in scope: Scope) -> [Body.Output] {
    var open: [[Part<Body>]] = []
    for branch in choice.branches {
      switch evaluate(branch.condition, in: scope) {
      case .yes:
        guard !open.isEmpty else { return expand(branch.body, in: scope) }
        return alternatives(open + [branch.body], in: scope)
      case .no:
        // What a blank form leaves open above may bring in a clause that a fact would.
        if scope.isAlternative, case .present = branch.condition,
          branch.body.contains(where: \.holdsClause)
        {
          open.append(branch.body)
        }
      case .unknown(let path):
        guard leavesBlanks else { return Body.blank(path, in: scope) }
        open.append(branch.body)
      }
    }
    if open.isEmpty, let otherwise = choice.otherwise { return expand(otherwise, in: scope) }
    if let otherwise = choice.otherwise { open.append(otherwise) }
    guard open.isEmpty else { return alternatives(open, in: scope) }
    // One of the facts that the branches ask for must be there.
    note(anyOf: choice.branches.compactMap(\.condition.reference), in: scope)
    guard leavesBlanks else { return [] }
    return alternatives(choice.branches.map(\.body), in: scope)
  }

  /// What is written of several bodies of which a person strikes out what does not hold.
  mutating func alternatives<Body: Leaf>(
    _ bodies: [[Part<Body>]],
    in scope: Scope
  ) -> [Body.Output] {
    var inner = scope
    inner.isAlternative = true
    var written: [[Body.Output]] = []
    for body in bodies {
      let output = expand(body, in: inner)
      if !output.isEmpty { written.append(output) }
    }
    guard !written.isEmpty else { return [] }
    hasAlternatives = true
    return Body.alternatives(written)
  }

  private mutating func evaluate(_ condition: Condition, in scope: Scope) -> Truth {
    switch condition {
    case .reading(let issue, let reading): readings[issue] == reading ? .yes : .no
    case .setting(let setting): words(of: setting).isEmpty ? .no : .yes
    case .present(let reference): presence(of: reference, in: scope)
    case .absent(let reference):
      switch presence(of: reference, in: scope) {
      case .yes: .no
      case .no: .yes
      case .unknown(let path): .unknown(path: path)
      }
    case .isTrue(let reference): truth(of: reference, in: scope) { $0 == .boolean(true) }
    case .isFalse(let reference): truth(of: reference, in: scope) { $0 == .boolean(false) }
    case .equals(let reference, let id): truth(of: reference, in: scope) { $0 == .text(id) }
    case .differs(let reference, let id): truth(of: reference, in: scope) { $0 != .text(id) }
    }
  }

  /// Whether a fact is there.
  ///
  /// An empty list is none; a required list that is missing is unknown.
  private mutating func presence(of reference: Reference, in scope: Scope) -> Truth {
    let (value, path) = value(of: reference, in: scope)
    guard let value else {
      guard reference.isRequired else { return .no }
      note(reference, at: path, in: scope)
      return .unknown(path: path)
    }
    return value == .list([]) ? .no : .yes
  }

  private mutating func truth(
    of reference: Reference,
    in scope: Scope,
    _ holds: (FieldValue) -> Bool
  ) -> Truth {
    let (value, path) = value(of: reference, in: scope)
    guard let value else {
      note(reference, at: path, in: scope)
      return .unknown(path: path)
    }
    return holds(value) ? .yes : .no
  }
}

extension Part {
  /// Whether it is a clause or holds one, whatever the conditions around it.
  fileprivate var holdsClause: Bool {
    switch self {
    case .clause: true
    case .leaf: false
    case .choice(let choice):
      (choice.branches.map(\.body) + [choice.otherwise ?? []]).joined().contains(
        where: \.holdsClause
      )
    case .loop(let loop): loop.body.contains(where: \.holdsClause)
    }
  }
}
