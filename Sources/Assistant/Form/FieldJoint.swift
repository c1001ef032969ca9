import Drafting

/// Fits the words of a field to the words of the form around it.
///
/// A clerk writes `selama {{jam_kerja_sosial}} jam` or `Rp{{denda}}`; the value brings its own unit.
enum FieldJoint {
  private static let units: Set<String> = ["menit", "jam", "hari", "minggu", "bulan", "tahun"]

  /// The words without what the form says itself, or nothing where the form names another unit than
  /// the value has.
  static func fit(_ words: String, kind: FieldKind, before: String, after: String) -> String? {
    var words = words
    if kind == .duration || kind == .work {
      let unit = words.split(separator: " ").last.map(String.init)
      let own = unit.flatMap { units.contains($0) ? $0 : nil }
      if let said = unitSaid(after) {
        // A bare number of hours has no unit of its own.
        guard said == own ?? "jam" else { return nil }
        if let own, startsWithUnit(after) { words = String(words.dropLast(own.count + 1)) }
      }
    }
    if kind == .money, words.hasPrefix("Rp"), before.hasSuffix("Rp") || before.hasSuffix("Rp.") {
      words = String(words.dropFirst(2))
    }
    if kind == .text { words = withoutRepetition(words, after: before) }
    if words.hasSuffix("."), let next = after.first, ".;,".contains(next) {
      words = String(words.dropLast())
    }
    return words
  }

  /// `Pengadilan Negeri {{pengadilan}}`: two or more words that the form has said are not repeated.
  private static func withoutRepetition(_ words: String, after before: String) -> String {
    let said = before.lowercased().split(separator: " ")
    let parts = words.split(separator: " ", omittingEmptySubsequences: false)
    var count = min(said.count, parts.count - 1)
    while count >= 2 {
      if said.suffix(count).elementsEqual(parts.prefix(count).map { $0.lowercased()[...] }) {
        return parts.dropFirst(count).joined(separator: " ")
      }
      count -= 1
    }
    return words
  }

  private static func startsWithUnit(_ after: String) -> Bool {
    units.contains(after.prefix { $0.isLetter }.lowercased())
  }

  /// The unit that follows a field, at once or after the same number in words in brackets.
  private static func unitSaid(_ after: String) -> String? {
    var rest = after[...]
    if rest.hasPrefix("("), let close = rest.firstIndex(of: ")") {
      rest = rest[rest.index(after: close)...].drop { $0 == " " }
    } else if rest.hasPrefix(")") {
      rest = rest.dropFirst().drop { $0 == " " }
    }
    let word = rest.prefix { $0.isLetter }.lowercased()
    return units.contains(word) ? word : nil
  }
}
