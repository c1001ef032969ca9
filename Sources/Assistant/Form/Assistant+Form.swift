import CaseFile
import Decision
import Diagnostics
import Drafting
import Indonesian
import Inspection
import JSONTree
import KnowledgeBase
package import WordForm

extension Assistant {
  /// The kinds that a form may be.
  package var formKinds: [String] { paperKinds + [FormKind.other] }

  /// Says what an office's own form asks for and what it lacks.
  ///
  /// - Parameters:
  ///   - form: the form.
  ///   - bytes: the file, for the guess of its kind.
  ///   - file: its name.
  ///   - kind: what it is; told from its words where not given.
  /// - Returns: what was found.
  /// - Throws: that the kind is not known, or that the templates have faults.
  package func report(on form: WordForm, _ bytes: [UInt8], file: String, kind: String? = nil)
    throws(PaperProblem) -> FormReport
  {
    let kind = try formKind(bytes, file: file, said: kind)
    let reading = FormReading(form, names: try fieldNames(kind: kind?.name ?? ""))
    var report = FormReport(
      kind: kind,
      known: [],
      unknown: [],
      flaws: form.flaws,
      lacks: [],
      demands: []
    )
    var wishes: [FieldWriter.Wish] = []
    for field in form.fields {
      switch reading.meaning(of: field) {
      case .known(let wish, let certainty):
        wishes.append(wish)
        report.add(wish, field, certainty)
      case .unknown(let nearest):
        report.unknown.append(.init(field: field, nearest: nearest, formats: []))
      case .badFormat(let meant, let formats):
        report.unknown.append(.init(field: field, nearest: [meant], formats: formats))
      }
    }
    guard let kind, !form.fields.isEmpty else { return report }
    if let draftKind = kind.draftKind {
      report.lacks = lacks(form, reading, wishes, file: file, kind: draftKind)
    } else {
      report.demands = demands(of: kind.name, writing: Set(wishes.map(\.field.path)))
    }
    return report
  }

  /// What a form is, as somebody said or as its words show.
  package func formKind(_ bytes: [UInt8], file: String, said kind: String?) throws(PaperProblem)
    -> FormKind?
  {
    if let kind {
      guard formKinds.contains(kind) else { throw .unknownKind(known: formKinds) }
      return FormKind(name: kind, isGuessed: false)
    }
    guard let source = try? DraftReader.read(bytes, file: file) else { return nil }
    return FormKind.guess(source, among: paperKinds).map { FormKind(name: $0, isGuessed: true) }
  }

  // MARK: What the law would have in it

  /// Fills the form with the worked example of its kind and inspects it like any draft.
  private func lacks(
    _ form: WordForm,
    _ reading: FormReading,
    _ wishes: [FieldWriter.Wish],
    file: String,
    kind: DraftKind
  ) -> [FormReport.Lack] {
    guard let facts = sample(of: kind, for: Set(wishes.map(\.field.path))) else { return [] }
    let writer = FieldWriter(facts: facts)
    let filled = try? form.filled { field in
      guard case .known(let wish, _) = reading.meaning(of: field),
        case .words(let words) = FormReading.answer(wish, at: field, from: writer)
      else { return FormBlank.dots }
      return words
    }
    return filled.map { lacks($0, file: file, kind: kind) } ?? []
  }

  /// The worked example of a kind, with the penalty that the form asks for.
  private func sample(of kind: DraftKind, for paths: Set<String>) -> FieldValue? {
    let path = "Templates/\(kind.rawValue)/example.json"
    guard let template = try? template(kind.rawValue),
      let bytes = try? TemplateSource.embedded.read(path),
      let caseFile = try? caseFile(bytes, file: path),
      case .record(var facts) = DraftFacts(assess(caseFile, role: template.role, on: .today()))
        .record
    else { return nil }
    let suffix = kind == .putusan ? "dijatuhkan" : "dituntut"
    let (prison, fine) = ("penjara_\(suffix)", "denda_\(suffix)")
    guard paths.contains(fine) else { return .record(facts) }
    facts[fine] = Rupiah(5_000_000).map { .money($0) }
    if !paths.contains(prison) { facts[prison] = nil }
    if case .record(var order)? = facts["amar"] {
      order["pidana_diganti"] = .text(paths.contains(prison) ? "keduanya" : "denda")
      facts["amar"] = .record(order)
    }
    return .record(facts)
  }

  /// What the law demands of a kind that is not inspected by its words.
  private func demands(of kind: String, writing paths: Set<String>) -> [FormReport.Demand] {
    var demands: [FormReport.Demand] = []
    for clause in Template.mandatoryClauses(kind: kind, read: templates.read)
    where clause.basis.contains("Pasal") {
      let absent = clause.fields.filter { !paths.contains($0) }
      if let known = demands.firstIndex(where: { $0.summary == clause.summary }) {
        if !demands[known].basis.contains(clause.basis) {
          demands[known].basis.append(clause.basis)
        }
        demands[known].absent += absent.filter { !demands[known].absent.contains($0) }
      } else {
        demands.append(.init(summary: clause.summary, basis: [clause.basis], absent: absent))
      }
    }
    return demands
  }
}

/// What stands in a form for a fact that is not there.
enum FormBlank {
  static let dots = "……………………"
}

extension FormReport {
  fileprivate mutating func add(
    _ wish: FieldWriter.Wish,
    _ field: FormField,
    _ certainty: FieldNames.Certainty
  ) {
    if let index = known.firstIndex(where: { $0.written == field.written }) {
      if !known[index].places.contains(field.place) { known[index].places.append(field.place) }
      return
    }
    known.append(
      Known(
        written: field.written,
        path: wish.path,
        label: wish.field.label,
        isMisspelt: certainty == .spelling,
        suppliers: wish.field.suppliers,
        places: [field.place]
      )
    )
  }
}
