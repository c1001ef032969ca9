import Answering
import Assistant
import Decision
import Foundation
import Indonesian
import KnowledgeBase
import Search
import Testing

/// How long one question takes, and a search in the provisions beside tantivy.
@Suite(.serialized) struct AnsweringBenchmark {
  private static let plain = [
    "kerja sosial digaji gak", "denda kategori II berapa", "siapa yang mengawasi kerja sosial",
    "klo ga bayar denda gimana", "mentoknya brp jam kerja sosial", "apa itu pidana tutupan",
    "kapan penuntutan kedaluwarsa", "isi putusan kerja sosial apa saja",
  ]
  private static let decided = [
    "mukul orang sampe lebam, vonis 3 bulan, bisa kerja sosial?",
    "Pasal 476 vonis 4 bulan bisa kerja sosial?",
    "pencemaran di facebook 2023, diputus 2026, vonis 3 bulan, bisa kerja sosial?",
    "Penadahan Pasal 591, vonis 3 bulan, setuju. Memenuhi syarat kerja sosial?",
  ]

  @Test func `questions are answered at once`() throws {
    let assistant = try Assistant(source: .embedded)
    let day = try #require(CalendarDate(iso: "2026-11-21"))
    let answerer = try assistant.answerer(on: day)
    let plain = Self.median(of: Self.plain) { _ = answerer.answer($0) }
    let decided = Self.median(of: Self.decided) { _ = answerer.answer($0) }
    print("bench: median of a plain question: \(plain / .microseconds(1)) µs")
    print("bench: median of a question with a decision: \(decided / .microseconds(1)) µs")
    #expect(plain < .milliseconds(50))
    #expect(decided < .milliseconds(100))
    let building = Stopwatch.best("build the indexes for questions", rounds: 3) {
      _ = try? assistant.answerer(on: day)
    }
    #expect(building < .seconds(10))
  }

  @Test func `a search in the provisions is quick`() throws {
    let knowledge = try KnowledgeBase(from: .embedded)
    let analyzer = TextAnalyzer(
      vocabulary: try knowledge.questionMaterial().vocabulary,
      texts: knowledge.provisions.map(\.text)
    )
    let index = BM25Index(documents: knowledge.provisions.map { analyzer.terms($0.text) })
    let median = Self.median(of: Self.plain) { _ = index.search(analyzer.terms($0), limit: 10) }
    print(
      "bench: median of a search in \(knowledge.provisions.count) provisions: \(median / .microseconds(1)) µs"
    )
    let theirs = try Self.tantivy(knowledge.provisions.map(\.text))
    print("bench: tantivy, the same provisions and questions: \(theirs) µs")
    #expect(median < .milliseconds(20))
  }

  /// The median time in microseconds that tantivy takes for the same searches.
  private static func tantivy(_ clauses: [String]) throws -> Double {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "timbang-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["clauses": clauses, "queries": plain]
    for (name, lines) in files {
      let oneEach = lines.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
      try Data(oneEach.joined(separator: "\n").utf8).write(to: folder.appending(path: name))
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = root.appending(path: ".venv/bin/python3")
    process.arguments = [
      root.appending(path: "Scripts/compare-search.py").path,
      folder.appending(path: "clauses").path, folder.appending(path: "queries").path,
    ]
    process.standardOutput = output
    try process.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return try #require(
      Double(words.split(whereSeparator: \.isWhitespace).first ?? ""),
      "tantivy did not run: run Scripts/test-setup.sh"
    )
  }

  private static func median(of questions: [String], _ work: (String) -> Void) -> Duration {
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0..<20 {
      for question in questions { times.append(clock.measure { work(question) }) }
    }
    return times.sorted()[times.count / 2]
  }
}
