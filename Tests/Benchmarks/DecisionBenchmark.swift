import Assistant
import CaseFile
import Decision
import Indonesian
import KnowledgeBase
import Testing

/// Figures of one decision with its full trace, on one core; `make bench` prints the real ones.
///
/// What is measured is `decide`: from the typed facts of a case to its outcome, every node of the
/// trace with its figure and citation, and every maximum that may apply. Nothing is kept from one
/// decision to the next. Reading the case file and the words on the screen are not in it.
@Suite(.serialized) struct DecisionBenchmark {
  private static let cases = [
    "decided": """
    {"delik": "UU 1/2023 Pasal 436", "subjek": "orang", "umur": 30, "residivis": false,
     "tanggal_perbuatan": "2026-02-10", "penjara_dijatuhkan": "P2M", "penjelasan_diberikan": true,
     "persetujuan": true, "pengakuan": true, "jam_kerja_sosial": 120, "jam_per_hari": 4}
    """,
    "undecided, two readings":
      "{\"delik\": \"UU 1/2024 Pasal 45 ayat (4)\", \"subjek\": \"orang\"}",
    "undecided, the threat itself open": "{\"delik\": \"UU 1/2023 Pasal 486\"}",
    "closed": "{\"delik\": \"UU 1/2023 Pasal 476\", \"subjek\": \"orang\", \"umur\": 30}",
  ]

  @Test(arguments: cases.keys.sorted())
  func `a decision with its trace`(name: String) throws {
    let assistant = try Assistant()
    let text = try #require(Self.cases[name])
    let caseFile = try assistant.caseFile(Array(text.utf8), file: "kasus.json")
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let situation = Situation(caseFile, assessedOn: day)
    let count = 2_000
    var nodes = 0
    let best = Stopwatch.best("\(count) decisions, \(name) case", rounds: 40) {
      for _ in 0..<count {
        nodes += assistant.evaluator.decide(situation).trace.entries.count
      }
    }
    let rate = Int(Double(count) / (best / .seconds(1)))
    print("bench: \(name) case: \(rate) decisions a second, \(nodes / 40 / count) nodes each")
    #expect(nodes > count)
    #expect(best < .seconds(60))
  }
}
