/// Finds the known question that is nearest to an asked one.
package struct QuestionIndex: Sendable {
  /// What fits, by the position of its owner, with a likeness from 0 to 1.
  package struct Match: Sendable, Hashable {
    package var owner: Int
    package var score: Double
  }

  private let variants: BM25Index
  private let owners: [Int]
  private let norms: [Double]
  private let postings: [String: [Int32]]
  private let ownerTerms: [Set<String>]
  /// Terms of what each owner says.
  private let spokenTerms: [Set<String>]
  /// The anchors of each known wording, and of each owner.
  private let variantAnchors: [Set<String>]
  private let ownerAnchors: [Set<String>]
  private let anchors: Set<String>

  /// - Parameters:
  ///   - questions: the terms of each known wording, with the position of what it belongs to.
  ///   - spoken: the terms of what each of them says.
  ///   - anchors: terms that say what a question is about, so that lacking one weighs against a match.
  package init(
    questions: [(owner: Int, terms: [String])],
    spoken: [[String]],
    anchors: Set<String> = []
  ) {
    self.anchors = anchors
    variantAnchors = questions.map { anchors.intersection($0.terms) }
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
      anchors.intersection(own).union(anchors.intersection(told))
    }
    let index = variants
    norms = questions.map { question in
      Set(question.terms).reduce(0) { sum, term in
        sum + Self.share(index.weight(of: term), of: term)
      }
    }
  }

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
    let asked = anchors.intersection(query)
    var best: [Int: Double] = [:]
    for (variant, product) in products {
      var likeness = product / (norm * norms[Int(variant)]).squareRoot()
      for _ in variantAnchors[Int(variant)].subtracting(asked) { likeness *= Self.surplusShare }
      let owner = owners[Int(variant)]
      best[owner] = max(best[owner] ?? 0, likeness)
    }
    return best.map { owner, likeness in
      let covered = weights.reduce(0) { sum, part in
        if ownerTerms[owner].contains(part.term) { return sum + part.weight }
        return spokenTerms[owner].contains(part.term) ? sum + part.weight * Self.spokenShare : sum
      }
      var score = (1 - Self.coverShare) * likeness + Self.coverShare * covered / norm
      for _ in asked.subtracting(ownerAnchors[owner]) { score *= Self.lackingShare }
      return Match(owner: owner, score: score)
    }
    .sorted { ($0.score, $1.owner) > ($1.score, $0.owner) }
    .prefix(limit).map { $0 }
  }
}
