import Diagnostics
import XMLTree

/// Reads the list of facts that a case file may hold.
struct FactReader {
  private var reader: ElementReader

  static func read(_ document: Document) -> (facts: [Fact], faults: [Diagnostic]) {
    var reader = FactReader(reader: ElementReader(file: document.file))
    let facts = document.root.elements("fakta").compactMap { reader.fact($0) }
    return (facts, reader.reader.diagnostics)
  }

  private mutating func fact(_ element: Element) -> Fact? {
    let path = reader.required(element, "id")
    guard let kind = reader.optional(element, "jenis", { Fact.Kind(rawValue: $0) }) else {
      _ = reader.required(element, "jenis")
      return nil
    }
    let words = { (name: String) in element.first(name)?.text.trimmingSpaces }
    var byRole: [Role: String] = [:]
    var general: String?
    for question in element.elements("tanya") {
      if let roles = question[attribute: "peran"] {
        for role in roles.split(separator: " ").compactMap({ Role(rawValue: String($0)) }) {
          byRole[role] = question.text.trimmingSpaces
        }
      } else {
        general = question.text.trimmingSpaces
      }
    }
    let list = { (name: String) in
      (element[attribute: name] ?? "").split(separator: " ").map(String.init)
    }
    return Fact(
      path: path,
      kind: kind,
      nature: reader.optional(element, "sifat") { Fact.Nature(rawValue: $0) } ?? .fixed,
      isPersonal: element[attribute: "pribadi"] == "ya",
      suppliers: list("oleh"),
      choices: list("pilihan")
        + element.elements("pilihan").map { reader.required($0, "nilai") },
      basis: reader.citations(element, "dasar"),
      label: words("nama") ?? path,
      question: general,
      questionsByRole: byRole,
      reason: words("mengapa"),
      example: words("contoh"),
      evidence: words("bukti"),
      offeredTo: Set(list("ditawarkan").compactMap { Role(rawValue: $0) }),
      file: reader.file,
      line: element.line
    )
  }
}
