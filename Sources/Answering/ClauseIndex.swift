import Indonesian
import KnowledgeBase
import Search

/// Ranks the provisions in force, ayat by ayat with their letters, by the words of a query.
struct ClauseIndex: Sendable {
  /// A provision that fits, with how much of the query its words cover, from 0 to 1.
  struct Hit: Sendable, Hashable {
    var place: Citation
    var cover: Double
  }

  private let index: BM25Index
  private let places: [Citation]
  private let terms: [Set<String>]

  init(_ knowledge: KnowledgeBase, analyzer: TextAnalyzer, today: CalendarDate) {
    var places: [Citation] = []
    var texts: [[String]] = []
    for provision in knowledge.provisions
    where provision.validity.contains(today) && !provision.passages.isEmpty {
      var place = provision.citation
      place.letter = nil
      place.number = nil
      let words = analyzer.terms(provision.passages.map(\.text).joined(separator: " "))
      if places.last == place {
        texts[texts.count - 1] += words
      } else {
        places.append(place)
        texts.append(words + QuestionReader.terms(place))
      }
    }
    self.places = places
    terms = texts.map { Set($0) }
    index = BM25Index(documents: texts)
  }

  /// The nearest provisions, the best first.
  func search(_ query: [String], limit: Int) -> [Hit] {
    let words = Set(query).filter { !$0.hasPrefix("#") }
    let whole = words.reduce(0) { $0 + max(index.weight(of: $1), 1) }
    return index.search(query, limit: limit).map { hit in
      let covered = words.reduce(0) {
        terms[hit.document].contains($1) ? $0 + index.weight(of: $1) : $0
      }
      return Hit(place: places[hit.document], cover: whole > 0 ? covered / whole : 0)
    }
  }
}
