package import CaseFile
import Decision
import Diagnostics
import Drafting
import Indonesian
import Inspection
import KnowledgeBase
package import WordForm

extension Assistant {
  /// Fills an office's own form for a case, with the refusals and warnings of our own papers.
  ///
  /// - Parameters:
  ///   - form: the form.
  ///   - file: its name.
  ///   - request: the wish; its kind is that of the form, and its format is not looked at.
  ///   - caseFile: the case.
  /// - Returns: the filled Word file, with what a person must still know.
  /// - Throws: everything at once that is missing, unknown or contradictory, or what was not filled.
  package func fill(
    _ form: WordForm,
    file: String,
    _ request: PaperRequest,
    for caseFile: CaseFile
  ) throws -> DraftedPaper {
    let template = try formTemplate(request.kind)
    let adopted = request.readings.filter(isDeciding)
    let assessment = assess(
      caseFile,
      role: template?.role ?? .hakim,
      on: request.day,
      adopted: adopted
    )
    let contradictions = template.map { assessment.contradictions(in: $0) } ?? []
    let isStopped = !contradictions.isEmpty && !request.isForced && template?.cases != .any
    var notice: String?
    if !isStopped, let template {
      notice = try self.notice(for: assessment, template, request, contradictions)
    }
    let facts = DraftFacts(assessment, settings: request.settings)
    let reading = FormReading(form, names: try fieldNames(kind: request.kind))
    var faults = settingFaults(request.settings)
    if let template {
      faults += facts.workFaults(for: template) + template.faults(of: facts.record)
    }
    var filling = FormFilling(
      form,
      reading,
      facts: facts.record,
      leavesBlanks: request.leavesBlanks
    )
    filling.faults += faults.filter { !filling.faults.contains($0) }
    if !filling.faults.isEmpty || !(filling.missing.isEmpty || request.leavesBlanks) {
      let problem = DraftProblem(missing: filling.missing, faults: filling.faults)
      throw isStopped ? PaperProblem.contradictory(contradictions, problem) : .draft(problem)
    }
    guard !isStopped else { throw PaperProblem.contradictory(contradictions, nil) }
    let bytes = try form.filled(notice: notice) { filling.words(for: $0) }
    return DraftedPaper(
      bytes: bytes,
      blanks: filling.missing,
      // A blank is said as such; it would be missed once more.
      notes: filling.notes
        + (filling.missing.isEmpty ? lacking(bytes, file: file, kind: request.kind) : []),
      notice: notice,
      carriesCase: false
    )
  }

  /// Our own paper of the form's kind: in whose place a case is weighed, and which cases get it.
  private func formTemplate(_ kind: String) throws(PaperProblem) -> Template? {
    guard kind != FormKind.other else { return nil }
    guard paperKinds.contains(kind) else { throw .unknownKind(known: formKinds) }
    do {
      return try template(kind)
    } catch {
      throw .template(error)
    }
  }

  /// What the law demands of such a paper and the filled form does not say.
  private func lacking(_ bytes: [UInt8], file: String, kind: String) -> [String] {
    guard let kind = DraftKind(rawValue: kind) else { return [] }
    return lacks(bytes, file: file, kind: kind).filter { $0.severity == .error }.map { lack in
      let sentence = lack.message.hasSuffix(".") ? String(lack.message.dropLast()) : lack.message
      return "\(sentence)\(lack.basis.map { " (\($0))" } ?? "")."
    }
  }
}
