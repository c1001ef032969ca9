package import Indonesian
package import KnowledgeBase

extension Situation {
  /// The first day on which kerja sosial could be imposed (Pasal 624 KUHP; UU 1/2026 Pasal IX).
  static let codeInForce = CalendarDate(year: 2026, month: 1, day: 2)

  /// Facts that contradict each other; each counts as not known.
  package var conflicts: [Conflict] {
    var found: [Conflict] = []
    if let act = date(.tanggalPerbuatan), let judgment = date(.tanggalPutusan), judgment < act {
      found.append(Conflict(facts: [.tanggalPerbuatan, .tanggalPutusan]))
    }
    if let act = date(.tanggalPerbuatan), let birth = date(.tanggalLahir), act < birth {
      found.append(Conflict(facts: [.tanggalLahir, .tanggalPerbuatan]))
    }
    if hasDoubtfulAge { found.append(Conflict(facts: [.umur, .tanggalLahir])) }
    if boolean(.residivis) == true, boolean(.pelakuPertama) == true {
      found.append(Conflict(facts: [.residivis, .pelakuPertama]))
    }
    return found
  }

  /// The age on the day of the judgment, or today where that day is not known: nobody was older at
  /// the act.
  private var ageAtJudgment: Int? {
    let last = judgmentDay ?? assessedOn
    guard let birth = date(.tanggalLahir), birth <= last else { return nil }
    return birth.age(at: last)
  }

  /// Whether the act, and with it the judgment, falls under today's code, whatever its day.
  ///
  /// Where the day is not known, the age at the act and the day of birth may still show it.
  private var isActUnderCode: Bool {
    guard let start = Self.codeInForce else { return false }
    if let actDay { return actDay >= start }
    guard let age = statedAge, let birth = date(.tanggalLahir),
      let earliest = birth.reaching(age.least), earliest <= assessedOn
    else { return false }
    return earliest >= start
  }

  private var isBornAfterAct: Bool {
    guard let act = date(.tanggalPerbuatan), let birth = date(.tanggalLahir) else { return false }
    return act < birth
  }

  /// Whether the stated age and the day of birth contradict each other.
  private var hasDoubtfulAge: Bool {
    guard let stated = statedAge else { return false }
    if let reckoned = reckonedAge { return !stated.fits(reckoned) }
    return ageAtJudgment.map { stated.least > $0 } ?? false
  }

  /// The day of the act, unless it contradicts another date.
  package var actDay: CalendarDate? {
    guard let act = date(.tanggalPerbuatan) else { return nil }
    if let judgment = date(.tanggalPutusan), judgment < act { return nil }
    if let birth = date(.tanggalLahir), act < birth { return nil }
    return act
  }

  /// The day of the judgment, or the day of assessment where there is none yet.
  ///
  /// `nil` when the dates contradict each other, or the file says that the day is not known
  /// (`null`), while nothing shows that the act was done under today's code.
  package var judgmentDay: CalendarDate? {
    switch self[.tanggalPutusan] {
    case .known(.date(let judgment)):
      if let act = date(.tanggalPerbuatan), judgment < act {
        return isActUnderCode ? assessedOn : nil
      }
      return judgment
    case .unknown: return isActUnderCode ? assessedOn : nil
    default: return assessedOn
    }
  }

  private enum StatedAge {
    case years(Int)
    case adult
    case child

    var least: Int {
      switch self {
      case .years(let years): years
      case .adult: 18
      case .child: 0
      }
    }

    func fits(_ reckoned: Int) -> Bool {
      switch self {
      case .years(let years): years == reckoned
      case .adult: reckoned >= 18
      case .child: reckoned < 18
      }
    }
  }

  private var statedAge: StatedAge? {
    switch self[.umur].value {
    case .count(let years): .years(years)
    case .choice("dewasa"): .adult
    case .choice("anak"): .child
    default: nil
    }
  }

  private var reckonedAge: Int? {
    guard let birth = date(.tanggalLahir), let act = actDay, birth <= act else { return nil }
    return birth.age(at: act)
  }

  func reading(_ derived: Rule.Derived) -> OperandReading.Content {
    switch derived {
    case .ageAtAct: age
    case .judgmentDay:
      judgmentDay.map { .value(.date($0)) } ?? .open(FactKey.tanggalPutusan.alone)
    case .prisonWeighed: penalty.prison
    case .fineWeighed: penalty.fine
    case .explainedFirst: explainedFirst
    case .planFits: planFits
    case .threat, .stillOffence: .absent
    }
  }

  private var age: OperandReading.Content {
    if hasDoubtfulAge { return .open(FactKey.umur.alone) }
    switch statedAge {
    case .years(let years): return .value(.count(years))
    case .adult: return .value(.count(18))
    case .child: return .value(.count(17))
    case nil: break
    }
    if isBornAfterAct { return .open(FactKey.tanggalLahir.alone) }
    if let reckonedAge { return .value(.count(reckonedAge)) }
    // Whoever is still under 18 at the judgment was so at the act, whenever that was.
    if let ageAtJudgment, ageAtJudgment < 18 { return .value(.count(ageAtJudgment)) }
    // A known day of birth waits for the day of the act alone.
    let isBorn = date(.tanggalLahir) != nil && self[.umur].value == nil
    return .open(isBorn && actDay == nil ? FactKey.tanggalPerbuatan.alone : FactKey.umur.alone)
  }

  /// Prison and fine are one fact: where one has a value, an absent other was not imposed.
  var penalty: (prison: OperandReading.Content, fine: OperandReading.Content) {
    let keys = weighedKeys
    func content(_ key: FactKey, other: FactKey) -> OperandReading.Content {
      switch self[key] {
      case .known(.duration(let prison)) where prison.hours == 0: .absent
      case .known(.money(let fine)) where fine.amount == 0: .absent
      case .known(let value): .value(value)
      case .unknown: .open(key.alone)
      case .absent: isNothing(other) ? .open(key.alone) : .absent
      }
    }
    return (content(keys.prison, other: keys.fine), content(keys.fine, other: keys.prison))
  }

  /// Whether a penalty is not known, or was not imposed: it then says nothing about the other one.
  private func isNothing(_ key: FactKey) -> Bool {
    switch self[key].value {
    case .duration(let prison): prison.hours == 0
    case .money(let fine): fine.amount == 0
    default: true
    }
  }

  /// The facts that hold the penalty weighed: imposed, or demanded where nothing is imposed yet.
  package var weighedKeys: (prison: FactKey, fine: FactKey) {
    let isImposed = self[.penjaraDijatuhkan].value != nil || self[.dendaDijatuhkan].value != nil
    let isDemanded = self[.penjaraDituntut].value != nil || self[.dendaDituntut].value != nil
    return weighsDemand && !isImposed && isDemanded
      ? (.penjaraDituntut, .dendaDituntut) : (.penjaraDijatuhkan, .dendaDijatuhkan)
  }

  /// Whether the explanation came first; true as long as no two dates say otherwise.
  private var explainedFirst: OperandReading.Content {
    guard let consentDay, let explanationDay else { return .value(.boolean(true)) }
    return .value(.boolean(explanationDay <= consentDay))
  }

  /// Whether the hours can be worked within the stated plan, at the most favourable where it is silent.
  ///
  /// A plan that names no hours must at least hold the fewest that there can be (Pasal 85 ayat (4)).
  private var planFits: OperandReading.Content {
    guard FactKey.plan.contains(where: { self[$0].value != nil }) else { return .absent }
    let hours = minutes(.jamKerjaSosial) ?? 8 * 60
    let perDay = min(minutes(.jamPerHari) ?? 8 * 60, 24 * 60)
    guard perDay > 0 else { return .value(.boolean(hours == 0)) }
    let visits = (hours + perDay - 1) / perDay
    let days = (duration(.jangkaWaktu)?.hours ?? 6 * LegalDuration.hoursPerMonth) / 24
    let perWeek = count(.hariPerMinggu) ?? 7
    let available = days / 7 * perWeek + min(days % 7, perWeek)
    return .value(.boolean(visits <= available))
  }
}

/// Two facts that cannot both be true.
package struct Conflict: Sendable, Hashable {
  package var facts: [FactKey]
}
