package import Indonesian

/// One node of a statute in one version: an article, ayat, huruf or angka with its own words.
package struct Provision: Sendable, Hashable {
  /// When the words of a version were in force.
  package enum Validity: Sendable, Hashable {
    case period(Period)
    /// Replaced on the day it was to take effect, so it bound nobody.
    case neverOperated

    package func contains(_ day: CalendarDate) -> Bool {
      switch self {
      case .period(let period): period.contains(day)
      case .neverOperated: false
      }
    }
  }

  /// Whether words are those of the law or ours about it.
  package enum Wording: String, Sendable, Hashable {
    case official = "kutipan"
    /// Our own short words about a passage whose wording the law files do not give.
    case summary = "ringkasan"
    /// Our own words that point to where the wording stands.
    case reference = "rujukan"
  }

  /// A piece of text of one kind.
  package struct Passage: Sendable, Hashable {
    package var wording: Wording
    package var text: String
  }

  package var citation: Citation
  /// The words of this node alone, to the letter: children have their own.
  ///
  /// Empty where none are known.
  package var passages: [Passage]
  /// Words that stand after the list of children.
  package var closing: String?
  package var validity: Validity
  package var standing: Standing
  /// Keys of the sources, as the law files name them.
  package var sources: [String]
  /// What wrote these words, such as `UU 1/2026 Pasal VII`; `nil` for the original act.
  package var amendedBy: String?
  /// What revoked it, or deleted it from the statute.
  package var endedBy: String?
  /// The issue on which its force depends.
  package var issue: String?
  package var note: String?
  /// When the standing was established.
  package var establishedOn: CalendarDate?
  /// The file and line that hold the words.
  package var file: String
  package var line: Int

  /// The official words; empty where only a summary or nothing is known.
  package var text: String {
    passages.filter { $0.wording == .official }.map(\.text).joined(separator: " ")
  }
}
