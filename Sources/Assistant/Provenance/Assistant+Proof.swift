import CaseFile
import Digest
import DocumentModel
import Drafting
import Indonesian
import KnowledgeBase
import Provenance
import Rendering

extension OutputFormat {
  /// Whether files of this form have a place for what nobody sees on the page.
  var carriesProof: Bool {
    switch self {
    case .docx, .html, .pdf: true
    case .text, .markdown: false
    }
  }
}

extension Assistant {
  /// What a file of this paper carries unseen.
  func hiddenPart(
    of paper: Paper,
    _ request: PaperRequest,
    _ caseFile: CaseFile,
    _ source: VersionedTemplate
  ) throws(PaperProblem) -> HiddenPart {
    let proof = try proof(of: paper, request, caseFile, source)
    do throws(ProofProblem) {
      return try proof.hiddenPart()
    } catch {
      throw .proof(error)
    }
  }

  /// Where a paper comes from, and the law behind each of its passages.
  func proof(
    of paper: Paper,
    _ request: PaperRequest,
    _ caseFile: CaseFile,
    _ source: VersionedTemplate
  ) throws(PaperProblem) -> DraftProof {
    let template = source.template
    let demands = demands(of: template)
    var origin = DraftProof.Origin(
      kind: request.kind,
      knowledge: knowledge.version,
      template: source.version,
      wish: nil
    )
    guard request.carriesData else {
      let hides = hiddenPaths(of: template)
      let frame = try draft(request, for: caseFile, with: template, hiding: hides).paper
      return DraftProof(of: paper, frame: frame, demands: demands, origin: origin)
    }
    let hasJudgment = caseFile.value(.tanggalPutusan) != nil
    origin.wish = DraftProof.Wish(
      day: hasJudgment ? nil : request.day.iso,
      readings: request.readings,
      leavesBlanks: request.leavesBlanks,
      isForced: request.isForced,
      settings: request.settings.words(for: request.kind, among: template.settings),
      city: request.settings.city
    )
    return DraftProof(
      of: paper,
      demands: demands,
      origin: origin,
      caseData: CaseFileWriter.value(caseFile)
    )
  }

  /// The template and the digest of all files that it is made of.
  func versionedTemplate(_ kind: String) throws(TemplateProblem) -> VersionedTemplate {
    let files = ReadFiles()
    let source = templates
    let template: Template
    do {
      template = try Template(kind: kind) { path in
        let bytes = try source.read(path)
        files.bytes[path] = bytes
        return bytes
      }
    } catch {
      throw TemplateProblem(error.diagnostics.map(templates.shown))
    }
    let parts = files.bytes.filter { $0.key.hasPrefix("Templates/") }.sorted { $0.key < $1.key }
    let list = parts.map { "\($0.key) \(SHA256.hex($0.value))\n" }.joined()
    return VersionedTemplate(template: template, version: SHA256.hex(list.utf8))
  }

  /// For each clause that the law demands of the paper, the citations that do.
  func demands(of template: Template) -> [String: [String]] {
    let clauses = Template.mandatoryClauses(kind: template.demandedKind, read: templates.read)
    return clauses.reduce(into: [:]) { demands, clause in
      if demands[clause.id]?.contains(clause.basis) != true {
        demands[clause.id, default: []].append(clause.basis)
      }
    }
  }

  /// The fields whose values no file without data may carry: all but figures and fixed choices
  /// that are not personal.
  ///
  /// Free words may name somebody wherever they stand, and a date finds a judgment.
  private func hiddenPaths(of template: Template) -> Set<String> {
    Set(
      template.fields.flatMap { field -> [String] in
        guard let fact = knowledge.fact(field.path), !fact.isPersonal else {
          return [field.path, "\(field.path)[]"]
        }
        switch fact.kind {
        case .duration, .money, .number, .hours, .choice: return []
        default: return [field.path, "\(field.path)[]"]
        }
      }
    )
  }
}

/// A template and the digest of all files that it is made of.
struct VersionedTemplate {
  var template: Template
  var version: String
}

/// The files that were read while a template was compiled.
private final class ReadFiles {
  var bytes: [String: [UInt8]] = [:]
}
