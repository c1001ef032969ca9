import CaseFile
import Decision
package import Indonesian
package import KnowledgeBase

/// Goes through every combination of classes and proves, or names what it could not prove.
///
/// The gate is a conjunction. Its conditions are taken apart by the facts they rest on: each is gone
/// through with every combination of its own facts, and the whole follows from Kleene's conjunction,
/// which is total and monotone. That the parts stand by themselves is tried on whole cases put
/// together from them.
package struct Prover {
  let knowledge: KnowledgeBase
  let evaluator: Evaluator
  let day: CalendarDate
  let scope: Certificate.Scope
  var certificate: Certificate
  var parts: [Part] = []
  /// The ids of the conditions, in the order of the gate.
  let conditions: [Rule]
  /// A case in which every condition holds, put together from the parts.
  var base: Assignment = [:]

  /// More combinations than this are not gone through: it would take too long to be of use.
  private static let limit = 40_000_000
  /// So many faults are named; more would say the same again.
  static let mostFaults = 12

  package static func certificate(
    of knowledge: KnowledgeBase,
    on day: CalendarDate,
    scope: Certificate.Scope = .whole
  ) -> Certificate {
    var prover = Prover(knowledge, on: day, scope)
    prover.prove()
    return prover.certificate
  }

  private init(_ knowledge: KnowledgeBase, on day: CalendarDate, _ scope: Certificate.Scope) {
    self.knowledge = knowledge
    self.day = day
    self.scope = scope
    evaluator = Evaluator(knowledge: knowledge)
    certificate = Certificate(version: knowledge.version, day: day)
    if case .all(let children) = knowledge.rules.gate.test {
      conditions = children
    } else {
      conditions = [knowledge.rules.gate]
    }
  }

  private mutating func prove() {
    takeApart()
    for index in parts.indices { parts[index] = goneThrough(parts[index]) }
    findBase()
    for part in parts { checkLearning(part) }
    putTogether()
    reachRules()
    reachIssues()
    reachPolicy()
  }

  mutating func fault(_ words: String) {
    guard certificate.faults.count < Self.mostFaults, !certificate.faults.contains(words) else {
      return
    }
    certificate.faults.append(words)
  }

  // MARK: Parts

  private mutating func takeApart() {
    let table = DimensionTable(
      knowledge: knowledge,
      evaluator: evaluator,
      day: day,
      scope: scope
    )
    let dimensions = table.dimensions()
    for isDemanded in [false, true] {
      var groups: [(names: [String], blocks: [Int])] = []
      for (index, rule) in conditions.enumerated() {
        let operands = rule.operands
        let isPenalty = operands.contains { $0.isPenalty }
        if isDemanded, !isPenalty { continue }
        let names = Set(
          operands.flatMap { DimensionTable.names(behind: $0, demanded: isDemanded) }
        ).sorted(by: >)
        if let known = groups.firstIndex(where: { $0.names == names }) {
          groups[known].blocks.append(index)
        } else {
          groups.append((names, [index]))
        }
      }
      for group in groups {
        let unknown = group.names.filter { dimensions[$0] == nil }
        if !unknown.isEmpty {
          fault(
            "Kaidah \(ids(group.blocks)) bersandar pada \(unknown.joined(separator: ", ")), "
              + "yang tidak punya kelas."
          )
        }
        let part = Part(
          blocks: group.blocks,
          dimensions: group.names.compactMap { dimensions[$0] },
          isDemanded: isDemanded
        )
        guard (1...Self.limit).contains(part.count) else {
          fault("Kaidah \(ids(group.blocks)) punya terlalu banyak gabungan untuk diperiksa.")
          continue
        }
        parts.append(part)
      }
    }
    // The considerations that an adverse value keeps open stand beside the gate.
    let weighed = knowledge.rules.considerations.filter(\.keepsOpenWhenAdverse)
      .compactMap { dimensions[$0.fact.name] }
    parts.append(Part(blocks: [], dimensions: weighed, isDemanded: false))
  }

  func ids(_ blocks: [Int]) -> String {
    blocks.map { conditions[$0].id }.joined(separator: ", ")
  }

  func situation(_ choices: some Sequence<Choice>, demanded: Bool) -> Situation {
    var situation = Situation(CaseFile(), assessedOn: day, role: demanded ? .jaksa : .hakim)
    for choice in choices { choice.apply(to: &situation) }
    return situation
  }

  /// The truth of one condition in a conclusion.
  func position(of block: Int, in conclusion: Conclusion) -> Int {
    guard case .all = knowledge.rules.gate.test else { return 0 }
    return conclusion.trace.children(of: 0)[block]
  }

  func truths(_ blocks: [Int], in conclusion: Conclusion) -> [Truth] {
    guard case .all = knowledge.rules.gate.test else {
      return blocks.map { _ in conclusion.trace.entries[0].truth }
    }
    let children = conclusion.trace.children(of: 0)
    return blocks.map { conclusion.trace.entries[children[$0]].truth }
  }
}

extension Rule {
  /// Everything that the rule and all below it look at.
  var operands: [Operand] {
    switch test {
    case .all(let rules), .any(let rules): rules.flatMap(\.operands)
    case .not(let rule): rule.operands
    case .compare(let operand, _, _), .holds(let operand, _): [operand]
    case .reading(_, let readings): readings.flatMap(\.rule.operands)
    case .whenStated(let operands, let rule): operands + rule.operands
    }
  }
}

extension Rule.Operand {
  var isPenalty: Bool {
    self == .derived(.prisonWeighed) || self == .derived(.fineWeighed)
  }
}
