package import Indonesian

/// A fact of a case, ready to stand in a paper.
///
/// A fact that is not known is left out of its record: there is no empty value. An empty list says
/// that there are none, which is something else than not knowing.
package indirect enum FieldValue: Sendable, Hashable {
  /// Words, or the id of a choice.
  case text(String)
  case number(Int)
  case money(Rupiah)
  case date(CalendarDate)
  case duration(LegalDuration)
  case work(WorkTime)
  case boolean(Bool)
  case list([FieldValue])
  case record([String: FieldValue])

  /// Whether there is something to write: blank words are as good as none.
  var isPresent: Bool {
    guard case .text(let words) = self else { return true }
    return words.contains { !$0.isWhitespace }
  }

  /// The value below `key` of a record, if it is there and holds something.
  subscript(key: String) -> FieldValue? {
    guard case .record(let members) = self, let value = members[key], value.isPresent else {
      return nil
    }
    return value
  }
}
