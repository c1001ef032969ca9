import Diagnostics
import XMLTree

/// What a role can do next after an outcome; our own advice, not law.
package struct NextStep: Sendable, Hashable {
  package var role: Role
  /// An outcome in the words of the contract, or `semua`.
  package var outcome: String
  /// The id of the rule whose failure this answers; `nil` for general advice.
  package var rule: String?
  package var words: String

  static func read(_ document: Document) -> (steps: [NextStep], faults: [Diagnostic]) {
    var reader = ElementReader(file: document.file)
    let steps = document.root.elements("langkah").compactMap { element -> NextStep? in
      guard let role = reader.required(element, "peran", as: Role.self) else { return nil }
      return NextStep(
        role: role,
        outcome: reader.required(element, "hasil"),
        rule: element[attribute: "kaidah"],
        words: element.text.trimmingSpaces
      )
    }
    return (steps, reader.diagnostics)
  }
}
