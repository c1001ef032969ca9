package import Diagnostics

/// Why bytes could not be read as XML; never empty.
package struct XMLProblem: Error, Sendable, Hashable {
  package var diagnostics: [Diagnostic]

  package init(_ first: Diagnostic, _ others: [Diagnostic] = []) {
    diagnostics = [first] + others
  }
}
