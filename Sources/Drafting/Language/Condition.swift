/// What a `<jika>` or a `<bila>` asks.
enum Condition: Sendable {
  case present(Reference)
  case absent(Reference)
  case isTrue(Reference)
  case isFalse(Reference)
  /// A choice has the value with this id.
  case equals(Reference, String)
  case differs(Reference, String)
  /// The paper follows this reading of an unsettled question.
  case reading(issue: String, reading: String)
  /// The office has filled in this setting.
  case setting(FieldList.Setting)

  var reference: Reference? {
    switch self {
    case .present(let reference), .absent(let reference), .isTrue(let reference),
      .isFalse(let reference), .equals(let reference, _), .differs(let reference, _):
      reference
    case .reading, .setting: nil
    }
  }
}
