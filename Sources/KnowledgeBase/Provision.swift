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

  /// Whether the words are those of the law or ours about it.
  package enum Wording: String, Sendable, Hashable {
    case official = "kutipan"
    case summary = "ringkasan"
  }

  package var citation: Citation
  package var wording: Wording
  /// The official words of this node alone, to the letter; children have their own.
  package var text: String
  /// Words that stand after the list of children.
  package var closing: String?
  package var validity: Validity
  package var standing: Standing
  /// Keys of the sources, as the law files name them.
  package var sources: [String]
  /// What wrote these words, such as `UU 1/2026 Pasal VII`; `nil` for the original act.
  package var amendedBy: String?
  package var note: String?
  /// When the standing was established.
  package var establishedOn: CalendarDate?
  /// The file and line that hold the words.
  package var file: String
  package var line: Int

  package init(
    citation: Citation,
    wording: Wording = .official,
    text: String,
    closing: String? = nil,
    validity: Validity,
    standing: Standing,
    sources: [String],
    amendedBy: String? = nil,
    note: String? = nil,
    establishedOn: CalendarDate? = nil,
    file: String,
    line: Int
  ) {
    self.citation = citation
    self.wording = wording
    self.text = text
    self.closing = closing
    self.validity = validity
    self.standing = standing
    self.sources = sources
    self.amendedBy = amendedBy
    self.note = note
    self.establishedOn = establishedOn
    self.file = file
    self.line = line
  }
}
