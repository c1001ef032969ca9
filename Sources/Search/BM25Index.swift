/// Ranks texts by the terms that they share with a query (Okapi BM25), all in memory.
package struct BM25Index: Sendable {
  /// A text that fits, by its position, with its score.
  package struct Hit: Sendable, Hashable {
    package var document: Int
    package var score: Double
  }

  private struct Posting: Sendable {
    var document: Int32
    var weight: Float
  }

  private let postings: [String: [Posting]]
  private let documentCount: Int

  /// How soon more of the same term stops to count, and how much length counts.
  private static let saturation = 1.2
  private static let lengthShare = 0.75

  /// - Parameter documents: the terms of each text.
  package init(documents: [[String]]) {
    documentCount = documents.count
    let average = Double(documents.reduce(0) { $0 + $1.count }) / Double(max(documents.count, 1))
    var postings: [String: [Posting]] = [:]
    for (index, terms) in documents.enumerated() {
      var counts: [String: Int] = [:]
      for term in terms { counts[term, default: 0] += 1 }
      let norm =
        Self.saturation
        * (1 - Self.lengthShare + Self.lengthShare * Double(terms.count) / max(average, 1))
      for (term, count) in counts {
        let weight = Double(count) * (Self.saturation + 1) / (Double(count) + norm)
        postings[term, default: []].append(Posting(document: Int32(index), weight: Float(weight)))
      }
    }
    self.postings = postings
  }

  /// The weight of a term: the rarer, the more; 0 for one that no text has.
  package func weight(of term: String) -> Double {
    guard let count = postings[term]?.count else { return 0 }
    return Self.idf(count, of: documentCount)
  }

  private static func idf(_ count: Int, of total: Int) -> Double {
    Double.log1p((Double(total - count) + 0.5) / (Double(count) + 0.5))
  }

  /// The best texts for the terms of a query, the best first.
  package func search(_ terms: [String], limit: Int = 10) -> [Hit] {
    var scores = [Float](repeating: 0, count: documentCount)
    var touched: [Int] = []
    for term in Set(terms).sorted() {
      guard let list = postings[term] else { continue }
      let idf = Float(Self.idf(list.count, of: documentCount))
      for posting in list {
        if scores[Int(posting.document)] == 0 { touched.append(Int(posting.document)) }
        scores[Int(posting.document)] += idf * posting.weight
      }
    }
    return touched.map { Hit(document: $0, score: Double(scores[$0])) }
      .sorted { ($0.score, $1.document) > ($1.score, $0.document) }
      .prefix(limit).map { $0 }
  }
}

extension Double {
  /// The natural logarithm of 1 + x for x from 0 on, without a math library.
  fileprivate static func log1p(_ x: Double) -> Double {
    // 1 + x = m · 2^e with m in 1..<2; ln m by the series of artanh.
    let value = 1 + x
    let mantissa = value.significand
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    var divisor = 1.0
    while divisor < 40 {
      sum += term / divisor
      term *= square
      divisor += 2
    }
    return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
  }
}
