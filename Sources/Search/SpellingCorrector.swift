/// Finds the known word that a typing slip came from: one letter missing, added, changed or swapped.
struct SpellingCorrector: Sendable {
  private let known: [String: Int]
  private let words: [String]
  /// Words by each form with one letter taken out.
  private let byDeletion: [String: [Int32]]

  /// Shorter words are never corrected: too many others are one letter away.
  private static let shortest = 5

  /// - Parameter counts: the known words with how often they occur.
  init(counts: [String: Int]) {
    known = counts
    words = counts.keys.filter { $0.utf8.count >= 4 && $0.utf8.count <= 24 }.sorted()
    var byDeletion: [String: [Int32]] = [:]
    for (index, word) in words.enumerated() {
      byDeletion[word, default: []].append(Int32(index))
      for form in Self.deletions(of: word) { byDeletion[form, default: []].append(Int32(index)) }
    }
    self.byDeletion = byDeletion
  }

  func isKnown(_ word: String) -> Bool {
    known[word] != nil
  }

  /// Long words may hold two slips.
  private static let shortestWithTwoSlips = 7

  /// The commonest known word one slip away, or two in a long word; nothing where there is none.
  func correction(of word: String) -> String? {
    if let near = nearest(to: word) { return near }
    guard word.utf8.count >= Self.shortestWithTwoSlips, word.utf8.count <= 24 else { return nil }
    return Self.deletions(of: word).compactMap { nearest(to: $0) }
      .filter { $0.utf8.count >= Self.shortestWithTwoSlips && $0.utf8.first == word.utf8.first }
      .max { (known[$0] ?? 0, $1) < (known[$1] ?? 0, $0) }
  }

  private func nearest(to word: String) -> String? {
    guard word.utf8.count >= Self.shortest, word.utf8.count <= 24,
      word.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    var candidates: Set<Int32> = []
    candidates.formUnion(byDeletion[word] ?? [])
    for form in Self.deletions(of: word) { candidates.formUnion(byDeletion[form] ?? []) }
    let letters = Array(word.utf8)
    return candidates.map { words[Int($0)] }
      .filter { Self.isOneSlip(letters, Array($0.utf8)) }
      .max { (known[$0] ?? 0, $1) < (known[$1] ?? 0, $0) }
  }

  private static func deletions(of word: String) -> [String] {
    let letters = Array(word.utf8)
    return letters.indices.map { index in
      var form = letters
      form.remove(at: index)
      return String(decoding: form, as: UTF8.self)
    }
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
