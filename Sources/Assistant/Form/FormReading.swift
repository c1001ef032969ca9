import Diagnostics
import Drafting
import Indonesian
import WordForm

/// What each field of a form means.
struct FormReading {
  /// One field of the form, read.
  enum Meaning {
    case known(FieldWriter.Wish, certainty: FieldNames.Certainty)
    /// With the fields that come nearest, best first.
    case unknown(nearest: [Field])
    /// A field that is known, with a way to write it that does not fit; and those that do.
    case badFormat(Field, formats: [String])
  }

  private let names: FieldNames
  private var meanings: [String: Meaning] = [:]
  /// The most unknown names that are compared with all known ones.
  private static let mostCompared = 100
  private var compared = 0

  /// Reads every field of a form, each name once.
  init(_ form: WordForm, names: FieldNames) {
    self.names = names
    for field in form.fields where meanings[field.written] == nil {
      meanings[field.written] = read(field)
    }
  }

  /// What a field of the form means.
  func meaning(of field: FormField) -> Meaning {
    switch meanings[field.written] {
    case .known(var wish, let certainty)?:
      wish.location = SourceLocation(file: field.place.words)
      return .known(wish, certainty: certainty)
    case let meaning?: return meaning
    case nil: return .unknown(nearest: [])
    }
  }

  private mutating func read(_ field: FormField) -> Meaning {
    guard let (target, certainty) = names.target(for: field.name),
      let declared = names.fields[target.path]
    else {
      compared += 1
      guard compared <= Self.mostCompared else { return .unknown(nearest: []) }
      return .unknown(nearest: names.nearest(to: field.name).compactMap { names.fields[$0] })
    }
    var format: FieldFormat?
    if let written = field.format {
      let name = written.lowercased().replacing(" ", with: "-")
      guard let found = FieldFormat(rawValue: name), declared.kind.formats.contains(found) else {
        return .badFormat(declared, formats: declared.kind.formats.map(\.rawValue))
      }
      format = found
    }
    return .known(
      FieldWriter.Wish(
        field: declared,
        members: target.members,
        format: format,
        location: SourceLocation(file: field.place.words)
      ),
      certainty: certainty
    )
  }

  // MARK: Words

  /// The words that go into the form for a field, or why there are none.
  static func answer(_ wish: FieldWriter.Wish, at field: FormField, from writer: FieldWriter)
    -> FieldWriter.Answer
  {
    guard case .words(let words) = writer.answer(wish) else { return writer.answer(wish) }
    if let fitting = FieldJoint.fit(
      words,
      kind: wish.field.kind,
      before: field.before,
      after: field.after
    ) {
      return .words(fitting)
    }
    return .fault(
      Diagnostic(
        code: "satuan-formulir-berbeda",
        message: "Sesudah \(field.written) formulir menulis satuan yang lain daripada satuan "
          + "nilainya.",
        remedy: "Hapus satuan itu dari formulir; nilainya sudah ditulis dengan satuannya.",
        location: wish.location
      )
    )
  }
}

extension FieldWriter.Wish {
  /// The path as a person would write it: `delik[terbukti].nama`.
  var path: String {
    let inside =
      switch members {
      case .any: ""
      case .all: "semua"
      case .one(let number): "\(number)"
      case .those(let name): name
      }
    return field.path.replacing("[]", with: "[\(inside)]", maxReplacements: 1)
  }
}
