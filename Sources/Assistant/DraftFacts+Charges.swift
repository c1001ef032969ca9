import CaseFile
import Decision
import Drafting
import Indonesian
import KnowledgeBase

/// The charges of a case, as templates read them (`delik[]`).
extension DraftFacts {
  func charge(at index: Int) -> FieldValue {
    let charge = assessment.caseFile.charges[index]
    let threat = threat(of: charge)
    return .filled([
      "kutipan": .text(charge.offence?.citation.description ?? charge.text),
      "bentuk": .text(charge.form.rawValue),
      "dakwaan": .text(countName(at: index)),
      "sebutan": .text(fullName(of: charge)),
      "nama": .text(name(of: charge)),
      "terbukti": charge.isProven.map { .boolean($0) },
      "ancaman_penjara": threat?.prison.map { .duration($0) },
      "hitungan": threat?.reckoning.map { .text($0) },
      "denda_saja": threat?.fineOnly.map { .text($0) },
    ])
  }

  // MARK: Which count

  /// Which count of the indictment a charge is, such as `dakwaan alternatif kedua`.
  private func countName(at index: Int) -> String {
    let charges = assessment.caseFile.charges
    let form = charges[index].form
    guard charges.count > 1 else { return "dakwaan \(form.rawValue)" }
    let isLadder = charges.contains { $0.form == .subsidiary }
    func place(among forms: Set<Charge.Form>) -> Int {
      charges[..<index].count { forms.contains($0.form) }
    }
    if isLadder, [.single, .subsidiary].contains(form) {
      let steps = ["primer", "subsider", "lebih subsider", "lebih subsider lagi"]
      let step = place(among: [.single, .subsidiary])
      return "dakwaan \(step < steps.count ? steps[step] : "subsider \(Self.ordinal(step - 1))")"
    }
    let place =
      form == .alternative ? place(among: [.alternative]) : place(among: [.single, .cumulative])
    return "dakwaan \(form == .alternative ? "alternatif " : "")\(Self.ordinal(place))"
  }

  private static func ordinal(_ place: Int) -> String {
    let words = [
      "kesatu", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan",
      "kesembilan", "kesepuluh",
    ]
    return place < words.count ? words[place] : "ke-\(place + 1)"
  }

  // MARK: Names

  /// The name of the offence with what is charged beside it: `percobaan melakukan penggelapan`.
  private func name(of charge: Charge) -> String {
    guard let offence = charge.offence else { return "menurut \(charge.text)" }
    let tokens = tokens(of: charge)
    var name = Self.prefixed(offence.name.asPhrase, tokens)
    let raised = aggravations(of: offence, tokens).map(\.words)
    if !raised.isEmpty { name += " (\(raised.joined(separator: "; ")))" }
    if tokens.contains(.concurrence) { name += " dalam perbarengan" }
    return name
  }

  /// The name with attempt and assistance in front, unless it says so itself.
  private static func prefixed(_ name: String, _ tokens: Set<CaseFile.Aggravation>) -> String {
    var name = name
    for (token, word) in [(CaseFile.Aggravation.attempt, "percobaan"), (.assistance, "pembantuan")]
    where tokens.contains(token) && !name.lowercased().contains(word) {
      name = "\(word) melakukan \(name)"
    }
    return name
  }

  /// A name for all that was proved, with what every proved charge has in common.
  func qualified(_ name: String) -> String {
    let proven = assessment.caseFile.charges.filter { $0.isProven == true }
    guard let first = proven.first else { return name }
    return Self.prefixed(
      name,
      proven.dropFirst().reduce(tokens(of: first)) { $0.intersection(tokens(of: $1)) }
    )
  }

  private func tokens(of charge: Charge) -> Set<CaseFile.Aggravation> {
    assessment.conclusion.situation.tokens(with: charge.joined)
  }

  /// The special aggravations of the clause that are charged.
  private func aggravations(
    of offence: Offence,
    _ tokens: Set<CaseFile.Aggravation>
  ) -> [Aggravation] {
    offence.aggravations.filter { aggravation in
      switch aggravation.condition {
      case .informationTechnology: tokens.contains(.informationTechnology)
      case .official: tokens.contains(.official)
      case .corporation, .other: false
      }
    }
  }

  /// The general provisions on attempt, assistance and concurrence that are charged.
  private func generalBasis(_ tokens: Set<CaseFile.Aggravation>) -> [Citation] {
    knowledge.rules.modifiers.flatMap { modifier -> [Citation] in
      switch modifier.condition {
      case .attempt where tokens.contains(.attempt),
        .assistance where tokens.contains(.assistance),
        .concurrence where tokens.contains(.concurrence):
        modifier.basis
      default: []
      }
    }
  }

  /// `Pasal 45 ayat (4) jo. Pasal 27A Undang-Undang Nomor 1 Tahun 2024 tentang …`.
  private func fullName(of charge: Charge) -> String {
    guard let offence = charge.offence else { return charge.text }
    let tokens = tokens(of: charge)
    var places = [offence.citation]
    for citation in [offence.norm.flatMap { Citation(canonical: $0) }].compactMap(\.self)
      + aggravations(of: offence, tokens).map(\.basis) + generalBasis(tokens)
    where !places.contains(citation) {
      places.append(citation)
    }
    var words = ""
    for (index, citation) in places.enumerated() {
      words += (index == 0 ? "" : " jo. ") + citation.place
      let next = index + 1 < places.count ? places[index + 1] : nil
      if next?.instrument != citation.instrument { words += " \(longName(citation.instrument))" }
    }
    return words
  }

  private func longName(_ instrument: String) -> String {
    if let title = knowledge.instruments.first(where: { $0.citation == instrument })?.title {
      return title
    }
    let parts = instrument.split(separator: " ")
    let numbers = parts.last?.split(separator: "/") ?? []
    guard parts.first == "UU", numbers.count == 2 else { return instrument }
    return "Undang-Undang Nomor \(numbers[0]) Tahun \(numbers[1])"
  }

  // MARK: The maximum

  private struct ChargeThreat {
    var prison: LegalDuration?
    /// How the maximum was reckoned, where it is not that of the clause itself.
    var reckoning: String?
    /// The fine of a clause that threatens no prison.
    var fineOnly: String?
  }

  /// The maximum that the charge carries, reduced or raised by what is charged beside it.
  private func threat(of charge: Charge) -> ChargeThreat? {
    let situation = assessment.conclusion.situation
    guard let offence = charge.offence else {
      return situation.duration(.ancamanPenjara).map { ChargeThreat(prison: $0) }
    }
    let day = situation.judgmentDay ?? situation.assessedOn
    guard let own = offence.threat(on: day) ?? offence.threats.last else { return nil }
    guard let base = own.prison else {
      let fine = own.fine.map(\.courtWords) ?? own.fineCategory.map { "kategori \($0)" }
      return ChargeThreat(fineOnly: fine.map { "paling banyak \($0)" } ?? "menurut pasal itu")
    }
    let options = assessment.conclusion.threat.likelyOptions
      .filter { $0.citation == offence.citation }
    let changed = options.max { $0.adjustments.count < $1.adjustments.count }
    guard let changed, case .prison(let prison) = changed.maximum else {
      return ChargeThreat(prison: base)
    }
    if changed.adjustments.isEmpty {
      let general = generalBasis(tokens(of: charge))
      return ChargeThreat(
        prison: prison,
        reckoning: general.isEmpty
          ? nil : "yaitu ancaman pokoknya, dengan mengingat \(Self.places(general))"
      )
    }
    return ChargeThreat(prison: prison, reckoning: reckoning(changed, prison, base, options))
  }

  private func reckoning(
    _ option: ThreatOption,
    _ prison: LegalDuration,
    _ base: LegalDuration,
    _ options: [ThreatOption]
  ) -> String {
    var words =
      "yaitu ancaman pokok \(base.courtWords) yang \(prison < base ? "dikurangi" : "ditambah") "
      + "menurut \(Self.places(option.adjustments))"
    var others: [String] = []
    for other in options {
      if case .prison(let maximum) = other.maximum, maximum != prison,
        !others.contains(maximum.courtWords)
      {
        others.append(maximum.courtWords)
      }
    }
    if !others.isEmpty {
      words +=
        "; menurut bacaan lain, yang dilihat untuk batas Pasal 85 ayat (1) KUHP adalah "
        + "\(others.joined(separator: " atau ")), dan tafsir itu belum tetap"
    }
    return words
  }

  /// `Pasal 17 ayat (3) KUHP dan Pasal 441 ayat (1) KUHP`.
  private static func places(_ citations: [Citation]) -> String {
    citations.map { citation in
      citation.instrument == "UU 1/2023" ? "\(citation.place) KUHP" : citation.description
    }.joined(separator: " dan ")
  }
}

extension Citation {
  /// The place without the act, such as `Pasal 45 ayat (4)`.
  fileprivate var place: String {
    String(description.dropFirst(instrument.count + 1))
  }
}

extension String {
  /// A name as it stands inside a sentence: small first letter, unless it begins with an acronym.
  fileprivate var asPhrase: String {
    guard let second = dropFirst().first, !second.isUppercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
