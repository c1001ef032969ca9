package import Diagnostics

/// One fact that a template may use, as its `fields.xml` declares it.
package struct Field: Sendable, Hashable {
  /// One of the values of a choice and the words that it stands for.
  package struct Choice: Sendable, Hashable {
    package var id: String
    package var words: String

    package init(id: String, words: String) {
      self.id = id
      self.words = words
    }
  }

  /// The path in the case file; `[]` stands for each member of a list: `delik[].kutipan`.
  package var path: String
  package var kind: FieldKind
  /// How the value is written where the template says nothing else; none for flags and lists.
  package var format: FieldFormat?
  /// Whether every place that uses the field needs it; otherwise each use asks `ada` first.
  package var isRequired: Bool
  /// Who supplies the fact, in the words of `oleh`.
  package var suppliers: [String]
  /// What it is, in Indonesian.
  package var label: String
  package var choices: [Choice]
  /// What its value must be beside its type.
  package var bound: FieldBound?
  package var location: SourceLocation

  package init(
    path: String,
    kind: FieldKind,
    format: FieldFormat?,
    isRequired: Bool,
    suppliers: [String],
    label: String,
    choices: [Choice] = [],
    bound: FieldBound? = nil,
    location: SourceLocation
  ) {
    self.path = path
    self.kind = kind
    self.format = format
    self.isRequired = isRequired
    self.suppliers = suppliers
    self.label = label
    self.choices = choices
    self.bound = bound
    self.location = location
  }

  /// A member of a list of texts, which has no declaration of its own.
  var member: Field {
    var member = self
    member.path += "[]"
    member.kind = .text
    member.format = .verbatim
    member.isRequired = true
    return member
  }

  /// The words for `value`, or `nil` where the value is not of this field's type.
  func words(for value: FieldValue, as format: FieldFormat) -> String? {
    guard kind == .choice else { return format.words(for: value) }
    guard case .text(let id) = value, let choice = choices.first(where: { $0.id == id }) else {
      return nil
    }
    return format.words(for: .text(choice.words))
  }
}
