import DocumentModel
import XMLTree

/// What can stand in one kind of place of a template: words, blocks, list items, rows, signatures.
///
/// A leaf knows how it is read, written and searched; the choices and loops around it are the same
/// everywhere.
protocol Leaf: Sendable {
  associatedtype Output

  /// Reads an XML node that is no choice, loop or clause.
  static func compile(
    _ node: Node,
    by compiler: inout Compiler,
    in scope: Compiler.Scope
  ) -> [Part<Self>]

  /// What it becomes in the paper.
  func draft(by drafter: inout Drafter, in scope: Drafter.Scope) -> [Output]

  /// A visible blank in such a place, for a fact that is missing.
  static func blank(_ path: String, in scope: Drafter.Scope) -> [Output]

  /// The words between two rounds of a loop in such a place.
  static func separator(_ words: String) -> [Output]

  /// Several ways to go on, of which a person strikes out what does not hold.
  static func alternatives(_ branches: [[Output]]) -> [Output]

  /// Whether the parts inside it meet a demand on every way through the template.
  func meets(_ demand: DemandCheck) -> Bool

  /// Adds the fixed words of the template that stand inside it.
  func appendWords(to words: inout String)
}

extension Leaf {
  static func separator(_ words: String) -> [Output] { [] }
}
