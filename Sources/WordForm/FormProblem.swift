package import Diagnostics

/// Why a file cannot be taken as a form, with what to do about it.
package struct FormProblem: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case tooLarge
    case notADocument
    case wordTemplate
    case oldWord
    case encrypted
    case damaged
    /// More, or larger, entries than a form has.
    case blownUp
    case badName(String)
    case doubleName(String)
    /// Macros, controls or commands that would run on the reader's computer.
    case macros
    case externalTemplate
    case externalPart
    /// Other documents or objects inside, whose fields nobody would see.
    case foreignContent
    case signed
    case brokenPart(String)
    case doctype(String)
    case tooDeep(String)
    case notUTF8(String)
    case tooManyFields
    case resultTooLarge
  }

  package var file: String
  package var kind: Kind

  package var diagnostic: Diagnostic {
    let (code, message, remedy) = words
    return Diagnostic(
      code: code,
      message: message,
      remedy: remedy,
      location: SourceLocation(file: file)
    )
  }

  private static let copyOver =
    "Salin isinya ke dokumen Word baru yang kosong, simpan sebagai .docx, lalu coba lagi."

  private var words: (code: String, message: String, remedy: String) {
    switch kind {
    case .tooLarge:
      (
        "formulir-terlalu-besar", "Formulir ini terlalu besar.",
        "Kecilkan gambarnya atau bagi formulirnya, lalu coba lagi."
      )
    case .notADocument:
      (
        "formulir-bukan-word", "Berkas ini bukan dokumen Word (.docx).",
        "Buka dengan aplikasi asalnya, simpan sebagai dokumen Word (.docx), lalu coba lagi."
      )
    case .wordTemplate:
      (
        "formulir-templat-word", "Berkas ini templat Word (.dotx), bukan dokumen.",
        "Buka di Word, simpan sebagai dokumen Word (.docx), lalu coba lagi."
      )
    case .oldWord:
      (
        "formulir-word-lama", "Berkas ini berformat Word lama (.doc).",
        "Buka dengan aplikasi asalnya, simpan sebagai .docx, lalu coba lagi."
      )
    case .encrypted:
      (
        "formulir-bersandi", "Formulir ini dilindungi kata sandi.",
        "Simpan salinan tanpa kata sandi, lalu coba lagi dengan salinan itu."
      )
    case .damaged:
      (
        "formulir-rusak", "Formulir ini rusak dan tidak dapat dibuka.",
        "Buka dengan Word atau LibreOffice, simpan ulang, lalu coba lagi."
      )
    case .blownUp:
      (
        "formulir-menggelembung",
        "Isi formulir ini jauh lebih besar daripada berkasnya, seperti bom zip.",
        "Jangan dibuka. Mintalah formulir yang asli dari kantor pembuatnya."
      )
    case .badName(let name):
      (
        "formulir-nama-berbahaya",
        "Di dalam berkas ini ada nama yang menunjuk ke luar dokumen: \(Self.short(name)).",
        "Jangan dibuka. Mintalah formulir yang asli dari kantor pembuatnya."
      )
    case .doubleName(let name):
      (
        "formulir-nama-ganda",
        "Di dalam berkas ini ada dua bagian dengan nama yang sama: \(Self.short(name)).",
        "Jangan dibuka. Mintalah formulir yang asli dari kantor pembuatnya."
      )
    case .macros:
      (
        "formulir-bermakro", "Formulir ini memuat makro atau perintah yang dapat dijalankan.",
        "Simpan sebagai dokumen Word tanpa makro (.docx), atau salin isinya ke dokumen Word baru "
          + "yang kosong, lalu coba lagi."
      )
    case .externalTemplate:
      (
        "formulir-templat-luar",
        "Formulir ini mengambil templat dari luar berkasnya setiap kali dibuka.",
        Self.copyOver
      )
    case .externalPart:
      (
        "formulir-isi-luar",
        "Formulir ini mengambil gambar atau isi lain dari luar berkasnya setiap kali dibuka.",
        "Di Word, hapus gambar itu, sisipkan lagi ke dalam dokumen, simpan, lalu coba lagi."
      )
    case .foreignContent:
      (
        "formulir-berisi-dokumen-lain",
        "Formulir ini memuat dokumen atau objek lain di dalamnya; isiannya tidak akan terlihat.",
        "Hapus objek itu, atau salin isinya sebagai teks biasa, lalu coba lagi."
      )
    case .signed:
      (
        "formulir-bertanda-tangan-digital",
        "Formulir ini bertanda tangan digital, yang tidak berlaku lagi begitu diisi.",
        Self.copyOver
      )
    case .brokenPart(let part):
      (
        "formulir-rusak", "Formulir ini rusak: bagian \(Self.short(part)) tidak dapat dibaca.",
        "Buka dengan Word atau LibreOffice, simpan ulang, lalu coba lagi."
      )
    case .doctype(let part):
      (
        "formulir-doctype",
        "Bagian \(Self.short(part)) memuat DOCTYPE, yang tidak pernah ditulis oleh Word.",
        "Jangan dibuka. Mintalah formulir yang asli dari kantor pembuatnya."
      )
    case .tooDeep(let part):
      (
        "formulir-terlalu-dalam",
        "Bagian \(Self.short(part)) bersusun terlalu dalam atau terlalu rumit.", Self.copyOver
      )
    case .notUTF8(let part):
      (
        "formulir-bukan-utf8", "Bagian \(Self.short(part)) tidak ditulis dalam UTF-8.",
        "Buka dengan Word atau LibreOffice, simpan ulang, lalu coba lagi."
      )
    case .tooManyFields:
      (
        "formulir-terlalu-banyak-isian",
        "Formulir ini memuat lebih dari \(WordForm.fieldLimit) isian.",
        "Bagi formulirnya menjadi beberapa berkas."
      )
    case .resultTooLarge:
      (
        "hasil-terlalu-besar", "Formulir yang terisi akan terlalu besar.",
        "Ringkas uraian dalam berkas perkara."
      )
    }
  }

  private static func short(_ name: String) -> String {
    name.count > 60 ? "\(name.prefix(60))…" : name
  }
}
