/// A run of words inside a block.
package enum Inline: Sendable, Hashable {
  /// Words as they were given: line ends and tabs in them are kept.
  case text(String, style: TextStyle)
  /// A visible dotted space for a fact that is still missing; `field` is its path in the case file.
  case blank(field: String)
  case lineBreak

  /// Stands in words for what is not said there: a value that is left out, or a blank.
  package static let hole = "\u{FFFC}"

  /// Words without any emphasis.
  package static func text(_ words: String) -> Inline {
    .text(words, style: .plain)
  }
}
