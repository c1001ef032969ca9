import KnowledgeBase

/// Where answers and templates rest on a place in the law or on a reading.
package struct PaperUses: Sendable {
  private let uses: [TextUse]

  init(_ uses: [TextUse]) {
    self.uses = uses
  }

  /// The templates' clauses and the answers that name `citation` or a part of it.
  func places(restingOn citation: Citation) -> [String] {
    uses.filter { use in use.citations.contains { citation.contains($0) } }.map(\.name).distinct
  }

  /// The templates' clauses that follow one reading of an issue.
  func places(ofIssue id: String) -> [String] {
    uses.filter { $0.issue == id }.map(\.name).distinct
  }
}
