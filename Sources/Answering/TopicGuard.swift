import KnowledgeBase
import Search

/// Tells questions outside the field from those inside it.
struct TopicGuard: Sendable {
  private let topics: [OutsideTopic]
  private let phrases: [(topic: Int, terms: Set<String>)]
  private let inside: Set<String>

  /// Words of this field that are as common outside it.
  private static let common: Set<String> = [
    "aduan", "~aduan", "~tarik", "~gantirugi", "~tambahan", "~pokok", "~korporasi", "korban",
    "hukum",
    "polisi", "denda",
  ]

  init(_ material: QuestionMaterial, analyzer: TextAnalyzer) {
    topics = material.outsideTopics
    phrases = material.outsideTopics.enumerated().flatMap { position, topic in
      topic.phrases.compactMap { phrase -> (topic: Int, terms: Set<String>)? in
        let terms = Set(analyzer.terms(phrase))
        // A phrase of which only one word is left has lost what made it one.
        let isWhole = terms.count > 1 || !phrase.contains(" ")
        return terms.isEmpty || !isWhole ? nil : (position, terms)
      }
    }
    inside = Set(
      material.vocabulary.inScope.flatMap { [$0, "~" + $0] + analyzer.terms($0) }
    )
  }

  /// Whether a question belongs to the field; words that are as common outside it count only with an
  /// answer that is like it.
  func isInside(_ question: Question, curated: Double = 1) -> Bool {
    let own = inside.intersection(question.terms)
    return (curated >= 0.5 ? !own.isEmpty : !own.subtracting(Self.common).isEmpty)
      || question.says("pasal", "pidana", "kuhp", "dipidana", "delik")
      || !question.offences.isEmpty || question.citations.contains { $0.article != nil }
  }

  /// Whether hardly a word of a question is known and nothing in it belongs to the field.
  func isForeign(_ question: Question, foreign: Int, score: Double) -> Bool {
    guard score < 0.45, foreign >= 2, question.offences.isEmpty, question.citations.isEmpty,
      !question.mentionsCommunityService, question.work == nil
    else { return false }
    let own = inside.intersection(question.terms).subtracting(Self.common)
    return own.count <= 1 && foreign * 3 >= question.terms.count
      && !question.says("pasal", "pidana", "dipidana", "delik", "kuhp")
  }

  /// The topic outside the field that a question is about; nothing where it is inside.
  func outside(_ question: Question, curated: Double) -> OutsideTopic? {
    if question.mentionsCommunityService || question.namesArticle { return nil }
    let found = phrases.filter { $0.terms.isSubset(of: question.terms) }
    guard let best = found.max(by: { $0.terms.count < $1.terms.count }) else { return nil }
    let strength = found.reduce(0) { $0 + $1.terms.count }
    if curated >= (strength >= 2 ? 0.85 : 0.72) { return nil }
    let own = inside.intersection(question.terms).subtracting(Self.common).count
    if curated >= 0.6, own >= strength { return nil }
    if curated >= 0.5, question.says("pidana", "dipidana", "pemidanaan", "terdakwa", "terpidana") {
      return nil
    }
    if own >= 2, strength < 2 { return nil }
    if !question.offences.isEmpty, own >= 1 || OffenceAspects(question).threat { return nil }
    if !question.offences.isEmpty,
      best.terms.count < 2 || question.says("dipidana", "dihukum", "pidana", "penjara", "dipenjara")
    {
      return nil
    }
    return topics[best.topic]
  }
}
