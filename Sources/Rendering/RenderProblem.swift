package import Diagnostics

/// Why a paper cannot become a file.
package enum RenderProblem: Error, Sendable, Hashable {
  /// Margins, or a size of letters, that leave no room for words on the page.
  case pageWithoutRoom
  /// A font name with characters that no font name has.
  case unusableFontName
  /// A list inside a list, more levels deep than word processors know.
  case listTooDeep(limit: Int)
  /// More pages than any paper needs.
  case tooManyPages(limit: Int)
  /// A character that no font of this computer can show in a PDF.
  case characterWithoutFont(Character)
  /// The library that sets PDF files is not on this computer; holds what was looked for.
  case pdfLibraryMissing(String)
  /// A library could not make the file; holds what it said.
  case container(String)

  package var diagnostic: Diagnostic {
    switch self {
    case .pageWithoutRoom:
      Diagnostic(
        code: "halaman-tanpa-ruang",
        message: "Margin atau ukuran huruf tidak menyisakan ruang untuk tulisan.",
        remedy: "Periksa pengaturan halaman: margin dalam milimeter, huruf 6 sampai 36 poin."
      )
    case .unusableFontName:
      Diagnostic(
        code: "nama-huruf-keliru",
        message: "Nama jenis huruf memuat tanda yang tidak dikenal.",
        remedy: "Tulis nama seperti Times New Roman: huruf, angka, spasi, dan tanda hubung."
      )
    case .listTooDeep(let limit):
      Diagnostic(
        code: "daftar-terlalu-dalam",
        message: "Daftar bersusun lebih dari \(limit) tingkat.",
        remedy: "Kurangi tingkat daftar di dalam templat."
      )
    case .tooManyPages(let limit):
      Diagnostic(
        code: "halaman-terlalu-banyak",
        message: "Naskah lebih dari \(limit) halaman.",
        remedy: "Ringkas uraian dalam berkas perkara, atau bagi naskah menjadi beberapa bagian."
      )
    case .characterWithoutFont(let character):
      Diagnostic(
        code: "huruf-tanpa-font",
        message: "Tanda “\(character)” tidak ada dalam jenis huruf di komputer ini, "
          + "sehingga dalam PDF akan tampak sebagai kotak kosong.",
        remedy: "Buat naskah sebagai .docx atau .html, pasang jenis huruf yang memuatnya, "
          + "atau ganti tanda itu."
      )
    case .pdfLibraryMissing(let name):
      Diagnostic(
        code: "pustaka-pdf-tidak-ada",
        message: "PDF tidak dapat dibuat karena \(name) belum ada di komputer ini.",
        remedy: "Pasang paket libpangocairo-1.0-0, atau buat naskah sebagai .docx atau .html."
      )
    case .container(let reason):
      Diagnostic(code: "berkas-gagal-dibuat", message: "Berkas tidak dapat dibuat: \(reason).")
    }
  }
}
