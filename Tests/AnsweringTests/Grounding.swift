import Answering
import KnowledgeBase

extension KnowledgeBase {
  /// Whether the node that a sentence names exists.
  func holds(_ source: Source, _ material: QuestionMaterial) -> Bool {
    switch source {
    case .provision(let citation): holds(citation)
    case .offence(let id): offence(id) != nil
    case .issue(let id): issue(id) != nil
    case .rule(let id): !id.isEmpty
    case .curated(let id): material.answers.contains { $0.id == id }
    case .term(let id): material.glossary.contains { $0.id == id }
    case .topic(let id): material.outsideTopics.contains { $0.id == id }
    case .gap(let id): gaps.contains { $0.id == id }
    case .fact(let path): fact(path) != nil
    }
  }

  /// Whether a place, or a point about it, is known.
  func holds(_ citation: Citation) -> Bool {
    let name = citation.description
    return knows(citation) || instruments.contains { $0.citation == name }
      || instruments.flatMap(\.points).contains {
        $0.citation == name || $0.citation.hasPrefix(name)
      }
      || offences.contains { $0.citation == citation || $0.norm?.contains(name) == true }
  }
}
