package import CaseFile
package import Diagnostics
package import Provenance

/// Why no case can be taken from a draft.
package enum RecoveryProblem: Error, Sendable {
  case proof(ProofProblem)
  /// The draft was made without its data, or is a PDF.
  case noData(DraftVerification.Form)
  /// What the draft says of itself was changed.
  case changed
  case caseFile(CaseFileProblem)

  package func diagnostics(file: String) -> [Diagnostic] {
    switch self {
    case .proof(let problem): [problem.diagnostic]
    case .caseFile(let problem): problem.diagnostics
    case .noData(let form):
      [
        Diagnostic(
          code: "data-tidak-dibawa",
          message: form == .pdf
            ? "PDF tidak membawa data perkara."
            : "Naskah ini disusun dengan --tanpa-data, jadi data perkaranya tidak ada di dalamnya.",
          remedy: form == .pdf
            ? "Pakai DOCX atau HTML dari susunan yang sama, atau berkas perkaranya."
            : "Pakai berkas perkaranya: timbang naskah JENIS KASUS.json -o HASIL.docx",
          location: SourceLocation(file: file)
        )
      ]
    case .changed:
      [
        Diagnostic(
          code: "data-diubah",
          message: "Keterangan asal di dalam naskah ini sudah diubah, jadi datanya tidak dipakai.",
          remedy: "Pakai berkas perkaranya, atau salinan naskah yang belum disunting.",
          location: SourceLocation(file: file)
        )
      ]
    }
  }
}
