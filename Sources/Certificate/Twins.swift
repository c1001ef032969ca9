import CaseFile
import KnowledgeBase

/// Combinations that are equal because a special aggravation is none of the offence charged.
struct Twins {
  private let offence: Int
  private let aggravations: Int
  /// For each offence and each set of aggravations, the set without those that are none of its own.
  private let equal: [[Int?]]

  /// `nil` for a part that does not rest on both.
  init?(_ part: Part, _ knowledge: KnowledgeBase) {
    guard let offence = part.position(of: FactKey.delik.name),
      let aggravations = part.position(of: FactKey.pemberatan.name)
    else { return nil }
    self.offence = offence
    self.aggravations = aggravations
    let sets = part.dimensions[aggravations].choices.map { choice -> Set<CaseFile.Aggravation> in
      if case .aggravations(let set)? = choice.effects.first { set } else { [] }
    }
    equal = part.dimensions[offence].choices.map { choice in
      let spoken = Self.spoken(choice, knowledge)
      return sets.map { set in
        let kept = set.intersection(spoken)
        return kept == set ? nil : sets.firstIndex(of: kept)
      }
    }
  }

  /// The aggravations of which the law of an offence, or of what took its place, speaks.
  private static func spoken(_ choice: Choice, _ knowledge: KnowledgeBase)
    -> Set<CaseFile.Aggravation>
  {
    var spoken: Set<CaseFile.Aggravation> = [.attempt, .assistance, .concurrence]
    for case .charge(let charge) in choice.effects {
      guard let offence = charge.offence else { continue }
      let successors = Set(offence.successors.map(\.citation))
      for one in [offence] + knowledge.offences.filter({ successors.contains($0.citation) }) {
        for aggravation in one.aggravations {
          switch aggravation.condition {
          case .informationTechnology: spoken.insert(.informationTechnology)
          case .official: spoken.insert(.official)
          case .corporation, .other: break
          }
        }
      }
    }
    return spoken
  }

  /// The equal combination with a lower number, if there is one: it has been gone through before.
  func twin(of digits: [Int]) -> [Int]? {
    guard let other = equal[digits[offence]][digits[aggravations]], other < digits[aggravations]
    else { return nil }
    var twin = digits
    twin[aggravations] = other
    return twin
  }
}
