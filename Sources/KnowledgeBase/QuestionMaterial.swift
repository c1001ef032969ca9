import Diagnostics
import XMLTree

/// What only free questions need: written answers, and the words that people use.
///
/// It is read apart from `KnowledgeBase`, because weighing a case should not wait for it.
package struct QuestionMaterial: Sendable {
  package let answers: [CuratedAnswer]
  package let vocabulary: Vocabulary
  package let glossary: [GlossaryTerm]
  package let outsideTopics: [OutsideTopic]

  /// Reads the folders `Answers` and `Terms` of `source`.
  ///
  /// - Throws: every fault found, with file and line.
  package init(from source: KnowledgeSource) throws(KnowledgeProblem) {
    let files = KnowledgeFiles(source, folders: ["Answers", "Terms"], MaterialPart.read)
    guard files.faults.isEmpty else { throw KnowledgeProblem(files.faults) }
    answers = files.parts.flatMap(\.answers)
    vocabulary = .merged(files.parts.flatMap(\.vocabularies))
    glossary = files.parts.flatMap(\.glossary)
    outsideTopics = files.parts.flatMap(\.outsideTopics)
  }
}

/// What one file of answers or terms holds.
private struct MaterialPart: Sendable {
  var answers: [CuratedAnswer] = []
  var vocabularies: [Vocabulary] = []
  var glossary: [GlossaryTerm] = []
  var outsideTopics: [OutsideTopic] = []

  /// Reads a file by the name of its root element; others hold nothing of these.
  static func read(_ document: Document) -> (part: Self, faults: [Diagnostic]) {
    var part = Self()
    var faults: [Diagnostic] = []
    switch document.root.name {
    case "daftar-jawaban": (part.answers, faults) = CuratedAnswer.read(document)
    case "bahasa": (part.vocabularies, faults) = Vocabulary.read(document)
    case "daftar-istilah": (part.glossary, faults) = GlossaryTerm.read(document)
    case "di-luar-cakupan": (part.outsideTopics, faults) = OutsideTopic.read(document)
    default: break
    }
    return (part, faults)
  }
}

extension KnowledgeBase {
  /// Reads the answers and terms that belong to this knowledge base.
  package func questionMaterial() throws(KnowledgeProblem) -> QuestionMaterial {
    try QuestionMaterial(from: source)
  }
}
