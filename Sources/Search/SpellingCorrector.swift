/// Finds the known word that a typing slip came from: one letter missing, added, changed or swapped.
///
/// Of several the one is taken that is known beside its neighbours, then the commonest.
struct SpellingCorrector: Sendable {
  private let known: [String: Int]
  private let words: [String]
  private let letters: [[UInt8]]
  /// Words by each form with one letter taken out.
  private let byDeletion: [String: [Int32]]
  /// Two words that stand side by side in what is known, with how often; `#` stands for a number.
  private let pairs: [String: Int]

  /// Shorter words are never corrected: too many others are one letter away.
  private static let shortest = 4
  /// Words of this length are corrected only beside a known neighbour or into a very common word.
  private static let shortestAlone = 5
  private static let veryCommon = 30
  /// A pair this common puts even a known but rare word right.
  private static let strongPair = 20
  private static let rare = 2
  /// Long words may hold two slips.
  private static let shortestWithTwoSlips = 7
  private static let longest = 24

  /// - Parameters:
  ///   - counts: the known words with how often they occur.
  ///   - pairs: pairs of words with a space between, with how often they occur.
  init(counts: [String: Int], pairs: [String: Int] = [:]) {
    known = counts
    self.pairs = pairs
    words = counts.keys.filter { $0.utf8.count >= 4 && $0.utf8.count <= Self.longest }.sorted()
    letters = words.map { Array($0.utf8) }
    var byDeletion: [String: [Int32]] = [:]
    for (index, word) in words.enumerated() {
      byDeletion[word, default: []].append(Int32(index))
      for form in Self.deletions(of: letters[index]) {
        byDeletion[form, default: []].append(Int32(index))
      }
    }
    self.byDeletion = byDeletion
  }

  func isKnown(_ word: String) -> Bool {
    known[word] != nil
  }

  /// The known word one slip away, or two in a long word; nothing where there is none.
  func correction(of word: String, after left: String? = nil, before right: String? = nil)
    -> String?
  {
    let bytes = Array(word.utf8)
    guard bytes.count >= Self.shortest, bytes.count <= Self.longest,
      bytes.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    let near = nearest(to: bytes)
    if let best = best(of: near, left, right) {
      if bytes.count >= Self.shortestAlone || best.pair > 0
        || known[words[best.index], default: 0] >= Self.veryCommon
      {
        return words[best.index]
      }
      return nil
    }
    guard bytes.count >= Self.shortestAlone else { return nil }
    var further: Set<Int> = []
    for form in Self.deletionBytes(of: bytes) {
      for index in nearest(to: form) where letters[index].first == bytes.first {
        further.insert(index)
      }
    }
    guard let best = best(of: further.sorted(), left, right) else { return nil }
    let isLong =
      bytes.count >= Self.shortestWithTwoSlips
      && letters[best.index].count >= Self.shortestWithTwoSlips - 1
    return isLong || best.pair >= Self.strongPair ? words[best.index] : nil
  }

  /// The word meant by a known but rare one, where only that one stands beside its neighbours.
  func misplaced(_ word: String, after left: String?, before right: String?) -> String? {
    guard known[word, default: 0] <= Self.rare, word.utf8.count >= Self.shortest,
      left.map({ strength($0, word) }) ?? 0 == 0, right.map({ strength(word, $0) }) ?? 0 == 0
    else { return nil }
    let near = nearest(to: Array(word.utf8)).filter { words[$0] != word }
    guard let best = best(of: near, left, right), best.pair >= Self.strongPair else { return nil }
    return words[best.index]
  }

  private func strength(_ left: String, _ right: String) -> Int { pairs[left + " " + right] ?? 0 }

  private func best(of candidates: [Int], _ left: String?, _ right: String?) -> (
    index: Int, pair: Int
  )? {
    var best: (index: Int, pair: Int, count: Int)?
    for index in candidates {
      let word = words[index]
      let pair = (left.map { strength($0, word) } ?? 0) + (right.map { strength(word, $0) } ?? 0)
      let count = known[word] ?? 0
      guard let leader = best else {
        best = (index, pair, count)
        continue
      }
      if (pair, count, leader.index) > (leader.pair, leader.count, index) {
        best = (index, pair, count)
      }
    }
    return best.map { ($0.index, $0.pair) }
  }

  /// The known words one slip away.
  private func nearest(to bytes: [UInt8]) -> [Int] {
    var candidates: Set<Int32> = []
    candidates.formUnion(byDeletion[String(decoding: bytes, as: UTF8.self)] ?? [])
    for form in Self.deletions(of: bytes) { candidates.formUnion(byDeletion[form] ?? []) }
    return candidates.map(Int.init).filter { Self.isOneSlip(bytes, letters[$0]) }.sorted()
  }

  private static func deletionBytes(of letters: [UInt8]) -> [[UInt8]] {
    letters.indices.map { index in
      var form = letters
      form.remove(at: index)
      return form
    }
  }

  private static func deletions(of letters: [UInt8]) -> [String] {
    deletionBytes(of: letters).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the words are one missing, added, changed or swapped letter apart.
  private static func isOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    let leftMiddle = left[start..<(left.count - end)]
    let rightMiddle = right[start..<(right.count - end)]
    if leftMiddle.count <= 1, rightMiddle.count <= 1 { return true }
    return leftMiddle.count == 2 && rightMiddle.elementsEqual(leftMiddle.reversed())
  }
}
