/// Finds the known question that is nearest to an asked one.
package struct QuestionIndex: Sendable {
  /// What fits, by the position of its owner, with a likeness from 0 to 1.
  package struct Match: Sendable, Hashable {
    package var owner: Int
    package var score: Double
    /// How many terms that nearly all wordings of the owner share the question lacks.
    package var lacking: Int
  }

  /// What is known of a term.
  private struct Entry: Sendable {
    var share = 0.0
    var variants: [Int32] = []
    /// Owners of whose wordings, or else of whose answer, it is; and of whose core.
    var owners: [Int32] = []
    /// How much of each owner's wordings it is part of, from 0 to 1; a third of them is all.
    var parts: [Float] = []
    var spoken: [Int32] = []
    var cores: [Int32] = []
  }

  private let entries: [String: Entry]
  private let owners: [Int]
  private let norms: [Double]
  /// How many terms nearly all known wordings of each owner share: what it is about.
  private let coreCounts: [Int32]
  /// The anchors of each known wording, and of each owner.
  private let variantAnchors: [UInt64]
  private let ownerAnchors: [UInt64]
  /// The bit of each anchor; those after the sixty-fourth are left out.
  private let anchorBits: [String: UInt64]

  /// - Parameters:
  ///   - questions: the terms of each known wording, with the position of what it belongs to.
  ///   - spoken: the terms of what each of them says.
  ///   - anchors: terms that say what a question is about, so that lacking one weighs against a match.
  package init(
    questions: [(owner: Int, terms: [String])],
    spoken: [[String]],
    anchors: Set<String> = []
  ) {
    let bits = Dictionary(
      uniqueKeysWithValues: anchors.sorted().prefix(64).enumerated().map {
        ($0.element, UInt64(1) << UInt64($0.offset))
      }
    )
    anchorBits = bits
    variantAnchors = questions.map { Self.mask($0.terms, bits) }
    let ownerCount = spoken.count
    owners = questions.map(\.owner)
    let index = BM25Index(documents: questions.map(\.terms))
    var entries: [String: Entry] = [:]
    var ownerTerms = [[String: Int]](repeating: [:], count: ownerCount)
    var wordings = [Int](repeating: 0, count: ownerCount)
    for (position, question) in questions.enumerated() {
      for term in Set(question.terms) {
        entries[term, default: Entry()].variants.append(Int32(position))
        ownerTerms[question.owner][term, default: 0] += 1
      }
      wordings[question.owner] += 1
    }
    for (owner, terms) in ownerTerms.enumerated() {
      for (term, count) in terms {
        entries[term]?.owners.append(Int32(owner))
        entries[term]?.parts.append(min(1, 3 * Float(count) / Float(wordings[owner])))
      }
      for term in Set(spoken[owner]).subtracting(terms.keys) {
        entries[term]?.spoken.append(Int32(owner))
      }
    }
    let cores = Self.cores(questions, ownerCount)
    for (owner, terms) in cores.enumerated() {
      for term in terms { entries[term]?.cores.append(Int32(owner)) }
    }
    coreCounts = cores.map { Int32($0.count) }
    for term in entries.keys {
      entries[term]?.share = Self.share(index.weight(of: term), of: term)
    }
    self.entries = entries
    ownerAnchors = zip(ownerTerms, spoken).map { own, told in
      Self.mask(own.keys, bits) | Self.mask(told, bits)
    }
    norms = questions.map { question in
      Set(question.terms).sorted().reduce(0) { $0 + (entries[$1]?.share ?? 0) }
    }
  }

  /// What three of four wordings of an owner share, of at least two.
  private static func cores(_ questions: [(owner: Int, terms: [String])], _ count: Int)
    -> [Set<String>]
  {
    var wordings = [Int](repeating: 0, count: count)
    var counts = [[String: Int]](repeating: [:], count: count)
    for question in questions {
      wordings[question.owner] += 1
      for term in Set(question.terms) { counts[question.owner][term, default: 0] += 1 }
    }
    return zip(wordings, counts).map { total, counts in
      guard total >= 2 else { return [] }
      return Set(counts.filter { $0.value * 4 >= total * 3 && !$0.key.hasPrefix("#") }.keys)
    }
  }

  /// What is left of a score for each term of the core that the question lacks.
  private static let corelessShare = 0.9

  /// Weight of a word that no known question has; it makes a match a little less like.
  private static let unknownWeight = 3.0

  /// What a term of this rarity adds: rare words count more, but none alone decides.
  ///
  /// A figure counts half: it is what is told more often than what is asked.
  private static func share(_ weight: Double, of term: String) -> Double {
    weight * weight.squareRoot() * (term.hasPrefix("#") ? 0.5 : 1)
  }

  /// How much it counts that an answer covers the question beyond one known wording of it.
  private static let coverShare = 0.3
  /// What is left of a likeness for each anchor of the question that the owner lacks.
  private static let lackingShare = 0.8
  /// What is left of a likeness for each anchor of the known wording that the question lacks.
  private static let surplusShare = 0.82
  /// How much a term counts that stands in what is said and in no known wording.
  private static let spokenShare = 0.7

  /// Whether a known wording has a term.
  package func knows(_ term: String) -> Bool { entries[term] != nil }

  /// How much of the weight of some terms an owner's wordings hold, from 0 to 1.
  package func cover(of terms: Set<String>, by owner: Int) -> Double {
    var whole = 0.0
    var held = 0.0
    for term in terms.sorted() {
      let entry = entries[term]
      let share = entry?.share ?? Self.share(Self.unknownWeight, of: term)
      whole += share
      if entry?.owners.contains(Int32(owner)) ?? false { held += share }
    }
    return whole > 0 ? held / whole : 0
  }

  private static func mask(_ terms: some Sequence<String>, _ bits: [String: UInt64]) -> UInt64 {
    terms.reduce(0) { $0 | (bits[$1] ?? 0) }
  }

  /// The best owners, the best first.
  package func search(_ terms: [String], limit: Int = 8) -> [Match] {
    let query = Set(terms)
    var norm = 0.0
    var products = [Double](repeating: 0, count: owners.count)
    var touched: [Int32] = []
    let ownerCount = coreCounts.count
    var covered = [Double](repeating: 0, count: ownerCount)
    var present = [Int32](repeating: 0, count: ownerCount)
    for term in query.sorted() {
      guard let entry = entries[term] else {
        if !term.hasPrefix("#") { norm += Self.share(Self.unknownWeight, of: term) }
        continue
      }
      norm += entry.share
      for variant in entry.variants {
        if products[Int(variant)] == 0 { touched.append(variant) }
        products[Int(variant)] += entry.share
      }
      for (owner, part) in zip(entry.owners, entry.parts) {
        covered[Int(owner)] += entry.share * Double(part)
      }
      for owner in entry.spoken { covered[Int(owner)] += entry.share * Self.spokenShare }
      for owner in entry.cores { present[Int(owner)] += 1 }
    }
    guard norm > 0 else { return [] }
    let asked = Self.mask(query, anchorBits)
    var best = [Double](repeating: 0, count: ownerCount)
    var reached: [Int] = []
    for variant in touched {
      var likeness = products[Int(variant)] / (norm * norms[Int(variant)]).squareRoot()
      for _ in 0..<(variantAnchors[Int(variant)] & ~asked).nonzeroBitCount {
        likeness *= Self.surplusShare
      }
      let owner = owners[Int(variant)]
      if best[owner] == 0 { reached.append(owner) }
      best[owner] = max(best[owner], likeness)
    }
    var found: [Match] = []
    for owner in reached {
      var score =
        (1 - Self.coverShare) * best[owner] + Self.coverShare * covered[owner] / norm
      for _ in 0..<(asked & ~ownerAnchors[owner]).nonzeroBitCount { score *= Self.lackingShare }
      let lacking = Int(coreCounts[owner] - present[owner])
      for _ in 0..<lacking { score *= Self.corelessShare }
      let match = Match(owner: owner, score: score, lacking: lacking)
      if found.count == limit, let last = found.last, !Self.isBefore(match, last) { continue }
      let place = found.firstIndex { Self.isBefore(match, $0) } ?? found.count
      found.insert(match, at: place)
      if found.count > limit { found.removeLast() }
    }
    return found
  }

  private static func isBefore(_ one: Match, _ other: Match) -> Bool {
    (one.score, other.owner) > (other.score, one.owner)
  }
}
