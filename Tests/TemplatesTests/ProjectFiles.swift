import Foundation

/// The data folders of the project, as they stand on disk.
enum ProjectFiles {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let knowledge = root.appending(path: "Knowledge").path()

  static let templates = root.appending(path: "Templates").path()

  static let kinds = [
    "penjelasan", "persetujuan", "permintaan-litmas", "permintaan-tempat", "profil", "tuntutan",
    "lembar-lex-favor-reo", "lembar-sidang", "putusan", "amar", "putusan-tanpa-kerja-sosial",
    "perintah-pelaksanaan", "jadwal", "daftar-hadir", "catatan-pengawasan",
    "berita-acara-pelaksanaan", "laporan-berkala", "laporan-ketidakpatuhan",
    "berita-acara-selesai", "nota-kesepahaman", "perjanjian-kerja-sama", "daftar-tempat",
    "selebaran",
  ]

  static func read(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try read(path), as: UTF8.self)
  }
}
