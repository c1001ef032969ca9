import CaseFile
package import Indonesian
package import KnowledgeBase

/// One maximum that may apply, with the choices that led to it.
package struct ThreatOption: Sendable {
  package enum Maximum: Sendable, Hashable {
    case prison(LegalDuration)
    /// The clause threatens a fine and no prison.
    case fineOnly
    /// The act is no longer an offence (Pasal 3 ayat (2)).
    case noOffence
  }

  /// What one choice was about.
  package enum Dimension: Sendable, Hashable, CustomStringConvertible {
    case fact(FactKey)
    case issue(String)

    package var description: String {
      switch self {
      case .fact(let key): key.name
      case .issue(let id): id
      }
    }
  }

  package var maximum: Maximum
  /// The clause that threatens it.
  let clause: CatalogueEntry.Clause
  /// Whether an older law was chosen because it is more favourable (Pasal 3 ayat (1)).
  package var isOlderLaw = false
  /// The choices made, such as the reading of an issue or the value of an open fact.
  package var choices = Choices()
  /// What raised or lowered the maximum.
  package var adjustments: [Citation] = []
  /// Whether a clause that threatens only a fine was charged beside it, cumulatively.
  package var isBesideFineOnly = false

  /// The provision that threatens it; nothing for a maximum that the case file states.
  package var citation: Citation? { clause.citation }
  /// The act whose version it is, such as `UU 19/2016`.
  package var law: String { clause.law }
  package var standing: Standing { clause.standing }

  /// The same option as one of several charges; which successor it took is part of that choice.
  func choosing(_ charge: Charge) -> ThreatOption {
    let successor = choices[.fact(.delik)].map { ": \($0)" } ?? ""
    return choosing(.fact(.delik), charge.text + successor)
  }

  /// The same option with one more choice.
  func choosing(_ dimension: Dimension, _ choice: String) -> ThreatOption {
    var copy = self
    copy.choices[dimension] = choice
    return copy
  }
}
