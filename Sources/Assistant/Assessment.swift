package import CaseFile
package import Decision
package import KnowledgeBase

/// An assessment with all that is needed to explain it.
package struct Assessment: Sendable {
  package let conclusion: Conclusion
  /// The issues on which the outcome depends, with the outcome under each reading.
  package let issues: [IssueOutcome]
  /// Each charge by itself, where there are several.
  package let charges: [ChargeOutcome]
  /// Old and new law side by side, where the law changed between act and judgment.
  package let laws: [LexFavorReo]
  /// The prosecutors' criteria.
  package let policy: [PolicyFinding]
  package let adopted: [String: String]
  package let role: Role
  package let caseFile: CaseFile
  let knowledge: KnowledgeBase
  let evaluator: Evaluator

  package var outcome: Outcome { conclusion.outcome }

  /// The facts that are open and matter, the smallest set that settles the outcome first.
  package var missing: (settling: [FactKey], others: [FactKey]) {
    guard outcome == .undetermined else { return ([], []) }
    let settling = evaluator.settlingSet(of: conclusion.situation, adopted: adopted)
    return (settling, conclusion.openFacts.filter { !settling.contains($0) })
  }

  /// The words for the readings of an issue, its fact or its basis, need the knowledge base.
  func label(_ key: FactKey) -> String {
    knowledge.fact(key)?.label ?? key.name
  }
}
