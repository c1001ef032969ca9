package import CaseFile
import Indonesian
package import KnowledgeBase

/// Works out which maximum applies: choice of law (Pasal 3, 618, 622), aggravations, and readings.
///
/// It returns every option that the facts and the readings leave; where they agree on the gate,
/// nothing has to be known or settled.
struct ThreatAssessor {
  let knowledge: KnowledgeBase
  let byCitation: [Citation: Offence]
  /// The limit of the gate, as the rules name it.
  private let limit: LegalDuration?

  init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    limit = knowledge.rules.threatLimit
    byCitation = Dictionary(knowledge.offences.map { ($0.citation, $0) }) { first, _ in first }
  }

  /// The options for the whole case; `nil` when no offence and no maximum is known.
  func options(for situation: Situation, adopted: [String: String]) -> [ThreatOption]? {
    let charges = situation.charges.filter { $0.isProven != false }
    if situation.charges.isEmpty {
      guard let stated = statedMaximum(situation) else { return nil }
      return modified([stated], situation, joined: [], adopted: adopted)
    }
    guard !charges.isEmpty else { return nil }
    if charges.contains(where: { $0.form == .cumulative }), charges.count > 1 {
      return cumulative(charges, situation, adopted: adopted)
    }
    let proven = charges.filter { $0.isProven == true }
    let counted = proven.isEmpty ? charges : proven
    var all: [ThreatOption] = []
    for charge in counted {
      guard let options = options(for: charge, situation, adopted: adopted) else { return nil }
      all +=
        counted.count == 1
        ? options : options.map { $0.choosing(charge) }
    }
    return all
  }

  /// What must be known before there is any option.
  func missing(in situation: Situation) -> FactKey {
    // No charge, or none that was proved: a maximum alone would not help.
    situation.charges.allSatisfy { $0.isProven == false } ? .delik : .ancamanPenjara
  }

  private func statedMaximum(_ situation: Situation) -> ThreatOption? {
    guard let prison = situation.duration(.ancamanPenjara) else { return nil }
    return ThreatOption(
      maximum: .prison(prison),
      citation: nil,
      law: "",
      standing: .high,
      isOlderLaw: false,
      choices: [:],
      adjustments: []
    )
  }

  /// `isAlone` is false for a charge whose maximum still goes into a sum.
  func options(
    for charge: Charge,
    _ situation: Situation,
    isAlone: Bool = true,
    adopted: [String: String]
  ) -> [ThreatOption]? {
    guard let offence = charge.offence else {
      guard let stated = statedMaximum(situation) else { return nil }
      return modified(
        [stated],
        situation,
        joined: charge.joined,
        isAlone: isAlone,
        adopted: adopted
      )
    }
    let tokens = situation.tokens(with: charge.joined)
    let laws = lawOptions(offence, situation, tokens: tokens, adopted: adopted)
    return modified(
      laws,
      situation,
      joined: charge.joined,
      isAlone: isAlone,
      adopted: adopted
    )
  }

  // MARK: Choice of law

  /// The new law with every successor and reading, each against the older law (Pasal 3 ayat (1)).
  private func lawOptions(
    _ offence: Offence,
    _ situation: Situation,
    tokens: Set<CaseFile.Aggravation>,
    adopted: [String: String]
  ) -> [ThreatOption] {
    let day = situation.judgmentDay ?? situation.assessedOn
    let current = currentOptions(offence, on: day, tokens: tokens, adopted: adopted)
    let older = olderThreats(offence, situation, before: day)
    return current.flatMap { new -> [ThreatOption] in
      var chosen: [ThreatOption] = []
      var keepsNew = false
      for old in older {
        guard
          let lighter = lighter(than: new, old.threat, offence, tokens: tokens, adopted: adopted)
        else {
          keepsNew = true
          continue
        }
        chosen += lighter.map { option in
          old.choice.map { option.choosing(.fact(.tanggalPerbuatan), $0) } ?? option
        }
      }
      // An unknown day of the act matters only where the laws differ.
      guard keepsNew else { return chosen }
      return chosen.isEmpty
        ? [new] : [new.choosing(.fact(.tanggalPerbuatan), "baru")] + chosen
    }
  }

  /// The older law's options where it is more favourable than the new one; `nil` where it is not.
  private func lighter(
    than new: ThreatOption,
    _ threat: Threat?,
    _ offence: Offence,
    tokens: Set<CaseFile.Aggravation>,
    adopted: [String: String]
  ) -> [ThreatOption]? {
    guard let threat, new.maximum != .noOffence else { return nil }
    let options = aggravated(offence, threat, tokens: tokens, adding: [], adopted: adopted)
    guard let most = options.compactMap(\.maximum.hours).max(), most < new.maximum.hours ?? 0
    else { return nil }
    return options.map { option in
      var copy = option
      copy.isOlderLaw = true
      copy.choices.merge(new.choices) { mine, _ in mine }
      return copy
    }
  }

  /// The threat on the day of the act, or every one that it could be while the day is not known.
  private func olderThreats(
    _ offence: Offence,
    _ situation: Situation,
    before day: CalendarDate
  ) -> [(threat: Threat?, choice: String?)] {
    if let act = situation.actDay {
      // Nothing has changed since an act of today's law, whatever a reading makes of its clause.
      if let start = Situation.codeInForce, act >= start, day >= start { return [(nil, nil)] }
      return [(offence.threat(on: act), nil)]
    }
    let possible = offence.threats.filter { $0.period.from.map { $0 <= day } ?? true }
    guard possible.count > 1 || offence.status != .inForce else { return [(nil, nil)] }
    return [(nil, "baru")] + possible.map { ($0, $0.basis) }
  }

  /// What threatens the act on `day`: the clause itself, its successors, or nothing any more.
  func currentOptions(
    _ offence: Offence,
    on day: CalendarDate,
    tokens: Set<CaseFile.Aggravation>,
    adopted: [String: String]
  ) -> [ThreatOption] {
    let isBeforeCode = Situation.codeInForce.map { day < $0 } ?? false
    guard offence.status != .inForce, !isBeforeCode else {
      let threat = offence.threat(on: day) ?? offence.threats.last
      return threat.map {
        aggravated(offence, $0, tokens: tokens, adding: [], adopted: adopted)
      } ?? []
    }
    guard offence.status == .contested, let issue = offence.issue.flatMap({ knowledge.issue($0) })
    else {
      return successorOptions(offence, offence.successors, tokens: tokens, adopted: adopted)
    }
    return issue.readings.filter { adopted[issue.id] ?? $0.id == $0.id }.flatMap { reading in
      let successors = offence.successors.filter { $0.reading == nil || $0.reading == reading.id }
      let options =
        successors.isEmpty
        ? offence.threat(on: day).map {
          aggravated(offence, $0, tokens: tokens, adding: [], adopted: adopted)
        } ?? []
        : successorOptions(offence, successors, tokens: tokens, adopted: adopted)
      return options.map { $0.choosing(.issue(issue.id), reading.id) }
    }
  }

  private func successorOptions(
    _ offence: Offence,
    _ successors: [Successor],
    tokens: Set<CaseFile.Aggravation>,
    adopted: [String: String]
  ) -> [ThreatOption] {
    let found = successors.flatMap { successor -> [ThreatOption] in
      guard let next = byCitation[successor.citation], let threat = next.threats.last else {
        return []
      }
      let options = aggravated(
        next,
        threat,
        tokens: tokens,
        adding: successor.adding.map { [$0] } ?? [],
        adopted: adopted
      )
      return successors.count == 1
        ? options : options.map { $0.choosing(.fact(.delik), successor.citation.description) }
    }
    guard found.isEmpty else { return found }
    return [
      ThreatOption(
        maximum: .noOffence,
        citation: offence.citation,
        law: "UU 1/2023",
        standing: offence.standing,
        isOlderLaw: false,
        choices: [:],
        adjustments: []
      )
    ]
  }

  // MARK: Aggravation by the clause itself

  /// The threat with the special aggravations that are charged (Pasal 441, 470 KUHP and the like).
  func aggravated(
    _ offence: Offence,
    _ threat: Threat,
    tokens: Set<CaseFile.Aggravation>,
    adding: [Citation],
    adopted: [String: String]
  ) -> [ThreatOption] {
    var option = ThreatOption(
      maximum: threat.prison.map { .prison($0) } ?? .fineOnly,
      citation: offence.citation,
      law: threat.basis,
      standing: threat.standing,
      isOlderLaw: false,
      choices: [:],
      adjustments: []
    )
    guard let base = threat.prison else { return [option] }
    let applicable = offence.aggravations.filter { aggravation in
      switch aggravation.condition {
      case .informationTechnology:
        tokens.contains(.informationTechnology) || adding.contains(aggravation.basis)
      case .official: tokens.contains(.official)
      case .corporation, .other: false
      }
    }
    guard let first = applicable.first else { return [option] }
    option.adjustments = applicable.map(\.basis)
    let one = base.scaled(first.added.raising)
    guard applicable.count > 1, let issue = knowledge.issue(Issue.stacking) else {
      option.maximum = .prison(one)
      return [option]
    }
    return issue.readings.filter { adopted[issue.id] ?? $0.id == $0.id }.map { reading in
      var copy = option.choosing(.issue(issue.id), reading.id)
      switch reading.id {
      case "jumlah":
        copy.maximum = .prison(
          applicable.reduce(base) { sum, next in
            sum + base.scaled(next.added)
          }
        )
      case "lipat":
        copy.maximum = .prison(applicable.reduce(base) { $0.scaled($1.added.raising) })
      default: copy.maximum = .prison(one)
      }
      return copy
    }
  }

  // MARK: General rules

  /// Each general rule that is charged, under each reading; an open fact counts both ways.
  private func modified(
    _ options: [ThreatOption],
    _ situation: Situation,
    joined: [ChargeReading.Joined],
    isAlone: Bool = true,
    adopted: [String: String]
  ) -> [ThreatOption] {
    let tokens = situation.tokens(with: joined)
    return knowledge.rules.modifiers.reduce(options) { options, modifier in
      switch modifier.condition {
      case .attempt where tokens.contains(.attempt),
        .assistance where tokens.contains(.assistance),
        .concurrence where tokens.contains(.concurrence):
        return options.flatMap { readings($0, modifier, adopted: adopted) }
      case .recidivism:
        switch situation.isRecidivist {
        case true?: return options.flatMap { readings($0, modifier, adopted: adopted) }
        case false?: return options
        case nil:
          return options.flatMap { option in
            // Recidivism comes last, so what does not cross the limit here never will.
            if isAlone, !crosses(option, modifier.factor) { return [option] }
            return [option.choosing(.fact(.residivis), "tidak")]
              + readings(option, modifier, adopted: adopted)
              .map { $0.choosing(.fact(.residivis), "ya") }
          }
        }
      default: return options
      }
    }
  }

  /// Whether a factor moves the option from one side of the gate to the other.
  private func crosses(_ option: ThreatOption, _ factor: Fraction) -> Bool {
    guard let limit, case .prison(let prison) = option.maximum else { return false }
    return (prison < limit) != (prison.scaled(factor) < limit)
  }

  private func readings(
    _ option: ThreatOption,
    _ modifier: RuleSet.Modifier,
    adopted: [String: String]
  ) -> [ThreatOption] {
    guard case .prison(let base) = option.maximum, let issue = knowledge.issue(modifier.issue)
    else { return [option] }
    // Two rules that rest on one issue are read alike.
    let read = option.choices[.issue(issue.id)] ?? adopted[issue.id]
    return issue.readings.filter { read ?? $0.id == $0.id }.map { reading in
      var copy = option.choosing(.issue(issue.id), reading.id)
      if reading.id == modifier.reading {
        copy.maximum = .prison(base.scaled(modifier.factor))
        copy.adjustments += modifier.basis
      }
      return copy
    }
  }
}

extension Situation {
  /// Whoever offends for the first time repeats nothing (Pasal 23 ayat (1)).
  fileprivate var isRecidivist: Bool? {
    guard boolean(.pelakuPertama) == true else { return boolean(.residivis) }
    return boolean(.residivis) == true ? nil : false
  }

  /// What is charged beside the offence: by the case as a whole, and by the `jo.` of one charge.
  package func tokens(with joined: [ChargeReading.Joined]) -> Set<CaseFile.Aggravation> {
    guard !joined.isEmpty else { return aggravations }
    return aggravations.union(
      joined.map { meaning -> CaseFile.Aggravation in
        switch meaning {
        case .informationTechnology: .informationTechnology
        case .official: .official
        case .attempt: .attempt
        case .assistance: .assistance
        case .concurrence: .concurrence
        }
      }
    )
  }
}

extension ThreatOption.Maximum {
  /// Hours of prison; a fine alone is lighter than any prison.
  var hours: Int? {
    switch self {
    case .prison(let prison): prison.hours
    case .fineOnly: 0
    case .noOffence: nil
    }
  }

  var prison: LegalDuration? {
    if case .prison(let prison) = self { prison } else { nil }
  }
}

extension LegalDuration {
  /// The duration times a fraction; a part of an hour, which thirds of thirds can leave, is dropped.
  ///
  /// It decides nothing: a maximum of whole days never comes so close to five years from above.
  func scaled(_ fraction: Fraction) -> LegalDuration {
    scaled(by: fraction.numerator, over: fraction.denominator, roundingDown: true) ?? .maximum
  }
}

extension Fraction {
  /// The factor that adds this part: 1/3 becomes 4/3.
  fileprivate var raising: Fraction {
    var copy = self
    copy.numerator += denominator
    return copy
  }
}
