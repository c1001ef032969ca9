import ArgumentParser

/// `timbang pengetahuan`: what the program knows, and whether it is sound.
struct Pengetahuan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pengetahuan",
    abstract: "Memeriksa dan menampilkan pengetahuan hukum yang dipakai Timbang.",
    subcommands: [
      PengetahuanPeriksa.self, PengetahuanDaftar.self, PengetahuanSertifikat.self,
    ]
  )
}
