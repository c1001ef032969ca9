import KnowledgeBase

/// An offence with all that the law says of it by itself, worked out once when the law is loaded.
///
/// What is kept here depends on no case: whatever a case says is weighed anew each time.
final class CatalogueEntry: Sendable {
  /// A clause as one version of the law words it.
  final class Clause: Sendable {
    /// Nothing for a maximum that the case file states without a provision of the catalogue.
    let citation: Citation?
    /// The act whose version it is, such as `UU 19/2016`.
    let law: String
    let standing: Standing

    init(citation: Citation?, law: String, standing: Standing) {
      self.citation = citation
      self.law = law
      self.standing = standing
    }

    static let stated = Clause(citation: nil, law: "", standing: .high)
  }

  /// Special aggravations that apply together, and the provisions that they stand in.
  struct Raising: Sendable {
    let aggravations: [Aggravation]
    let bases: [Citation]
  }

  /// A clause that took the place of this one, with the choice that leads to it.
  final class Next: Sendable {
    let entry: CatalogueEntry
    /// Whether Pasal 441 ayat (1) comes with it.
    let addsInformationTechnology: Bool
    let choices: ThreatOption.Choices

    init(entry: CatalogueEntry, adding: Citation?, choices: ThreatOption.Choices) {
      self.entry = entry
      self.choices = choices
      addsInformationTechnology = entry.offence.aggravations.contains {
        $0.condition == .informationTechnology && $0.basis == adding
      }
    }
  }

  /// What has become of the offence under one reading of its issue.
  struct Fate: Sendable {
    /// Nothing where no issue bears on it.
    let reading: String?
    let choices: ThreatOption.Choices
    /// Whether the clause still stands.
    let stands: Bool
    let successors: [Next]
  }

  let offence: Offence
  /// One for each threat of the offence, in their order.
  let clauses: [Clause]
  /// The clause as one that no longer threatens anything.
  let ended: Clause
  /// By what is charged: nothing, information technology, an official, both.
  private let raisings: [Raising]
  /// Empty for an offence that is in force.
  let fates: [Fate]

  init(_ offence: Offence, fates: [Fate] = []) {
    self.offence = offence
    self.fates = fates
    clauses = offence.threats.map {
      Clause(citation: offence.citation, law: $0.basis, standing: $0.standing)
    }
    ended = Clause(citation: offence.citation, law: "UU 1/2023", standing: offence.standing)
    raisings = [[], .informationTechnology, .official, [.informationTechnology, .official]].map {
      (tokens: Tokens) in
      let aggravations = offence.aggravations.filter { aggravation in
        switch aggravation.condition {
        case .informationTechnology: tokens.contains(.informationTechnology)
        case .official: tokens.contains(.official)
        case .corporation, .other: false
        }
      }
      return Raising(aggravations: aggravations, bases: aggravations.map(\.basis))
    }
  }

  /// The special aggravations of this offence that are charged.
  func raising(_ tokens: Tokens) -> Raising {
    raisings[
      (tokens.contains(.informationTechnology) ? 1 : 0) + (tokens.contains(.official) ? 2 : 0)
    ]
  }

  /// The entries of a catalogue by the ids of their offences.
  static func all(in knowledge: KnowledgeBase) -> [String: CatalogueEntry] {
    let plain = Dictionary(knowledge.offences.map { ($0.citation, CatalogueEntry($0)) }) { one, _ in
      one
    }
    let entries = knowledge.offences.map { offence in
      let fates = fates(of: offence, knowledge, plain)
      return (offence.id, CatalogueEntry(offence, fates: fates))
    }
    return Dictionary(entries) { first, _ in first }
  }

  private static func fates(
    of offence: Offence,
    _ knowledge: KnowledgeBase,
    _ plain: [Citation: CatalogueEntry]
  ) -> [Fate] {
    func fate(_ reading: String?, _ successors: [Successor]) -> Fate {
      var choices = ThreatOption.Choices()
      if let reading, let issue = offence.issue { choices[.issue(issue)] = reading }
      let next = successors.compactMap { successor -> Next? in
        guard let entry = plain[successor.citation], !entry.clauses.isEmpty else { return nil }
        var mine = choices
        if successors.count > 1 { mine[.fact(.delik)] = successor.citation.description }
        return Next(entry: entry, adding: successor.adding, choices: mine)
      }
      let stands = reading != nil && successors.isEmpty
      return Fate(reading: reading, choices: choices, stands: stands, successors: next)
    }
    guard offence.status != .inForce else { return [] }
    guard offence.status == .contested, let issue = offence.issue.flatMap({ knowledge.issue($0) })
    else { return [fate(nil, offence.successors)] }
    return issue.readings.map { reading in
      fate(
        reading.id,
        offence.successors.filter { $0.reading == nil || $0.reading == reading.id }
      )
    }
  }
}
