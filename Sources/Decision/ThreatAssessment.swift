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

  /// The choices that divide the options on the gate.
  private func dividing(_ options: [ThreatOption]) -> Set<ThreatOption.Dimension> {
    guard let limit, options.count > 1 else { return [] }
    let dimensions = Set(options.flatMap(\.choices.keys)).sorted { $0.description < $1.description }
    let points = Set(
      options.map { option in
        Point(
          side: option.maximum == .noOffence
            ? .no : truth(of: option, .lessThan, .duration(limit)),
          choices: dimensions.map { option.choices[$0] }
        )
      }
    )
    guard Set(points.map(\.side)).count > 1 else { return [] }
    return Set(Point.dividing(Array(points)).map { dimensions[$0] })
  }
}

/// Where an option stands: its side of the gate, and what was chosen in each dimension.
private struct Point: Hashable {
  var side: Truth
  var choices: [String?]

  /// So many points are compared in pairs; with more, every dimension in which they differ divides.
  private static let pairLimit = 700

  /// The dimensions that alone move a point to another side; all that differ where none does.
  static func dividing(_ points: [Point]) -> Set<Int> {
    let dimensions = points.first?.choices.indices ?? 0..<0
    guard points.count <= pairLimit else {
      return Set(dimensions.filter { index in Set(points.map { $0.choices[index] }).count > 1 })
    }
    var found: Set<Int> = []
    var all: Set<Int> = []
    for (place, first) in points.enumerated() {
      for second in points.dropFirst(place + 1) where first.side != second.side {
        // A choice that only one of them had to make follows from one that both made.
        let differing = dimensions.filter { first.choices[$0] != second.choices[$0] }
        let both = differing.filter { first.choices[$0] != nil && second.choices[$0] != nil }
        let apart = both.isEmpty ? differing : both
        all.formUnion(apart)
        if apart.count == 1 { found.formUnion(apart) }
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
