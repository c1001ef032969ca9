import CaseFile
import Indonesian
import KnowledgeBase

extension ThreatAssessor {
  /// How many combinations of charges are gone through one by one.
  private static let combinationLimit = 2_000

  /// Cumulative charges: each by itself, or the sum up to the heaviest and a third (Pasal 127).
  func cumulative(
    _ charges: [Charge],
    _ situation: Situation,
    _ tokens: Tokens,
    adopted: [String: String]
  ) -> [ThreatOption]? {
    let alone = tokens.subtracting(.concurrence)
    // Of the charges that exclude each other one is proved, the one that is said to be.
    let excluding = charges.filter { $0.form != .cumulative }
    let stated = excluding.filter { $0.isProven == true }
    var groups = charges.filter { $0.form == .cumulative }.map { [$0] }
    if !excluding.isEmpty { groups.append(stated.isEmpty ? excluding : stated) }
    var each: [[ThreatOption?]] = []
    for group in groups {
      var found: [ThreatOption?] = []
      for charge in group {
        guard
          let options = options(for: charge, situation, alone, isAlone: false, adopted: adopted)
        else { return nil }
        found += options.map { $0.choosing(charge) }
      }
      each.append(group.contains { $0.isProven == true } ? found : found + [nil])
    }
    return combinations(of: each).flatMap { chosen in
      together(
        chosen.compactMap(\.self),
        isConcurrent: tokens.contains(.concurrence),
        adopted: adopted
      )
    }
  }

  /// One option of each charge, in every way; where those are too many, the lightest and heaviest.
  ///
  /// The gate knows no other way round: what closes it for lighter maxima closes it for heavier ones.
  private func combinations(of each: [[ThreatOption?]]) -> [[ThreatOption?]] {
    var count = 1
    for options in each where count <= Self.combinationLimit { count *= options.count }
    guard count > Self.combinationLimit else {
      return each.reduce([[]]) { chosen, options in
        chosen.flatMap { start in options.map { start + [$0] } }
      }
      .filter(Self.readsAlike)
    }
    func weight(_ option: ThreatOption?) -> Int { option.map { $0.maximum.hours ?? 0 } ?? -1 }
    func lighter(_ one: ThreatOption?, _ other: ThreatOption?) -> Bool {
      weight(one) < weight(other)
    }
    let heaviest = each.map { $0.max(by: lighter) ?? nil }
    let lightest = each.map { $0.min(by: lighter) ?? nil }
    // At least one charge is proved: each that may be the only one.
    let single = each.indices.flatMap { index in
      each[index].compactMap(\.self).map { option in
        lightest.enumerated().map { $0.offset == index ? option : $0.element }
      }
    }
    return [heaviest, lightest] + single
  }

  /// Whether no issue is read in two ways at once.
  private static func readsAlike(_ members: [ThreatOption?]) -> Bool {
    let chosen = members.compactMap { $0?.choices }
    return chosen.indices.allSatisfy { index in
      chosen[..<index].allSatisfy { chosen[index].readsAlike($0) }
    }
  }

  /// What charges that are proved together threaten, under each reading.
  ///
  /// Where only one is proved and concurrence is charged, the others stand outside the file: their
  /// sum is not known, so the highest that it could be counts.
  private func together(
    _ members: [ThreatOption],
    isConcurrent: Bool,
    adopted: [String: String]
  ) -> [ThreatOption] {
    // What is no longer an offence drops out beside what still is one (Pasal 3 ayat (2)).
    let punishable = members.filter { $0.maximum != .noOffence }
    let heaviest = (punishable.isEmpty ? members : punishable)
      .max { ($0.maximum.hours ?? 0) < ($1.maximum.hours ?? 0) }
    guard var option = heaviest else { return [] }
    option.choices = ThreatOption.Choices()
    for member in members {
      option.choices.merge(member.choices) { $0 == $1 ? $0 : "\($0), \($1)" }
    }
    // Which charges are proved is one choice, also where two of them name one clause.
    let proven = members.compactMap { $0.choices[.fact(.delik)] }.joined(separator: ", ")
    option.choices[.fact(.delik)] = proven
    guard case .prison(let most) = option.maximum,
      punishable.count > 1 || isConcurrent,
      let general = modifiers.first(where: { $0.modifier.condition == .concurrence })
    else { return [option] }
    option.isBesideFineOnly = punishable.contains { $0.maximum == .fineOnly }
    let modifier = general.modifier
    let chosen = adopted[modifier.issue]
    return general.readings.filter { chosen ?? $0 == $0 }.map { reading in
      var copy = option.choosing(.issue(modifier.issue), reading)
      if reading == modifier.reading {
        let sum = punishable.compactMap(\.maximum.prison).reduce(.zero, +)
        let highest = most.scaled(modifier.factor)
        copy.maximum = .prison(punishable.count > 1 ? min(sum, highest) : highest)
        copy.adjustments += modifier.basis
      }
      return copy
    }
  }
}
