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
  /// A condition on a missing fact is never taken for false: the fact is noted, and a blank stands
  /// in the place of all branches.
  mutating func write<Body: Leaf>(_ choice: Choice<Body>, in scope: Scope) -> [Body.Output] {
    for branch in choice.branches {
      switch evaluate(branch.condition, in: scope) {
      case .yes: return expand(branch.body, in: scope)
      case .no: continue
      case .unknown(let path): return Body.blank(path, in: scope)
      }
    }
    if let otherwise = choice.otherwise { return expand(otherwise, in: scope) }
    // One of the facts that the branches ask for must be there: the first one stays blank.
    note(anyOf: choice.branches.compactMap(\.condition.reference), in: scope)
    return choice.branches.first.map { expand($0.body, in: scope) } ?? []
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
