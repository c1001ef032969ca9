package import CaseFile
import Decision
import DocumentModel
package import Drafting
package import Indonesian
import KnowledgeBase
package import Provenance
package import Rendering

/// A wish for a paper.
package struct PaperRequest: Sendable {
  /// The name of the template, such as `putusan`.
  package var kind: String
  package var format: OutputFormat
  /// Leaves visible blanks instead of refusing (`--kosongkan`).
  package var leavesBlanks: Bool
  /// Drafts although the case is not eligible (`--tetap`).
  package var isForced: Bool
  package var day: CalendarDate
  /// Readings of unsettled questions to follow, by issue id.
  package var readings: [String: String]
  package var settings: OfficeSettings
  /// Whether the file carries the case, unseen, or only its clauses (`--tanpa-data`).
  package var carriesData: Bool

  package init(
    kind: String,
    format: OutputFormat,
    leavesBlanks: Bool = false,
    isForced: Bool = false,
    day: CalendarDate,
    readings: [String: String] = [:],
    settings: OfficeSettings = OfficeSettings(),
    carriesData: Bool = true
  ) {
    self.kind = kind
    self.format = format
    self.leavesBlanks = leavesBlanks
    self.isForced = isForced
    self.day = day
    self.readings = readings
    self.settings = settings
    self.carriesData = carriesData
  }
}

/// Why there is no paper.
package enum PaperProblem: Error, Sendable {
  case unknownKind(known: [String])
  /// The case is not eligible; the sentence says why.
  case notEligible(String)
  /// What the case says cannot all be true; with what the draft would lack besides.
  case contradictory([Contradiction], DraftProblem?)
  /// Whether this penalty was imposed beside the other one is not known.
  case openPenalty(label: String)
  case template(TemplateProblem)
  case draft(DraftProblem)
  case render(RenderProblem)
  case proof(ProofProblem)
}

/// A paper in its format, with what a person must still know.
package struct DraftedPaper: Sendable {
  package var bytes: [UInt8]
  /// Facts that stand in the paper as blanks.
  package var blanks: [MissingField]
  /// What the template wants its user to know.
  package var notes: [String]
  /// The warning on the face of the paper.
  package var notice: String?
  /// Whether the file carries the case, unseen.
  package var carriesCase: Bool
}

extension Assistant {
  /// Drafts and renders a paper for a case.
  package func paper(_ request: PaperRequest, for caseFile: CaseFile) throws(PaperProblem)
    -> DraftedPaper
  {
    let source = try paperTemplate(request.kind)
    let draft = try draft(request, for: caseFile, with: source.template)
    let hidden =
      request.format.carriesProof ? try hiddenPart(of: draft.paper, request, caseFile, source) : nil
    do {
      return DraftedPaper(
        bytes: try Renderer.render(draft.paper, as: request.format, carrying: hidden),
        blanks: draft.blanks,
        notes: source.template.notes,
        notice: draft.paper.notice?.plainText,
        carriesCase: request.carriesData && [.docx, .html].contains(request.format)
      )
    } catch {
      throw .render(error)
    }
  }

  /// Drafts a paper for a case, before it takes a format.
  package func draft(_ request: PaperRequest, for caseFile: CaseFile) throws(PaperProblem)
    -> (draft: Draft, notes: [String])
  {
    let template = try paperTemplate(request.kind).template
    return (try draft(request, for: caseFile, with: template), template.notes)
  }

  /// The template of a kind of paper.
  private func paperTemplate(_ kind: String) throws(PaperProblem) -> VersionedTemplate {
    guard paperKinds.contains(kind) else { throw .unknownKind(known: paperKinds) }
    do {
      return try versionedTemplate(kind)
    } catch {
      throw .template(error)
    }
  }

  /// Drafts a paper for a case, without the values of the fields whose paths `hides` names.
  func draft(
    _ request: PaperRequest,
    for caseFile: CaseFile,
    with template: Template,
    hiding hides: Set<String> = []
  ) throws(PaperProblem) -> Draft {
    let adopted = request.readings.filter(isDeciding)
    let assessment = assess(caseFile, role: template.role, on: request.day, adopted: adopted)
    let faults = settingFaults(request.settings)
    guard faults.isEmpty else { throw .draft(DraftProblem(missing: [], faults: faults)) }
    let contradictions = assessment.contradictions(in: template)
    let isStopped = !contradictions.isEmpty && !request.isForced && template.cases != .any
    let notice = isStopped ? nil : try notice(for: assessment, template, request, contradictions)
    let facts = DraftFacts(assessment, settings: request.settings)
    let workFaults = facts.workFaults(for: template)
    if !workFaults.isEmpty { throw .draft(DraftProblem(missing: [], faults: workFaults)) }
    let result = Result { () throws(DraftProblem) -> Draft in
      try template.draft(
        facts.record,
        options: DraftOptions(
          leavesBlanks: request.leavesBlanks,
          notice: hides.isEmpty ? notice : notice.map { _ in Inline.hole },
          layout: request.settings.layout(for: request.kind, standard: template.fontSize),
          readings: request.readings.filter { issue, _ in
            adopted[issue] == nil || template.issues.contains(issue)
          },
          settings: request.settings.words(for: request.kind, among: template.settings),
          hides: hides
        )
      )
    }
    switch result {
    case .success(let draft):
      guard !isStopped else { throw .contradictory(contradictions, nil) }
      return draft
    case .failure(let problem):
      throw isStopped ? .contradictory(contradictions, problem) : .draft(problem)
    }
  }

  /// Whether this is a reading of a question that can change an assessment.
  func isDeciding(_ issue: String, _ reading: String) -> Bool {
    knowledge.issue(issue).map { $0.decides && $0.readings.contains { $0.id == reading } } ?? false
  }

  /// The warning on the face of a paper: a case that is not eligible, which is refused unless
  /// forced, facts that contradict each other, and what is still open.
  func notice(
    for assessment: Assessment,
    _ template: Template,
    _ request: PaperRequest,
    _ contradictions: [Contradiction]
  ) throws(PaperProblem) -> String? {
    if template.cases == .any { return nil }
    var notices: [String] = []
    if assessment.isRefused(for: template.cases) {
      let refusal = assessment.refusal(for: template.cases)
      guard request.isForced else { throw .notEligible(refusal) }
      notices.append(
        "PERINGATAN: perkara ini tidak memenuhi syarat naskah ini. \(refusal) "
          + "Naskah ini disusun atas permintaan pemakai dan tidak untuk ditandatangani."
      )
    }
    if !contradictions.isEmpty {
      notices.append(
        "PERINGATAN: isi berkas perkara bertentangan: "
          + "\(contradictions.map(\.words).joined(separator: "; ")). "
          + "Naskah ini disusun atas permintaan pemakai dan tidak untuk ditandatangani."
      )
    }
    let open = assessment.openMatters(in: template)
    if !open.isEmpty {
      notices.append(
        "PERHATIAN: yang masih terbuka sebelum naskah ini dipakai: "
          + "\(open.joined(separator: "; "))."
      )
    }
    let situation = assessment.conclusion.situation
    for key in [situation.weighedKeys.prison, situation.weighedKeys.fine]
    where situation[key] == .unknown && !request.leavesBlanks {
      throw .openPenalty(label: assessment.label(key))
    }
    return notices.isEmpty ? nil : notices.joined(separator: " ")
  }
}

extension Template {
  /// Whether the paper writes figures of the hours, which must then not contradict each other.
  var usesHours: Bool { fields.contains { $0.path.hasPrefix("penilaian.jam.") } }

  /// Whether the paper is about hours that were missed.
  var reportsMissedHours: Bool { fields.contains { $0.path == "penilaian.jam.luput_tanpa_sah" } }

  /// Whether the paper names the day on which the last hour was worked.
  var saysAllIsWorked: Bool { fields.contains { $0.path == "penilaian.jam.selesai_pada" } }
}

extension Assessment {
  /// What keeps an adult from being convicted under the KUHP at all.
  private static let unpunishable: Set<String> = ["masih-tindak-pidana", "orang", "dewasa"]

  /// Whether a paper for such cases would be wrong for this one.
  fileprivate func isRefused(for cases: Template.CaseScope) -> Bool {
    switch cases {
    case .eligible: outcome == .notEligible
    case .punishable: !Self.unpunishable.isDisjoint(with: conclusion.failedRules)
    case .any: false
    }
  }

  /// Why this paper is not for the case, in one sentence.
  fileprivate func refusal(for cases: Template.CaseScope) -> String {
    let failed = conclusion.failedRules
    if cases == .punishable, failed.contains("orang") || failed.contains("dewasa") {
      return failed.contains("orang")
        ? "Naskah ini untuk orang dewasa, sedangkan terdakwa dalam perkara ini korporasi."
        : "Naskah ini untuk orang dewasa, sedangkan terdakwa dalam perkara ini anak."
    }
    let no = "Tidak, "
    guard answer.hasPrefix(no) else { return answer }
    let rest = answer.dropFirst(no.count)
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }
}

extension [Inline] {
  fileprivate var plainText: String {
    compactMap { if case .text(let words, style: _) = $0 { words } else { nil } }.joined()
  }
}
