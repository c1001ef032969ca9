import CaseFile
import Decision
import Indonesian
import Interview
import KnowledgeBase
import Testing

@Suite(.serialized) struct InterviewBenchmark {
  private let session: (String) throws -> Session

  init() throws {
    let knowledge = try KnowledgeBase(from: .embedded)
    let evaluator = Evaluator(knowledge: knowledge)
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    session = { text in
      Session(
        evaluator: evaluator,
        knowledge: knowledge,
        role: .warga,
        today: today,
        caseFile: try CaseFileReader.read(Array(text.utf8), file: "x", knowledge: knowledge)
      )
    }
  }

  @Test(arguments: [
    #"{}"#, #"{"delik": "UU 1/2023 Pasal 486"}"#,
    #"{"delik": "UU 1/2024 Pasal 45 ayat (4)", "penjara_dijatuhkan": "P5M"}"#,
  ])
  func `the next question`(text: String) throws {
    let session = try session(text)
    #expect(session.next != .done)
    var asked = 0
    let best = Stopwatch.best("100 next questions, \(text)", rounds: 20) {
      for _ in 0..<100 where session.next != .done { asked += 1 }
    }
    print("bench: next question, \(text): \(best / .milliseconds(100)) ms")
    #expect(asked == 2_000)
  }
}
