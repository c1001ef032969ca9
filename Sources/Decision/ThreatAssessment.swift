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
    fineOnlyReading = adopted.isEmpty ? nil : adopted[Self.fineOnlyIssue]
  }

  /// The issue whether a fine-only offence is within Pasal 85 ayat (1).
  static let fineOnlyIssue = Issue.fineOnly

  /// The facts and the value, as a trace shows them.
  var content: OperandReading.Content {
    guard let options else { return .open(missing.alone) }
    guard case .prison(let prison)? = options.first?.maximum,
      options.allSatisfy({ $0.maximum == .prison(prison) })
    else { return .absent }
    return .value(.duration(prison))
  }

  var facts: [FactKey] {
    guard let options else { return missing.alone }
    return options.contains { $0.citation == nil }
      ? FactKey.ancamanPenjara.alone : FactKey.delik.alone
  }

  /// Whether the act is still an offence under every option.
  var stillOffence: Truth {
    guard let options else { return .unknown }
    var agreed: Truth?
    for option in options { agreed = Truth.agreed(agreed, Truth(!option.maximum.isNoOffence)) }
    return agreed ?? .unknown
  }

  /// Whether the maximum is on the allowed side under every option.
  func gate(_ comparator: Rule.Comparator, _ limit: FactValue) -> Truth {
    guard let options else { return .unknown }
    var agreed: Truth?
    for option in options where !option.maximum.isNoOffence {
      agreed = Truth.agreed(agreed, truth(of: option, comparator, limit))
    }
    return agreed ?? .no
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
    guard let options else { return [] }
    let hasFineOnly =
      fineOnlyReading == nil
      && options.contains { $0.maximum == .fineOnly || $0.isBesideFineOnly }
    var found = hasFineOnly ? [Self.fineOnlyIssue] : []
    if isDivided(options, countsAssumed: false) {
      for case .issue(let id) in dividing(options.filter { !$0.assumesRecidivism }) {
        found.append(id)
      }
    }
    return found.sorted()
  }

  /// The facts that would have to be known for the gate to be settled.
  package var openFacts: [FactKey] {
    guard let options else { return [missing] }
    guard isDivided(options, countsAssumed: true) else { return [] }
    let keys = dividing(options).compactMap { dimension -> FactKey? in
      if case .fact(let key) = dimension { key } else { nil }
    }
    return keys.count < 2 ? keys : keys.sorted { $0.rawValue < $1.rawValue }
  }

  /// Which side of the gate an option is on.
  private func side(of option: ThreatOption, _ limit: LegalDuration) -> Truth {
    option.maximum.isNoOffence ? .no : truth(of: option, .lessThan, .duration(limit))
  }

  /// Whether the options stand on more than one side of the gate.
  private func isDivided(_ options: [ThreatOption], countsAssumed: Bool) -> Bool {
    guard let limit else { return false }
    var first: Truth?
    for option in options where countsAssumed || !option.assumesRecidivism {
      let side = side(of: option, limit)
      if let first, first != side { return true }
      first = side
    }
    return false
  }

  /// The choices that divide the options on the gate.
  private func dividing(_ options: [ThreatOption]) -> [ThreatOption.Dimension] {
    guard let limit else { return [] }
    let points = options.map { Point(side: side(of: $0, limit), choices: $0.choices) }
    return Point.dividing(points)
  }
}

/// Where an option stands: its side of the gate, and what was chosen in each dimension.
private struct Point {
  var side: Truth
  var choices: ThreatOption.Choices

  /// So many points are compared as they come; with more, equal ones are left out first.
  private static let plainLimit = 64
  /// So many points are compared in pairs; with more, every dimension in which they differ divides.
  private static let pairLimit = 700

  /// The dimensions that alone move a point to another side; all that differ where none does.
  static func dividing(_ points: [Point]) -> [ThreatOption.Dimension] {
    let points = points.count > plainLimit ? distinct(points) : points
    var found: [ThreatOption.Dimension] = []
    var all: [ThreatOption.Dimension] = []
    guard points.count <= pairLimit else {
      for point in points { note(points[0].choices.differing(from: point.choices).all, in: &all) }
      return all
    }
    for (place, first) in points.enumerated() {
      for second in points[(place + 1)...] where first.side != second.side {
        // A choice that only one of them had to make follows from one that both made.
        let differing = first.choices.differing(from: second.choices)
        let apart = differing.both.isEmpty ? differing.all : differing.both
        note(apart, in: &all)
        if apart.count == 1 { note(apart, in: &found) }
      }
    }
    return found.isEmpty ? all : found
  }

  private static func note(
    _ dimensions: [ThreatOption.Dimension],
    in found: inout [ThreatOption.Dimension]
  ) {
    for dimension in dimensions where !found.contains(dimension) { found.append(dimension) }
  }

  private static func distinct(_ points: [Point]) -> [Point] {
    var seen: Set<String> = []
    return points.filter { seen.insert("\($0.side) \($0.choices.signature)").inserted }
  }
}

extension ThreatOption {
  /// Whether this option rests on recidivism that nobody has stated.
  fileprivate var assumesRecidivism: Bool {
    // Of "ya" and "tidak", also of several charges in one, only the first has this letter.
    choices[.fact(.residivis)]?.utf8.contains(UInt8(ascii: "y")) == true
  }
}
