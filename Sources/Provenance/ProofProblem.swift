package import Diagnostics
package import Inspection

/// Why a draft could not be verified or read back, with what to do about it.
package enum ProofProblem: Error, Sendable, Hashable {
  /// The file cannot be opened as a document.
  case unreadable(DraftProblem)
  /// It says nothing of where it comes from.
  case notCarried(file: String)
  /// What it says cannot be read.
  case damaged(file: String)
  /// It says it twice.
  case doubled(file: String)
  case tooLarge(file: String)
  /// It was written by a later program.
  case newer(file: String)
  /// Text and Markdown have no place for it.
  case formless(file: String)
  /// The case is too large to be carried in a draft.
  case caseTooLarge

  package var diagnostic: Diagnostic {
    let (file, code, message, remedy): (String?, String, String, String) =
      switch self {
      case .unreadable(let problem):
        (
          problem.file, problem.diagnostic.code, problem.diagnostic.message,
          problem.diagnostic.remedy ?? ""
        )
      case .notCarried(let file):
        (
          file, "asal-tidak-ada",
          "Berkas ini tidak membawa keterangan asal dari Timbang: bukan naskah Timbang, atau "
            + "keterangan itu hilang ketika disimpan dengan aplikasi lain.",
          "Pakai naskah seperti yang disusun Timbang, atau susun ulang dari berkas perkaranya. "
            + "Isi wajibnya dapat diperiksa dengan: timbang uji-naskah."
        )
      case .damaged(let file):
        (
          file, "asal-rusak", "Keterangan asal dalam naskah ini rusak dan tidak terbaca.",
          "Pakai salinan naskah yang belum disunting, atau susun ulang dari berkas perkaranya."
        )
      case .doubled(let file):
        (
          file, "asal-ganda", "Naskah ini membawa lebih dari satu keterangan asal.",
          "Naskah ini mungkin gabungan beberapa naskah. Pakai naskah yang semula, satu per satu."
        )
      case .tooLarge(let file):
        (
          file, "asal-terlalu-besar", "Isi berkas ini terlalu besar untuk sebuah naskah.",
          "Periksa apakah Anda memilih berkas yang benar, atau pakai naskah yang semula."
        )
      case .newer(let file):
        (
          file, "asal-lebih-baru",
          "Naskah ini disusun oleh terbitan Timbang yang lain, dan keterangan asalnya belum "
            + "dikenal program ini.",
          "Pakai terbitan Timbang yang menyusunnya."
        )
      case .formless(let file):
        (
          file, "asal-tanpa-tempat",
          "Berkas ini bukan DOCX, HTML, atau PDF; hanya ketiganya yang membawa keterangan asal.",
          "Susun naskah sebagai .docx atau .html bila kelak perlu diverifikasi."
        )
      case .caseTooLarge:
        (
          nil, "perkara-terlalu-besar",
          "Data perkara ini terlalu besar untuk dibawa di dalam naskah.",
          "Tambahkan --tanpa-data, atau ringkas uraian dalam berkas perkara."
        )
      }
    return Diagnostic(
      code: code,
      message: message,
      remedy: remedy,
      location: file.map { SourceLocation(file: $0) }
    )
  }
}
