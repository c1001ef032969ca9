/// A run of words inside a block.
package enum Inline: Sendable, Hashable {
  case text(String, style: TextStyle)
  /// A visible dotted space for a fact that is still missing; `field` is its path in the case file.
  case blank(field: String)
  case lineBreak

  /// Words without any emphasis.
  package static func text(_ words: String) -> Inline {
    .text(words, style: .plain)
  }
}

/// Emphasis of a run of words.
package struct TextStyle: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let plain: TextStyle = []
  package static let bold = TextStyle(rawValue: 1)
  package static let italic = TextStyle(rawValue: 2)
  package static let underline = TextStyle(rawValue: 4)
}
