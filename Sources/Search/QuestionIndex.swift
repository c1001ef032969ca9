/// Finds the known question that is nearest to an asked one.
package struct QuestionIndex: Sendable {
  /// What fits, by the position of its owner, with a likeness from 0 to 1.
  package struct Match: Sendable, Hashable {
    package var owner: Int
    package var score: Double
    /// How many terms that nearly all wordings of the owner share the question lacks.
    package var lacking: Int
  }

  private let variants: BM25Index
  private let owners: [Int]
  private let norms: [Double]
  private let postings: [String: [Int32]]
  private let ownerTerms: [Set<String>]
  /// Terms of what each owner says.
  private let spokenTerms: [Set<String>]
  /// The anchors of each known wording, and of each owner.
  private let variantAnchors: [UInt64]
  private let ownerAnchors: [UInt64]
  /// Terms that nearly all known wordings of each owner share: what it is about.
  private let cores: [Set<String>]
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
    spokenTerms = spoken.map { Set($0) }
    variants = BM25Index(documents: questions.map(\.terms))
    owners = questions.map(\.owner)
    var postings: [String: [Int32]] = [:]
    var ownerTerms = [Set<String>](repeating: [], count: ownerCount)
    for (index, question) in questions.enumerated() {
      for term in Set(question.terms) { postings[term, default: []].append(Int32(index)) }
      ownerTerms[question.owner].formUnion(question.terms)
    }
    self.postings = postings
    self.ownerTerms = ownerTerms
    ownerAnchors = zip(ownerTerms, spoken).map { own, told in
      Self.mask(own, bits) | Self.mask(told, bits)
    }
    cores = Self.cores(questions, ownerCount)
    let index = variants
    norms = questions.map { question in
      Set(question.terms).reduce(0) { sum, term in
        sum + Self.share(index.weight(of: term), of: term)
      }
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
  package func knows(_ term: String) -> Bool { postings[term] != nil }

  /// How much of the weight of some terms an owner's wordings hold, from 0 to 1.
  package func cover(of terms: Set<String>, by owner: Int) -> Double {
    var whole = 0.0
    var held = 0.0
    for term in terms {
      let weight = variants.weight(of: term)
      let share = Self.share(weight > 0 ? weight : Self.unknownWeight, of: term)
      whole += share
      if ownerTerms[owner].contains(term) { held += share }
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
    var products: [Int32: Double] = [:]
    var weights: [(term: String, weight: Double)] = []
    for term in query {
      let weight = variants.weight(of: term)
      guard weight > 0 else {
        if !term.hasPrefix("#") { norm += Self.share(Self.unknownWeight, of: term) }
        continue
      }
      let share = Self.share(weight, of: term)
      norm += share
      weights.append((term, share))
      for variant in postings[term] ?? [] { products[variant, default: 0] += share }
    }
    guard norm > 0 else { return [] }
    let asked = Self.mask(query, anchorBits)
    var best: [Int: Double] = [:]
    for (variant, product) in products {
      var likeness = product / (norm * norms[Int(variant)]).squareRoot()
      for _ in 0..<(variantAnchors[Int(variant)] & ~asked).nonzeroBitCount {
        likeness *= Self.surplusShare
      }
      let owner = owners[Int(variant)]
      best[owner] = max(best[owner] ?? 0, likeness)
    }
    return best.map { owner, likeness in
      let covered = weights.reduce(0) { sum, part in
        if ownerTerms[owner].contains(part.term) { return sum + part.weight }
        return spokenTerms[owner].contains(part.term) ? sum + part.weight * Self.spokenShare : sum
      }
      var score = (1 - Self.coverShare) * likeness + Self.coverShare * covered / norm
      for _ in 0..<(asked & ~ownerAnchors[owner]).nonzeroBitCount { score *= Self.lackingShare }
      let lacking = cores[owner].reduce(0) { query.contains($1) ? $0 : $0 + 1 }
      for _ in 0..<lacking { score *= Self.corelessShare }
      return Match(owner: owner, score: score, lacking: lacking)
    }
    .sorted { ($0.score, $1.owner) > ($1.score, $0.owner) }
    .prefix(limit).map { $0 }
  }
}
