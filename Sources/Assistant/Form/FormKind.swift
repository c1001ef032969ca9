import Inspection

/// What kind of paper a form is.
package struct FormKind: Sendable, Hashable {
  /// A paper that no rule of kerja sosial is about, such as a covering letter (`--jenis lain`).
  package static let other = "lain"

  /// The name of a kind of paper, or `lain`.
  package var name: String
  /// Whether it was told from the words of the form.
  package var isGuessed: Bool

  /// The kind by which `uji-naskah` inspects it, if it can.
  var draftKind: DraftKind? { DraftKind(rawValue: name) }

  /// The first words that may be a title, letterhead included.
  private static let titleLength = 60

  /// What the words of a form show it to be; nothing where they show nothing.
  static func guess(_ source: DraftSource, among kinds: [String]) -> String? {
    let words = String(decoding: source.bytes.prefix(4000), as: UTF8.self).lowercased()
      .split { !$0.isLetter }.prefix(titleLength)
    let title = " \(words.joined(separator: " ")) "
    // A name of one word, such as `putusan`, stands in the title of many papers.
    let named = kinds.filter { $0.contains("-") }.sorted { $0.count > $1.count }
      .first { title.contains(" \($0.replacing("-", with: " ")) ") }
    return named ?? DraftKind.evident(in: source)?.rawValue
  }
}
