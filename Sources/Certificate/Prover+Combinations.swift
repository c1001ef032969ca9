import CaseFile
import Decision
import KnowledgeBase

extension Prover {
  /// Every combination of a part: total, monotone in the facts, monotone in the readings.
  ///
  /// Returns the part with the truths that were found.
  mutating func goneThrough(_ given: Part) -> Part {
    var part = given
    part.truths = part.blocks.map { _ in Array(repeating: .unknown, count: part.count) }
    let twins = Twins(part, knowledge)
    var equal = 0
    for index in 0..<part.count {
      let digits = part.digits(of: index)
      let twin = twins?.twin(of: digits)
      if let twin, twins?.isTried(digits) == false {
        let other = part.index(of: twin)
        for block in part.blocks.indices { part.truths[block][index] = part.truths[block][other] }
        equal += 1
        continue
      }
      let situation = situation(part.choices(of: digits), demanded: part.isDemanded)
      let conclusion = evaluator.decide(situation)
      let truths = truths(part.blocks, in: conclusion)
      for (block, truth) in truths.enumerated() { part.truths[block][index] = truth }
      if let twin,
        part.blocks.indices.contains(where: {
          part.truths[$0][part.index(of: twin)] != truths[$0]
        })
      {
        fault(
          "Gabungan ini seharusnya sama: (\(part.words(of: digits))) dan (\(part.words(of: twin)))."
        )
      }
      if part.examples[truths] == nil { part.examples[truths] = digits }
      let readings = relevantReadings(part.blocks, conclusion)
      if readings.isEmpty {
        checkTotal(part, digits, conclusion, truths)
      } else {
        walkReadings(readings, part, digits, situation)
      }
    }
    certificate.parts.append(
      Certificate.Part(
        conditions: part.blocks.map { conditions[$0].id },
        facts: part.dimensions.map { ($0.name, $0.choices.count) },
        combinations: part.count,
        equal: equal
      )
    )
    return part
  }

  // MARK: Readings

  /// The issues on which the conditions could depend here, each with its readings.
  private func relevantReadings(
    _ blocks: [Int],
    _ conclusion: Conclusion
  ) -> [(issue: String, readings: [String])] {
    var found: Set<String> = []
    for block in blocks {
      for rule in conditions[block].withDescendants {
        switch rule.test {
        case .reading(let issue, _): found.insert(issue)
        case .compare(.derived(.threat), _, _), .holds(.derived(.stillOffence), _):
          for option in conclusion.threat.options ?? [] {
            for case .issue(let id) in option.choices.dimensions { found.insert(id) }
            if option.maximum == .fineOnly || option.isBesideFineOnly {
              found.insert(Issue.fineOnly)
            }
          }
        default: break
        }
      }
    }
    return found.sorted().compactMap { id in
      knowledge.issue(id).map { (id, $0.readings.map(\.id)) }
    }
  }

  /// Every way to adopt readings, one after the other: what is settled stays so.
  private mutating func walkReadings(
    _ issues: [(issue: String, readings: [String])],
    _ part: Part,
    _ digits: [Int],
    _ situation: Situation
  ) {
    var known: [[Truth]] = []
    let sizes = issues.map { $0.readings.count + 1 }
    let total = sizes.reduce(1, *)
    known.reserveCapacity(total)
    for number in 0..<total {
      var adopted: [String: String] = [:]
      var rest = number
      var lower: [Int] = []
      var stride = 1
      for (issue, size) in zip(issues, sizes) {
        let digit = rest % size
        rest /= size
        if digit > 0 {
          adopted[issue.issue] = issue.readings[digit - 1]
          lower.append(number - digit * stride)
        }
        stride *= size
      }
      let conclusion = evaluator.decide(situation, adopted: adopted)
      let truths = truths(part.blocks, in: conclusion)
      known.append(truths)
      certificate.readings += 1
      for before in lower {
        for (block, truth) in truths.enumerated()
        where known[before][block] != .unknown && known[before][block] != truth {
          fault(
            "Menganut suatu bacaan membalik kaidah \(conditions[part.blocks[block]].id) pada: "
              + "\(part.words(of: digits)); bacaan \(adopted.words)."
          )
        }
      }
      if adopted.count == issues.count { checkTotal(part, digits, conclusion, truths) }
    }
  }

  /// With every fact known and every reading adopted, a condition holds or fails.
  private mutating func checkTotal(
    _ part: Part,
    _ digits: [Int],
    _ conclusion: Conclusion,
    _ truths: [Truth]
  ) {
    guard truths.contains(.unknown), part.isComplete(digits) else { return }
    if !conclusion.situation.conflicts.isEmpty {
      certificate.openByConflict += 1
    } else if conclusion.hasCurable {
      certificate.openByCure += 1
    } else if conclusion.threat.openFacts == [.delik] {
      certificate.openBySuccessors += 1
    } else if let block = truths.firstIndex(of: .unknown) {
      fault(
        "Kaidah \(conditions[part.blocks[block]].id) tidak punya hasil walaupun semuanya diketahui: "
          + "\(part.words(of: digits))."
      )
    }
  }

  // MARK: Facts

  /// Every step of learning one fact: what is settled is never turned round.
  mutating func checkLearning(_ part: Part) {
    for (place, dimension) in part.dimensions.enumerated() {
      let (stride, size) = (part.strides[place], dimension.choices.count)
      for (from, to) in dimension.learning {
        for high in Swift.stride(from: from * stride, to: part.count, by: stride * size) {
          for start in high..<high + stride {
            let end = start + (to - from) * stride
            certificate.steps += 1
            for block in part.blocks.indices {
              let (before, after) = (part.truths[block][start], part.truths[block][end])
              guard before != .unknown, before != after else { continue }
              judge(part, block, dimension, start: start, end: end)
            }
          }
        }
      }
    }
  }

  /// What the whole gate comes to with these choices and everything else in favour.
  private func gate(_ part: Part, _ digits: [Int]) -> Truth {
    var whole = base
    overlay(&whole, part, digits)
    let conclusion = evaluator.decide(situation(whole.values, demanded: part.isDemanded))
    return conclusion.trace.entries[0].truth
  }

  /// A settled condition that is another one step later.
  private mutating func judge(
    _ part: Part,
    _ block: Int,
    _ dimension: Dimension,
    start: Int,
    end: Int
  ) {
    let (before, after) = (part.truths[block][start], part.truths[block][end])
    if dimension.isDecision, before == .yes {
      certificate.closedByPlan += 1
      return
    }
    let later = part.digits(of: end)
    // One condition may change where the whole is not settled by it, or stays settled as it was.
    let settled = gate(part, part.digits(of: start))
    if settled == .unknown || settled == gate(part, later) {
      certificate.withoutEffect += 1
      return
    }
    let conclusion = evaluator.decide(situation(part.choices(of: later), demanded: part.isDemanded))
    if !conclusion.situation.conflicts.isEmpty {
      certificate.changedByConflict += 1
    } else if after == .unknown, before == .yes, conclusion.hasCurable {
      certificate.reopenedByCure += 1
    } else {
      fault(
        "Kaidah \(conditions[part.blocks[block]].id) berbalik dari \(before.rawValue) menjadi "
          + "\(after.rawValue) ketika \(dimension.name) diketahui: dari "
          + "(\(part.words(of: part.digits(of: start)))) ke (\(part.words(of: later)))."
      )
    }
  }
}

extension [String: String] {
  fileprivate var words: String {
    sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
  }
}
