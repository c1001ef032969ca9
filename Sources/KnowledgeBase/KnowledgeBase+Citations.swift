extension KnowledgeBase {
  /// The acts that wrote UU ITE, the youngest first.
  private static let informationLaw = ["UU 1/2024", "UU 19/2016", "UU 11/2008"]

  /// The places named in `text`, in canonical form as far as the knowledge base knows them.
  package func citations(in text: String, allowsBareNumbers: Bool = true) -> [Citation] {
    CitationReader.read(text, allowsBareNumbers: allowsBareNumbers).map { canonical($0) }
  }

  /// The canonical form of a place as it was written.
  ///
  /// Without an act, articles that only UU ITE has go there and all others to the KUHP.
  package func canonical(_ draft: CitationReader.Draft) -> Citation {
    var citation = draft.place
    switch draft.instrument {
    case .named(let name) where name != "UU 1/2026":
      citation.instrument = name
      return Self.informationLaw.contains(name) ? writtenLast(citation) : citation
    case .named(let name):
      citation.instrument = name
      return citation
    case .informationLaw:
      citation.instrument = "UU 1/2024"
      return writtenLast(citation)
    case nil:
      if let article = draft.article, ["27A", "27B", "45A", "45B"].contains(article) {
        citation.instrument = "UU 1/2024"
      }
      return citation
    }
  }

  /// A place in UU ITE under the act that last wrote it; an exact old clause keeps its act.
  private func writtenLast(_ citation: Citation) -> Citation {
    func isKnown(_ candidate: Citation) -> Bool {
      knows(candidate)
        || offences.contains { offence in
          candidate.contains(offence.citation)
            || offence.norm.flatMap { Citation(canonical: $0) }.map { candidate.contains($0) }
              ?? false
        }
    }
    if isKnown(citation) { return citation }
    for act in Self.informationLaw {
      var candidate = citation
      candidate.instrument = act
      if isKnown(candidate) { return candidate }
    }
    return citation
  }
}
