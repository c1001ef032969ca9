package import KnowledgeBase

/// What a case says of one criterion of the prosecutors' policy.
package struct PolicyFinding: Sendable, Hashable {
  package let criterion: PolicyCriterion
  /// `unknown` where a person must consider it.
  package let truth: Truth
  /// The value of the fact that helps to consider it.
  package let value: FactValue?

  /// Whether the prosecutor who still demands kerja sosial must write down why.
  package var asksForReason: Bool {
    truth == .no && criterion.kind != .circumstance
  }
}

extension Evaluator {
  /// The prosecutors' criteria; nothing is assumed of what the case file does not say.
  package func policyFindings(_ conclusion: Conclusion) -> [PolicyFinding] {
    knowledge.policy.map { criterion in
      PolicyFinding(
        criterion: criterion,
        truth: criterion.rule.map { truth(of: $0, conclusion) } ?? .unknown,
        value: criterion.fact.flatMap { conclusion.situation[$0].value }
      )
    }
  }

  private func truth(of rule: Rule, _ conclusion: Conclusion) -> Truth {
    let situation = conclusion.situation
    switch rule.test {
    case .all(let rules): return rules.reduce(.yes) { $0 && truth(of: $1, conclusion) }
    case .any(let rules): return rules.reduce(.no) { $0 || truth(of: $1, conclusion) }
    case .not(let rule): return !truth(of: rule, conclusion)
    case .whenStated(let operands, let rule):
      let isStated = operands.contains { operand in
        if case .value = content(operand, situation) { true } else { false }
      }
      return isStated ? truth(of: rule, conclusion) : .yes
    case .holds(let operand, _):
      guard case .value(.boolean(let flag)) = content(operand, situation) else { return .unknown }
      return Truth(flag)
    case .compare(.derived(.threat), let comparator, let limit):
      return conclusion.threat.gate(comparator, limit)
    case .compare(let operand, let comparator, let limit):
      guard case .value(let value) = content(operand, situation) else { return .unknown }
      return Truth(comparator.holds(value, limit))
    case .reading: return .unknown
    }
  }

  private func content(
    _ operand: Rule.Operand,
    _ situation: Situation
  ) -> OperandReading.Content {
    switch operand {
    case .fact(let key): situation[key].value.map { .value($0) } ?? .open([key])
    case .derived(.ageAtAct):
      // "dewasa" says nothing of 75 years.
      if case .choice = situation[.umur].value {
        .open([.umur])
      } else {
        situation.reading(.ageAtAct)
      }
    case .derived(let derived): situation.reading(derived)
    }
  }
}
