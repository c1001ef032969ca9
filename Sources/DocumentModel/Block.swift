/// A part of a paper that stands on lines of its own.
package indirect enum Block: Sendable, Hashable {
  /// Level 1 is the name of the paper; deeper levels name its parts.
  case heading(level: Int, [Inline], clause: Clause? = nil)
  case paragraph(Paragraph)
  case list(NumberedList)
  case table(Table)
  /// Signatures that stand side by side and stay together on one page.
  case signatures([Signature])
  /// A horizontal line, as below a letterhead.
  case rule
  /// What follows begins on a new page; in formats without pages it is nothing.
  case pageBreak
}
