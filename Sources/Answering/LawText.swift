import Indonesian
import KnowledgeBase

/// Words of the law by place, and amounts that the law names, without a search each time.
struct LawText: Sendable {
  let knowledge: KnowledgeBase
  let day: CalendarDate
  private let byArticle: [String: [Int]]
  private let fines: [String: Rupiah]

  init(_ knowledge: KnowledgeBase, on day: CalendarDate) {
    self.knowledge = knowledge
    self.day = day
    var byArticle: [String: [Int]] = [:]
    var fines: [String: Rupiah] = [:]
    for (index, provision) in knowledge.provisions.enumerated() {
      let citation = provision.citation
      byArticle[Self.key(citation), default: []].append(index)
      // Pasal 79 ayat (1): "kategori II, Rp10.000.000,00 (sepuluh juta rupiah);"
      if citation.instrument == "UU 1/2023", citation.article == "79", citation.letter != nil,
        !citation.isElucidation, provision.validity.contains(day)
      {
        let words = provision.text.split(separator: " ")
        if words.count > 2, words[0] == "kategori" {
          let category = words[1].filter { $0 != "," }
          if case .success(let amount) = Rupiah.read(words[2].split(separator: ",")[0].description)
          {
            fines[category] = amount
          }
        }
      }
    }
    self.byArticle = byArticle
    self.fines = fines
  }

  private static func key(_ citation: Citation) -> String {
    "\(citation.instrument)|\(citation.isElucidation)|\(citation.article ?? "")"
  }

  /// The highest fine of a category, I to VIII.
  func fine(_ category: String) -> Rupiah? { fines[category] }

  /// The categories with their highest fines, I first.
  var categories: [(name: String, amount: Rupiah)] {
    fines.map { ($0.key, $0.value) }.sorted { $0.1 < $1.1 }
  }

  /// The nodes at and below a place, as in force.
  func passage(_ citation: Citation) -> [Provision] {
    (byArticle[Self.key(citation)] ?? []).map { knowledge.provisions[$0] }
      .filter { citation.contains($0.citation) && $0.validity.contains(day) }
  }

  /// All nodes of a place in every version.
  func versions(_ citation: Citation) -> [Provision] {
    (byArticle[Self.key(citation)] ?? []).map { knowledge.provisions[$0] }
      .filter { citation.contains($0.citation) }
  }

  func knows(_ citation: Citation) -> Bool { !versions(citation).isEmpty }

  /// The official words of a place with its letters; nothing where they are not held.
  func quotation(_ citation: Citation, limit: Int = 900) -> Answer.Quotation? {
    let nodes = passage(citation).filter { !$0.text.isEmpty }
    guard !nodes.isEmpty else { return nil }
    var words: [String] = []
    for piece in nodes.pieces {
      guard case .node(let node) = piece else {
        if case .closing(_, let closing) = piece { words.append(closing) }
        continue
      }
      var mark = ""
      if node.citation != citation {
        if let number = node.citation.number {
          mark = "\(number). "
        } else if let letter = node.citation.letter {
          mark = "\(letter). "
        } else if let paragraph = node.citation.paragraph {
          mark = "(\(paragraph)) "
        }
      }
      words.append(mark + node.text)
    }
    let text = words.joined(separator: " ")
    guard text.utf8.count <= limit else { return nil }
    return Answer.Quotation(citation: citation, words: text)
  }
}

extension Citation {
  /// The place as people say it: `Pasal 85 ayat (1) KUHP`, `Pasal 45 ayat (4) UU ITE`.
  var spoken: String {
    let family = ["UU 1/2024", "UU 19/2016", "UU 11/2008"]
    let short =
      instrument == "UU 1/2023"
      ? "KUHP"
      : family.contains(instrument) ? "UU ITE" : instrument == "UU 20/2025" ? "KUHAP" : instrument
    guard article != nil else { return instrument }
    var place = self
    place.instrument = ""
    place.isElucidation = false
    let words = place.description.drop { $0 == " " }
    return (isElucidation ? "penjelasan " : "") + words + " \(short)"
  }

  static func code(_ article: String, _ paragraph: String? = nil, _ letter: String? = nil)
    -> Citation
  {
    Citation(instrument: "UU 1/2023", article: article, paragraph: paragraph, letter: letter)
  }
}
