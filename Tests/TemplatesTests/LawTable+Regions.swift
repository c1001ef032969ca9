/// What the papers of prosecutor's offices and local governments owe to the law.
extension LawTable {
  static let regions: [Row] = memorandum + agreement + places + leaflet

  private static let unverified = "Pedoman Jaksa Agung 1/2025"
  private static let explained = "UU 1/2023 Penjelasan Pasal 85 ayat "
  private static let dignity = "UU 1/2023 Pasal 52"
  private static let institutions = "rumah sakit, rumah panti asuhan, panti lansia, sekolah"

  private static let memorandum: [Row] = {
    let kind = "nota-kesepahaman"
    return [
      row(kind, explained + "(1)", "latar", institutions, "profesi terpidana"),
      row(kind, dignity, "tujuan", "martabat manusia"),
      row(kind, ayat + "(6)", "putusan", "hanya ditentukan oleh hakim"),
      row(kind, ayat + "(3)", "tidak-komersial", "tidak boleh dikomersialkan"),
      row(kind, explained + "(3)", "tidak-komersial", "tidak dibayar"),
      row(kind, ayat + "(4)", "batas", "240 (dua ratus empat puluh) jam"),
      row(kind, ayat + "(5)", "batas", "6 (enam) bulan", "mata pencaharian"),
      row(kind, ayat + "(2) huruf e", "keselamatan", "Keselamatan kerja"),
      row(kind, ayat + "(2) huruf f", "keselamatan", "keyakinan politik"),
      row(kind, ayat + "(8)", "pengawasan", "oleh jaksa", "pembimbing kemasyarakatan"),
      row(kind, ayat + "(3)", "tanpa-biaya", "tidak menanggung biaya"),
      row(kind, dignity, "kerahasiaan", "tidak diumumkan"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let agreement: [Row] = {
    let kind = "perjanjian-kerja-sama"
    return [
      row(kind, ayat + "(6)", "dasar", "dimuat dalam putusan", "2 Desember 2025"),
      row(kind, explained + "(1)", "tujuan", institutions),
      row(kind, ayat + "(6)", "tugas-putusan", "berkekuatan hukum tetap"),
      row(kind, ayat + "(8)", "tugas-mengawasi", "tidak beralih kepada PIHAK KEDUA"),
      row(kind, ayat + "(7)", "tugas-alasan", "menanyakan dan menilai alasan"),
      row(kind, ayat + "(8)", "pendamping", "jam mulai dan jam selesai"),
      row(kind, ayat + "(3)", "tidak-komersial", "tidak boleh dikomersialkan", "ditolak"),
      row(kind, explained + "(3)", "tidak-komersial", "tidak dibayar"),
      row(kind, dignity, "martabat", "tidak merendahkan martabat"),
      row(kind, ayat + "(2) huruf f", "martabat", "waktu ibadahnya dihormati"),
      row(kind, ayat + "(4)", "jam", "240 (dua ratus empat puluh) jam"),
      row(kind, ayat + "(5)", "jam", "8 (delapan) jam dalam 1 (satu) hari", "6 (enam) bulan"),
      row(kind, ayat + "(2) huruf e", "keselamatan", "alat pelindung"),
      row(kind, ayat + "(2) huruf b", "keselamatan", "disabilitas"),
      row(kind, ayat + "(7)", "ketidakhadiran", "tidak menambah jam kerja"),
      row(kind, ayat + "(8)", "pelaporan", "1 (satu) bulan"),
      row(kind, dignity, "kerahasiaan", "tidak diumumkan"),
      row(kind, ayat + "(3)", "tanpa-biaya", "tidak dipungut biaya"),
      row(kind, ayat + "(3)", "tempat", "Penginapan Lansia Contoh", "Ya. DITOLAK"),
      row(kind, ayat + "(2) huruf e", "tempat", "penjaga sekolah", "tanpa bahan kimia"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let places: [Row] = {
    let kind = "daftar-tempat"
    return [
      row(kind, ayat + "(3)", "tempat", "Ya. DITOLAK", "tidak boleh dipakai"),
      row(kind, explained + "(1)", "tempat", "panti lansia", "Jalan Contoh Nomor 2"),
      row(kind, ayat + "(2) huruf e", "tempat", "pengurus panti", "paling banyak 2 (dua) orang"),
      row(kind, explained + "(1)", "jenis", institutions),
      row(kind, ayat + "(3)", "tidak-komersial", "siapa pun yang mengusulkannya"),
      row(kind, explained + "(3)", "tidak-komersial", "tidak dibayar"),
      row(kind, ayat + "(2) huruf e", "keselamatan", "pendamping"),
      row(kind, dignity, "martabat", "martabat manusia"),
      row(kind, ayat + "(2) huruf f", "martabat", "keyakinan politik"),
      row(kind, ayat + "(5)", "jadwal", "8 (delapan) jam"),
      row(kind, ayat + "(8)", "pengawasan", "jaksa yang mengawasi"),
      row(kind, ayat + "(3)", "tanpa-biaya", "tidak membayar apa pun"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let leaflet: [Row] = {
    let kind = "selebaran"
    return [
      row(kind, explained + "(1)", "apa-itu", "panti asuhan", "penjara yang pendek"),
      row(kind, ayat + "(1)", "syarat", "kurang dari 5 (lima) tahun", "6 (enam) bulan"),
      row(kind, "UU 1/2023 Pasal 79 ayat (1) huruf b", "syarat", "Rp10.000.000,00"),
      row(kind, ayat + "(2)", "yang-ditimbang", "pengakuan", "membayar denda"),
      row(kind, ayat + "(4)", "lama", "240 (dua ratus empat puluh) jam"),
      row(kind, ayat + "(5)", "lama", "6 (enam) bulan", "mata pencaharian"),
      row(kind, ayat + "(3)", "bukan-upahan", "tidak boleh dikomersialkan"),
      row(kind, explained + "(3)", "bukan-upahan", "Bukan pekerjaan yang dibayar"),
      row(kind, ayat + "(6)", "bukan-jual-beli", "Hanya putusan hakim"),
      row(kind, explained + "(2) huruf c", "bukan-paksaan", "harus ada"),
      row(kind, dignity, "bukan-tontonan", "merendahkan martabat"),
      row(kind, "UU 1/2023 Pasal 115", "bukan-untuk", "18 tahun"),
      row(kind, "UU 1/2023 Pasal 119", "bukan-untuk", "korporasi"),
      row(kind, ayat + "(8)", "pengawasan", "Jaksa mengawasi"),
      row(
        kind,
        ayat + "(7)",
        "akibat",
        "tanpa alasan yang sah",
        "mengulangi",
        "denda yang diganti"
      ),
      row(kind, ayat + "(6)", "belum-pasti", "bukan nasihat hukum"),
    ]
  }()
}
