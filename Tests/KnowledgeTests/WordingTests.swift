import Foundation
import KnowledgeBase
import Testing

/// The statutes against digests of the law files; `Scripts/digest-law.py` makes the table.
@Suite struct WordingTests {
  private let knowledge: KnowledgeBase

  init() throws {
    knowledge = try KnowledgeBase(from: .embedded)
  }

  /// The lines of the table without their place in it.
  private func lines(_ rows: [WordingTable.Row]) -> Set<String> {
    Set(rows.filter { $0.state != .withoutWords }.map(\.text))
  }

  @Test func `every provision of the law files is held to the letter`() throws {
    let table = WordingTable(.embedded)
    let held = lines(table.readings(of: knowledge.provisions).map(\.row))
    #expect(table.faults.isEmpty)
    #expect(lines(table.rows).count > 840)
    #expect(lines(table.rows).subtracting(held) == [])
  }

  @Test func `no wording stands here that the law files do not give`() throws {
    let table = WordingTable(.embedded)
    let held = table.readings(of: knowledge.provisions).map(\.row)
    #expect(held.count > 840)
    #expect(lines(held).subtracting(lines(table.rows)) == [])
  }

  @Test func `the table names places whose words nobody here has seen`() throws {
    let unseen = WordingTable(.embedded).rows.filter { $0.state == .withoutWords }
    #expect(unseen.contains { $0.citation.description == "UU 1/2023 Pasal 90" })
    for row in unseen {
      #expect(knowledge.versions(of: row.citation).contains { $0.text.isEmpty }, "\(row.citation)")
    }
  }

  @Test func `what nobody has seen has no words`() {
    let unseen = knowledge.provisions.filter { $0.passages.isEmpty && $0.closing == nil }
    #expect(unseen.contains { $0.citation.description == "UU 1/2023 Pasal 264" })
    #expect(unseen.allSatisfy { $0.text.isEmpty })
  }
}
