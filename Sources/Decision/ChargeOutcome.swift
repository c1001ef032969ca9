package import CaseFile

/// What the outcome would be if one charge of several were the one that is proved.
package struct ChargeOutcome: Sendable {
  package let charge: Charge
  package let conclusion: Conclusion

  package var outcome: Outcome { conclusion.outcome }
}

extension Evaluator {
  /// Each charge by itself, where a case has several; those known not to be proved are left out.
  package func chargeOutcomes(
    _ situation: Situation,
    adopted: [String: String] = [:]
  ) -> [ChargeOutcome] {
    guard situation.charges.count > 1 else { return [] }
    return situation.charges.filter { $0.isProven != false }.map { charge in
      var alone = situation
      var proven = charge
      proven.isProven = true
      proven.form = .single
      alone.charges = [proven]
      return ChargeOutcome(charge: charge, conclusion: decide(alone, adopted: adopted))
    }
  }
}
