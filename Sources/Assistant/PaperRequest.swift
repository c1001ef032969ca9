package import CaseFile
import Decision
import DocumentModel
package import Drafting
import EmbeddedFiles
import FileAccess
package import Indonesian
import KnowledgeBase
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

  package init(
    kind: String,
    format: OutputFormat,
    leavesBlanks: Bool = false,
    isForced: Bool = false,
    day: CalendarDate,
    readings: [String: String] = [:]
  ) {
    self.kind = kind
    self.format = format
    self.leavesBlanks = leavesBlanks
    self.isForced = isForced
    self.day = day
    self.readings = readings
  }
}

/// Why there is no paper.
package enum PaperProblem: Error, Sendable {
  case unknownKind(known: [String])
  /// The case is not eligible; the sentence says why.
  case notEligible(String)
  case template(TemplateProblem)
  case draft(DraftProblem)
  case render(RenderProblem)
}

/// A paper in its format, with what a person must still know.
package struct DraftedPaper: Sendable {
  package var bytes: [UInt8]
  /// Facts that stand in the paper as blanks.
  package var blanks: [MissingField]
  /// What the template wants its user to know.
  package var notes: [String]
}

extension Assistant {
  /// The kinds of paper that can be drafted.
  package var paperKinds: [String] {
    EmbeddedFiles.paths.compactMap { path in
      let parts = path.split(separator: "/")
      return parts.count == 3 && parts[0] == "Templates" && parts[2] == "template.xml"
        ? String(parts[1]) : nil
    }
  }

  /// Drafts and renders a paper for a case.
  package func paper(_ request: PaperRequest, for caseFile: CaseFile) throws(PaperProblem)
    -> DraftedPaper
  {
    guard paperKinds.contains(request.kind) else { throw .unknownKind(known: paperKinds) }
    let role: Role = request.kind == "tuntutan" ? .jaksa : .hakim
    let assessment = assess(caseFile, role: role, on: request.day)
    var notice: String?
    if assessment.outcome == .notEligible {
      guard request.isForced else { throw .notEligible(assessment.answer) }
      notice =
        "PERINGATAN: perkara ini tidak memenuhi syarat pidana kerja sosial. \(assessment.answer) "
        + "Naskah ini disusun atas permintaan pemakai dan tidak untuk ditandatangani."
    }
    let template: Template
    do {
      template = try Template(kind: request.kind, read: Self.embedded)
    } catch {
      throw .template(error)
    }
    let draft: Draft
    do {
      draft = try template.draft(
        DraftFacts(assessment).record,
        options: DraftOptions(
          leavesBlanks: request.leavesBlanks,
          notice: notice,
          readings: request.readings
        )
      )
    } catch {
      throw .draft(error)
    }
    do {
      return DraftedPaper(
        bytes: try Renderer.render(draft.paper, as: request.format),
        blanks: draft.blanks,
        notes: template.notes
      )
    } catch {
      throw .render(error)
    }
  }

  /// Reads an embedded file; a missing one is an error of the build, shown as such.
  static func embedded(_ path: String) throws -> [UInt8] {
    guard let bytes = EmbeddedFiles.bytes(at: path) else {
      throw FileProblem(path: path, kind: .missing)
    }
    return bytes
  }
}
