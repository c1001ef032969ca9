package import KnowledgeBase

/// What a rule's operand came to, and the facts it was read from.
package struct OperandReading: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case value(FactValue)
    /// Open until these facts are known.
    case open([FactKey])
    /// Not stated, or not imposed: there is nothing to compare.
    case absent
  }

  package var operand: Rule.Operand
  package var content: Content
  package var facts: [FactKey]
}
