/// A field of a form: `{{nama terdakwa}}`, or `{{jam_kerja_sosial | angka}}` with a way to write it.
package struct FormField: Sendable, Hashable {
  /// What stands between the braces before the bar, with single spaces.
  package var name: String
  /// What stands after the bar.
  package var format: String?
  package var place: FormPlace
  /// The words of the paragraph before and after it, other fields as they are.
  package var before: String
  package var after: String
  /// The words of the paragraph before this one, such as the label of a table row.
  package var previous: String

  /// As it stands in the form, with single spaces.
  package var written: String { "{{\(name)\(format.map { " | \($0)" } ?? "")}}" }
}

/// Braces in a form that are no field and would stay in the paper.
package struct FormFlaw: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// `{{` that no `}}` of the same line closes.
    case unclosed
    /// `}}` that nothing opens.
    case unopened
    case empty
    /// `{% … %}` of another program.
    case command
    /// A field in a content control whose words Word takes from elsewhere.
    case bound
  }

  package var kind: Kind
  package var place: FormPlace
  /// The words around it.
  package var quote: String
}
