/// Which passage of a draft is which passage of the file.
struct Alignment {
  /// More pairs than that are not weighed one by one.
  private static let pairLimit = 4_000_000
  /// The same for the bytes that words with holes are held against.
  private static let frameLimit = 400_000_000
  /// The same for pairs that are weighed by how alike they are.
  private static let likenessLimit = 40_000
  /// Below that, two passages are not the same one with other words.
  private static let leastLikeness = 0.4

  /// A run of passages of the draft that stand nowhere in the file as they were, and what stands
  /// there instead.
  struct Gap {
    var old: Range<Int>
    var new: Range<Int>
  }

  private let old: [Frame]
  private let oldWords: [String]
  private let new: [String]

  /// Pairs of passages that hold the same words, in order.
  private(set) var kept: [(old: Int, new: Int)] = []

  init(old passages: [Passage], new: [String]) {
    oldWords = passages.map(\.words)
    old = oldWords.map { Frame($0) }
    self.new = new
    align()
  }

  /// What lies between the passages that were kept.
  var gaps: [Gap] {
    var gaps: [Gap] = []
    var (nextOld, nextNew) = (0, 0)
    for pair in kept + [(old.count, new.count)] {
      if nextOld < pair.old || nextNew < pair.new {
        gaps.append(Gap(old: nextOld..<pair.old, new: nextNew..<pair.new))
      }
      (nextOld, nextNew) = (pair.old + 1, pair.new + 1)
    }
    return gaps
  }

  private func isSame(_ i: Int, _ j: Int) -> Bool {
    old[i].hasHoles ? old[i].fits(new[j]) : oldWords[i] == new[j]
  }

  private mutating func align() {
    var start = 0
    let common = min(old.count, new.count)
    while start < common, isSame(start, start) { start += 1 }
    var tail = 0
    while tail < common - start, isSame(old.count - 1 - tail, new.count - 1 - tail) { tail += 1 }
    kept = (0..<start).map { ($0, $0) }
    let (middleOld, middleNew) = (start..<old.count - tail, start..<new.count - tail)
    let (pairs, overflows) = middleOld.count.multipliedReportingOverflow(by: middleNew.count)
    let holding = middleOld.count { old[$0].hasHoles }
    let length = middleNew.reduce(0) { $0 + new[$1].utf8.count }
    let (bytes, isTooMuch) = holding.multipliedReportingOverflow(by: length)
    if !overflows, !isTooMuch, pairs <= Self.pairLimit, bytes <= Self.frameLimit {
      alignFully(middleOld, middleNew)
    } else {
      alignByFirstPlace(middleOld, middleNew)
    }
    kept += (0..<tail).reversed().map { (old.count - 1 - $0, new.count - 1 - $0) }
  }

  /// The longest common subsequence.
  private mutating func alignFully(_ olds: Range<Int>, _ news: Range<Int>) {
    guard !olds.isEmpty, !news.isEmpty else { return }
    let width = news.count + 1
    var lengths = [Int32](repeating: 0, count: (olds.count + 1) * width)
    var same = [Bool](repeating: false, count: olds.count * news.count)
    for i in olds.indices.reversed() {
      let row = i - olds.lowerBound
      for j in news.indices.reversed() {
        let column = j - news.lowerBound
        let isSame = isSame(i, j)
        same[row * news.count + column] = isSame
        lengths[row * width + column] =
          isSame
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < olds.count, column < news.count {
      if same[row * news.count + column] {
        kept.append((olds.lowerBound + row, news.lowerBound + column))
        row += 1
        column += 1
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
  }

  /// For files that were blown up: each passage at its first place after the one before.
  private mutating func alignByFirstPlace(_ olds: Range<Int>, _ news: Range<Int>) {
    var places: [String: [Int]] = [:]
    for j in news.reversed() { places[new[j], default: []].append(j) }
    var next = news.lowerBound
    for i in olds where !old[i].hasHoles {
      guard var found = places[oldWords[i]] else { continue }
      while let last = found.last, last < next { found.removeLast() }
      places[oldWords[i]] = found
      guard let place = found.last else { continue }
      kept.append((i, place))
      next = place + 1
    }
  }

  /// The pairs in a gap that are one passage with other words, in order.
  func pairs(in gap: Gap) -> [(old: Int, new: Int)] {
    let (olds, news) = (Array(gap.old), Array(gap.new))
    // What stands alone in place of what stood alone came in its place.
    if olds.count == 1, news.count == 1 { return [(olds[0], news[0])] }
    let (count, overflows) = olds.count.multipliedReportingOverflow(by: news.count)
    guard count > 0, !overflows, count <= Self.likenessLimit else { return [] }
    let oldBags = olds.map { WordBag(oldWords[$0]) }
    let newBags = news.map { WordBag(new[$0]) }
    let width = news.count + 1
    var best = [Double](repeating: 0, count: (olds.count + 1) * width)
    var likeness = [Double](repeating: 0, count: count)
    for i in olds.indices.reversed() {
      for j in news.indices.reversed() {
        let like = oldBags[i].likeness(to: newBags[j])
        likeness[i * news.count + j] = like
        let paired = like < Self.leastLikeness ? -1 : best[(i + 1) * width + j + 1] + like
        best[i * width + j] = max(paired, best[(i + 1) * width + j], best[i * width + j + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (i, j) = (0, 0)
    while i < olds.count, j < news.count {
      let like = likeness[i * news.count + j]
      if like >= Self.leastLikeness, best[i * width + j] == best[(i + 1) * width + j + 1] + like {
        pairs.append((olds[i], news[j]))
        i += 1
        j += 1
      } else if best[i * width + j] == best[(i + 1) * width + j] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}

/// How often each word stands in a passage.
private struct WordBag {
  /// Longer passages are told by their beginning.
  private static let limit = 400

  private var counts: [Substring: Int] = [:]
  private var size = 0
  private let hasHoles: Bool

  init(_ words: String) {
    hasHoles = Frame(words).hasHoles
    let split = words.split(maxSplits: Self.limit) { $0 == " " || $0 == "\u{FFFC}" }
    for word in split.prefix(Self.limit) where word != "|" {
      counts[word, default: 0] += 1
      size += 1
    }
  }

  /// From 0 to 1: the share of words that both have.
  func likeness(to other: Self) -> Double {
    let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    let size = hasHoles ? 2 * size : self.size + other.size
    return size > 0 ? Double(2 * common) / Double(size) : 0
  }
}
