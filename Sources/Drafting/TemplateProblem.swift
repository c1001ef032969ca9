package import Diagnostics

/// Why a template cannot be used: everything that is wrong with it, never empty.
package struct TemplateProblem: Error, Sendable, Hashable {
  package var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
