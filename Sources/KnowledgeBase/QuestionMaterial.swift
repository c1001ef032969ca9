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
    var files = KnowledgeFiles(source)
    answers = files.read("Answers", root: "daftar-jawaban") { CuratedAnswer.read($0) }
    vocabulary = .merged(files.read("Terms", root: "bahasa") { Vocabulary.read($0) })
    glossary = files.read("Terms", root: "daftar-istilah") { GlossaryTerm.read($0) }
    outsideTopics = files.read("Terms", root: "di-luar-cakupan") { OutsideTopic.read($0) }
    guard files.faults.isEmpty else { throw KnowledgeProblem(files.faults) }
  }
}

extension KnowledgeBase {
  /// Reads the answers and terms that belong to this knowledge base.
  package func questionMaterial() throws(KnowledgeProblem) -> QuestionMaterial {
    try QuestionMaterial(from: source)
  }
}
