/// Finds the known word that was probably meant, for "unknown key, did you mean".
package enum ClosestWord {
  /// Words longer than this many characters are never compared.
  private static let longest = 64

  /// The known word nearest to a written one, the first of equals; nothing where none is near.
  ///
  /// Near is one slip (a letter missing, added, changed, or two swapped) for each three letters of
  /// the written word, and at least one; letter case does not count.
  package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    allNearest(to: word, among: known).first
  }

  /// Whether two words differ by exactly one slip, or not at all.
  package static func isOneSlip(_ word: String, from other: String) -> Bool {
    let (first, second) = (Array(word.unicodeScalars), Array(other.unicodeScalars))
    guard 1...longest ~= first.count, 1...longest ~= second.count,
      abs(first.count - second.count) <= 1
    else { return false }
    return distance(first, second) <= 1
  }

  /// All the known words that are equally near.
  static func allNearest(to word: String, among known: some Sequence<String>) -> [String] {
    let written = Array(word.lowercased().unicodeScalars.prefix(longest + 1))
    guard 1...longest ~= written.count else { return [] }
    var least = max(1, written.count / 3)
    var nearest: [String] = []
    for candidate in known {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(longest + 1))
      guard 1...longest ~= letters.count, abs(letters.count - written.count) <= least else {
        continue
      }
      let distance = distance(written, letters)
      guard distance <= least else { continue }
      nearest = distance < least ? [candidate] : nearest + [candidate]
      least = distance
    }
    return nearest
  }

  /// The Damerau-Levenshtein distance in which no part is changed twice.
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 1...first.count {
      var current = [row]
      for column in 1...second.count {
        let changed = first[row - 1] == second[column - 1] ? 0 : 1
        var least = min(
          last[column] + 1,
          current[column - 1] + 1,
          last[column - 1] + changed
        )
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }
}
