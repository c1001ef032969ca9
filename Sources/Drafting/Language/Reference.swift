import Diagnostics

/// The use of a field at one place of a template.
struct Reference: Sendable {
  /// Where the path starts: at the case file, or at the member of a list that a loop is at.
  enum Base: Sendable, Hashable {
    case caseFile
    case variable(String)
  }

  var field: Field
  var base: Base
  /// The keys to follow from the base.
  var keys: [String]
  /// Whether this place cannot do without it.
  var isRequired: Bool
  var location: SourceLocation
}
