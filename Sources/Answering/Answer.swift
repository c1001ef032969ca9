package import Decision
package import KnowledgeBase

/// An answer, sentence by sentence, with what each rests on.
package struct Answer: Sendable {
  package typealias Direction = CuratedAnswer.Direction

  /// The words of a place in the law, to the letter.
  package struct Quotation: Sendable, Hashable {
    package var citation: Citation
    package var words: String
  }

  /// The answer first, then reasons, standing and unsettled points.
  package var sentences: [Sentence]
  package var quotations: [Quotation] = []
  /// At most eight, the best first.
  package private(set) var citations: [Citation] = []
  package var direction: Direction?
  package var outcome: Outcome?
  /// Whether this declines to answer.
  package var isRefusal = false
  /// One useful next step.
  package var next: String?

  package static let citationLimit = 8

  init(_ sentences: [Sentence]) {
    self.sentences = sentences
  }

  mutating func cite(_ places: some Sequence<Citation>) {
    for place in places where citations.count < Self.citationLimit && !citations.contains(place) {
      citations.append(place)
    }
  }

  /// Puts words before those of the first sentence, which keeps its sources.
  mutating func lead(with words: String, _ more: Source...) {
    guard let first = sentences.first, let source = first.sources.first else { return }
    sentences[0] = Sentence(
      "\(words) \(first.words)",
      source,
      more: Array(first.sources.dropFirst()) + more
    )
  }

  mutating func citeFirst(_ place: Citation) {
    citations.removeAll { $0 == place }
    citations.insert(place, at: 0)
    if citations.count > Self.citationLimit { citations.removeLast() }
  }

  mutating func cite(_ place: Citation?) {
    if let place { cite([place]) }
  }

  mutating func say(_ sentence: Sentence) {
    if !sentences.contains(where: { $0.words == sentence.words }) { sentences.append(sentence) }
  }

  /// The direction that the first sentence speaks; nothing where it speaks none.
  var spokenDirection: Direction? {
    guard let words = sentences.first?.words.lowercased() else { return nil }
    if ["ya", "boleh", "bisa", "dapat", "masih dapat"].contains(where: { words.hasPrefix($0) }) {
      return .yes
    }
    if ["tidak", "bukan"].contains(where: { words.hasPrefix($0) }) { return .no }
    return words.contains("tidak ") || words.contains("bukan ") ? .depends : .yes
  }

  /// What it says in our own words, without the quotations.
  package var ownWords: String {
    sentences.map(\.words).joined(separator: " ")
  }

  /// The whole answer in one text.
  package var text: String {
    ([ownWords] + quotations.map { "Bunyi \($0.citation): \"\($0.words)\"" })
      .joined(separator: "\n\n")
  }
}

/// A sentence or two in our own words, never without a source.
package struct Sentence: Sendable, Hashable {
  package let words: String
  package let sources: [Source]

  init(_ words: String, _ first: Source, _ rest: Source...) {
    self.words = words
    sources = [first] + rest
  }

  init(_ words: String, _ first: Source, more: [Source]) {
    self.words = words
    sources = [first] + more
  }

  init?(_ words: String, provisions: [Citation]) {
    guard !provisions.isEmpty else { return nil }
    self.words = words
    sources = provisions.map { .provision($0) }
  }
}

/// A node of the knowledge base that a sentence rests on.
package enum Source: Sendable, Hashable {
  /// A provision, or a place in an instrument of which points are known.
  case provision(Citation)
  case offence(String)
  case issue(String)
  case rule(String)
  case curated(String)
  case term(String)
  case topic(String)
  case gap(String)
  case fact(String)
}
