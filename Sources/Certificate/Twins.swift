import CaseFile
import Decision
import KnowledgeBase

/// Combinations that are equal to another one with a lower number.
///
/// A special aggravation that is none of the offence says nothing; and whoever offends for the first
/// time repeats nothing (Pasal 23 ayat (1)), so of repetition and first offence three states remain.
/// Both claims are tried where no date is known: there nothing is skipped.
struct Twins {
  private let offence: Int
  private let aggravations: Int
  private let repeated: Int
  private let first: Int
  private let days: [Int]
  /// For each offence and each set of aggravations, the set without those that are none of its own.
  private let equal: [[Int?]]
  private let isRecidivist: [Bool?]
  private let isFirst: [Bool?]

  /// `nil` for a part that does not rest on all of these.
  init?(_ part: Part, _ knowledge: KnowledgeBase) {
    guard let offence = part.position(of: FactKey.delik.name),
      let aggravations = part.position(of: FactKey.pemberatan.name),
      let repeated = part.position(of: FactKey.residivis.name),
      let first = part.position(of: FactKey.pelakuPertama.name), repeated < first
    else { return nil }
    self.offence = offence
    self.aggravations = aggravations
    self.repeated = repeated
    self.first = first
    days = [FactKey.tanggalPerbuatan, .tanggalPutusan].compactMap { part.position(of: $0.name) }
    isRecidivist = part.dimensions[repeated].choices.map(\.flag)
    isFirst = part.dimensions[first].choices.map(\.flag)
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
    var twin = digits
    if let other = equal[digits[offence]][digits[aggravations]], other < digits[aggravations] {
      twin[aggravations] = other
    }
    switch (isRecidivist[digits[repeated]], isFirst[digits[first]]) {
    case (_, nil): break
    case (_, false?): twin[first] = 0
    case (true?, true?):
      // A contradiction: nothing is known of either.
      (twin[repeated], twin[first]) = (0, 0)
    case (_, true?):
      guard let not = isRecidivist.firstIndex(of: false) else { break }
      (twin[repeated], twin[first]) = (not, 0)
    }
    return twin == digits ? nil : twin
  }

  /// Whether the claim is tried in this combination.
  func isTried(_ digits: [Int]) -> Bool {
    days.allSatisfy { digits[$0] == 0 }
  }
}

extension Choice {
  /// What a yes or no fact says.
  fileprivate var flag: Bool? {
    guard case .fact(_, .known(.boolean(let flag)))? = effects.first else { return nil }
    return flag
  }
}
