package import DocumentModel

/// A drafted paper.
package struct Draft: Sendable, Hashable {
  package var paper: Paper
  /// The facts that are still missing and stand in the paper as visible blanks.
  package var blanks: [MissingField]
}
