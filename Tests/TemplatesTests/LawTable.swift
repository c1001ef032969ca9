import Testing

/// What the law demands of the papers, ayat by ayat, and the clause that meets each demand.
///
/// It is written apart from `demands.xml`, so that neither can be emptied unnoticed.
enum LawTable {
  struct Row: Sendable, CustomTestStringConvertible {
    var kind: String
    var basis: String
    var clause: String
    /// Words that the clause of the worked example must hold.
    var terms: [String]

    var testDescription: String { "\(kind) \(basis) → \(clause)" }
  }

  static let rows: [Row] =
    persetujuan + judgment("putusan", "amar") + judgment("tuntutan", "tuntutan") + others
    + execution + regions

  static let ayat = "UU 1/2023 Pasal 85 ayat "

  static func row(
    _ kind: String,
    _ basis: String,
    _ clause: String,
    _ terms: String...
  ) -> Row {
    Row(kind: kind, basis: basis, clause: clause, terms: terms)
  }

  static func judgment(_ kind: String, _ part: String) -> [Row] {
    [
      row(
        kind,
        ayat + "(1)",
        "syarat-ancaman",
        "diancam dengan pidana penjara kurang dari 5 (lima) tahun",
        "pidana penjara paling lama 6 (enam) Bulan atau pidana denda paling banyak kategori II",
        "diancam dengan pidana penjara paling lama 2 (dua) tahun"
      ),
      row(
        kind,
        ayat + "(2) huruf a",
        "pertimbangan-pengakuan",
        "pengakuan terdakwa",
        "Terdakwa mengakui tindak pidana"
      ),
      row(
        kind,
        ayat + "(2) huruf b",
        "pertimbangan-kemampuan-kerja",
        "kemampuan kerja terdakwa",
        "Terdakwa mampu melakukan pekerjaan"
      ),
      row(
        kind,
        ayat + "(2) huruf c",
        "pertimbangan-persetujuan",
        "persetujuan terdakwa",
        "sesudah dijelaskan kepadanya tujuan dan segala hal yang berhubungan dengan pidana kerja sosial",
        "Terdakwa menyatakan setuju"
      ),
      row(
        kind,
        ayat + "(2) huruf d",
        "pertimbangan-riwayat-sosial",
        "riwayat sosial terdakwa",
        "belum pernah dihukum"
      ),
      row(
        kind,
        ayat + "(2) huruf e",
        "pertimbangan-keselamatan-kerja",
        "pelindungan keselamatan kerja terdakwa",
        "terlindungi"
      ),
      row(
        kind,
        ayat + "(2) huruf f",
        "pertimbangan-agama-keyakinan",
        "agama, kepercayaan, dan keyakinan politik terdakwa"
      ),
      row(
        kind,
        ayat + "(2) huruf g",
        "pertimbangan-kemampuan-membayar-denda",
        "kemampuan terdakwa membayar pidana denda",
        "tidak mampu membayar pidana denda"
      ),
      row(
        kind,
        ayat + "(3)",
        "pertimbangan-tidak-dikomersialkan",
        "tidak boleh dikomersialkan",
        "tidak dibayar"
      ),
      row(
        kind,
        ayat + "(4)",
        "\(part)-kerja-sosial",
        "pidana kerja sosial selama 120 (seratus dua puluh) jam"
      ),
      row(kind, ayat + "(5)", "\(part)-kerja-sosial", "4 (empat) jam per hari"),
      row(kind, ayat + "(5)", "pertimbangan-jadwal", "mata pencahariannya"),
      row(kind, ayat + "(6)", "\(part)-kerja-sosial", "dilaksanakan"),
      row(
        kind,
        ayat + "(6)",
        "\(part)-tempat",
        "3 (tiga) hari per minggu",
        "bertempat di Panti Lansia Contoh, Kota X"
      ),
      row(
        kind,
        ayat + "(7)",
        "\(part)-sanksi",
        "tanpa alasan yang sah tidak melaksanakan seluruh atau sebagian pidana kerja sosial",
        "terpidana wajib"
      ),
      row(
        kind,
        ayat + "(7) huruf a",
        "\(part)-sanksi-ulang",
        "mengulangi seluruh atau sebagian pidana kerja sosial"
      ),
      row(
        kind,
        ayat + "(7) huruf b",
        "\(part)-sanksi-penjara",
        "menjalani seluruh atau sebagian pidana penjara selama 4 (empat) bulan yang diganti"
      ),
      row(
        kind,
        ayat + "(8)",
        "\(part)-pengawasan",
        "pengawasan",
        "oleh jaksa",
        "pembimbingan dilakukan oleh pembimbing kemasyarakatan"
      ),
      row(
        kind,
        ayat + "(9) huruf a",
        "\(part)-pidana-sesungguhnya",
        "Menjatuhkan pidana",
        "pidana penjara selama 4 (empat) bulan"
      ),
      row(
        kind,
        ayat + "(9) huruf b",
        "\(part)-kerja-sosial",
        "pidana penjara tersebut diganti dengan pidana kerja sosial",
        "120 (seratus dua puluh) jam",
        "4 (empat) jam per hari",
        "jangka waktu paling lama 3 (tiga) bulan"
      ),
      row(kind, ayat + "(9) huruf c", "\(part)-sanksi", "Memerintahkan"),
      row(
        kind,
        "UU 20/2025 Pasal 273",
        "\(part)-biaya",
        "biaya perkara sejumlah Rp5.000,00 (lima ribu rupiah)"
      ),
    ]
  }

  private static let persetujuan: [Row] = {
    let kind = "persetujuan"
    let consent = ayat + "(2) huruf c"
    return [
      row(kind, consent, "penjelasan-tujuan", "Tujuannya"),
      row(kind, consent, "penjelasan-hak-menolak", "Anda berhak menolak", "tidak dapat dijatuhkan"),
      row(
        kind,
        consent,
        "catatan-penjelasan",
        "sebelum Terdakwa menentukan pilihan",
        "oleh Penuntut Umum E",
        "tanggal 26 Februari 2026, pukul 09.30 WIB",
        "dalam bahasa Indonesia"
      ),
      row(kind, consent, "pernyataan", "sebelum saya menentukan pilihan", "tanpa paksaan"),
      row(kind, consent, "pilihan", "SETUJU", "TIDAK SETUJU"),
      row(
        kind,
        consent,
        "uji-paham",
        "sebelum Terdakwa memilih",
        "dengan kata-katanya sendiri",
        "Tidak dibayar, karena hukuman."
      ),
      row(
        kind,
        "UU 1/2023 Penjelasan Pasal 85 ayat (2) huruf c",
        "penjelasan-hak-menolak",
        "Tanpa persetujuan Anda"
      ),
      row(kind, ayat + "(2) huruf e", "penjelasan-keselamatan", "keselamatan kerja Anda"),
      row(
        kind,
        ayat + "(2) huruf f",
        "penjelasan-agama-keyakinan",
        "agama, kepercayaan, dan keyakinan politik Anda"
      ),
      row(kind, ayat + "(3)", "penjelasan-tidak-dikomersialkan", "tidak boleh dikomersialkan"),
      row(
        kind,
        "UU 1/2023 Penjelasan Pasal 85 ayat (3)",
        "penjelasan-tidak-dibayar",
        "tidak dibayar"
      ),
      row(
        kind,
        "UU 1/2023 Penjelasan Pasal 85 ayat (1)",
        "penjelasan-tempat",
        "Panti Lansia Contoh, Kota X",
        "rumah sakit"
      ),
      row(
        kind,
        ayat + "(4)",
        "penjelasan-lama",
        "120 (seratus dua puluh) jam",
        "paling singkat 8 (delapan) jam dan paling lama 240 (dua ratus empat puluh) jam"
      ),
      row(
        kind,
        ayat + "(5)",
        "penjelasan-lama",
        "4 (empat) jam per hari",
        "3 (tiga) bulan",
        "mata pencaharian Anda"
      ),
      row(
        kind,
        ayat + "(7)",
        "penjelasan-akibat",
        "tanpa alasan yang sah",
        "seluruh atau sebagian",
        "mengulangi",
        "hukuman penjara yang diganti",
        "denda yang diganti"
      ),
      row(kind, ayat + "(8)", "penjelasan-pengawasan", "Jaksa mengawasi", "membimbing Anda"),
      row(
        kind,
        ayat + "(9) huruf a",
        "penjelasan-pidana-sesungguhnya",
        "pidana penjara selama 4 (empat) bulan",
        "sesungguhnya dijatuhkan"
      ),
    ]
  }()
}
