package import Diagnostics

/// A case file could not be used; every fault, with its line.
package struct CaseFileProblem: Error, Sendable {
  package var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
