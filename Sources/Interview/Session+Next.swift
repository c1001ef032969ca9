import CaseFile
package import Decision
package import KnowledgeBase

extension Session {
  /// What the interview does next.
  package enum Step: Sendable, Hashable {
    /// Two answers contradict each other; one of them has to be looked at again.
    case resolve(Conflict)
    /// A question whose answer can change the outcome.
    case ask(FactKey)
    /// Which of several charges is proved.
    case prove
    /// The gate needs no more questions; these may be answered, and need not.
    case offer(OfferGroup, [FactKey])
    /// Nothing is left to ask.
    case done
  }

  var agenda: Agenda {
    Agenda(
      evaluator: evaluator,
      adopted: adopted,
      role: role,
      putOff: putOff,
      knowsAggravations: caseFile.entries[.pemberatan] != nil && caseFile.aggravations != nil
    )
  }

  /// The next step: contradictions first, then the question that shortens most, then the offers.
  package var next: Step {
    let situation = situation
    if let conflict = situation.conflicts.first(where: { !tolerated.contains($0) }) {
      return .resolve(conflict)
    }
    if let key = agenda.next(in: situation) { return .ask(key) }
    if asksProof { return .prove }
    for group in OfferGroup.allCases {
      let keys = offers(group)
      if !keys.isEmpty { return .offer(group, keys) }
    }
    return .done
  }

  /// At most how many questions of the gate can still come.
  package var mostQuestionsLeft: Int {
    let left = agenda.possible(in: situation)
    guard !left.isEmpty else { return asksProof ? 1 : 0 }
    // Whoever names the offence may name several.
    return left.count + (mayAskProof || left.contains(.delik) ? 1 : 0)
  }

  /// What this role may still tell though it does not decide; nothing once the gate is closed.
  package func offers(_ group: OfferGroup) -> [FactKey] {
    guard conclusion.outcome != .notEligible else { return [] }
    let weighed = knowledge.rules.considerations.map(\.fact)
    return FactKey.allCases.filter { key in
      guard let fact = knowledge.fact(key), fact.offeredTo.contains(role), !isAnswered(key),
        !putOff.contains(key)
      else { return false }
      return group == OfferGroup(key, isConsideration: weighed.contains(key))
    }
  }

  /// Answered facts that the outcome does not use as things stand; they stay in the file.
  package var setAside: [FactKey] {
    let situation = situation
    let conclusion = decide(situation)
    let used =
      conclusion.outcome == .notEligible
      ? Set(conclusion.decidingNodes.flatMap { conclusion.trace.entries[$0].reading?.facts ?? [] })
      : []
    return FactKey.allCases.filter { key in
      guard isAnswered(key), !used.contains(key), isWeighed(key) else { return false }
      return !evaluator.classes(of: key, in: situation).contains { other in
        let variant = decide(other.applied(to: situation))
        return variant.outcome != conclusion.outcome
          || (variant.outcome == .undetermined
            && (variant.openFacts != conclusion.openFacts || variant.adverse != conclusion.adverse
              || variant.openIssues != conclusion.openIssues))
      }
    }
  }

  /// Whether the rules look at a fact at all.
  private func isWeighed(_ key: FactKey) -> Bool {
    key != .delik && key != .pemberatan
      && !evaluator.classes(of: key, in: situation).isEmpty
      && !knowledge.rules.considerations.contains { $0.fact == key && key != .persetujuan }
  }
}
