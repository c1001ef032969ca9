package import Diagnostics
package import Drafting
package import WordForm

/// What a form asks for, what in it nobody understands, and what the law would have in it.
package struct FormReport: Sendable {
  /// A field that was understood, with every place where it stands.
  package struct Known: Sendable {
    package var written: String
    package var path: String
    package var label: String
    /// Whether one letter of the name was wrong.
    package var isMisspelt: Bool
    package var suppliers: [String]
    package var places: [FormPlace]
  }

  /// A field that was not understood.
  package struct Unknown: Sendable {
    package var field: FormField
    /// The fields that come nearest, best first; for a wrong format, the field that is meant.
    package var nearest: [Field]
    /// The formats that fit, where only the format is wrong.
    package var formats: [String]
  }

  /// Something that `uji-naskah` finds in the filled form.
  package struct Lack: Sendable {
    /// One of its fixed codes.
    package var code: String
    package var severity: Severity
    package var basis: String?
    package var message: String
    package var remedy: String
    /// The fields that would hold what is missing.
    package var fields: [String]
  }

  /// Something that the law demands of papers of this kind.
  package struct Demand: Sendable {
    package var summary: String
    package var basis: [String]
    /// The fields that our own template writes there and the form does not.
    package var absent: [String]
  }

  /// Nothing where the words do not show it and nobody said it.
  package var kind: FormKind?
  package var known: [Known]
  package var unknown: [Unknown]
  package var flaws: [FormFlaw]
  /// What `uji-naskah` misses in the form once it is filled with a sound case.
  package var lacks: [Lack]
  /// For papers that `uji-naskah` does not read: what a person must look for.
  package var demands: [Demand]

  /// Whether something must be mended before the form is used.
  package var hasFindings: Bool {
    kind == nil || !unknown.isEmpty || !flaws.isEmpty || known.contains { $0.isMisspelt }
      || lacks.contains { $0.severity > .note } || known.isEmpty
  }
}
