package import Diagnostics

/// Why a draft could not be read, with what to do about it.
package struct DraftProblem: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case empty
    case notText
    case tooLarge
    case damaged
    case encrypted
    case oldWord
    case imageOnly
    case notADocument
    case pdfToolMissing
    case pdfTooSlow
  }

  package var file: String
  package var kind: Kind

  package init(file: String, kind: Kind) {
    self.file = file
    self.kind = kind
  }

  package var diagnostic: Diagnostic {
    let (code, message, remedy) = words
    return Diagnostic(
      code: code,
      message: message,
      remedy: remedy,
      location: SourceLocation(file: file)
    )
  }

  private var words: (code: String, message: String, remedy: String) {
    switch kind {
    case .empty:
      ("naskah-kosong", "Naskah ini kosong.", "Periksa apakah Anda memilih berkas yang benar.")
    case .notText:
      (
        "naskah-bukan-teks", "Isi berkas ini bukan teks yang dikenal.",
        "Simpan naskah sebagai DOCX, PDF, HTML, Markdown, atau teks UTF-8, lalu periksa lagi."
      )
    case .tooLarge:
      (
        "naskah-terlalu-besar", "Naskah ini terlalu besar untuk diperiksa.",
        "Simpan bagian yang perlu diperiksa sebagai berkas tersendiri."
      )
    case .damaged:
      (
        "naskah-rusak", "Berkas ini rusak dan tidak dapat dibuka.",
        "Buka dengan aplikasi asalnya, simpan ulang, lalu periksa lagi."
      )
    case .encrypted:
      (
        "naskah-bersandi", "Berkas ini dilindungi kata sandi.",
        "Simpan salinan tanpa kata sandi, lalu periksa salinan itu."
      )
    case .oldWord:
      (
        "naskah-word-lama", "Berkas ini berformat Word lama (.doc).",
        "Buka dengan aplikasi asalnya, simpan sebagai .docx, lalu periksa lagi."
      )
    case .imageOnly:
      (
        "naskah-gambar", "PDF ini hanya berisi gambar, tanpa teks.",
        "Jalankan pengenalan teks (OCR) dahulu, atau pakai naskah aslinya."
      )
    case .notADocument:
      (
        "naskah-bukan-dokumen", "Berkas zip ini bukan dokumen Word.",
        "Pilih berkas .docx, atau simpan naskah sebagai DOCX, PDF, atau teks."
      )
    case .pdfToolMissing:
      (
        "pdftotext-tidak-ada", "PDF hanya dapat dibaca bila pdftotext terpasang.",
        "Pasang paket poppler-utils, atau simpan naskah sebagai DOCX atau teks."
      )
    case .pdfTooSlow:
      (
        "pdf-terlalu-lama", "PDF ini terlalu lama dibaca.",
        "Simpan naskah sebagai DOCX atau teks, lalu periksa lagi."
      )
    }
  }
}
