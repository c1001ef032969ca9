import Indonesian
import KnowledgeBase
import Search

/// Ranks the provisions in force by the words of a query.
struct ClauseIndex: Sendable {
  private let index: BM25Index
  private let places: [Citation]

  init(_ knowledge: KnowledgeBase, analyzer: TextAnalyzer, today: CalendarDate) {
    let inForce = knowledge.provisions.filter {
      $0.validity.contains(today) && !$0.passages.isEmpty
    }
    places = inForce.map(\.citation)
    index = BM25Index(
      documents: inForce.map { provision in
        analyzer.terms(provision.passages.map(\.text).joined(separator: " "))
          + QuestionReader.terms(provision.citation)
      }
    )
  }

  /// The nearest provisions, the best first.
  func search(_ terms: [String], limit: Int) -> [Citation] {
    index.search(terms, limit: limit).map { places[$0.document] }
  }
}
