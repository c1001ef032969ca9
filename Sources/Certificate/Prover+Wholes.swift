import CaseFile
import Decision
import KnowledgeBase

extension Prover {
  /// A case in which every condition of the gate holds and no consideration is adverse.
  mutating func findBase() {
    for part in parts where !part.isDemanded {
      let holding =
        part.blocks.isEmpty
        ? Array(repeating: 0, count: part.dimensions.count)
        : part.examples.first { $0.key.allSatisfy { $0 == .yes } }?.value
      guard let holding else {
        fault(impossible(part))
        continue
      }
      overlay(&base, part, holding)
    }
    // Days that two parts share may fit only one of them: take those of the threat last.
    let conclusion = evaluator.decide(situation(base.values, demanded: false))
    guard certificate.faults.isEmpty, conclusion.outcome != .eligible else { return }
    for part in parts where !part.isDemanded {
      for (truths, digits) in part.examples where truths.allSatisfy({ $0 == .yes }) {
        var other = base
        overlay(&other, part, digits)
        if evaluator.decide(situation(other.values, demanded: false)).outcome == .eligible {
          base = other
          return
        }
      }
    }
    fault("Tidak ditemukan perkara yang memenuhi semua syarat.")
  }

  /// Which two rules never hold together, where a condition can never hold.
  private func impossible(_ part: Part) -> String {
    for (place, block) in part.blocks.enumerated() where !part.truths[place].contains(.yes) {
      return "Kaidah \(conditions[block].id) tidak pernah terpenuhi, apa pun faktanya."
    }
    for (one, first) in part.blocks.enumerated() {
      for (other, second) in part.blocks.enumerated() where other > one {
        let both = zip(part.truths[one], part.truths[other]).contains { $0 == .yes && $1 == .yes }
        if !both {
          return "Kaidah \(conditions[first].id) dan \(conditions[second].id) bertentangan: "
            + "keduanya tidak pernah terpenuhi bersama."
        }
      }
    }
    return "Kaidah \(ids(part.blocks)) tidak pernah terpenuhi bersama."
  }

  func overlay(_ assignment: inout Assignment, _ part: Part, _ digits: [Int]) {
    for (dimension, digit) in zip(part.dimensions, digits) {
      assignment[dimension.name] = dimension.choices[digit]
    }
  }

  // MARK: Composition

  /// Puts whole cases together from one example of every result of every part.
  ///
  /// In each, every condition must come out as its part said, and exactly one outcome must hold.
  mutating func putTogether() {
    let own = parts.filter { !$0.isDemanded }
    var chosen = Array(repeating: 0, count: own.count)
    let examples = own.map { part in
      part.examples.sorted { part.index(of: $0.value) < part.index(of: $1.value) }.map(\.value)
        + (part.blocks.isEmpty ? considerationExamples(part) : [])
    }
    guard !examples.contains(where: \.isEmpty) else { return }
    while true {
      compose(own, zip(examples, chosen).map { $0[$1] })
      var place = 0
      while place < chosen.count {
        chosen[place] += 1
        if chosen[place] < examples[place].count { break }
        chosen[place] = 0
        place += 1
      }
      if place == chosen.count { return }
    }
  }

  /// Nothing stated, and each consideration in each way alone.
  private func considerationExamples(_ part: Part) -> [[Int]] {
    part.dimensions.indices.flatMap { place in
      part.dimensions[place].choices.indices.dropFirst().map { digit in
        part.dimensions.indices.map { $0 == place ? digit : 0 }
      }
    }
  }

  private mutating func compose(_ own: [Part], _ digits: [[Int]]) {
    var whole: Assignment = [:]
    for (part, digits) in zip(own, digits) { overlay(&whole, part, digits) }
    let situation = situation(whole.values, demanded: false)
    let conclusion = evaluator.decide(situation)
    certificate.compositions += 1
    let all = truths(Array(conditions.indices), in: conclusion)
    for part in own {
      let index = index(of: whole, in: part, situation)
      for (place, block) in part.blocks.enumerated() where part.truths[place][index] != all[block] {
        fault(
          "Kaidah \(conditions[block].id) ternyata bergantung pada fakta lain: "
            + whole.words(of: own) + "."
        )
      }
    }
    let adverse = knowledge.rules.considerations.contains {
      $0.keepsOpenWhenAdverse && situation.boolean($0.fact) == false
    }
    let holding: [Outcome: Bool] = [
      .notEligible: all.contains(.no),
      .eligible: all.allSatisfy { $0 == .yes } && !adverse,
      .undetermined: !all.contains(.no) && (all.contains(.unknown) || adverse),
    ]
    let outcomes = holding.filter(\.value).map(\.key)
    if outcomes != [conclusion.outcome] {
      fault("Perkara ini tidak punya tepat satu hasil: \(whole.words(of: own)).")
    }
  }

  /// The combination of a part that a whole case contains.
  ///
  /// A day that contradicts another fact counts as unknown.
  private func index(of whole: Assignment, in part: Part, _ situation: Situation) -> Int {
    let contradicting = Set(situation.conflicts.flatMap(\.facts))
    let names = Set(part.dimensions.map(\.name))
    let isWithin = contradicting.allSatisfy { names.contains($0.name) }
    let digits = part.dimensions.map { dimension -> Int in
      if !isWithin, contradicting.contains(where: { $0.name == dimension.name }) { return 0 }
      return dimension.choices.firstIndex { $0.words == whole[dimension.name]?.words } ?? 0
    }
    return part.index(of: digits)
  }
}

extension Assignment {
  func words(of parts: [Part]) -> String {
    values.filter { !$0.effects.isEmpty }.map(\.words).sorted().joined(separator: "; ")
  }

  /// The case file of this case.
  func caseFile() -> CaseFile {
    var caseFile = CaseFile()
    // Days of consent are written on entries that must be there first.
    for name in keys.sorted() where !(self[name]?.isDays ?? false) {
      self[name]?.apply(to: &caseFile)
    }
    for choice in values where choice.isDays { choice.apply(to: &caseFile) }
    return caseFile
  }
}

extension Choice {
  fileprivate var isDays: Bool {
    effects.contains { if case .days = $0 { true } else { false } }
  }
}
