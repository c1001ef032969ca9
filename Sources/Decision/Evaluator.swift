import CaseFile
import Indonesian
package import KnowledgeBase

/// Evaluates the rules over a situation: pure, synchronous, and the same for everybody.
package struct Evaluator: Sendable {
  let knowledge: KnowledgeBase
  private let rules: [Rule]
  /// The rules once more in reading order, in a form that is walked without following references.
  private let nodes: [Node]
  let assessor: ThreatAssessor
  private let limit: LegalDuration?
  let fixedClasses: [FactKey: [FactClass]]

  package init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    assessor = ThreatAssessor(knowledge: knowledge)
    limit = knowledge.rules.threatLimit
    fixedClasses = ClassTable.classes(of: knowledge)
    var rules: [Rule] = []
    var nodes: [Node] = []
    func add(_ rule: Rule, reading: String? = nil) {
      let index = rules.count
      rules.append(rule)
      nodes.append(Node(rule.test, reading: reading))
      switch rule.test {
      case .all(let children), .any(let children): for child in children { add(child) }
      case .not(let child), .whenStated(_, let child): add(child)
      case .reading(_, let children):
        for child in children { add(child.rule, reading: child.reading) }
      case .compare, .holds: break
      }
      nodes[index].end = nodes.count
    }
    add(knowledge.rules.gate)
    self.rules = rules
    self.nodes = nodes
  }

  /// Weighs a situation.
  ///
  /// `adopted` holds the readings of issues that the user takes for granted, by issue id.
  package func decide(_ situation: Situation, adopted: [String: String] = [:]) -> Conclusion {
    let options = assessor.options(for: situation, adopted: adopted)
    var run = Run(
      figures: Figures(situation),
      threat: ThreatAssessment(
        options: options,
        limit: limit,
        missing: options == nil ? assessor.missing(in: situation) : .ancamanPenjara,
        adopted: adopted
      ),
      adopted: adopted
    )
    run.entries.reserveCapacity(nodes.count)
    let gate = evaluate(0, situation, &run)
    return Conclusion(
      gate: gate,
      trace: Trace(entries: run.entries, rules: rules),
      threat: run.threat,
      situation: situation,
      considerations: knowledge.rules.considerations
    )
  }

  /// What one evaluation carries along.
  private struct Run {
    let figures: Figures
    let threat: ThreatAssessment
    let adopted: [String: String]
    var entries: [Trace.Entry] = []
  }

  private func evaluate(_ index: Int, _ situation: Situation, _ run: inout Run) -> Truth {
    let position = run.entries.count
    run.entries.append(
      .init(
        rule: index,
        truth: .unknown,
        reading: nil,
        size: 1,
        dependsOnReading: false,
        isVacuous: false
      )
    )
    let truth = test(index, at: position, situation, &run)
    run.entries[position].truth = truth
    run.entries[position].size = run.entries.count - position
    return truth
  }

  private func test(
    _ index: Int,
    at position: Int,
    _ situation: Situation,
    _ run: inout Run
  ) -> Truth {
    var child = index + 1
    switch nodes[index].kind {
    case .all:
      var truth = Truth.yes
      while child < nodes[index].end {
        let next = evaluate(child, situation, &run)
        truth = truth && next
        child = nodes[child].end
      }
      return truth
    case .any:
      var truth = Truth.no
      while child < nodes[index].end {
        let next = evaluate(child, situation, &run)
        truth = truth || next
        child = nodes[child].end
      }
      return truth
    case .not: return !evaluate(child, situation, &run)
    case .compare:
      let operand = nodes[index].operand
      if operand == .derived(.threat) { return compareThreat(index, at: position, &run) }
      let content = run.figures.content(operand, situation)
      let truth: Truth =
        switch content {
        case .value(let value): Truth(nodes[index].comparator.holds(value, nodes[index].limit))
        case .open: .unknown
        case .absent: .no
        }
      run.entries[position].reading = OperandReading(
        operand: operand,
        content: content,
        facts: situation.facts(behind: operand)
      )
      return truth
    case .holds:
      let operand = nodes[index].operand
      let content = run.figures.content(operand, situation)
      run.entries[position].reading = OperandReading(
        operand: operand,
        content: content,
        facts: situation.facts(behind: operand)
      )
      if operand == .derived(.stillOffence) { return run.threat.stillOffence }
      guard case .value(.boolean(let flag)) = content else { return .unknown }
      return flag ? .yes : nodes[index].isCurable ? .unknown : .no
    case .whenStated:
      guard isStated(index, situation, run.figures) else {
        run.entries[position].isVacuous = true
        return .yes
      }
      return evaluate(child, situation, &run)
    case .reading:
      let chosen = run.adopted.isEmpty ? nil : run.adopted[nodes[index].issue]
      var agreed: Truth?
      var hasDifferent = false
      while child < nodes[index].end {
        defer { child = nodes[child].end }
        if let chosen, chosen != nodes[child].reading { continue }
        let next = evaluate(child, situation, &run)
        if let agreed, agreed != next { hasDifferent = true }
        agreed = Truth.agreed(agreed, next)
      }
      run.entries[position].dependsOnReading = hasDifferent
      return agreed ?? .unknown
    }
  }

  private func compareThreat(_ index: Int, at position: Int, _ run: inout Run) -> Truth {
    let truth = run.threat.gate(nodes[index].comparator, nodes[index].limit)
    run.entries[position].reading = OperandReading(
      operand: .derived(.threat),
      content: run.threat.content,
      facts: run.threat.facts
    )
    run.entries[position].dependsOnReading = truth == .unknown && !run.threat.issues.isEmpty
    return truth
  }

  private func isStated(_ index: Int, _ situation: Situation, _ figures: Figures) -> Bool {
    for operand in nodes[index].stated {
      switch figures.content(operand, situation) {
      case .value: return true
      case .open: if case .derived = operand { return true }
      case .absent: break
      }
    }
    return false
  }
}

extension Situation {
  /// The facts from which an operand is read or worked out.
  fileprivate func facts(behind operand: Rule.Operand) -> [FactKey] {
    switch operand {
    case .fact(let key): key.alone
    case .derived(.ageAtAct): self[.umur].isAbsent ? FactKey.birth : FactKey.umur.alone
    case .derived(.judgmentDay): FactKey.tanggalPutusan.alone
    case .derived(.prisonWeighed): weighedKeys.prison.alone
    case .derived(.fineWeighed): weighedKeys.fine.alone
    case .derived(.explainedFirst): FactKey.consent
    case .derived(.planFits): FactKey.plan
    case .derived(.threat), .derived(.stillOffence): FactKey.delik.alone
    }
  }
}

extension FactKey {
  private static let singles = allCases.map { [$0] }

  /// A list of this key alone, made once.
  var alone: [FactKey] { Self.singles[index] }

  fileprivate static let birth: [FactKey] = [.tanggalLahir, .tanggalPerbuatan]
  fileprivate static let consent: [FactKey] = [.penjelasanDiberikan, .persetujuan]
  static let plan: [FactKey] = [
    .jamKerjaSosial, .jamPerHari, .hariPerMinggu, .jangkaWaktu,
  ]
}

extension Rule.Comparator {
  /// Whether `value` stands on the allowed side of `limit`; values of two types never do.
  func holds(_ value: FactValue, _ limit: FactValue) -> Bool {
    switch (value, limit) {
    case (.duration(let a), .duration(let b)): holds(a.hours, b.hours)
    case (.money(let a), .money(let b)): holds(a.amount, b.amount)
    case (.date(let a), .date(let b)): holds(a.dayNumber, b.dayNumber)
    case (.minutes(let a), .minutes(let b)), (.count(let a), .count(let b)): holds(a, b)
    case (.choice(let a), .choice(let b)): self == .equals && a == b
    default: false
    }
  }

  private func holds(_ value: Int, _ limit: Int) -> Bool {
    switch self {
    case .lessThan: value < limit
    case .atMost, .atMostAmount: value <= limit
    case .atLeast, .atLeastAmount, .notBefore: value >= limit
    case .moreThan: value > limit
    case .equals: value == limit
    }
  }
}
