import Indonesian
import KnowledgeBase

extension ThreatAssessor {
  /// Adds a threat with the special aggravations that are charged (Pasal 441, 470 KUHP and the like).
  ///
  /// `position` is that of the threat in the offence; `choices` led to it.
  func appendAggravated(
    _ entry: CatalogueEntry,
    _ position: Int,
    _ tokens: Tokens,
    _ choices: ThreatOption.Choices = ThreatOption.Choices(),
    adopted: [String: String],
    to found: inout [ThreatOption]
  ) {
    let clause = entry.clauses[position]
    guard let base = entry.offence.threats[position].prison else {
      found.append(ThreatOption(maximum: .fineOnly, clause: clause, choices: choices))
      return
    }
    let raising = entry.raising(tokens)
    guard let first = raising.aggravations.first else {
      found.append(ThreatOption(maximum: .prison(base), clause: clause, choices: choices))
      return
    }
    let option = ThreatOption(
      maximum: .prison(base.scaled(first.added.raising)),
      clause: clause,
      choices: choices,
      adjustments: raising.bases
    )
    guard raising.aggravations.count > 1, !stackings.isEmpty else {
      found.append(option)
      return
    }
    let chosen = adopted.isEmpty ? nil : adopted[Issue.stacking]
    for reading in stackings where chosen ?? reading == reading {
      var copy = option.choosing(.issue(Issue.stacking), reading)
      switch reading {
      case "jumlah":
        copy.maximum = .prison(raising.aggravations.reduce(base) { $0 + base.scaled($1.added) })
      case "lipat":
        copy.maximum = .prison(raising.aggravations.reduce(base) { $0.scaled($1.added.raising) })
      default: break
      }
      found.append(copy)
    }
  }
}

extension Fraction {
  /// The factor that adds this part: 1/3 becomes 4/3.
  fileprivate var raising: Fraction {
    var copy = self
    copy.numerator += denominator
    return copy
  }
}
