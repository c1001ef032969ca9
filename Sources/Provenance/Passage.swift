import DocumentModel

/// The words of one paragraph, list item, table row or line, and the clause that they come from.
package struct Passage: Sendable, Hashable {
  /// Where it stands in the paper, in Indonesian: `MENGADILI, butir 3, huruf a`.
  package var place: String
  /// On one line; `Inline.hole` stands for what is not said.
  package var words: String
  /// The id of the clause of the template.
  package var clause: String?
  /// The citations on which the clause rests.
  package var basis: [String]
  /// The citations for which the law demands the clause; empty where it does not.
  package var demands: [String]

  package init(
    place: String,
    words: String,
    clause: String? = nil,
    basis: [String] = [],
    demands: [String] = []
  ) {
    self.place = place
    self.words = words
    self.clause = clause
    self.basis = basis
    self.demands = demands
  }

  package var isMandatory: Bool { !demands.isEmpty }
}

/// What counts when words are compared: no line ends, no doubled spaces, no marks that do not show.
enum PlainWords {
  /// Between the cells of a row.
  static let separator = " | "

  static func of(_ text: String, keepsHoles: Bool = false) -> String {
    var plain = String.UnicodeScalarView()
    var owesSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        owesSpace = !plain.isEmpty
        continue
      }
      guard let kept = kept(scalar, keepsHoles: keepsHoles) else { continue }
      if owesSpace { plain.append(" ") }
      owesSpace = false
      plain.append(kept)
    }
    return String(plain)
  }

  /// The cells of a row on one line; empty cells and lone colons say nothing.
  static func row(_ cells: some Sequence<String>) -> String {
    cells.filter { !$0.isEmpty && $0 != ":" }.joined(separator: separator)
  }

  private static func kept(_ scalar: Unicode.Scalar, keepsHoles: Bool) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xAD, 0x200B, 0x2060, 0xFEFF: nil
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: "\u{FFFD}"
    case 0xFFFC: keepsHoles ? scalar : "\u{FFFD}"
    default: scalar
    }
  }
}
