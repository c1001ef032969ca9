extension Drafter {
  /// Writes the body once for each member; a missing list gives one round of blanks.
  mutating func write<Body: Leaf>(_ loop: Loop<Body>, in scope: Scope) -> [Body.Output] {
    let (list, path) = value(of: loop.list, in: scope)
    guard case .list(let members)? = list else {
      note(loop.list, at: path, in: scope)
      var inner = scope
      inner.variables[loop.variable] = (nil, "\(path)[]")
      inner.isSilent = true
      return expand(loop.body, in: inner)
    }
    if members.isEmpty, let otherwise = loop.otherwise { return expand(otherwise, in: scope) }
    let rounds = members.enumerated().compactMap { index, member -> [Body.Output]? in
      var inner = scope
      inner.variables[loop.variable] = (member, "\(path)[\(index + 1)]")
      let round = write(loop, at: inner)
      return round.isEmpty ? nil : round
    }
    if rounds.isEmpty, let filter = loop.filter {
      return blank(filter, of: loop, at: "\(path)[].\(loop.filterKey)", in: scope)
    }
    return joined(rounds, by: loop)
  }

  /// One round of a loop; nothing where its filter is known to be false.
  private mutating func write<Body: Leaf>(_ loop: Loop<Body>, at scope: Scope) -> [Body.Output] {
    guard let filter = loop.filter, let member = scope.variables[loop.variable] else {
      return expand(loop.body, in: scope)
    }
    switch member.value?[loop.filterKey] {
    case .boolean(true)?: return expand(loop.body, in: scope)
    case nil: return open(filter, of: loop, at: "\(member.path).\(loop.filterKey)", in: scope)
    default: return []
    }
  }

  private mutating func blank<Body: Leaf>(
    _ filter: Field,
    of loop: Loop<Body>,
    at path: String,
    in scope: Scope
  ) -> [Body.Output] {
    var reference = loop.list
    reference.field = filter
    note(reference, at: path, in: scope)
    return Body.blank(path, in: scope)
  }

  /// A member of which it is not known whether it belongs here.
  private mutating func open<Body: Leaf>(
    _ filter: Field,
    of loop: Loop<Body>,
    at path: String,
    in scope: Scope
  ) -> [Body.Output] {
    let blank = blank(filter, of: loop, at: path, in: scope)
    return leavesBlanks ? alternatives([loop.body], in: scope) : blank
  }

  private func joined<Body: Leaf>(
    _ rounds: [[Body.Output]],
    by loop: Loop<Body>
  ) -> [Body.Output] {
    rounds.enumerated().flatMap { index, round in
      guard index > 0 else { return round }
      let isLast = index == rounds.count - 1
      return Body.separator(isLast ? loop.lastSeparator : loop.separator) + round
    }
  }
}

extension Loop {
  /// The last key of the flag that the members are filtered by.
  fileprivate var filterKey: String {
    filter?.path.split(separator: ".").last.map(String.init) ?? ""
  }
}
