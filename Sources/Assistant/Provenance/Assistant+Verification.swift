package import CaseFile
import Drafting
import Indonesian
import JSONTree
import KnowledgeBase
package import Provenance
import Rendering

/// A case that a draft carried, with what is to be known before it is used.
package struct RecoveredCase: Sendable {
  package var caseFile: CaseFile
  package var verification: DraftVerification
  /// The readings of unsettled questions that the draft follows.
  package var readings: [String: String]
}

extension Assistant {
  /// Finds what was edited by hand in a draft since it was drafted.
  ///
  /// - Parameters:
  ///   - bytes: a DOCX, HTML or PDF file as it is on disk.
  ///   - file: its path, for messages.
  /// - Returns: what differs, and how far that can be told.
  /// - Throws: why the draft cannot be verified.
  package func verify(_ bytes: [UInt8], file: String) throws(ProofProblem) -> DraftVerification {
    switch try ProofReader.read(bytes, file: file) {
    case .pdf(let statement): return verify(statement)
    case .document(let document):
      return verify(document, bytes.starts(with: [0x50, 0x4B]) ? .docx : .html, file: file)
    }
  }

  /// The case that a draft carries.
  package func recoverCase(_ bytes: [UInt8], file: String) throws(RecoveryProblem) -> RecoveredCase
  {
    let draft: CarriedDraft
    do throws(ProofProblem) {
      draft = try ProofReader.read(bytes, file: file)
    } catch {
      throw .proof(error)
    }
    guard case .document(let document) = draft else { throw .noData(.pdf) }
    let form = bytes.starts(with: [0x50, 0x4B]) ? DraftVerification.Form.docx : .html
    guard document.isIntact else { throw .changed }
    guard let data = document.proof.caseData else { throw .noData(form) }
    do throws(CaseFileProblem) {
      return RecoveredCase(
        caseFile: try CaseFileReader.read(data, file: file, knowledge: knowledge),
        verification: verify(document, form, file: file),
        readings: document.proof.origin.wish?.readings ?? [:]
      )
    } catch {
      throw .caseFile(error)
    }
  }

  private func verify(_ statement: CarriedDraft.PDFStatement) -> DraftVerification {
    DraftVerification(
      kind: statement.kind,
      form: .pdf,
      knowledge: .init(draft: statement.knowledge, program: knowledge.version),
      template: .init(
        draft: statement.template,
        program: try? versionedTemplate(statement.kind).version
      ),
      digest: statement.digest,
      isWithoutData: statement.state == .unsaid,
      fileState: statement.state
    )
  }

  private func verify(
    _ document: CarriedDraft.Document,
    _ form: DraftVerification.Form,
    file: String
  ) -> DraftVerification {
    let proof = document.proof
    let own =
      paperKinds.contains(proof.origin.kind) ? try? versionedTemplate(proof.origin.kind) : nil
    var verification = DraftVerification(
      kind: proof.origin.kind,
      form: form,
      knowledge: .init(draft: proof.origin.knowledge, program: knowledge.version),
      template: .init(draft: proof.origin.template, program: own?.version),
      digest: proof.digest,
      isIntact: document.isIntact,
      isWithoutData: proof.isWithoutData
    )
    var passages = proof.passages
    if let own, verification.knowledge.isSame, verification.template.isSame,
      let again = redraft(proof, own, file: file)
    {
      verification.redraft = again.saysTheSame(as: proof) ? .same : .different
      passages = again.passages
    } else if let template = own?.template {
      // What this program knows to be demanded stays so, whatever the draft says.
      let demands = demands(of: template)
      for index in passages.indices where passages[index].demands.isEmpty {
        passages[index].demands = passages[index].clause.flatMap { demands[$0] } ?? []
      }
    }
    verification.edits = EditFinder.edits(
      from: passages,
      to: document.passages,
      holesAreBlanks: !proof.isWithoutData
    )
    return verification
  }

  /// The proof that the same wish and case give now; `nil` where the draft carries no case.
  private func redraft(
    _ proof: DraftProof,
    _ source: VersionedTemplate,
    file: String
  ) -> DraftProof? {
    guard let data = proof.caseData, let wish = proof.origin.wish,
      let caseFile = try? CaseFileReader.read(data, file: file, knowledge: knowledge)
    else { return nil }
    var settings = OfficeSettings()
    settings.byKind[proof.origin.kind] = OfficeSettings.Words(words: wish.settings)
    settings.city = wish.city
    let request = PaperRequest(
      kind: proof.origin.kind,
      format: .docx,
      leavesBlanks: wish.leavesBlanks,
      isForced: wish.isForced,
      day: wish.day.flatMap { CalendarDate(iso: $0) } ?? .today(),
      readings: wish.readings,
      settings: settings
    )
    guard let paper = try? draft(request, for: caseFile, with: source.template).paper else {
      return nil
    }
    return try? self.proof(of: paper, request, caseFile, source)
  }
}
