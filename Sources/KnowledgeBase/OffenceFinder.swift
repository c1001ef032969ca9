import Indonesian

/// Finds offences by article, id, name or everyday words.
package struct OffenceFinder {
  private let knowledge: KnowledgeBase
  /// In how many offences a term stands; a rare one says more than a common one.
  private let spread: [String: Int]

  package init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    var spread: [String: Int] = [:]
    for offence in knowledge.offences {
      let words = ([offence.name, offence.elements] + offence.everydayWords).joined(separator: " ")
      for term in Set(Self.terms(words)) { spread[term, default: 0] += 1 }
    }
    self.spread = spread
  }

  /// The offences that fit, the best first; at most `limit` for words.
  package func find(_ words: String, limit: Int = 10) -> [Offence] {
    switch knowledge.charge(words) {
    case .offence(let offence, _): return [offence]
    case .ambiguous(let offences): return offences
    case .unknown, .unreadable: break
    }
    // Aggravations and clauses that are no offence by themselves are found by their own place.
    let places = knowledge.citations(in: words).filter { $0.article != nil }
    let named = knowledge.offences.filter { offence in
      places.contains { $0.contains(offence.citation) }
    }
    if !named.isEmpty { return named }
    let query = Set(Self.terms(words.lowercased())).subtracting(places.isEmpty ? [] : Self.marks)
      .filter { places.isEmpty || Int($0) == nil }
    guard !query.isEmpty else { return [] }
    let scored = knowledge.offences.compactMap { offence -> (offence: Offence, score: Double)? in
      let score = score(offence, query)
      return score > 0 ? (offence, score) : nil
    }
    let best = scored.map(\.score).max() ?? 0
    return scored.filter { $0.score >= best * 0.4 }.sorted { $0.score > $1.score }
      .prefix(limit).map(\.offence)
  }

  /// Everyday phrases weigh most when all their words are there, then names, then elements.
  private func score(_ offence: Offence, _ query: Set<String>) -> Double {
    let whole = weight(query)
    func share(_ text: String) -> Double {
      let terms = Set(Self.terms(text))
      let common = weight(terms.intersection(query))
      return common == 0 ? 0 : common / whole + common / weight(terms)
    }
    let phrases = offence.everydayWords.map(share).max() ?? 0
    return phrases * 2 + share(offence.name) + share(offence.elements) * 0.5
  }

  private func weight(_ terms: Set<String>) -> Double {
    terms.reduce(0) { $0 + 1 / Double(spread[$1] ?? 1).squareRoot() }
  }

  private static let ignored: Set<String> = [
    "di", "ke", "dari", "yang", "dan", "atau", "saya", "dia", "itu", "ini", "orang", "untuk",
    "dengan", "karena", "kena", "pasal", "apa", "ga", "gak", "nggak", "tidak", "aku", "sy",
  ]

  /// The words of a citation, which say nothing of an offence.
  private static let marks = Set(
    [
      "ayat", "huruf", "angka", "jo", "juncto", "psl", "kuhp", "uu", "ite", "lama", "nomor",
      "tahun",
    ]
    .map(stem)
  )

  /// Lowercase words without the commonest prefixes and suffixes.
  private static func terms(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
      .filter { $0.count > 1 && !ignored.contains($0) }.map(stem)
  }

  /// One key for the forms of a word, such as *pukul*, *memukul*, *dipukuli* and *pemukulan*.
  ///
  /// It need not be the true root: a first p, t, s or k is left out, because *me-* and *pe-* swallow
  /// it.
  private static func stem(_ word: String) -> String {
    var stem = word[...]
    let prefix = prefixes.first { stem.hasPrefix($0) && stem.count - $0.count >= 3 }
    stem = stem.dropFirst(prefix?.count ?? 0)
    let suffix = suffixes.first { suffix, least in
      stem.hasSuffix(suffix) && stem.count - suffix.count >= least
    }
    stem = stem.dropLast(suffix?.0.count ?? 0)
    if let first = stem.first, let second = stem.dropFirst().first, "ptsk".contains(first),
      "aiueo".contains(second), stem.count > 3
    {
      stem = stem.dropFirst()
    }
    return String(stem)
  }

  private static let prefixes = [
    "meny", "peny", "meng", "peng", "nge", "mem", "pem", "men", "pen", "per", "ber", "ter", "ny",
    "ng", "me", "pe", "di",
  ]

  /// Endings, with the number of letters that must be left.
  private static let suffixes = [("nya", 3), ("kan", 3), ("an", 3), ("in", 4), ("i", 4)]
}
