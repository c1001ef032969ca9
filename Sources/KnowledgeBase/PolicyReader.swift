import Diagnostics
import XMLTree

/// Reads the prosecutors' criteria.
struct PolicyReader {
  private static let parts: Set<String> = ["uraian", "bukti"]

  static func read(_ document: Document) -> (criteria: [PolicyCriterion], faults: [Diagnostic]) {
    var reader = ElementReader(file: document.file)
    var faults: [Diagnostic] = []
    let inherited = document.root[attribute: "standing"].flatMap { Standing(rawValue: $0) }
    let criteria = document.root.elements("kriteria").compactMap { element -> PolicyCriterion? in
      guard let kind = reader.required(element, "macam", as: PolicyCriterion.Kind.self) else {
        return nil
      }
      let rule = element.elements.first { !parts.contains($0.name) }.map {
        RuleReader.node($0, file: document.file)
      }
      faults += rule?.faults ?? []
      return PolicyCriterion(
        id: reader.required(element, "id"),
        kind: kind,
        basis: reader.citations(element, "dasar"),
        words: element.first("uraian")?.text.trimmingSpaces ?? "",
        shownBy: element.first("bukti")?.text.trimmingSpaces,
        standing: reader.standing(element, inherited: inherited),
        fact: reader.optional(element, "fakta") { FactKey(name: $0) },
        rule: rule?.rule,
        file: document.file,
        line: element.line
      )
    }
    return (criteria, reader.diagnostics + faults)
  }
}
