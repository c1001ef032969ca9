import Answering
import JSONTree
import KnowledgeBase
import Testing

/// Small slips change few answers, and nothing that is typed fails.
@Suite struct RobustnessTests {
  private static let seed: UInt64 = 20_261_121

  /// A question in another writing.
  enum Slip: String, CaseIterable, Sendable {
    case typo
    case capitals
    case noMarks
    case dropped
    case loan
  }

  private static let loans = [
    "hukum": "legal", "persetujuan": "consent", "denda": "fine", "penjara": "jail",
  ]
  private static let droppable: Set<String> = [
    "itu", "yang", "ya", "sih", "apa", "kalau", "klo", "untuk", "yg", "dan",
  ]

  private func changed(_ text: String, _ slip: Slip, _ random: inout SeededGenerator) -> String {
    var words = text.split(separator: " ").map(String.init)
    switch slip {
    case .capitals: return text.uppercased()
    case .noMarks: return text.filter { $0 != "?" && $0 != "," && $0 != "!" && $0 != ";" }
    case .dropped:
      if let index = words.firstIndex(where: { Self.droppable.contains($0.lowercased()) }) {
        words.remove(at: index)
      }
    case .loan: words = words.map { Self.loans[$0] ?? $0 }
    case .typo:
      let long = words.indices.filter { words[$0].count >= 6 && words[$0].allSatisfy(\.isLetter) }
      guard let index = long.randomElement(using: &random) else { return text }
      var letters = Array(words[index])
      let place = Int.random(in: 1..<(letters.count - 1), using: &random)
      letters.swapAt(place, place - (place > 1 ? 1 : 0))
      if place <= 1 { letters.remove(at: 2) }
      words[index] = String(letters)
    }
    return words.joined(separator: " ")
  }

  @Test(arguments: Slip.allCases)
  func `a slip changes few answers`(slip: Slip) throws {
    var random = SeededGenerator(state: Self.seed)
    let answerer = try Questions.answerer.get()
    var changes: [String] = []
    var count = 0
    for name in ["contoh", "pengembangan"] {
      for line in try Questions.lines(name) {
        let text = try #require(line["question"]?.string)
        let role = line["persona"]?.string.flatMap { Role(rawValue: $0) }
        let other = changed(text, slip, &random)
        guard other != text else { continue }
        count += 1
        let before = answerer.answer(text, role: role)
        let after = answerer.answer(other, role: role)
        if before.citations.first != after.citations.first || before.isRefusal != after.isRefusal {
          changes.append("\(text) -> \(other)")
        }
      }
    }
    print("tahan \(slip.rawValue): \(changes.count) dari \(count) berubah")
    #expect(count > 5)
    #expect(
      changes.count * 100 <= count * 5,
      "seed \(Self.seed)\n\(changes.joined(separator: "\n"))"
    )
  }

  @Test(arguments: [
    "kerja: sosial \"", "AND OR", "kerja AND (sosial", "' OR 1=1 --", "\u{0}\u{1}\u{2}", "😀",
    "((((((",
    "pasal", "pasal pasal pasal 999999999999999999999", "Rp999999999999999999999999", "9e999 jam",
    "99999999999999 jam 99999999 jam per hari 0 hari seminggu",
    "0 jam 0 jam sehari kerja sosial berapa hari",
    "denda Rp0 dicicil 0 kali", "31/02/2026 kerja sosial mulai kapan selesai", "\\u0000",
    "<script>",
  ])
  func `hostile text never fails`(text: String) throws {
    #expect(try !Questions.ask(text).sentences.isEmpty)
  }

  @Test func `a hundred thousand characters are answered in time`() throws {
    let long = String(repeating: "kerja sosial 8 jam pasal 85 ", count: 3700)
    let clock = ContinuousClock()
    let spent = try clock.measure { _ = try Questions.ask(long) }
    #expect(spent < .seconds(5))
    #expect(try !Questions.ask(String(repeating: "a", count: 100_000)).sentences.isEmpty)
  }
}

/// Random numbers that are the same every time.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
