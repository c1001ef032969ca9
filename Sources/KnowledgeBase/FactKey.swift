/// A fact of a case that rules may use; the names are the keys of the case file (a fixed contract).
package enum FactKey: Int, Sendable, Hashable, CaseIterable {
  case delik
  case ancamanPenjara
  case pemberatan
  case subjek
  case tanggalPerbuatan
  case tanggalPutusan
  case tanggalLahir
  case umur
  case residivis
  case pelakuPertama
  case penjaraDituntut
  case dendaDituntut
  case penjaraDijatuhkan
  case dendaDijatuhkan
  case pengakuan
  case kemampuanKerja
  case keselamatanKerja
  case riwayatSosial
  case agamaKeyakinan
  case penjelasanDiberikan
  case persetujuan
  case mampuMembayarDenda
  case kerugian
  case gantiRugiDibayar
  case jamKerjaSosial
  case jamPerHari
  case hariPerMinggu
  case jangkaWaktu
  case tempat
  case tempatKomersial
  case jenisPekerjaan
  case penahanan

  /// The key as it stands in a case file, such as `jam_per_hari`.
  package var name: String { Self.names[rawValue] }

  /// Place in a table of facts.
  package var index: Int { rawValue }

  private static let names = allCases.map { key in
    String(describing: key).reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_\(letter.lowercased())" : String(letter)
    }
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  package init?(name: String) {
    guard let key = Self.byName[name] else { return nil }
    self = key
  }
}

extension FactKey {
  /// Facts that the program itself reads: the charges, and what remarks are made of.
  static let usedByProgram: [FactKey] = [
    .delik, .ancamanPenjara, .pemberatan, .tempatKomersial, .penahanan,
  ]
}
