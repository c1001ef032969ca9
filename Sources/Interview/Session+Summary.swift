package import KnowledgeBase

extension Session {
  /// One line of the summary.
  package struct SummaryLine: Sendable, Hashable {
    package var key: FactKey
    package var label: String
    package var answer: String
    /// By whom, when, and on what evidence, where it is not this person today.
    package var source: String?
    /// Whether the outcome does not use it as things stand.
    package var isSetAside: Bool
  }

  /// All answers in the order of the case file.
  package var summary: [SummaryLine] {
    let idle = Set(setAside)
    return answered.compactMap { key in
      answerWords(key).map {
        SummaryLine(
          key: key,
          label: label(key),
          answer: $0,
          source: sourceWords(key),
          isSetAside: idle.contains(key)
        )
      }
    }
  }
}
