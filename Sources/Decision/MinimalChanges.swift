package import KnowledgeBase

/// The smallest lawful changes that lead to an outcome, and why there are none.
package struct MinimalChanges: Sendable, Hashable {
  /// Each set alone leads there and nothing in it can be left out; the smallest sets first.
  package var sets: [[FactClass]]
  /// The nodes that stand in the way and rest on what nobody may change; then there are no sets.
  package var obstacles: [Int]
}

extension Evaluator {
  /// The smallest sets of changes after which the outcome is `target`.
  ///
  /// Only what may lawfully change, or what the judge decides, is ever varied: never a date, the
  /// offence or its maximum, the age or the subject. Each fact takes one value of each class.
  package func minimalChanges(
    from situation: Situation,
    to target: Outcome,
    adopted: [String: String] = [:]
  ) -> MinimalChanges {
    let now = decide(situation, adopted: adopted)
    guard now.outcome != target else { return MinimalChanges(sets: [], obstacles: []) }
    let obstacles =
      target == .notEligible || now.outcome == .eligible
      ? [] : now.decidingNodes.filter { isFixed($0, in: now.trace) }
    guard obstacles.isEmpty else { return MinimalChanges(sets: [], obstacles: obstacles) }
    let keys = changeable(in: situation)
    var found: [[FactClass]] = []
    var foundKeys: [Set<FactKey>] = []
    func search(_ start: Int, _ size: Int, _ chosen: [FactClass], _ varied: Situation) {
      if size == 0 {
        let keys = Set(chosen.map(\.key))
        guard !foundKeys.contains(where: { $0.isSubset(of: keys) }),
          decide(varied, adopted: adopted).outcome == target
        else { return }
        found.append(chosen)
        foundKeys.append(keys)
        return
      }
      guard start + size <= keys.count else { return }
      for index in start...(keys.count - size) {
        let reached = Set(chosen.map(\.key) + [keys[index]])
        if foundKeys.contains(where: { $0.isSubset(of: reached) }) { continue }
        for change in classes(of: keys[index], in: situation)
        where situation[change.key].value != change.value {
          search(index + 1, size - 1, chosen + [change], change.applied(to: varied))
        }
      }
    }
    for size in 1...max(1, keys.count) {
      search(0, size, [], situation)
      // Once every way of this size is known, a larger one only helps where no smaller did.
      if target == .notEligible, size >= 2 { break }
    }
    return MinimalChanges(sets: found, obstacles: [])
  }

  /// Facts that may lawfully change or that the judge decides, as far as this case turns on them.
  ///
  /// A plan that nobody stated closes nothing and is left alone.
  package func changeable(in situation: Situation) -> [FactKey] {
    let weighed = situation.weighedKeys
    let plan: Set<FactKey> = [.jamKerjaSosial, .jamPerHari, .hariPerMinggu, .jangkaWaktu]
    let penalties: Set<FactKey> = [
      .penjaraDijatuhkan, .dendaDijatuhkan, .penjaraDituntut, .dendaDituntut,
    ]
    return FactKey.allCases.filter { key in
      guard let fact = knowledge.fact(key), fact.nature != .fixed,
        !classes(of: key, in: situation).isEmpty
      else { return false }
      if plan.contains(key) { return situation[key].value != nil }
      if penalties.contains(key) { return key == weighed.prison || key == weighed.fine }
      return true
    }
  }

  /// Whether the node at `index`, and all below it, look at nothing that may change.
  private func isFixed(_ index: Int, in trace: Trace) -> Bool {
    let children = trace.children(of: index)
    guard children.isEmpty else { return children.allSatisfy { isFixed($0, in: trace) } }
    let facts = trace.entries[index].reading?.facts ?? []
    return !facts.isEmpty && facts.allSatisfy { knowledge.fact($0)?.nature ?? .fixed == .fixed }
  }
}
