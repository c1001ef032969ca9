import Foundation
import KnowledgeBase
import Testing

/// The statutes against digests of the law files; `Scripts/digest-law.py` makes the table.
@Suite struct WordingTests {
  private let knowledge: KnowledgeBase

  init() throws {
    knowledge = try KnowledgeBase(from: .embedded)
  }

  private struct Row: Hashable {
    var citation: String
    var operated: Bool
    var words: String
    var closing: String
  }

  private func table() throws -> [Row] {
    try PackageFolder.text(at: "Tests/KnowledgeTests/wording.tsv").split(separator: "\n").map {
      let parts = $0.split(separator: "\t").map(String.init)
      try #require(parts.count == 4)
      return Row(
        citation: parts[0],
        operated: parts[1] == "berlaku",
        words: parts[2],
        closing: parts[3]
      )
    }
  }

  /// What the program reads, node by node in the same form.
  ///
  /// The law files write a list below a letter or a number as one text; it is joined here alike.
  private func readings(like table: [Row]) -> [Row] {
    let known = Set(table.map(\.citation))
    var texts: [(provision: Provision, words: String)] = []
    for provision in knowledge.provisions
    where !provision.text.isEmpty && !provision.citation.isElucidation {
      let place = provision.citation
      if !known.contains(place.description), let number = place.number, let last = texts.last,
        last.provision.citation.letter == place.letter
      {
        let mark = number.contains(" huruf ") ? "\(number.suffix(1)))" : "\(number)."
        texts[texts.count - 1].words += " \(mark) \(provision.text)"
      } else {
        texts.append((provision, provision.text))
      }
    }
    return texts.map { provision, words in
      Row(
        citation: provision.citation.description,
        operated: provision.validity != .neverOperated,
        words: SHA256.hex(words),
        closing: provision.closing.map { SHA256.hex($0) } ?? "-"
      )
    }
  }

  @Test func `the digest is the one of the standard`() {
    #expect(
      SHA256.hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    #expect(
      SHA256.hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
  }

  @Test func `every provision of the law files is held to the letter`() throws {
    let table = try table()
    let held = Set(readings(like: table))
    #expect(table.count > 800)
    for row in table where !held.contains(row) {
      Issue.record("\(row.citation) (operated: \(row.operated)) is missing or differs")
    }
  }

  @Test func `no wording stands here that the law files do not give`() throws {
    let table = try table()
    let given = Set(table)
    for row in readings(like: table) where !given.contains(row) {
      Issue.record("\(row.citation) has words that the law files do not give")
    }
  }

  @Test func `what nobody has seen has no words`() {
    let unseen = knowledge.provisions.filter { $0.passages.isEmpty && $0.closing == nil }
    #expect(unseen.contains { $0.citation.description == "UU 1/2023 Pasal 264" })
    #expect(unseen.allSatisfy { $0.text.isEmpty })
  }
}
