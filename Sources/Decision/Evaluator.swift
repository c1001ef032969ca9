import CaseFile
import Indonesian
package import KnowledgeBase

/// Evaluates the rules over a situation: pure, synchronous, and the same for everybody.
package struct Evaluator: Sendable {
  let knowledge: KnowledgeBase
  private let rules: [Rule]
  private let nodes: [Node]
  let assessor: ThreatAssessor
  private let limit: LegalDuration?
  let fixedClasses: [FactKey: [FactClass]]

  /// A rule with its children as positions in the flat list.
  private struct Node: Sendable {
    var children: [Int]
    /// The readings of the children, for a node that depends on an issue.
    var readings: [String] = []
  }

  package init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    assessor = ThreatAssessor(knowledge: knowledge)
    limit = knowledge.rules.threatLimit
    fixedClasses = ClassTable.classes(of: knowledge)
    var rules: [Rule] = []
    var nodes: [Node] = []
    func add(_ rule: Rule) -> Int {
      let index = rules.count
      rules.append(rule)
      nodes.append(Node(children: []))
      switch rule.test {
      case .all(let children), .any(let children): nodes[index].children = children.map(add)
      case .not(let child), .whenStated(_, let child): nodes[index].children = [add(child)]
      case .reading(_, let children):
        nodes[index].children = children.map { add($0.rule) }
        nodes[index].readings = children.map(\.reading)
      case .compare, .holds: break
      }
      return index
    }
    _ = add(knowledge.rules.gate)
    self.rules = rules
    self.nodes = nodes
  }

  /// Weighs a situation.
  ///
  /// `adopted` holds the readings of issues that the user takes for granted, by issue id.
  package func decide(_ situation: Situation, adopted: [String: String] = [:]) -> Conclusion {
    var run = Run(
      situation: situation,
      threat: ThreatAssessment(
        options: assessor.options(for: situation, adopted: adopted),
        limit: limit,
        missing: assessor.missing(in: situation),
        adopted: adopted
      ),
      adopted: adopted
    )
    run.entries.reserveCapacity(rules.count)
    let gate = evaluate(0, &run)
    let trace = Trace(entries: run.entries, rules: rules)
    return Conclusion(
      gate: gate,
      trace: trace,
      threat: run.threat,
      situation: situation,
      considerations: knowledge.rules.considerations
    )
  }

  /// What one evaluation carries along.
  private struct Run {
    let situation: Situation
    let threat: ThreatAssessment
    let adopted: [String: String]
    var entries: [Trace.Entry] = []
  }

  private func evaluate(_ index: Int, _ run: inout Run) -> Truth {
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
    let truth = test(index, at: position, &run)
    run.entries[position].truth = truth
    run.entries[position].size = run.entries.count - position
    return truth
  }

  private func test(_ index: Int, at position: Int, _ run: inout Run) -> Truth {
    let children = nodes[index].children
    switch rules[index].test {
    case .all:
      return children.reduce(Truth.yes) { truth, child in
        let next = evaluate(child, &run)
        return truth && next
      }
    case .any:
      return children.reduce(Truth.no) { truth, child in
        let next = evaluate(child, &run)
        return truth || next
      }
    case .not: return !evaluate(children[0], &run)
    case .compare(let operand, let comparator, let limit):
      if operand == .derived(.threat) {
        let truth = run.threat.gate(comparator, limit)
        run.entries[position].reading = OperandReading(
          operand: operand,
          content: run.threat.content,
          facts: run.threat.facts
        )
        run.entries[position].dependsOnReading = truth == .unknown && !run.threat.issues.isEmpty
        return truth
      }
      let reading = read(operand, run.situation)
      run.entries[position].reading = reading
      switch reading.content {
      case .value(let value): return Truth(comparator.holds(value, limit))
      case .open: return .unknown
      case .absent: return .no
      }
    case .holds(let operand, let isCurable):
      if operand == .derived(.stillOffence) {
        run.entries[position].reading = OperandReading(
          operand: operand,
          content: .absent,
          facts: [.delik]
        )
        return run.threat.stillOffence
      }
      let reading = read(operand, run.situation)
      run.entries[position].reading = reading
      guard case .value(.boolean(let flag)) = reading.content else { return .unknown }
      return flag ? .yes : isCurable ? .unknown : .no
    case .whenStated(let operands, _):
      let isStated = operands.contains { operand in
        switch read(operand, run.situation).content {
        case .value: true
        case .open: if case .derived = operand { true } else { false }
        case .absent: false
        }
      }
      guard isStated else {
        run.entries[position].isVacuous = true
        return .yes
      }
      return evaluate(children[0], &run)
    case .reading(let issue, _):
      var agreed: Truth?
      var hasDifferent = false
      for (child, reading) in zip(children, nodes[index].readings) {
        if let chosen = run.adopted[issue], chosen != reading { continue }
        let next = evaluate(child, &run)
        if let agreed, agreed != next { hasDifferent = true }
        agreed = Truth.agreed(agreed, next)
      }
      run.entries[position].dependsOnReading = hasDifferent
      return agreed ?? .unknown
    }
  }

  private func read(_ operand: Rule.Operand, _ situation: Situation) -> OperandReading {
    switch operand {
    case .fact(let key):
      let content: OperandReading.Content =
        switch situation[key] {
        case .known(let value): .value(value)
        case .unknown, .absent: .open(key.alone)
        }
      return OperandReading(operand: operand, content: content, facts: key.alone)
    case .derived(let derived):
      return OperandReading(
        operand: operand,
        content: situation.reading(derived),
        facts: situation.facts(behind: derived)
      )
    }
  }
}

extension Situation {
  /// The facts from which a derived value is worked out.
  fileprivate func facts(behind derived: Rule.Derived) -> [FactKey] {
    switch derived {
    case .ageAtAct: self[.umur] == .absent ? FactKey.birth : FactKey.umur.alone
    case .judgmentDay: FactKey.tanggalPutusan.alone
    case .prisonWeighed: weighedKeys.prison.alone
    case .fineWeighed: weighedKeys.fine.alone
    case .explainedFirst: FactKey.consent
    case .planFits: FactKey.plan
    case .threat, .stillOffence: FactKey.delik.alone
    }
  }
}

extension FactKey {
  private static let singles = allCases.map { [$0] }

  /// A list of this key alone, made once.
  var alone: [FactKey] { Self.singles[index] }

  fileprivate static let birth: [FactKey] = [.tanggalLahir, .tanggalPerbuatan]
  fileprivate static let consent: [FactKey] = [.penjelasanDiberikan, .persetujuan]
  fileprivate static let plan: [FactKey] = [
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
