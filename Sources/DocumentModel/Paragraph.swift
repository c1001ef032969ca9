/// Running words, with the clause of the template that they come from.
package struct Paragraph: Sendable, Hashable {
  package enum Alignment: String, Sendable, Hashable {
    case start = "kiri"
    case center = "tengah"
    case end = "kanan"
    case justified = "rata"
  }

  package var content: [Inline]
  package var alignment: Alignment
  /// Keeps this paragraph on the same page as the next block.
  package var keepsWithNext: Bool
  package var clause: Clause?

  package init(
    _ content: [Inline],
    alignment: Alignment = .justified,
    keepsWithNext: Bool = false,
    clause: Clause? = nil
  ) {
    self.content = content
    self.alignment = alignment
    self.keepsWithNext = keepsWithNext
    self.clause = clause
  }
}
