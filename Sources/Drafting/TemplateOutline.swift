package import Diagnostics
package import DocumentModel

/// What a template names of the law and of the case file, for those who know both.
///
/// It is there also for a template with faults, as far as that could be read.
package struct TemplateOutline: Sendable {
  /// A clause and where it stands.
  package struct PlacedClause: Sendable, Hashable {
    package var clause: Clause
    package var location: SourceLocation
  }

  /// An unsettled question with the readings that the template can follow.
  package struct Question: Sendable, Hashable {
    package var id: String
    package var readings: [String]
    package var location: SourceLocation
  }

  package var fields: [Field]
  package var clauses: [PlacedClause]
  package var questions: [Question]
}
