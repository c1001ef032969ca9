package import Diagnostics

/// The knowledge base could not be read; every fault that was found, with its place.
package struct KnowledgeProblem: Error, Sendable, CustomStringConvertible {
  package var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  package var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
