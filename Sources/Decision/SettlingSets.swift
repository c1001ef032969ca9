package import KnowledgeBase

extension Evaluator {
  /// The smallest set of open facts that settles the outcome whatever they turn out to be.
  ///
  /// What then remains open, if anything, is a question of law or the judge's weighing. The facts
  /// come in the order of the rules; facts without classes, such as texts, settle nothing.
  package func settlingSet(
    of situation: Situation,
    adopted: [String: String] = [:]
  ) -> [FactKey] {
    let open = reachable(situation, adopted: adopted)
    let needed = open.filter { key in
      leavesOpen(situation, knowing: open.filter { $0 != key }[...], adopted: adopted)
    }
    if !leavesOpen(situation, knowing: needed[...], adopted: adopted) { return needed }
    let others = open.filter { !needed.contains($0) }
    for size in 1...max(1, others.count) {
      if let more = combinations(of: others, size).first(where: {
        !leavesOpen(situation, knowing: (needed + $0)[...], adopted: adopted)
      }) {
        return open.filter { (needed + more).contains($0) }
      }
    }
    return open
  }

  /// The facts that are open now or become open on the way.
  private func reachable(_ situation: Situation, adopted: [String: String]) -> [FactKey] {
    var found = decide(situation, adopted: adopted).openFacts.filter {
      !classes(of: $0, in: situation).isEmpty && situation[$0].value == nil
    }
    var next = 0
    while next < found.count {
      for answer in classes(of: found[next], in: situation) {
        let after = decide(answer.applied(to: situation), adopted: adopted)
        for key in after.openFacts
        where !found.contains(key) && situation[key].value == nil
          && !(key == .ancamanPenjara && found.contains(.delik))
          && !classes(of: key, in: situation).isEmpty
        {
          found.append(key)
        }
      }
      next += 1
    }
    return found
  }

  /// Whether some answers to `keys` leave the outcome waiting for yet another fact.
  private func leavesOpen(
    _ situation: Situation,
    knowing keys: ArraySlice<FactKey>,
    adopted: [String: String]
  ) -> Bool {
    let conclusion = decide(situation, adopted: adopted)
    guard conclusion.outcome == .undetermined,
      conclusion.openFacts.contains(where: { situation[$0].value == nil })
    else { return false }
    guard let key = keys.first else { return true }
    return classes(of: key, in: situation).contains {
      leavesOpen($0.applied(to: situation), knowing: keys.dropFirst(), adopted: adopted)
    }
  }

  private func combinations(of keys: [FactKey], _ size: Int) -> [[FactKey]] {
    guard size > 0 else { return [[]] }
    return keys.indices.flatMap { index in
      combinations(of: Array(keys[(index + 1)...]), size - 1).map { [keys[index]] + $0 }
    }
  }
}
