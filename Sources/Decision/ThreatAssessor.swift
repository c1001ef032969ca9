package import CaseFile
import Indonesian
package import KnowledgeBase

/// Works out which maximum applies: choice of law (Pasal 3, 618, 622), aggravations, and readings.
///
/// It returns every option that the facts and the readings leave; where they agree on the gate,
/// nothing has to be known or settled.
struct ThreatAssessor {
  let byCitation: [Citation: Offence]
  let knowledge: KnowledgeBase
  private let entries: [String: CatalogueEntry]
  let modifiers: [General]
  /// The limit of the gate, as the rules name it.
  private let limit: LegalDuration?
  /// How the aggravations of Pasal 441 may stack.
  let stackings: [String]

  /// A general rule with the readings of its issue.
  struct General {
    let modifier: RuleSet.Modifier
    let readings: [String]
  }

  init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    limit = knowledge.rules.threatLimit
    byCitation = Dictionary(knowledge.offences.map { ($0.citation, $0) }) { first, _ in first }
    entries = CatalogueEntry.all(in: knowledge)
    stackings = knowledge.issue(Issue.stacking)?.readings.map(\.id) ?? []
    modifiers = knowledge.rules.modifiers.compactMap { modifier in
      knowledge.issue(modifier.issue).map { issue in
        General(modifier: modifier, readings: issue.readings.map(\.id))
      }
    }
  }

  /// The options for the whole case; `nil` when no offence and no maximum is known.
  func options(for situation: Situation, adopted: [String: String]) -> [ThreatOption]? {
    if let aggravations = situation.aggravations {
      return options(for: situation, Tokens(aggravations), adopted: adopted)
    }
    var all: [ThreatOption] = []
    for (words, aggravations) in Situation.possibleAggravations {
      guard let found = options(for: situation, Tokens(aggravations), adopted: adopted) else {
        return nil
      }
      all += found.map { $0.choosing(.fact(.pemberatan), words) }
    }
    return all
  }

  private func options(
    for situation: Situation,
    _ tokens: Tokens,
    adopted: [String: String]
  ) -> [ThreatOption]? {
    if situation.charges.isEmpty {
      guard let stated = statedMaximum(situation) else { return nil }
      return modified([stated], situation, tokens, isAlone: true, adopted: adopted)
    }
    if situation.charges.count == 1 {
      guard situation.charges[0].isProven != false else { return nil }
      return options(for: situation.charges[0], situation, tokens, isAlone: true, adopted: adopted)
    }
    let charges = situation.charges.filter { $0.isProven != false }
    guard !charges.isEmpty else { return nil }
    if charges.contains(where: { $0.form == .cumulative }), charges.count > 1 {
      return cumulative(charges, situation, tokens, adopted: adopted)
    }
    let proven = charges.filter { $0.isProven == true }
    let counted = proven.isEmpty ? charges : proven
    var all: [ThreatOption] = []
    for charge in counted {
      guard
        let options = options(for: charge, situation, tokens, isAlone: true, adopted: adopted)
      else { return nil }
      all += counted.count == 1 ? options : options.map { $0.choosing(charge) }
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
    return ThreatOption(maximum: .prison(prison), clause: .stated)
  }

  /// `isAlone` is false for a charge whose maximum still goes into a sum.
  func options(
    for charge: Charge,
    _ situation: Situation,
    _ tokens: Tokens,
    isAlone: Bool,
    adopted: [String: String]
  ) -> [ThreatOption]? {
    var tokens = tokens
    tokens.join(charge.joined)
    guard let entry = charge.offence.map({ entry(of: $0) }) else {
      guard let stated = statedMaximum(situation) else { return nil }
      return modified([stated], situation, tokens, isAlone: isAlone, adopted: adopted)
    }
    let laws = lawOptions(entry, situation, tokens, adopted: adopted)
    return modified(laws, situation, tokens, isAlone: isAlone, adopted: adopted)
  }

  func entry(of offence: Offence) -> CatalogueEntry {
    entries[offence.id] ?? CatalogueEntry(offence)
  }

  // MARK: Choice of law

  /// The new law with every successor and reading, each against the older law (Pasal 3 ayat (1)).
  private func lawOptions(
    _ entry: CatalogueEntry,
    _ situation: Situation,
    _ tokens: Tokens,
    adopted: [String: String]
  ) -> [ThreatOption] {
    let day = situation.judgmentDay ?? situation.assessedOn
    let current = currentOptions(entry, on: day, tokens, adopted: adopted)
    let act = situation.actDay
    // Nothing has changed since an act of today's law, whatever a reading makes of its clause.
    if let act, let start = Situation.codeInForce, act >= start, day >= start { return current }
    let older = entry.threatPositions(act: act, before: day)
    if act == nil, older.count < 2, entry.offence.status == .inForce { return current }
    var found: [ThreatOption] = []
    found.reserveCapacity(current.count)
    for new in current {
      var chosen: [ThreatOption] = []
      // On a known day one threat applied; on an unknown one it may also be the new law's.
      var keepsNew = act == nil || older.isEmpty
      for position in older {
        let start = chosen.count
        guard appendLighter(than: new, entry, position, tokens, adopted: adopted, to: &chosen)
        else {
          keepsNew = true
          continue
        }
        guard act == nil else { continue }
        for index in start..<chosen.count {
          chosen[index].choices[.fact(.tanggalPerbuatan)] = entry.clauses[position].law
        }
      }
      // An unknown day of the act matters only where the laws differ.
      if keepsNew {
        found.append(chosen.isEmpty ? new : new.choosing(.fact(.tanggalPerbuatan), "baru"))
      }
      found += chosen
    }
    return found
  }

  /// Adds the older law's options where it is more favourable than the new one; says whether it is.
  private func appendLighter(
    than new: ThreatOption,
    _ entry: CatalogueEntry,
    _ position: Int,
    _ tokens: Tokens,
    adopted: [String: String],
    to found: inout [ThreatOption]
  ) -> Bool {
    guard let limit = new.maximum.hours else { return false }
    // Aggravations only raise a maximum.
    guard entry.offence.threats[position].prison.map({ $0.hours < limit }) ?? (limit > 0) else {
      return false
    }
    let start = found.count
    appendAggravated(entry, position, tokens, adopted: adopted, to: &found)
    guard found[start...].allSatisfy({ $0.maximum.hours.map { $0 < limit } ?? true }) else {
      found.removeSubrange(start...)
      return false
    }
    for index in start..<found.count {
      found[index].isOlderLaw = true
      found[index].choices.merge(new.choices) { mine, _ in mine }
    }
    return true
  }

  /// What threatens the act on `day`: the clause itself, its successors, or nothing any more.
  func currentOptions(
    _ entry: CatalogueEntry,
    on day: CalendarDate,
    _ tokens: Tokens,
    adopted: [String: String]
  ) -> [ThreatOption] {
    var found: [ThreatOption] = []
    let isBeforeCode = Situation.codeInForce.map { day < $0 } ?? false
    guard !entry.fates.isEmpty, !isBeforeCode else {
      if let position = entry.threatPosition(on: day) ?? entry.clauses.indices.last {
        appendAggravated(entry, position, tokens, adopted: adopted, to: &found)
      }
      return found
    }
    found.reserveCapacity(4)
    let chosen = adopted.isEmpty ? nil : entry.offence.issue.flatMap { adopted[$0] }
    for fate in entry.fates where chosen == nil || fate.reading == nil || chosen == fate.reading {
      if fate.stands {
        guard let position = entry.threatPosition(on: day) else { continue }
        appendAggravated(entry, position, tokens, fate.choices, adopted: adopted, to: &found)
      } else if fate.successors.isEmpty {
        found.append(
          ThreatOption(maximum: .noOffence, clause: entry.ended, choices: fate.choices)
        )
      } else {
        for next in fate.successors {
          appendAggravated(
            next.entry,
            next.entry.clauses.count - 1,
            next.addsInformationTechnology ? tokens.union(.informationTechnology) : tokens,
            next.choices,
            adopted: adopted,
            to: &found
          )
        }
      }
    }
    return found
  }

  // MARK: General rules

  /// Each general rule that is charged, under each reading; an open fact counts both ways.
  private func modified(
    _ options: [ThreatOption],
    _ situation: Situation,
    _ tokens: Tokens,
    isAlone: Bool,
    adopted: [String: String]
  ) -> [ThreatOption] {
    var options = options
    for general in modifiers {
      switch general.modifier.condition {
      case .attempt where tokens.contains(.attempt),
        .assistance where tokens.contains(.assistance),
        .concurrence where tokens.contains(.concurrence):
        options = read(options, general, adopted: adopted)
      case .recidivism:
        switch situation.isRecidivist {
        case true?: options = read(options, general, adopted: adopted)
        case false?: continue
        case nil: options = both(options, general, isAlone: isAlone, adopted: adopted)
        }
      default: continue
      }
    }
    return options
  }

  /// Every option under each reading of a rule that applies.
  private func read(
    _ options: [ThreatOption],
    _ general: General,
    adopted: [String: String]
  ) -> [ThreatOption] {
    var found: [ThreatOption] = []
    found.reserveCapacity(options.count * general.readings.count)
    for option in options { appendReadings(of: option, general, adopted: adopted, to: &found) }
    return found
  }

  /// Every option without a rule and with it, where it is not known whether it applies.
  private func both(
    _ options: [ThreatOption],
    _ general: General,
    isAlone: Bool,
    adopted: [String: String]
  ) -> [ThreatOption] {
    // Recidivism comes last, so what does not cross the limit here never will.
    if isAlone, options.allSatisfy({ !crosses($0, general.modifier.factor) }) { return options }
    var found: [ThreatOption] = []
    found.reserveCapacity(options.count * (1 + general.readings.count))
    for option in options {
      if isAlone, !crosses(option, general.modifier.factor) {
        found.append(option)
        continue
      }
      found.append(option.choosing(.fact(.residivis), "tidak"))
      let repeated = option.choosing(.fact(.residivis), "ya")
      appendReadings(of: repeated, general, adopted: adopted, to: &found)
    }
    return found
  }

  /// Whether a factor moves the option from one side of the gate to the other.
  private func crosses(_ option: ThreatOption, _ factor: Fraction) -> Bool {
    guard let limit, case .prison(let prison) = option.maximum else { return false }
    return (prison < limit) != (prison.scaled(factor) < limit)
  }

  private func appendReadings(
    of option: ThreatOption,
    _ general: General,
    adopted: [String: String],
    to found: inout [ThreatOption]
  ) {
    guard case .prison(let base) = option.maximum else {
      found.append(option)
      return
    }
    let modifier = general.modifier
    // Two rules that rest on one issue are read alike.
    let read =
      option.choices[.issue(modifier.issue)]
      ?? (adopted.isEmpty ? nil : adopted[modifier.issue])
    for reading in general.readings where read ?? reading == reading {
      var copy = option.choosing(.issue(modifier.issue), reading)
      if reading == modifier.reading {
        copy.maximum = .prison(base.scaled(modifier.factor))
        copy.adjustments += modifier.basis
      }
      found.append(copy)
    }
  }
}

extension CatalogueEntry {
  /// The position of the threat in force on `day`.
  func threatPosition(on day: CalendarDate) -> Int? {
    offence.threats.firstIndex { $0.period.contains(day) }
  }

  /// The threats that may have been in force on the day of the act, up to `day`.
  fileprivate func threatPositions(act: CalendarDate?, before day: CalendarDate) -> Range<Int> {
    guard let act else {
      // Threats stand in the order of time.
      let last = offence.threats.lastIndex { $0.period.from.map { $0 <= day } ?? true }
      return 0..<(last.map { $0 + 1 } ?? 0)
    }
    return threatPosition(on: act).map { $0..<($0 + 1) } ?? 0..<0
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
    // What the file says is not known adds nothing here.
    let charged = aggravations ?? []
    return charged.union(
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

  var isNoOffence: Bool {
    if case .noOffence = self { true } else { false }
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
