import Diagnostics
import XMLTree

/// What the law demands of a kind of paper.
struct Demands: Sendable {
  var demands: [Demand]

  /// Takes over a `demands.xml` that its schema has found valid.
  init(_ document: Document) {
    demands = document.root.elements.map { Demand($0, file: document.file) }
  }

  /// The demands that `parts` do not meet, each with what is lacking.
  func unmet(by parts: [Part<BlockLeaf>], at location: SourceLocation) -> [Diagnostic] {
    demands.flatMap { demand in
      lacks(of: demand, in: parts).map { lack in
        Diagnostic(
          code: "klausul-wajib",
          message: "\(demand.basis) (\(demand.summary)): klausul `\(demand.clause)` \(lack).",
          remedy: "Syarat ini ada di \(demand.location).",
          location: location
        )
      }
    }
  }

  private func lacks(of demand: Demand, in parts: [Part<BlockLeaf>]) -> [String] {
    func isMet(_ goal: DemandCheck.Goal) -> Bool {
      DemandCheck(goal: goal, assumptions: demand.assumptions).isMet(by: parts)
    }
    let id = demand.clause
    guard isMet(.clause(id: id)) else { return ["tidak ada, atau tidak selalu tertulis"] }
    var lacks: [String] = []
    if !isMet(.clause(id: id, basis: demand.basis)) {
      lacks.append("tidak menyebut dasar itu")
    }
    for field in demand.fields where !isMet(.clause(id: id, field: field)) {
      lacks.append("tidak selalu menulis isian `\(field)`")
    }
    for words in demand.words where !isMet(.clause(id: id, words: words)) {
      lacks.append("tidak memuat kata “\(words)”")
    }
    return lacks
  }
}
