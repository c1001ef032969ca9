package import KnowledgeBase

/// The evaluated rule, node by node in reading order; explanation only reads it.
package struct Trace: Sendable {
  /// One evaluated node.
  package struct Entry: Sendable {
    /// Position of the rule in the evaluator's flat list.
    var rule: Int
    package internal(set) var truth: Truth
    /// What the node looked at, for nodes that look at a fact.
    package internal(set) var reading: OperandReading?
    /// How many entries this node and all below it take.
    package internal(set) var size: Int
    /// Whether the readings of the issue at this node differ.
    package internal(set) var dependsOnReading: Bool
    /// Whether the node says nothing because the fact was not stated.
    package internal(set) var isVacuous: Bool
  }

  package internal(set) var entries: [Entry]
  let rules: [Rule]

  package func rule(at index: Int) -> Rule {
    rules[entries[index].rule]
  }

  /// The positions of the nodes directly below `index`.
  package func children(of index: Int) -> [Int] {
    var found: [Int] = []
    var next = index + 1
    let end = index + entries[index].size
    while next < end {
      found.append(next)
      next += entries[next].size
    }
    return found
  }

  /// The position of the node of a rule, if it was evaluated.
  package func position(of id: String) -> Int? {
    entries.indices.first { rules[entries[$0].rule].id == id }
  }
}
