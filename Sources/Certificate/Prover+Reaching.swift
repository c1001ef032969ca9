import CaseFile
import Decision
import Indonesian
import KnowledgeBase

extension Prover {
  /// For every rule a whole case in which it decides as fulfilled, and one in which it does not.
  mutating func reachRules() {
    let root = knowledge.rules.gate
    var witnesses: [String: Certificate.Witness] = [:]
    for rule in conditions.flatMap(\.withDescendants) {
      witnesses[rule.id] = .init(id: rule.id, words: rule.words, basis: rule.basis)
    }
    var pending = Set(
      witnesses.keys.flatMap { [Goal(id: $0, holds: true), Goal(id: $0, holds: false)] }
    )
    for part in parts where !part.isDemanded && !part.blocks.isEmpty {
      var mine = Set(
        part.blocks.flatMap { conditions[$0].withDescendants }.flatMap {
          [Goal(id: $0.id, holds: true), Goal(id: $0.id, holds: false)]
        }
      )
      for index in 0..<part.count where !mine.isEmpty {
        var whole = base
        overlay(&whole, part, part.digits(of: index))
        let conclusion = evaluator.decide(situation(whole.values, demanded: false))
        for place in conclusion.trace.entries.indices {
          let rule = conclusion.trace.rule(at: place)
          let truth = conclusion.trace.entries[place].truth
          let isCurable = if case .holds(_, isCurable: true) = rule.test { true } else { false }
          let goal = Goal(id: rule.id, holds: truth == .yes)
          guard mine.contains(goal), truth != .unknown || isCurable,
            // What is no offence has no maximum either; the program itself then names the former.
            conclusion.trace.decides(place, 0) || conclusion.decidingNodes == [place]
          else { continue }
          mine.remove(goal)
          pending.remove(goal)
          if goal.holds {
            witnesses[rule.id]?.fulfilled = whole.caseFile()
          } else {
            witnesses[rule.id]?.failing = whole.caseFile()
          }
        }
      }
    }
    certificate.rules = conditions.flatMap(\.withDescendants).compactMap { witnesses[$0.id] }
    for rule in root.withDescendants {
      let open = pending.filter { $0.id == rule.id }
      guard !open.isEmpty else { continue }
      fault(
        open.count == 2
          ? "Kaidah \(rule.id) tidak pernah menentukan apa pun: tanpa dia hasilnya sama."
          : "Kaidah \(rule.id) tidak pernah menentukan sebagai "
            + "\(open.contains { $0.holds } ? "terpenuhi" : "tidak terpenuhi")."
      )
    }
    reachConsiderations()
  }

  private struct Goal: Hashable {
    var id: String
    var holds: Bool
  }

  /// For every consideration that can keep a case open, a case that it keeps open.
  private mutating func reachConsiderations() {
    for consideration in knowledge.rules.considerations {
      var witness = Certificate.Witness(
        id: "pertimbangan \(consideration.letter)",
        words: consideration.words,
        basis: [consideration.basis]
      )
      if consideration.keepsOpenWhenAdverse {
        var whole = base
        whole[consideration.fact.name] = Choice(
          "\(consideration.fact.name) = tidak",
          [.fact(consideration.fact, .known(.boolean(false)))]
        )
        let conclusion = evaluator.decide(situation(whole.values, demanded: false))
        if conclusion.adverse.contains(consideration), conclusion.outcome != .eligible {
          witness.failing = whole.caseFile()
        } else {
          fault("Pertimbangan huruf \(consideration.letter) tidak pernah menahan hasil.")
        }
      }
      certificate.considerations.append(witness)
    }
  }

  // MARK: Issues and what changes a maximum

  /// For every issue that can change an outcome, a case in which its readings end differently.
  mutating func reachIssues() {
    var found: [String: CaseFile] = [:]
    var changed: [Int: CaseFile] = [:]
    var pending = Set(knowledge.issues.filter(\.decides).map(\.id))
    let modifiers = knowledge.rules.modifiers
    for part in parts where !part.isDemanded {
      for index in 0..<part.count where !(pending.isEmpty && changed.count == modifiers.count) {
        guard part.truths.contains(where: { $0[index] == .unknown }) else { continue }
        var whole = base
        overlay(&whole, part, part.digits(of: index))
        let conclusion = evaluator.decide(situation(whole.values, demanded: false))
        let open = conclusion.openIssues
        for id in open where pending.contains(id) {
          let outcomes = evaluator.issueOutcomes(conclusion).first { $0.issue.id == id }
          guard let outcomes, Set(outcomes.readings.map(\.outcome)).count > 1 else { continue }
          pending.remove(id)
          found[id] = whole.caseFile()
        }
        for (place, modifier) in modifiers.enumerated()
        where changed[place] == nil && open == [modifier.issue] {
          let options = conclusion.threat.options ?? []
          let alone = options.filter { !$0.adjustments.isEmpty }
          if !alone.isEmpty, alone.allSatisfy({ $0.adjustments == modifier.basis }) {
            changed[place] = whole.caseFile()
          }
        }
      }
    }
    for issue in knowledge.issues where issue.decides {
      certificate.issues.append(.init(issue: issue, caseFile: found[issue.id]))
      if found[issue.id] == nil {
        fault("Tafsir \(issue.id) disebut menentukan, tetapi tidak pernah mengubah hasil.")
      }
    }
    for (place, modifier) in modifiers.enumerated() {
      certificate.modifiers.append(
        .init(
          id: modifier.condition.rawValue,
          words: modifier.words,
          basis: modifier.basis,
          failing: changed[place]
        )
      )
      if changed[place] == nil {
        fault("Pengubah \(modifier.condition.rawValue) tidak pernah mengubah hasil.")
      }
    }
  }

  // MARK: Policy

  /// For every criterion of the prosecutors that has a rule, a case that meets it and one that does not.
  mutating func reachPolicy() {
    for criterion in knowledge.policy {
      var witness = Certificate.Witness(
        id: criterion.id,
        words: criterion.words,
        basis: criterion.basis
      )
      if let rule = criterion.rule {
        for whole in policyCases(rule) {
          let conclusion = evaluator.decide(situation(whole.values, demanded: false))
          let finding = evaluator.policyFindings(conclusion).first { $0.criterion == criterion }
          switch finding?.truth {
          case .yes where witness.fulfilled == nil: witness.fulfilled = whole.caseFile()
          case .no where witness.failing == nil: witness.failing = whole.caseFile()
          default: break
          }
        }
        if witness.fulfilled == nil || witness.failing == nil {
          fault("Kriteria \(criterion.id) tidak pernah terpenuhi dan tidak terpenuhi keduanya.")
        }
      }
      certificate.policy.append(witness)
    }
  }

  /// The base case with each value that a criterion looks at, on both sides of its limits.
  private func policyCases(_ rule: Rule) -> [Assignment] {
    var cases = [base]
    for part in rule.withDescendants {
      var choices: [(String, Choice)] = []
      switch part.test {
      case .holds(.fact(let key), _):
        choices = [true, false].map { flag in
          let value = FactValue.boolean(flag)
          return (key.name, Choice("\(key.name) = \(value.words)", [.fact(key, .known(value))]))
        }
      case .compare(.derived(.ageAtAct), _, .count(let limit)):
        choices = [limit - 1, limit, limit + 1].map { years in
          (FactKey.umur.name, Choice("umur = \(years)", [.fact(.umur, .known(.count(years)))]))
        }
      case .compare(.derived(.threat), _, _):
        let offences = parts.lazy.flatMap(\.dimensions).first { $0.name == FactKey.delik.name }
        choices = (offences?.choices ?? []).map { (FactKey.delik.name, $0) }
      default: break
      }
      guard !choices.isEmpty else { continue }
      cases = cases.flatMap { whole in
        choices.map { name, choice in
          var other = whole
          other[name] = choice
          return other
        }
      }
    }
    return cases
  }
}
