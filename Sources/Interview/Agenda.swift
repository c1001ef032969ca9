import CaseFile
import Decision
import KnowledgeBase

/// Works out which questions can still matter in a situation, and which of them shortens most.
struct Agenda {
  let evaluator: Evaluator
  let adopted: [String: String]
  let role: Role
  /// Facts that are not asked again.
  let putOff: Set<FactKey>
  /// Whether it was said which aggravations are charged.
  let knowsAggravations: Bool

  /// The order among questions that shorten equally, as a conversation goes.
  private static let order: [FactKey] = [
    .delik, .ancamanPenjara, .tanggalPerbuatan, .pemberatan, .penjaraDituntut, .dendaDituntut,
    .penjaraDijatuhkan, .dendaDijatuhkan, .tanggalPutusan, .umur, .subjek, .residivis,
    .persetujuan, .penjelasanDiberikan,
  ]

  private func decide(_ situation: Situation) -> Conclusion {
    evaluator.decide(situation, adopted: adopted)
  }

  /// The question to ask next: the one that leaves the fewest at worst.
  func next(in situation: Situation) -> FactKey? {
    let open = pending(in: situation)
    guard open.count > 1 else { return open.first }
    let decisive = asked(decide(situation).openFacts, situation)
    let precautions = open.filter { !decisive.contains($0) }
    let costs = open.map { (key: $0, most: cost(of: $0, in: situation, besides: precautions)) }
    return costs.min { left, right in
      left.most != right.most ? left.most < right.most : rank(left.key) < rank(right.key)
    }?.key
  }

  private func rank(_ key: FactKey) -> Int {
    Self.order.firstIndex(of: key) ?? Self.order.count + key.rawValue
  }

  /// The most questions that any answer would leave, with the precautions that are still to be taken.
  private func cost(
    of key: FactKey,
    in situation: Situation,
    besides precautions: [FactKey]
  ) -> Int {
    let left = evaluator.classes(of: key, in: situation).map { answer in
      let after = answer.applied(to: situation)
      let conclusion = decide(after)
      guard conclusion.outcome == .undetermined else { return 0 }
      let left = asked(conclusion.openFacts, after) + precautions
      return possible(after, left).subtracting([key]).count
    }
    return left.max() ?? .max
  }

  /// The questions that matter now, in the order of the rules.
  func pending(in situation: Situation) -> [FactKey] {
    let conclusion = decide(situation)
    var found = asked(conclusion.openFacts, situation)
    for key in precautions(in: situation, isClosed: conclusion.outcome == .notEligible)
    where !found.contains(key) && !putOff.contains(key) && matters(key, situation, conclusion) {
      found.append(key)
    }
    return found
  }

  /// All questions that can still come.
  func possible(in situation: Situation) -> Set<FactKey> {
    possible(situation, pending(in: situation))
  }

  /// Open facts as this role is asked for them, without those put off.
  ///
  /// A prosecutor weighs a demand as long as nothing is imposed.
  private func asked(_ open: [FactKey], _ situation: Situation) -> [FactKey] {
    var found: [FactKey] = []
    for key in open {
      var key = key
      // Whoever cannot name the offence may know its maximum.
      if key == .delik, putOff.contains(.delik) { key = .ancamanPenjara }
      if role == .jaksa {
        if key == .penjaraDijatuhkan { key = .penjaraDituntut }
        if key == .dendaDijatuhkan { key = .dendaDituntut }
      }
      if !putOff.contains(key), !found.contains(key), !isAnswered(key, situation) {
        found.append(key)
      }
    }
    return found
  }

  /// Whether asking could bring nothing new: what is told and still open is for the judge, or curable.
  private func isAnswered(_ key: FactKey, _ situation: Situation) -> Bool {
    key == .delik ? !situation.charges.isEmpty : situation[key].value != nil
  }

  // MARK: Facts that silence settles

  /// Facts that count as "no" while nobody mentions them, and that are worth a question where a
  /// different answer would change the outcome.
  private func precautions(in situation: Situation, isClosed: Bool) -> [FactKey] {
    var found: [FactKey] = []
    if !situation.charges.isEmpty, !knowsAggravations, situation.aggravations?.isEmpty != false {
      found.append(.pemberatan)
    }
    let keys = situation.weighedKeys
    if joinsPenalties(situation) {
      if situation[keys.prison].value != nil, situation[keys.fine] == .absent {
        found.append(keys.fine)
      }
      if situation[keys.fine].value != nil, situation[keys.prison] == .absent {
        found.append(keys.prison)
      }
    }
    if !isClosed, situation[.tanggalPutusan] == .absent,
      situation[.penjaraDijatuhkan].value != nil || situation[.dendaDijatuhkan].value != nil
    {
      found.append(.tanggalPutusan)
    }
    return found
  }

  /// Whether prison and fine may both be imposed for an offence that is charged.
  private func joinsPenalties(_ situation: Situation) -> Bool {
    situation.charges.isEmpty
      || situation.charges.contains { $0.offence.map { $0.connector == .andOr } ?? true }
  }

  /// Whether some answer would make the outcome, or what is open, another one.
  private func matters(
    _ key: FactKey,
    _ situation: Situation,
    _ conclusion: Conclusion
  ) -> Bool {
    variants(of: key, situation).contains { variant in
      let other = decide(variant)
      return other.outcome != conclusion.outcome || other.openIssues != conclusion.openIssues
        || other.openFacts != conclusion.openFacts
    }
  }

  private func variants(of key: FactKey, _ situation: Situation) -> [Situation] {
    guard key == .pemberatan else {
      return evaluator.classes(of: key, in: situation).map { $0.applied(to: situation) }
    }
    let conditions = situation.charges.compactMap(\.offence).flatMap(\.aggravations).map(
      \.condition
    )
    let special: [CaseFile.Aggravation] = [
      conditions.contains(.informationTechnology) ? .informationTechnology : nil,
      conditions.contains(.official) ? .official : nil,
    ].compactMap(\.self)
    let general: [CaseFile.Aggravation] = [.attempt, .assistance, .concurrence]
    let sets = (special + general).map { Set([$0]) } + (special.count > 1 ? [Set(special)] : [])
    return sets.map { tokens in
      var copy = situation
      copy.aggravations = tokens
      return copy
    }
  }

  /// Everything that can still be asked once the pending questions are answered in any way.
  private func possible(_ situation: Situation, _ pending: [FactKey]) -> Set<FactKey> {
    var found = Set(pending)
    func add(_ keys: FactKey...) {
      for key in keys where !putOff.contains(key) && situation[key].value == nil {
        found.insert(key)
      }
    }
    if found.contains(.delik) { add(.ancamanPenjara, .tanggalPerbuatan, .residivis) }
    if found.contains(.delik), !knowsAggravations, !putOff.contains(.pemberatan) {
      found.insert(.pemberatan)
    }
    if found.contains(.pemberatan) || found.contains(.ancamanPenjara) { add(.residivis) }
    // An attempt can open a gate that stood closed, and a fine can make it doubtful.
    for key in [.pemberatan, .dendaDijatuhkan, .dendaDituntut] as [FactKey]
    where found.contains(key) {
      for variant in variants(of: key, situation) {
        found.formUnion(asked(decide(variant).openFacts, variant))
      }
    }
    if found.contains(.pemberatan) || found.contains(.umur) { add(.tanggalPerbuatan) }
    if !found.isDisjoint(with: [.penjaraDijatuhkan, .dendaDijatuhkan]) { add(.tanggalPutusan) }
    if found.contains(.tanggalPutusan), let act = situation.date(.tanggalPerbuatan),
      situation[.tanggalPutusan] == .absent,
      evaluator.classes(of: .tanggalPutusan, in: situation).count < 2, act <= situation.assessedOn
    {
      found.remove(.tanggalPutusan)
    }
    if found.contains(.tanggalPutusan) { add(.tanggalPerbuatan, .residivis) }
    return found
  }
}
