package import KnowledgeBase

/// The result of an assessment: the outcome, the trace, and what is still open.
package struct Conclusion: Sendable {
  package let outcome: Outcome
  package let trace: Trace
  package let threat: ThreatAssessment
  package let situation: Situation
  /// Considerations whose adverse value leaves the outcome to the judge.
  package let adverse: [RuleSet.Consideration]
  package let considerations: [RuleSet.Consideration]

  init(
    gate: Truth,
    trace: Trace,
    threat: ThreatAssessment,
    situation: Situation,
    considerations: [RuleSet.Consideration]
  ) {
    self.trace = trace
    self.threat = threat
    self.situation = situation
    self.considerations = considerations
    adverse = considerations.filter {
      $0.keepsOpenWhenAdverse && situation.boolean($0.fact) == false
    }
    outcome =
      switch gate {
      case .no: .notEligible
      case .unknown: .undetermined
      case .yes: adverse.isEmpty ? .eligible : .undetermined
      }
  }

  /// Nodes that make the outcome what it is: those that fail, or those that are open.
  package var decidingNodes: [Int] {
    switch outcome {
    case .notEligible: failingNodes
    case .undetermined: trace.entries[0].truth == .unknown ? leaves(below: 0, like: .unknown) : []
    case .eligible: leaves(below: 0, like: .yes)
    }
  }

  /// Whether a node failed only because there was nothing to compare, such as a fine not imposed.
  package func hasNothingToCompare(at index: Int) -> Bool {
    guard case .compare(let operand, _, _) = trace.rule(at: index).test else { return false }
    if operand == .derived(.threat) { return threat.stillOffence == .no }
    return trace.entries[index].reading?.content == .absent
  }

  /// Nodes that fail on a value; those with nothing to compare only where no other one fails.
  private var failingNodes: [Int] {
    let failing = leaves(below: 0, like: .no)
    let onValues = failing.filter { !hasNothingToCompare(at: $0) }
    return onValues.isEmpty ? failing : onValues
  }

  /// The innermost nodes that pass their value up to `index`.
  private func leaves(below index: Int, like truth: Truth) -> [Int] {
    guard trace.entries[index].truth == truth, !trace.entries[index].isVacuous else { return [] }
    let children = trace.children(of: index)
    if children.isEmpty || trace.entries[index].dependsOnReading { return [index] }
    return children.flatMap { leaves(below: $0, like: truth) }
  }

  /// At most four citations, the deciding one first.
  package var basis: [Citation] {
    let limit = 4
    var found: [Citation] = []
    func add(_ citation: Citation) {
      if found.count < limit, !found.contains(citation) { found.append(citation) }
    }
    for index in decidingNodes {
      let rule = trace.rule(at: index)
      if outcome == .eligible {
        if let first = rule.basis.first, first.article == "85" { add(first) }
        continue
      }
      for citation in rule.basis { add(citation) }
      switch rule.test {
      case .compare(.derived(.threat), _, _), .holds(.derived(.stillOffence), _):
        for option in threat.options ?? [] { option.citation.map(add) }
      default: break
      }
    }
    for consideration in adverse { add(consideration.basis) }
    return found
  }

  /// Facts that are open and matter, in the order of the rules.
  package var openFacts: [FactKey] {
    guard outcome == .undetermined else { return [] }
    var found: [FactKey] = []
    func add(_ key: FactKey) {
      if !found.contains(key) { found.append(key) }
    }
    for index in leavesForFacts(below: 0) {
      let rule = trace.rule(at: index)
      switch rule.test {
      case .compare(.derived(.threat), _, _): for key in threat.openFacts { add(key) }
      case .holds(.derived(.stillOffence), _):
        if threat.issues.isEmpty || threat.options == nil {
          for key in threat.openFacts { add(key) }
        }
      case .holds(.derived(.explainedFirst), _): add(.persetujuan)
      case .holds(.fact(let key), _): add(key)
      default:
        if case .open(let keys)? = trace.entries[index].reading?.content {
          for key in keys { add(key) }
        }
      }
    }
    return found
  }

  /// As `leaves(below:like:)` for open nodes, but looking into readings too.
  private func leavesForFacts(below index: Int) -> [Int] {
    guard trace.entries[index].truth == .unknown else { return [] }
    let children = trace.children(of: index)
    return children.isEmpty ? [index] : children.flatMap { leavesForFacts(below: $0) }
  }

  /// The issues on which the outcome depends.
  package var openIssues: [String] {
    guard outcome == .undetermined else { return [] }
    var found: [String] = []
    for index in decidingNodes where trace.entries[index].dependsOnReading {
      switch trace.rule(at: index).test {
      case .reading(let issue, _): found.append(issue)
      case .compare(.derived(.threat), _, _): found += threat.issues
      default: break
      }
    }
    return found
  }
}
