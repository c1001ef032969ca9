import CaseFile
import Decision
import Indonesian
import KnowledgeBase

/// Makes the dimensions: every class of values that the rules, the offences and the dates divide.
struct DimensionTable {
  let knowledge: KnowledgeBase
  let evaluator: Evaluator
  let day: CalendarDate
  let scope: Certificate.Scope

  /// The name of a dimension for each fact that a rule may look at.
  static func name(of key: FactKey) -> String {
    switch key {
    case .penjaraDijatuhkan, .dendaDijatuhkan: "pidana_dijatuhkan"
    case .penjaraDituntut, .dendaDituntut: "pidana_dituntut"
    case .ancamanPenjara: FactKey.delik.name
    default: key.name
    }
  }

  /// The names of the dimensions on which an operand rests.
  static func names(behind operand: Rule.Operand, demanded: Bool) -> [String] {
    let dates: [FactKey] = [.tanggalPerbuatan, .tanggalPutusan]
    let keys: [FactKey] =
      switch operand {
      case .fact(let key): [key]
      case .derived(.judgmentDay), .derived(.ageAtAct): dates + [.umur, .tanggalLahir]
      case .derived(.threat), .derived(.stillOffence):
        dates + [.delik, .pemberatan, .residivis, .pelakuPertama]
      case .derived(.prisonWeighed), .derived(.fineWeighed):
        [demanded ? .penjaraDituntut : .penjaraDijatuhkan]
      case .derived(.explainedFirst): []
      case .derived(.planFits): [.jamKerjaSosial, .jamPerHari, .hariPerMinggu, .jangkaWaktu]
      }
    return keys.map(name(of:)) + (operand == .derived(.explainedFirst) ? [consentDays] : [])
  }

  private static let consentDays = "hari_penjelasan_dan_persetujuan"

  /// Every dimension by its name.
  func dimensions() -> [String: Dimension] {
    var found: [Dimension] = [
      offences, aggravations, actDays, judgmentDays, births, ages, consentDays,
      penalties(.penjaraDijatuhkan, .dendaDijatuhkan, Self.name(of: .penjaraDijatuhkan)),
      penalties(.penjaraDituntut, .dendaDituntut, Self.name(of: .penjaraDituntut)),
    ]
    let made = Set(found.map(\.name))
    for key in FactKey.allCases where !made.contains(Self.name(of: key)) {
      plain(key).map { found.append($0) }
    }
    return Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0) })
  }

  private var empty: Situation { Situation(CaseFile(), assessedOn: day) }

  private func classes(_ key: FactKey) -> [FactClass] {
    evaluator.classes(of: key, in: empty)
  }

  private func known(_ key: FactKey, _ value: FactValue) -> Choice {
    Choice("\(key.name) = \(value.words)", [.fact(key, .known(value))])
  }

  private func unknown(_ key: FactKey) -> Choice {
    Choice("\(key.name) belum diketahui", [], isOpen: true)
  }

  private func plain(_ key: FactKey) -> Dimension? {
    guard let fact = knowledge.fact(key) else { return nil }
    var values = classes(key).map(\.value)
    if fact.kind == .yesNo { values = [.boolean(true), .boolean(false)] }
    // Whether a plan can be worked is not a class of one fact: both sides must occur.
    switch key {
    case .jamPerHari: values.append(.minutes(60))
    case .hariPerMinggu: values.append(.count(1))
    case .jangkaWaktu: values += LegalDuration(days: 7).map { [.duration($0)] } ?? []
    default: break
    }
    guard !values.isEmpty else { return nil }
    let isDecision = fact.nature == .judges
    // Whoever is known to repeat, or not to, may be a first offender or not: it says no more.
    let isOpen = !isDecision && key != .pelakuPertama
    let nothing = Choice("\(key.name) belum disebut", [], isOpen: isOpen)
    return Dimension(
      key.name,
      [nothing] + values.map { known(key, $0) },
      isDecision: isDecision
    )
  }

  // MARK: Offence

  private var offences: Dimension {
    var choices = [unknown(.delik)]
    var learning: [(from: Int, to: Int)] = []
    for (offence, count) in offenceClasses {
      learning.append((0, choices.count))
      let charge = Charge(text: offence.citation.description, offence: offence)
      let others = count > 1 ? " (dan \(count - 1) delik lain dengan hukum yang sama)" : ""
      choices.append(Choice("delik = \(offence.citation)\(others)", [.charge(charge)]))
    }
    // An offence that the catalogue lacks, with its maximum or without.
    let other = Charge(text: "UU 1/1900 Pasal 1", offence: nil)
    let open = choices.count
    learning.append((0, open))
    choices.append(Choice("delik di luar katalog", [.charge(other)], isOpen: true))
    for threat in classes(.ancamanPenjara) {
      let stated = Choice.Effect.fact(.ancamanPenjara, .known(threat.value))
      let words = "ancaman_penjara = \(threat.value.words)"
      learning += [(0, choices.count), (0, choices.count + 1), (open, choices.count + 1)]
      learning.append((choices.count, choices.count + 1))
      choices.append(Choice(words, [stated], isOpen: true))
      choices.append(Choice("delik di luar katalog, \(words)", [.charge(other), stated]))
    }
    return Dimension(FactKey.delik.name, choices, learning: learning)
  }

  /// Offences of which the law says the same, with one that stands for all of them.
  ///
  /// In the small scope only one of each kind of law.
  private var offenceClasses: [(offence: Offence, count: Int)] {
    var found: [(offence: Offence, count: Int)] = []
    var places: [String: Int] = [:]
    for offence in knowledge.offences where offence.kind == .offence {
      let kind = scope == .whole ? offence.law : offence.kindOfLaw
      if let place = places[kind] {
        found[place].count += 1
      } else {
        places[kind] = found.count
        found.append((offence, 1))
      }
    }
    return found
  }

  private var aggravations: Dimension {
    let tokens = CaseFile.Aggravation.allCases
    let sets = (0..<(1 << tokens.count)).map { bits in
      Set(tokens.indices.filter { bits >> $0 & 1 == 1 }.map { tokens[$0] })
    }
    .filter { scope == .whole || $0.count < 2 || $0 == [.official, .informationTechnology] }
    return Dimension(
      FactKey.pemberatan.name,
      sets.map { set in
        let words = tokens.filter(set.contains).map(\.rawValue).joined(separator: ", ")
        return Choice("pemberatan: \(set.isEmpty ? "tidak ada" : words)", [.aggravations(set)])
      },
      // What is not charged is known not to be charged.
      learning: []
    )
  }

  // MARK: Dates and age

  /// The first and the last day of every class of days that any offence or birth divides.
  private var actDates: [CalendarDate] {
    var situation = empty
    situation.charges = knowledge.offences.map { Charge(text: "", offence: $0) }
    let starts = evaluator.classes(of: .tanggalPerbuatan, in: situation).compactMap(\.value.date)
    let ends = starts.dropFirst().compactMap { $0.adding(days: -1) }
    return Set(scope == .whole ? starts + ends + [day] : starts).sorted()
  }

  private var judgmentDates: [CalendarDate] {
    classes(.tanggalPutusan).compactMap(\.value.date)
  }

  private var actDays: Dimension {
    let key = FactKey.tanggalPerbuatan
    return Dimension(key.name, [unknown(key)] + actDates.map { known(key, .date($0)) })
  }

  private var judgmentDays: Dimension {
    let key = FactKey.tanggalPutusan
    return Dimension(
      key.name,
      [
        Choice("\(key.name) belum diketahui", [.fact(key, .unknown)], isOpen: true),
        Choice("belum diputus", []),
      ] + judgmentDates.map { known(key, .date($0)) }
    )
  }

  /// The limits of age that the rules name.
  private var ageLimits: [Int] {
    Set(
      classes(.umur).compactMap { age in
        if case .count(let years) = age.value { years } else { nil }
      }
    ).sorted()
  }

  /// Days of birth on which somebody comes of each age on a day of the other dates, or a day later.
  private var births: Dimension {
    let key = FactKey.tanggalLahir
    let days = actDates + judgmentDates
    var found: Set<CalendarDate> = []
    for years in ageLimits {
      for date in days {
        guard let birth = date.adding(months: -12 * years) else { continue }
        found.insert(birth)
        birth.adding(days: 1).map { _ = found.insert($0) }
      }
    }
    return Dimension(key.name, [unknown(key)] + found.sorted().map { known(key, .date($0)) })
  }

  private var ages: Dimension {
    let key = FactKey.umur
    var values = ageLimits.map { FactValue.count($0) }
    values += [.choice("dewasa"), .choice("anak")]
    return Dimension(key.name, [unknown(key)] + values.map { known(key, $0) })
  }

  private var consentDays: Dimension {
    let next = day.adding(days: 1) ?? day
    return Dimension(
      Self.consentDays,
      [
        Choice("hari penjelasan dan persetujuan tidak disebut", []),
        Choice("penjelasan lebih dahulu", [.days(explanation: day, consent: next)]),
        Choice("keduanya pada hari yang sama", [.days(explanation: day, consent: day)]),
        Choice("persetujuan lebih dahulu", [.days(explanation: next, consent: day)]),
      ]
    )
  }

  // MARK: Penalties

  /// What is known of one penalty once the other is read with it.
  private enum Known: Equatable {
    case nothing
    case notImposed
    case value(FactValue)

    func says(_ other: Known) -> Bool { other == .nothing || other == self }
  }

  /// Prison and fine are one fact: where one has a value, an absent other was not imposed.
  private func penalties(_ prison: FactKey, _ fine: FactKey, _ name: String) -> Dimension {
    func states(_ key: FactKey) -> [Situation.State] {
      [.absent, .unknown] + classes(key).map { .known($0.value) }
    }
    func meaning(_ own: Situation.State, _ other: Situation.State) -> Known {
      switch own {
      case .known(let value): value.isNought ? .notImposed : .value(value)
      case .unknown: .nothing
      case .absent: other.value.map { !$0.isNought } ?? false ? .notImposed : .nothing
      }
    }
    var choices: [Choice] = []
    var meanings: [(Known, Known)] = []
    for one in states(prison) {
      for other in states(fine) {
        choices.append(
          Choice(
            "\(words(prison, one)), \(words(fine, other))",
            [.fact(prison, one), .fact(fine, other)],
            isOpen: meaning(one, other) == .nothing || meaning(other, one) == .nothing
          )
        )
        meanings.append((meaning(one, other), meaning(other, one)))
      }
    }
    var learning: [(from: Int, to: Int)] = []
    for from in choices.indices {
      for to in choices.indices
      where from != to && meanings[to].0.says(meanings[from].0)
        && meanings[to].1.says(meanings[from].1)
      {
        learning.append((from, to))
      }
    }
    return Dimension(name, choices, learning: learning)
  }

  private func words(_ key: FactKey, _ state: Situation.State) -> String {
    switch state {
    case .absent: "\(key.name) tidak disebut"
    case .unknown: "\(key.name) belum diketahui"
    case .known(let value): "\(key.name) = \(value.words)"
    }
  }
}

extension Offence {
  /// Everything about an offence that a decision reads, in words.
  fileprivate var law: String {
    let threats = threats.map { threat in
      let days = [threat.period.from?.iso ?? "", threat.period.through?.iso ?? ""]
      return (days + [threat.prison?.iso ?? "denda"]).joined(separator: " ")
    }
    let successors = successors.map {
      "\($0.citation) \($0.adding?.description ?? "") \($0.reading ?? "")"
    }
    let aggravations = aggravations.map { "\($0.condition.rawValue) \($0.added) \($0.basis)" }
    return ([status.rawValue, issue ?? ""] + threats + successors + aggravations)
      .joined(separator: "; ")
  }

  fileprivate var kindOfLaw: String {
    // Under a contested revocation each maximum is a kind of its own: the readings differ in them.
    let contested =
      issue == nil ? "" : threats.map { $0.prison?.words ?? "" }.joined(separator: ",")
    return "\(status) \(contested) \(gateSince2026) \(successors.isEmpty) \(aggravations.count > 1)"
  }
}

extension FactValue {
  fileprivate var date: CalendarDate? {
    if case .date(let date) = self { date } else { nil }
  }

  /// Whether it says that a penalty was not imposed.
  fileprivate var isNought: Bool {
    switch self {
    case .duration(let prison): prison.hours == 0
    case .money(let fine): fine.amount == 0
    default: false
    }
  }
}
