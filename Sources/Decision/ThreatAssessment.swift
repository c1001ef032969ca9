import Indonesian
package import KnowledgeBase

/// The maxima that may apply to a case, and what the gate makes of them.
package struct ThreatAssessment: Sendable {
  /// `nil` when neither an offence nor a maximum is known.
  package let options: [ThreatOption]?
  private let missing: FactKey
  private let fineOnlyReading: String?
  /// The limit of the gate, as the rules name it.
  private let limit: LegalDuration?

  init(
    options: [ThreatOption]?,
    limit: LegalDuration?,
    missing: FactKey,
    adopted: [String: String]
  ) {
    self.options = options
    self.limit = limit
    self.missing = missing
    fineOnlyReading = adopted[Self.fineOnlyIssue]
  }

  /// The issue whether a fine-only offence is within Pasal 85 ayat (1).
  static let fineOnlyIssue = Issue.fineOnly

  /// The facts and the value, as a trace shows them.
  var content: OperandReading.Content {
    guard let options else { return .open([missing]) }
    let maxima = Set(options.map(\.maximum))
    if maxima.count == 1, case .prison(let prison)? = maxima.first {
      return .value(.duration(prison))
    }
    return .absent
  }

  var facts: [FactKey] {
    guard let options else { return [missing] }
    return options.contains { $0.citation == nil } ? [.ancamanPenjara] : [.delik]
  }

  /// Whether the act is still an offence under every option.
  var stillOffence: Truth {
    guard let options else { return .unknown }
    return options.reduce(Truth?.none) {
      Truth.agreed($0, Truth($1.maximum != .noOffence))
    } ?? .unknown
  }

  /// Whether the maximum is on the allowed side under every option.
  func gate(_ comparator: Rule.Comparator, _ limit: FactValue) -> Truth {
    guard let options else { return .unknown }
    let offences = options.filter { $0.maximum != .noOffence }
    return offences.reduce(Truth?.none) {
      Truth.agreed($0, truth(of: $1, comparator, limit))
    } ?? .no
  }

  private func truth(
    of option: ThreatOption,
    _ comparator: Rule.Comparator,
    _ limit: FactValue
  ) -> Truth {
    switch option.maximum {
    case .prison(let prison):
      Truth(comparator.holds(.duration(prison), limit))
        && (option.isBesideFineOnly ? fineOnly : .yes)
    case .noOffence: .no
    case .fineOnly: fineOnly
    }
  }

  /// Whether a clause that threatens only a fine passes the gate.
  private var fineOnly: Truth {
    switch fineOnlyReading {
    case "harfiah": .no
    case "luas": .yes
    default: .unknown
    }
  }

  /// The options that apply as far as the case goes: recidivism counts once it is known or matters.
  package var likelyOptions: [ThreatOption] {
    let all = options ?? []
    return openFacts.contains(.residivis) ? all : all.filter { !$0.assumesRecidivism }
  }

  /// The issues on which the gate depends, beside those that arise only from an open fact.
  package var issues: [String] {
    let certain = (options ?? []).filter { !$0.assumesRecidivism }
    var found = dividing(certain).compactMap { dimension -> String? in
      if case .issue(let id) = dimension { id } else { nil }
    }
    let hasFineOnly = options?.contains { $0.maximum == .fineOnly || $0.isBesideFineOnly } == true
    if fineOnlyReading == nil, hasFineOnly {
      found.append(Self.fineOnlyIssue)
    }
    return found.sorted()
  }

  /// The facts that would have to be known for the gate to be settled.
  package var openFacts: [FactKey] {
    guard options != nil else { return [missing] }
    return dividing(options ?? []).compactMap { dimension in
      if case .fact(let key) = dimension { key } else { nil }
    }.sorted { $0.rawValue < $1.rawValue }
  }

  /// The choices that divide the options on the gate: those that alone set two of them apart.
  ///
  /// Where none does so by itself, every choice may matter.
  private func dividing(_ options: [ThreatOption]) -> Set<ThreatOption.Dimension> {
    guard let limit, options.count > 1 else { return [] }
    let sides = options.map { option in
      option.maximum == .noOffence
        ? Truth.no : truth(of: option, .lessThan, .duration(limit))
    }
    guard Set(sides).count > 1 else { return [] }
    var found: Set<ThreatOption.Dimension> = []
    var all: Set<ThreatOption.Dimension> = []
    for (index, first) in options.enumerated() {
      for (other, second) in options.enumerated().dropFirst(index + 1)
      where sides[index] != sides[other] {
        // A choice that only one of them had to make follows from one that both made.
        let both = Set(first.choices.keys).intersection(second.choices.keys)
        var differing = both.filter { first.choices[$0] != second.choices[$0] }
        if differing.isEmpty {
          differing = Set(first.choices.keys).symmetricDifference(second.choices.keys)
        }
        all.formUnion(differing)
        if differing.count == 1 { found.formUnion(differing) }
      }
    }
    return found.isEmpty ? all : found
  }
}

extension ThreatOption {
  /// Whether this option rests on recidivism that nobody has stated.
  fileprivate var assumesRecidivism: Bool {
    choices[.fact(.residivis)]?.contains("ya") == true
  }
}
