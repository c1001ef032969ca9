import Diagnostics
import Drafting
import WordForm

/// Sentences about forms that several results share.
enum FormWords {
  /// What to do about a field that is not known.
  static func remedy(_ nearest: [Field]) -> String {
    guard !nearest.isEmpty else {
      return "Ganti dengan nama isian yang ada; daftarnya: timbang templat impor (tanpa formulir)."
    }
    let names = nearest.map { "\($0.path) (\($0.label))" }
    return "Mungkin maksud Anda: \(names.joined(separator: "; "))."
  }

  static func formats(_ formats: [String]) -> String {
    formats.isEmpty
      ? "Hapus tanda | dan kata sesudahnya."
      : "Sesudah tanda | pilih salah satu: \(formats.joined(separator: ", "))."
  }

  static func message(_ kind: FormFlaw.Kind) -> String {
    switch kind {
    case .unclosed: "Tanda {{ tidak ditutup dengan }} di baris yang sama."
    case .unopened: "Tanda }} tidak didahului {{."
    case .empty: "Di antara {{ dan }} tidak ada nama isian."
    case .command: "Perintah {% … %} tidak dikenal dan akan ikut tercetak."
    case .bound: "Isian ini ada dalam kontrol isi Word yang mengambil isinya dari tempat lain."
    }
  }

  static func remedy(_ kind: FormFlaw.Kind) -> String {
    switch kind {
    case .unclosed, .unopened: "Lengkapi tandanya, misalnya {{nama terdakwa}}."
    case .empty: "Tulis nama isian di dalamnya, atau hapus tandanya."
    case .command: "Hapus perintah itu; pakai hanya isian seperti {{nama terdakwa}}."
    case .bound: "Di Word, klik kanan kontrol itu, pilih Hapus Kontrol Isi, lalu simpan."
    }
  }

  static func fault(_ flaw: FormFlaw) -> Diagnostic {
    Diagnostic(
      code: "penanda-keliru",
      message: "\(message(flaw.kind)) Di sekitarnya tertulis: “\(flaw.quote)”.",
      remedy: remedy(flaw.kind),
      location: SourceLocation(file: flaw.place.words)
    )
  }

  static let withoutFields = Diagnostic(
    code: "formulir-tanpa-isian",
    message: "Formulir ini tidak memuat satu pun isian.",
    remedy: "Di Word, tulis nama isian di antara dua kurung kurawal, misalnya {{nama terdakwa}}, "
      + "di tempat nilainya harus muncul."
  )
}
