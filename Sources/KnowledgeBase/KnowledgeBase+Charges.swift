/// What the words of a charge name in the catalogue.
package enum ChargeReading: Sendable, Hashable {
  /// One offence, with the aggravations or forms that the charge joins to it by `jo.`.
  case offence(Offence, joined: [Joined])
  /// Several offences fit; the charge must name the ayat.
  case ambiguous([Offence])
  /// A readable citation that the catalogue does not hold.
  case unknown(Citation)
  case unreadable

  /// What a `jo.` adds to an offence.
  package enum Joined: Sendable, Hashable {
    case informationTechnology
    case official
    case attempt
    case assistance
    case concurrence
  }
}

extension KnowledgeBase {
  /// Reads a charge: an offence id, or a citation such as `Pasal 45 ayat (4) jo. Pasal 27A UU ITE`.
  package func charge(_ text: String) -> ChargeReading {
    if let offence = offence(text) { return .offence(offence, joined: []) }
    let places = citations(in: text)
    guard let first = places.first, first.article != nil else { return .unreadable }
    let joined = places.compactMap { joinedMeaning(of: $0) }
    let named = places.filter { joinedMeaning(of: $0) == nil }
    let real = offences.filter { $0.kind == .offence }
    let byPenalty = real.filter { offence in named.contains { $0.contains(offence.citation) } }
    let byNorm = real.filter { offence in
      offence.norms.contains { norm in named.contains { names($0, norm) } }
    }
    // "Pasal 45 ayat (3) jo. Pasal 27 ayat (3)": the prohibition tells which version is meant.
    let both =
      named.count < 2
      ? []
      : byNorm.filter { offence in
        named.contains { names($0, offence.citation) }
      }
    let candidates =
      !both.isEmpty ? exact(both, named) : byPenalty.isEmpty ? byNorm : byPenalty
    switch candidates.count {
    case 0: return .unknown(first)
    case 1:
      let added = named.compactMap { joinedMeaning(of: $0, in: candidates[0]) }
      return .offence(candidates[0], joined: joined + added)
    default: return .ambiguous(candidates)
    }
  }

  /// Whether `place` names `target` or a whole of which it is part, in any version of UU ITE.
  private func names(_ place: Citation, _ target: Citation) -> Bool {
    let family: Set<String> = ["UU 1/2024", "UU 19/2016", "UU 11/2008"]
    guard family.contains(place.instrument), family.contains(target.instrument) else {
      return place.contains(target)
    }
    var copy = place
    copy.instrument = target.instrument
    return copy.contains(target)
  }

  /// Where several fit both ways, those whose own clause was named to the letter.
  private func exact(_ offences: [Offence], _ named: [Citation]) -> [Offence] {
    let exact = offences.filter { named.contains($0.citation) }
    return exact.isEmpty ? offences : exact
  }

  private func joinedMeaning(of place: Citation) -> ChargeReading.Joined? {
    guard place.instrument == "UU 1/2023" else { return nil }
    switch (place.article, place.paragraph) {
    case ("441", "1"): return .informationTechnology
    case ("441", "2"): return .official
    case ("17", _): return .attempt
    case ("21", _): return .assistance
    case ("127", _), ("128", _): return .concurrence
    default: return nil
    }
  }

  /// A joined place that raises the maximum of this very offence, such as Pasal 470 for Pasal 467.
  private func joinedMeaning(of place: Citation, in offence: Offence) -> ChargeReading.Joined? {
    for aggravation in offence.aggravations where place.contains(aggravation.basis) {
      switch aggravation.condition {
      case .informationTechnology: return .informationTechnology
      case .official: return .official
      case .corporation, .other: continue
      }
    }
    return nil
  }
}

extension Offence {
  /// The provisions that hold the prohibition, where they are other ones.
  package var norms: [Citation] {
    (norm ?? "").split(separator: ";").compactMap { Citation(canonical: $0.trimmingSpaces) }
  }
}
