import Answering
import Assistant
import KnowledgeBase
import Testing

/// How many of the questions with expectations are answered rightly.
@Suite struct MeasuredTests {
  @Test func `the public questions are all answered`() throws {
    let measured = try Questions.measured("contoh")
    #expect(measured.misses.isEmpty, "\(measured.report)")
    #expect(measured.total == 42)
  }

  @Test(arguments: Questions.known.dropFirst())
  func `our own questions are answered`(name: String) throws {
    let measured = try Questions.measured(name)
    print(
      "ukur \(name): \(measured.report.split(separator: "\n").prefix(5).joined(separator: " | "))"
    )
    #expect(measured.total > 100)
    #expect(measured.misses.count * 100 <= measured.total * 5, "\(measured.report)")
    #expect(measured.inScopeRefused * 100 <= measured.inScope * 2 + 100)
    #expect(measured.outOfScopeRefused * 100 >= measured.outOfScope * 95)
  }

  @Test(arguments: Questions.known)
  func `every sentence rests on a node and no answer is long`(name: String) throws {
    let knowledge = try Questions.assistant.get().knowledge
    let material = try knowledge.questionMaterial()
    let answerer = try Questions.answerer.get()
    for line in try Questions.lines(name) {
      let answer = try Questions.answer(line, answerer)
      #expect(!answer.sentences.isEmpty)
      for sentence in answer.sentences {
        for source in sentence.sources {
          #expect(knowledge.holds(source, material), "\(source) of: \(sentence.words)")
        }
      }
      #expect(answer.ownWords.split(separator: " ").count <= 200, "\(answer.ownWords)")
      #expect(answer.citations.count <= 8)
      for quotation in answer.quotations {
        #expect(knowledge.provisions.contains { quotation.words.contains($0.text) })
      }
    }
  }
}
