package import Diagnostics

/// Why a paper could not be drafted: everything at once.
///
/// The words name facts and never their values.
package struct DraftProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The facts that are missing, in the order in which the paper needs them.
  package var missing: [MissingField]
  /// Values that cannot stand in the paper: of a wrong type, contradictory, or unwritable.
  package var faults: [Diagnostic]

  package init(missing: [MissingField], faults: [Diagnostic]) {
    self.missing = missing
    self.faults = faults
  }

  package var description: String {
    var parts = faults.map(\.description)
    if !missing.isEmpty {
      parts.append("Naskah belum dapat disusun: \(missing.count) isian belum ada.")
      parts.append(MissingField.list(missing))
    }
    return parts.joined(separator: "\n")
  }
}
