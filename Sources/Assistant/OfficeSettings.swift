package import Diagnostics
import DocumentModel

/// What an office chooses for all its papers: page, letterhead, form codes, city, time zone.
package struct OfficeSettings: Sendable, Hashable {
  /// The page, but for the size of its letters.
  var layout = PageLayout()
  /// The size of the letters, in points; `nil` leaves it to each paper.
  var fontSize: Double?
  /// The city where papers are signed, for cases that do not say it.
  var city: String?
  /// Words for the papers, by the name of the setting.
  var words: [String: String] = [:]
  /// What one kind of paper has for itself.
  var byKind: [String: Words] = [:]

  struct Words: Sendable, Hashable {
    var words: [String: String] = [:]
    var fontSize: Double?
  }

  package init() {}

  /// Letters for people who read with difficulty.
  package static let largePrint = 18.0

  /// The same settings with letters of this size, in points, on all papers.
  package func printing(at fontSize: Double) -> OfficeSettings {
    var copy = self
    copy.fontSize = fontSize
    for kind in copy.byKind.keys { copy.byKind[kind]?.fontSize = nil }
    return copy
  }

  func layout(for kind: String, standard: Double?) -> PageLayout {
    var layout = layout
    layout.fontSize = byKind[kind]?.fontSize ?? fontSize ?? standard ?? layout.fontSize
    return layout
  }

  /// The words for one kind of paper; of what all papers share, only what this one can use.
  func words(for kind: String, among known: [String]) -> [String: String] {
    words.filter { known.contains($0.key) }
      .merging(byKind[kind]?.words ?? [:]) { _, own in own }
  }
}

/// Why a file of settings cannot be used: everything at once.
package struct SettingsProblem: Error, Sendable {
  package var diagnostics: [Diagnostic]
}
