package import Indonesian

/// One node of a statute in one version: an article, ayat, huruf or angka with its own words.
///
/// A class, because there are many and lists of them are made all the time: a list shares them.
package final class Provision: Sendable {
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

  package let citation: Citation
  /// The words of this node alone, to the letter: children have their own.
  ///
  /// Empty where none are known.
  package let passages: [Passage]
  /// Words that stand after the list of children.
  package let closing: String?
  package let validity: Validity
  package let standing: Standing
  /// Keys of the sources, as the law files name them.
  package let sources: [String]
  /// What wrote these words, such as `UU 1/2026 Pasal VII`; `nil` for the original act.
  package let amendedBy: String?
  /// What revoked it, or deleted it from the statute.
  package let endedBy: String?
  /// The issue on which its force depends.
  package let issue: String?
  package let note: String?
  /// When the standing was established.
  package let establishedOn: CalendarDate?
  /// The file and line that hold the words.
  package let file: String
  package let line: Int

  init(
    citation: Citation,
    passages: [Passage],
    closing: String?,
    validity: Validity,
    standing: Standing,
    sources: [String],
    amendedBy: String?,
    endedBy: String?,
    issue: String?,
    note: String?,
    establishedOn: CalendarDate?,
    file: String,
    line: Int
  ) {
    self.citation = citation
    self.passages = passages
    self.closing = closing
    self.validity = validity
    self.standing = standing
    self.sources = sources
    self.amendedBy = amendedBy
    self.endedBy = endedBy
    self.issue = issue
    self.note = note
    self.establishedOn = establishedOn
    self.file = file
    self.line = line
  }

  /// The official words; empty where only a summary or nothing is known.
  package var text: String {
    passages.filter { $0.wording == .official }.map(\.text).joined(separator: " ")
  }
}
