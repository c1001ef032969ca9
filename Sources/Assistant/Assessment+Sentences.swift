import Decision
import Indonesian
import KnowledgeBase

extension Assessment {
  /// The answer in one sentence.
  package var answer: String {
    let premise =
      adopted.isEmpty
      ? ""
      : " (dengan bacaan \(adopted.sorted { $0.key < $1.key }.map { "\($0.value) atas \($0.key)" }.joined(separator: ", ")))"
    switch outcome {
    case .eligible:
      return "Ya, pidana kerja sosial terbuka untuk perkara ini\(premise). Hakim yang memutuskan."
    case .notEligible:
      if conclusion.failedRules.first == "masih-tindak-pidana" {
        return "Perkara ini harus dihentikan: perbuatan itu tidak lagi merupakan tindak pidana "
          + "menurut hukum sekarang (Pasal 3 ayat (2) KUHP). Karena itu, kerja sosial tertutup."
      }
      return "Tidak, pidana kerja sosial tertutup untuk perkara ini\(premise): \(failure)."
    case .undetermined:
      return "Belum dapat ditentukan\(premise): \(openReasons.joined(separator: "; "))."
    }
  }

  /// Why the first failing node fails.
  private var failure: String {
    guard let index = conclusion.decidingNodes.first else {
      return "ada syarat yang tidak terpenuhi"
    }
    return failure(at: index)
  }

  /// The words of a failing node, with its value put in.
  func failure(at index: Int) -> String {
    if conclusion.hasNothingToCompare(at: index) {
      return "tidak ada penjara atau denda yang \(isDemand ? "dituntut" : "dijatuhkan")"
    }
    let rule = conclusion.trace.rule(at: index)
    let words = rule.failure ?? "syarat ini tidak terpenuhi: \(rule.words)"
    return weighed(words.replacing("{nilai}", with: value(at: index) ?? ""), rule)
  }

  /// Whether the penalty demanded stands in for one imposed.
  var isDemand: Bool { conclusion.situation.weighedKeys.prison == .penjaraDituntut }

  /// Words about the penalty, which say so where it is only demanded yet.
  func weighed(_ words: String, _ rule: Rule) -> String {
    guard isDemand, rule.looksAtPenaltyAlone else { return words }
    return words.replacing("Hakim menjatuhkan", with: "Penuntut umum menuntut")
      .replacing("dijatuhkan", with: "dituntut")
  }

  /// The value that a node looked at, in words; `nil` while it is open or there is none.
  func value(at index: Int) -> String? {
    if case .compare(.derived(.threat), _, _) = conclusion.trace.rule(at: index).test {
      return threatWords
    }
    guard case .value(let value)? = conclusion.trace.entries[index].reading?.content else {
      return nil
    }
    if case .compare(.derived(.ageAtAct), _, _) = conclusion.trace.rule(at: index).test,
      case .choice(let word)? = conclusion.situation[.umur].value
    {
      return word
    }
    switch conclusion.trace.rule(at: index).test {
    case .compare(.derived(.ageAtAct), _, _): return "\(value.words) tahun"
    // The words of the rule have said it already where it holds.
    case .compare(_, .equals, value), .holds: return nil
    default: return value.words
    }
  }

  /// The maxima that may apply: one, or several joined by "atau".
  private var threatWords: String? {
    let options = conclusion.threat.likelyOptions
    guard !options.isEmpty else { return nil }
    var words: [String] = []
    for option in options {
      let next: String =
        switch option.maximum {
        case .prison(let prison): prison.words
        case .fineOnly: "hanya denda"
        case .noOffence: "tidak ada lagi"
        }
      if !words.contains(next) { words.append(next) }
    }
    guard words.count > 2, let last = words.popLast() else {
      return words.joined(separator: " atau ")
    }
    return "\(words.joined(separator: ", ")), atau \(last)"
  }

  /// What is the case where a consideration is adverse.
  func adverse(_ consideration: RuleSet.Consideration) -> String {
    consideration.adverseWords ?? "tidak ada \(consideration.words)"
  }

  /// What keeps the outcome open, each as part of one sentence.
  private var openReasons: [String] {
    var reasons: [String] = []
    let open = conclusion.openFacts
    if !open.isEmpty {
      let curable = open.filter { conclusion.situation.boolean($0) == false }
      let unknown = missing.settling.filter { !curable.contains($0) }.count
      if unknown > 0 {
        reasons.append("masih ada \(unknown) hal yang perlu diketahui")
      }
      if curable.contains(.penjelasanDiberikan) {
        reasons.append("penjelasan kepada terdakwa belum diberikan dan masih dapat diberikan")
      }
    }
    if !issues.isEmpty {
      reasons.append("jawabannya bergantung pada tafsir hukum yang belum tetap")
    }
    let weighing = conclusion.adverse.map(adverse)
    if let last = weighing.last {
      let first = weighing.dropLast().joined(separator: ", ")
      let all = weighing.count < 2 ? last : "\(first)\(weighing.count > 2 ? "," : "") dan \(last)"
      reasons.append("hakim harus menimbang bahwa menurut berkas \(all)")
    }
    if reasons.isEmpty { reasons.append("ada hal yang bertentangan dalam berkas") }
    return reasons
  }
}

extension Rule {
  /// Whether the rule, with all below it, looks at nothing but the penalty imposed or demanded.
  fileprivate var looksAtPenaltyAlone: Bool {
    switch test {
    case .compare(let operand, _, _), .holds(let operand, _): operand.isPenalty
    case .all(let rules), .any(let rules): rules.allSatisfy(\.looksAtPenaltyAlone)
    case .not(let rule): rule.looksAtPenaltyAlone
    case .whenStated(let operands, let rule):
      operands.allSatisfy(\.isPenalty) && rule.looksAtPenaltyAlone
    case .reading(_, let readings): readings.allSatisfy(\.rule.looksAtPenaltyAlone)
    }
  }
}

extension Rule.Operand {
  fileprivate var isPenalty: Bool {
    self == .derived(.prisonWeighed) || self == .derived(.fineWeighed)
  }
}

extension Conclusion {
  /// The ids of the rules that fail, the deciding one first.
  package var failedRules: [String] {
    outcome == .notEligible ? decidingNodes.map { trace.rule(at: $0).id } : []
  }
}
