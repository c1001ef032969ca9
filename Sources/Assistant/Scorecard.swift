package import Answering
package import JSONTree
import KnowledgeBase

/// How well a set of questions with expectations is answered.
package struct Scorecard: Sendable {
  /// A question that was not answered as expected.
  package struct Miss: Sendable {
    package var id: String
    package var question: String
    /// What is wrong: `fakta`, `kutipan`, `arah`, `menolak`, `menjawab`, `terlarang`, `panjang`.
    package var faults: [String]
  }

  package private(set) var misses: [Miss] = []
  package private(set) var total = 0
  package private(set) var inScope = 0
  package private(set) var inScopeRefused = 0
  package private(set) var outOfScope = 0
  package private(set) var outOfScopeRefused = 0
  private var expectedCited = 0
  private var expectedTotal = 0
  private var given = 0
  private var givenExpected = 0
  private var byType: [String: (right: Int, total: Int)] = [:]

  package init() {}

  /// More own words than this, without quotations, are a defect.
  private static let wordLimit = 200

  /// Compares one answer with what a line expects.
  package mutating func add(_ expected: JSONValue, _ answer: Answer) {
    let faults = expected["must_refuse"] == .boolean(true) ? refusal(answer) : told(expected, answer)
    total += 1
    let type = expected["type"]?.string ?? "lain"
    let count = byType[type] ?? (0, 0)
    byType[type] = (count.right + (faults.isEmpty ? 1 : 0), count.total + 1)
    if !faults.isEmpty {
      misses.append(
        Miss(
          id: expected["id"]?.string ?? "",
          question: expected["question"]?.string ?? "",
          faults: faults
        )
      )
    }
  }

  private mutating func refusal(_ answer: Answer) -> [String] {
    outOfScope += 1
    if answer.isRefusal { outOfScopeRefused += 1 }
    return answer.isRefusal ? [] : ["menjawab"]
  }

  private mutating func told(_ expected: JSONValue, _ answer: Answer) -> [String] {
    inScope += 1
    if answer.isRefusal { inScopeRefused += 1 }
    var faults: [String] = []
    let text = answer.text.lowercased()
    let groups = expected["must_contain_any"]?.items ?? []
    let holdsFacts = groups.allSatisfy { group in
      group.items.contains { $0.string.map { text.contains($0.lowercased()) } ?? false }
    }
    if !holdsFacts { faults.append("fakta") }
    if expected["must_not_contain"]?.items.contains(where: {
      $0.string.map { text.contains($0.lowercased()) } ?? false
    }) == true {
      faults.append("terlarang")
    }
    let given = answer.citations.map(\.description)
    let wanted = expected["expected_citations"]?.items.compactMap(\.string) ?? []
    let others = expected["alt_citations"]?.items ?? []
    let alternatives = others.map { $0.string.map { [$0] } ?? $0.items.compactMap(\.string) }
    let isCited =
      Self.holds(wanted, in: given) || alternatives.contains { Self.holds($0, in: given) }
    if !isCited { faults.append("kutipan") }
    expectedTotal += wanted.count
    expectedCited += isCited ? wanted.count : wanted.filter { Self.holds([$0], in: given) }.count
    let relevant = wanted + alternatives.flatMap { $0 }
    self.given += given.count
    givenExpected += given.filter { place in relevant.contains { Self.isNear($0, place) } }.count
    switch expected["verdict"]?.string {
    case "ya" where answer.direction != .yes && answer.direction != .depends: faults.append("arah")
    case "tidak" where answer.direction != .no: faults.append("arah")
    default: break
    }
    if answer.isRefusal { faults.append("menolak") }
    if answer.ownWords.split(whereSeparator: \.isWhitespace).count > Self.wordLimit {
      faults.append("panjang")
    }
    return faults
  }

  private static func holds(_ wanted: [String], in given: [String]) -> Bool {
    wanted.allSatisfy { want in given.contains { isNear(want, $0) } }
  }

  /// Whether one place is the other or a part of it.
  private static func isNear(_ wanted: String, _ given: String) -> Bool {
    wanted == given || given.hasPrefix(wanted + " ")
      || wanted.hasPrefix(given + " ") && given.contains("Pasal")
  }

  /// The figures as lines of text, then each miss.
  package var report: String {
    var lines = [
      "benar \(total - misses.count)/\(total) (\(Self.percent(total - misses.count, total)))",
      byType.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.right)/\($0.value.total)" }
        .joined(separator: "; "),
      "kutipan: presisi \(Self.percent(givenExpected, given)), kelengkapan \(Self.percent(expectedCited, expectedTotal))",
      "penolakan: presisi \(Self.percent(outOfScopeRefused, outOfScopeRefused + inScopeRefused)), "
        + "kelengkapan \(Self.percent(outOfScopeRefused, outOfScope))",
      "dalam cakupan yang ditolak \(inScopeRefused)/\(inScope); di luar cakupan yang dijawab "
        + "\(outOfScope - outOfScopeRefused)/\(outOfScope)",
    ]
    lines += misses.map { "- \($0.id) [\($0.faults.joined(separator: ", "))] \($0.question)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "-" : "\(part * 1000 / whole / 10),\(part * 1000 / whole % 10) %"
  }
}

extension JSONValue {
  /// The items of an array; none of anything else.
  var items: [JSONValue] {
    if case .array(let items) = self { items } else { [] }
  }
}
