import KnowledgeBase
import Search

extension OffenceMatcher {
  /// The offences of a charge with alternatives: "45A ayat (1) UU ITE atau 492 KUHP"; the second alone
  /// where it is told to be proved.
  func alternatives(_ places: [Citation], _ question: Question) -> [Offence] {
    guard places.count >= 2, question.says("atau", "alternatif", "subsider", "subsidair"),
      question.says("dakwaan", "didakwa", "dakwaannya", "alternatif")
    else { return [] }
    var found: [Offence] = []
    for place in places {
      if case .offence(let offence, _) = knowledge.charge(place.description),
        !found.contains(offence)
      {
        found.append(offence)
      }
    }
    guard found.count == 2 else { return [] }
    guard question.says("terbukti") else { return found }
    if question.says(phrase: "dakwaan kedua") || question.says(phrase: "yang kedua") {
      return [found[1]]
    }
    if question.says(phrase: "dakwaan pertama") || question.says(phrase: "dakwaan kesatu") {
      return [found[0]]
    }
    return found
  }

  private static let classes: Set<String> = ["~golongan1", "~golongan2", "~golongan3"]

  /// Whether an offence is about another class of drugs than the one that is told.
  func isOfAnotherClass(_ offence: Offence, _ question: Question) -> Bool {
    let told = Self.classes.intersection(question.terms)
    guard !told.isEmpty else { return false }
    let own = Self.classes.intersection(analyzer.terms(offence.name))
    return !own.isEmpty && own.isDisjoint(with: told)
  }

  /// Offences of other acts with the same article, for a place named without its act.
  func elsewhere(_ places: [Citation], _ question: Question) -> [Offence] {
    if question.has("kdrt") {
      let own = knowledge.offences.filter { offence in
        offence.citation.instrument == "UU 23/2004"
          && places.contains { place in
            var moved = place
            moved.instrument = "UU 23/2004"
            return moved.contains(offence.citation)
          }
      }
      if !own.isEmpty { return own }
    }
    return knowledge.offences.filter { offence in
      offence.kind == .offence
        && places.contains { place in
          var moved = place
          moved.instrument = offence.citation.instrument
          return place.instrument == "UU 1/2023" && moved.contains(offence.citation)
            && moved.article != "45" && moved.article != "44"
        }
    }
  }
}
