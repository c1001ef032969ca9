import Diagnostics
import Drafting
import WordForm

/// The words for every field of a form, or everything that keeps it from being filled.
struct FormFilling {
  /// The facts that are missing, each once, in the order in which the form needs them.
  private(set) var missing: [MissingField] = []
  var faults: [Diagnostic] = []
  /// What a person must know of the filled form.
  private(set) var notes: [String] = []

  private let reading: FormReading
  private let writer: FieldWriter

  init(_ form: WordForm, _ reading: FormReading, facts: FieldValue, leavesBlanks: Bool) {
    self.reading = reading
    writer = FieldWriter(facts: facts)
    var fields: [Field] = []
    for field in form.fields {
      switch reading.meaning(of: field) {
      case .known(let wish, let certainty):
        if !fields.contains(wish.field) { fields.append(wish.field) }
        if certainty == .spelling {
          note("\(field.written) dibaca sebagai \(wish.path) (\(wish.field.label)).")
        }
        switch FormReading.answer(wish, at: field, from: writer) {
        case .words: break
        case .missing(let fact):
          if !missing.contains(where: { $0.paths == fact.paths }) { missing.append(fact) }
        case .fault(let fault): add(fault)
        }
      case .unknown(let nearest):
        if leavesBlanks {
          note("\(field.written) tidak dikenal dan dibiarkan kosong (\(field.place.words)).")
        } else {
          add(Self.unknown(field, nearest))
        }
      case .badFormat(let meant, let formats): add(Self.badFormat(field, meant, formats))
      }
    }
    for flaw in form.flaws { add(FormWords.fault(flaw)) }
    if form.fields.isEmpty { add(FormWords.withoutFields) }
    for fault in writer.faults(of: fields) { add(fault) }
  }

  /// What to write for a field; dots where nothing is known.
  func words(for field: FormField) -> String {
    guard case .known(let wish, _) = reading.meaning(of: field),
      case .words(let words) = FormReading.answer(wish, at: field, from: writer)
    else { return FormBlank.dots }
    return words
  }

  private mutating func note(_ words: String) {
    if !notes.contains(words) { notes.append(words) }
  }

  private mutating func add(_ fault: Diagnostic) {
    if !faults.contains(fault) { faults.append(fault) }
  }

  private static func unknown(_ field: FormField, _ nearest: [Field]) -> Diagnostic {
    Diagnostic(
      code: "isian-tak-dikenal",
      message: "Isian \(field.written) tidak dikenal.",
      remedy: FormWords.remedy(nearest),
      location: SourceLocation(file: field.place.words)
    )
  }

  private static func badFormat(_ field: FormField, _ meant: Field, _ formats: [String])
    -> Diagnostic
  {
    Diagnostic(
      code: "format-tak-cocok",
      message: "Format dalam \(field.written) tidak cocok untuk \(meant.path).",
      remedy: FormWords.formats(formats),
      location: SourceLocation(file: field.place.words)
    )
  }
}
