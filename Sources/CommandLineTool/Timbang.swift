import ArgumentParser

/// The root of the command line; each command only translates words into a wish.
struct Timbang: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timbang",
    abstract: "Menimbang perkara pidana untuk pidana kerja sosial (Pasal 85 KUHP).",
    discussion: """
      Timbang bekerja tanpa internet. Isi perkara tidak pernah keluar dari komputer Anda.
      Hasilnya membantu menimbang, bukan pengganti nasihat hukum.
      """,
    subcommands: [
      Periksa.self,
      Tanya.self,
      Naskah.self,
      Gabung.self,
      UjiNaskah.self,
      Verifikasi.self,
      Templat.self,
      Pasal.self,
      Delik.self,
      Pengetahuan.self,
    ]
  )
}
