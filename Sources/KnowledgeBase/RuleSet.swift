package import Indonesian

/// The rules that decide, the considerations that are weighed, and what changes a maximum.
package struct RuleSet: Sendable, Hashable {
  /// One consideration of Pasal 85 ayat (2).
  package struct Consideration: Sendable, Hashable {
    /// The letter of the ayat, `a` to `g`.
    package var letter: String
    package var fact: FactKey
    package var basis: Citation
    package var words: String
    /// What would show it.
    package var shownBy: String?
    /// Whether an adverse value leaves the outcome to the judge.
    package var keepsOpenWhenAdverse: Bool
    /// What is the case when the value is adverse, as a part of a sentence.
    package var adverseWords: String?
  }

  /// A general rule that raises or lowers a maximum, and the reading under which it counts.
  package struct Modifier: Sendable, Hashable {
    package enum Condition: String, Sendable, Hashable {
      case attempt = "percobaan"
      case assistance = "pembantuan"
      case concurrence = "perbarengan"
      case recidivism = "residivis"
    }

    package var condition: Condition
    package var factor: Fraction
    package var basis: [Citation]
    package var issue: String
    package var reading: String
    package var words: String
  }

  package var gate: Rule
  package var considerations: [Consideration]
  package var modifiers: [Modifier]

  /// The maximum below which the first gate is open, as the rules name it.
  package var threatLimit: LegalDuration? { gate.threatLimit }
}

extension Rule {
  fileprivate var threatLimit: LegalDuration? {
    switch test {
    case .compare(.derived(.threat), _, .duration(let limit)): limit
    case .all(let rules), .any(let rules): rules.lazy.compactMap(\.threatLimit).first
    case .not(let rule), .whenStated(_, let rule): rule.threatLimit
    case .reading(_, let readings): readings.lazy.compactMap(\.rule.threatLimit).first
    case .compare, .holds: nil
    }
  }
}
