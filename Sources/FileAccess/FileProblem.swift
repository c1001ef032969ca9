package import Diagnostics

/// A file could not be read or written, and why.
package struct FileProblem: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case missing
    case notAFile
    case noPermission
    case tooLarge(limit: Int)
    case noSpace
    /// It is there already and must not be replaced.
    case taken
    /// Another program holds it.
    case inUse
    /// Another program wrote it since it was read.
    case changed
    /// Any other answer of the system, with its number.
    case system(Int32)
  }

  package var path: String
  package var kind: Kind
  package var isWriting: Bool

  package init(path: String, kind: Kind, isWriting: Bool = false) {
    self.path = path
    self.kind = kind
    self.isWriting = isWriting
  }

  /// The problem in words; the path is shown as the place.
  package var diagnostic: Diagnostic {
    let (code, message, remedy) = words
    return Diagnostic(
      code: code,
      message: message,
      remedy: remedy,
      location: SourceLocation(file: path)
    )
  }

  private var words: (code: String, message: String, remedy: String) {
    let kept = isWriting ? " Berkas lama, bila ada, tidak berubah." : ""
    switch kind {
    case .missing where isWriting:
      return (
        "folder-tidak-ada", "Folder untuk berkas ini tidak ada.", "Buat dahulu foldernya.\(kept)"
      )
    case .missing:
      return ("berkas-tidak-ada", "Berkas ini tidak ada.", "Periksa nama dan foldernya.")
    case .notAFile:
      return (
        "bukan-berkas", "Ini bukan berkas biasa.", "Pilih sebuah berkas, bukan folder.\(kept)"
      )
    case .noPermission:
      let verb = isWriting ? "ditulis" : "dibaca"
      return ("tanpa-hak-akses", "Berkas ini tidak boleh \(verb).", "Periksa hak aksesnya.\(kept)")
    case .tooLarge(let limit):
      return (
        "berkas-terlalu-besar", "Berkas ini lebih besar dari \(limit) byte.",
        "Periksa apakah Anda memilih berkas yang benar."
      )
    case .noSpace:
      return ("media-penuh", "Media penyimpanan penuh.", "Kosongkan sebagian, lalu ulangi.\(kept)")
    case .taken:
      return ("berkas-sudah-ada", "Berkas ini sudah ada.", "Pakai nama lain; isinya tidak diubah.")
    case .inUse:
      return (
        "berkas-dipakai", "Berkas ini sedang dipakai program lain.",
        "Tutup dahulu program itu, atau pakai nama berkas lain."
      )
    case .changed:
      return (
        "berkas-berubah", "Berkas ini diubah program lain sejak dibaca.",
        "Simpan dengan nama lain, lalu satukan dengan: timbang gabung."
      )
    case .system(let number):
      let verb = isWriting ? "ditulis" : "dibaca"
      return (
        "berkas-gagal", "Berkas ini gagal \(verb) (galat sistem \(number)).", "Ulangi.\(kept)"
      )
    }
  }
}
