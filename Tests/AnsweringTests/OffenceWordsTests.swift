import Answering
import Assistant
import KnowledgeBase
import Testing

/// Every offence is found, by its article and by what people call it.
@Suite struct OffenceWordsTests {
  private let offences: [Offence]

  init() throws {
    offences = try Questions.assistant.get().knowledge.offences.filter { $0.kind == .offence }
  }

  @Test func `every offence is told by its article`() throws {
    var lost: [String] = []
    for offence in offences where offence.id != "ite-pencemaran-lama" {
      let answer = try Questions.ask("Berapa ancaman pidana \(offence.citation)?")
      if !answer.citations.contains(offence.citation) { lost.append(offence.id) }
    }
    #expect(lost.isEmpty, "\(lost)")
  }

  @Test func `everyday names lead to the offence or to its neighbour`() throws {
    var lost: [String] = []
    var count = 0
    for offence in offences {
      for words in offence.everydayWords {
        count += 1
        let cited = try Questions.ask("\(words) kena pasal berapa?").citations
        let fitting = [offence.citation] + offence.counterparts
        if Set(cited).isDisjoint(with: fitting) { lost.append("\(offence.id): \(words)") }
      }
    }
    #expect(lost.count * 100 <= count * 5, "\(lost.joined(separator: "\n"))")
  }

  @Test func `the first gate decides the direction`() throws {
    for offence in offences where offence.id != "ite-pencemaran-lama" {
      let answer = try Questions.ask(
        "\(offence.citation), vonis 4 bulan, apakah bisa kerja sosial?"
      )
      #expect(answer.citations.contains { $0.description == "UU 1/2023 Pasal 85 ayat (1)" })
      switch offence.gateSince2026 {
      case .open: #expect([.yes, .depends].contains(answer.direction), "\(offence.id)")
      case .closed: #expect(answer.direction == .no, "\(offence.id)")
      case .depends: #expect(answer.direction != nil, "\(offence.id)")
      }
    }
  }
}
