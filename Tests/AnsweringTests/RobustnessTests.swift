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
    case twoTypos
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
    case .typo: words = slipped(words, &random)
    case .twoTypos: words = slipped(slipped(words, &random), &random)
    }
    return words.joined(separator: " ")
  }

  /// The words with one letter of one word swapped, lost, changed or added.
  private func slipped(_ words: [String], _ random: inout SeededGenerator) -> [String] {
    let long = words.indices.filter { words[$0].count >= 5 && words[$0].allSatisfy(\.isLetter) }
    guard let index = long.randomElement(using: &random) else { return words }
    var letters = Array(words[index])
    let place = Int.random(in: 1..<(letters.count - 1), using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters.swapAt(place, place + 1)
    case 1: letters.remove(at: place)
    case 2: letters[place] = Array("abcdefghijklmnoprstuwy").randomElement(using: &random) ?? "a"
    default: letters.insert(Array("aeioungktrs").randomElement(using: &random) ?? "a", at: place)
    }
    var other = words
    other[index] = String(letters)
    return other
  }

  @Test(arguments: Slip.allCases)
  func `a slip changes few answers`(slip: Slip) throws {
    var random = SeededGenerator(state: Self.seed)
    let answerer = try Questions.answerer.get()
    var changes: [String] = []
    var count = 0
    for name in Questions.known {
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
