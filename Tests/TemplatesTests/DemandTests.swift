import Diagnostics
import DocumentModel
import Drafting
import Testing
import XMLTree

@Suite struct DemandTests {
  @Test(arguments: LawTable.rows)
  func `each demand of the law is met in words`(row: LawTable.Row) throws {
    let words = try #require(try Self.examples.get()[row.kind])
    let clause = try #require(words.clauses.first { $0.id == row.clause })
    #expect(clause.basis.contains(row.basis))
    for term in row.terms { #expect(words.byClause[row.clause]?.contains(term) == true) }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `each demand of the law is data that the lint checks`(kind: String) throws {
    let demands = try demands(of: kind)
    for row in LawTable.rows where row.kind == kind {
      #expect(demands.contains { $0.clause == row.clause && $0.basis == row.basis }, "\(row)")
    }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `no mandatory clause can be deleted`(kind: String) throws {
    for id in try Set(demands(of: kind).map(\.clause)) {
      let mutant = try Mutant(kind) { element in
        element.name == "klausul" && element[attribute: "id"] == id ? [] : nil
      }
      #expect(mutant.deletions > 0, "\(id)")
      #expect(mutant.unmet.contains { $0.contains("klausul `\(id)` tidak ada") }, "\(id)")
    }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `no mandatory clause can be made optional`(kind: String) throws {
    for id in try Set(demands(of: kind).map(\.clause)) {
      let mutant = try Mutant(kind) { element in
        guard element.name == "klausul", element[attribute: "id"] == id else { return nil }
        var condition = Element(name: "jika", namespace: element.namespace)
        condition.attributes = [Attribute(name: "ada", value: "pejabat.penasihat_hukum.nama")]
        condition.children = [.element(element)]
        return [condition]
      }
      #expect(mutant.unmet.contains { $0.contains("klausul `\(id)` tidak ada") }, "\(id)")
    }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `no mandatory value can be deleted from its clause`(kind: String) throws {
    for demand in try demands(of: kind) {
      for field in demand.fields {
        let mutant = try Mutant(kind, within: demand.clause) { element in
          element.name == "nilai" && Self.names(element[attribute: "n"] ?? "", field) ? [] : nil
        }
        #expect(mutant.deletions > 0, "\(demand.clause) \(field)")
        let lack = "klausul `\(demand.clause)` tidak selalu menulis isian `\(field)`"
        #expect(mutant.unmet.contains { $0.contains(lack) }, "\(demand.clause) \(field)")
      }
    }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `no mandatory words can be changed`(kind: String) throws {
    for demand in try demands(of: kind) {
      for words in demand.words {
        let mutant = try Mutant(kind, within: demand.clause, words: words)
        let lack = "klausul `\(demand.clause)` tidak memuat kata “\(words)”"
        #expect(mutant.unmet.contains { $0.contains(lack) }, "\(demand.clause) \(words)")
      }
    }
  }

  /// Whether a value writes a field: by its path, or below a list by its own name.
  private static func names(_ value: String, _ field: String) -> Bool {
    // A member of a list of texts goes by the name that its loop gives it.
    if field.hasSuffix("[]") { return !value.contains(".") }
    let own = field.split(separator: "[].").last ?? ""
    return field.contains("[]") ? value.hasSuffix(".\(own)") : value == field
  }

  /// The worked examples, drafted once.
  private static let examples = Result {
    try Dictionary(
      uniqueKeysWithValues: ProjectFiles.kinds.map { kind in
        let template = try Template(kind: kind, read: ProjectFiles.read)
        return (kind, PaperWords(try template.draft(ExampleCase(kind).facts).paper))
      }
    )
  }

  private struct Demand {
    var clause: String
    var basis: String
    var fields: [String]
    var words: [String]
  }

  private func demands(of kind: String) throws -> [Demand] {
    let path = "Templates/\(kind)/demands.xml"
    return try XMLReader.parse(ProjectFiles.read(path), file: path).root.elements.map {
      Demand(
        clause: $0[attribute: "klausul"] ?? "",
        basis: $0[attribute: "dasar"] ?? "",
        fields: $0.elements("isian").compactMap { $0[attribute: "n"] },
        words: $0.elements("kata").map(\.text)
      )
    }
  }
}
