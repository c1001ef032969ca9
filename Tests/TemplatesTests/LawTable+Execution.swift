/// What the papers of execution owe to the law.
extension LawTable {
  static let execution: [Row] =
    order + schedule + attendance + supervision + minutes + report + breach + completion

  private static let unverified = "Pedoman Jaksa Agung 1/2025"
  private static let explained = "UU 1/2023 Penjelasan Pasal 85 ayat "
  private static let dignity = "UU 1/2023 Pasal 52"

  private static let order: [Row] = {
    let kind = "perintah-pelaksanaan"
    return [
      row(kind, ayat + "(2) huruf e", "perintah-keselamatan", "sarung tangan"),
      row(kind, ayat + "(2) huruf f", "perintah-keselamatan", "keyakinan politiknya"),
      row(kind, ayat + "(3)", "perintah-tidak-komersial", "tidak dikomersialkan"),
      row(kind, explained + "(3)", "perintah-tidak-komersial", "tidak dibayar"),
      row(kind, dignity, "perintah-tidak-komersial", "martabat manusia"),
      row(kind, explained + "(1)", "perintah-tempat", "Panti Lansia Contoh"),
      row(kind, ayat + "(4)", "perintah-jam", "40 (empat puluh) jam"),
      row(kind, ayat + "(5)", "perintah-jadwal", "8 (delapan) jam dalam 1 (satu) hari"),
      row(kind, ayat + "(6)", "dasar-hukum", "dimuat dalam putusan pengadilan"),
      row(kind, ayat + "(7)", "perintah-ketidakpatuhan", "menanyakan alasannya lebih dahulu"),
      row(kind, ayat + "(8)", "dasar-hukum", "dilakukan oleh jaksa"),
      row(kind, ayat + "(8)", "perintah-pengawasan", "Balai Pemasyarakatan Kota X"),
      row(kind, ayat + "(9) huruf a", "dasar-putusan", "pidana penjara selama 4 (empat) bulan"),
      row(kind, ayat + "(9) huruf b", "perintah-jam", "4 (empat) jam per hari", "2 (dua) bulan"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let schedule: [Row] = {
    let kind = "jadwal"
    return [
      row(kind, ayat + "(2) huruf e", "keselamatan", "Keselamatan kerja dilindungi"),
      row(kind, ayat + "(2) huruf f", "ibadah", "Waktu ibadah dihormati"),
      row(kind, ayat + "(3)", "tidak-dibayar", "tidak boleh dikomersialkan"),
      row(kind, explained + "(3)", "tidak-dibayar", "tidak dibayar"),
      row(kind, ayat + "(4)", "jumlah", "40 (empat puluh) jam", "0 (nol) jam"),
      row(kind, ayat + "(5)", "jadwal", "Senin, 6 April 2026", "4 (empat) jam"),
      row(kind, ayat + "(5)", "batas", "8 (delapan) jam", "berdagang di pasar"),
      row(kind, ayat + "(7)", "berhalangan", "alasan yang sah", "bukan pelanggaran"),
      row(kind, ayat + "(8)", "pengawasan", "Jaksa mengawasi", "membimbing Terpidana"),
      row(kind, ayat + "(9) huruf b", "putusan", "40 (empat puluh) jam", "2 (dua) bulan"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let attendance: [Row] = {
    let kind = "daftar-hadir"
    return [
      row(
        kind,
        ayat + "(4)",
        "jumlah",
        "15 (lima belas) jam 15 (lima belas) menit",
        "24 (dua puluh empat) jam 45 (empat puluh lima) menit"
      ),
      row(kind, ayat + "(5)", "daftar", "13.30 sampai 17.10", "3 (tiga) jam 40 (empat puluh)"),
      row(kind, ayat + "(5)", "batas", "8 (delapan) jam dalam 1 (satu) hari"),
      row(kind, ayat + "(7)", "alasan", "Jam tidak ditambah"),
      row(kind, ayat + "(8)", "daftar", "Paraf pendamping"),
      row(kind, ayat + "(9) huruf b", "putusan", "4 (empat) jam per hari"),
      row(kind, dignity, "kerahasiaan", "tidak ditempel"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let supervision: [Row] = {
    let kind = "catatan-pengawasan"
    return [
      row(kind, ayat + "(2) huruf e", "keselamatan", "tidak ada kecelakaan"),
      row(kind, ayat + "(3)", "komersial", "tidak ditemukan"),
      row(kind, ayat + "(4)", "jumlah", "15 (lima belas) jam", "1 (satu) hari dengan alasan"),
      row(kind, ayat + "(5)", "harian", "3 (tiga) jam 35 (tiga puluh lima) menit"),
      row(kind, ayat + "(7)", "tindak-lanjut", "tidak ditambah sebagai hukuman"),
      row(kind, ayat + "(8)", "harian", "perlu diingatkan", "(tidak sah)"),
      row(kind, ayat + "(8)", "temuan", "kunjungan ke panti"),
      row(kind, ayat + "(9) huruf b", "putusan", "2 (dua) bulan"),
      row(kind, dignity, "kerahasiaan", "bagian yang diperlukannya"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let minutes: [Row] = {
    let kind = "berita-acara-pelaksanaan"
    return [
      row(kind, ayat + "(2) huruf e", "keselamatan", "celemek"),
      row(kind, ayat + "(2) huruf f", "keselamatan", "keyakinan politik"),
      row(kind, ayat + "(3)", "tidak-komersial", "tidak boleh dikomersialkan"),
      row(kind, explained + "(3)", "tidak-komersial", "tidak dibayar"),
      row(kind, ayat + "(4)", "batas", "40 (empat puluh) jam"),
      row(kind, ayat + "(5)", "batas", "8 (delapan) jam dalam 1 (satu) hari", "5 Juni 2026"),
      row(kind, ayat + "(6)", "cara", "diterima oleh pendamping"),
      row(kind, ayat + "(7)", "akibat", "tanpa alasan yang sah", "Jaksa K"),
      row(kind, ayat + "(8)", "cara", "diawasi oleh jaksa"),
      row(kind, ayat + "(8)", "pembimbingan", "pembimbing kemasyarakatan"),
      row(kind, ayat + "(9) huruf b", "putusan", "4 (empat) jam per hari"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let report: [Row] = {
    let kind = "laporan-berkala"
    return [
      row(kind, ayat + "(2) huruf e", "evaluasi", "0 (nol) kejadian", "0 (nol) pengaduan"),
      row(kind, ayat + "(3)", "evaluasi", "mencari untung", "diminta membayar"),
      row(
        kind,
        ayat + "(4)",
        "jam",
        "24 (dua puluh empat) jam 45",
        "38 (tiga puluh delapan) persen"
      ),
      row(kind, ayat + "(5)", "jam", "15 April 2026", "4 (empat) hari", "1 (satu) hari"),
      row(kind, ayat + "(5)", "hambatan", "listrik panti padam"),
      row(kind, ayat + "(8)", "perilaku", "sekali datang terlambat"),
      row(kind, ayat + "(8)", "pembimbingan", "Balai Pemasyarakatan Kota X"),
      row(kind, ayat + "(9) huruf b", "putusan", "2 (dua) bulan"),
      row(kind, explained + "(1)", "tempat", "Panti Lansia Contoh"),
      row(kind, dignity, "kerahasiaan", "tidak untuk diumumkan"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let breach: [Row] = {
    let kind = "laporan-ketidakpatuhan"
    return [
      row(kind, ayat + "(4)", "hitungan", "40 (empat puluh) jam", "15 (lima belas) jam 15"),
      row(kind, ayat + "(7)", "alasan", "29 April 2026 Terpidana diminta", "surat dokter"),
      row(kind, ayat + "(7)", "kehadiran", "belum dinilai", "tidak sah"),
      row(
        kind,
        ayat + "(7)",
        "hitungan",
        "4 (empat) jam 20 (dua puluh) menit",
        "16 (enam belas) jam 25 (dua puluh lima) menit"
      ),
      row(kind, ayat + "(7)", "pegangan", "tanpa ukuran", "belum pasti"),
      row(kind, ayat + "(7)", "usul", "mengulangi seluruh atau sebagian"),
      row(kind, ayat + "(7) huruf a", "pilihan-ulang", "mengulangi seluruh atau sebagian"),
      row(kind, ayat + "(7) huruf b", "pilihan-penjara", "penjara yang diganti"),
      row(kind, ayat + "(7) huruf b", "usul-sebanding", "USUL, bukan bunyi", "49 (empat puluh"),
      row(
        kind,
        ayat + "(7) huruf c",
        "pilihan-denda",
        "denda yang diganti",
        "tidak berlaku di sini"
      ),
      row(kind, ayat + "(8)", "pembimbing", "keluarganya membantu"),
      row(kind, ayat + "(9) huruf a", "putusan", "penjara 4 (empat) bulan"),
      row(kind, ayat + "(9) huruf c", "pegangan", "perintah dalam putusan"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let completion: [Row] = {
    let kind = "berita-acara-selesai"
    return [
      row(kind, ayat + "(3)", "tidak-komersial", "tidak dikomersialkan"),
      row(kind, explained + "(3)", "tidak-komersial", "tidak dibayar"),
      row(kind, ayat + "(4)", "selesai", "40 (empat puluh) jam", "0 (nol) jam", "27 April 2026"),
      row(kind, ayat + "(5)", "batas", "8 (delapan) jam"),
      row(kind, ayat + "(7)", "akibat", "tidak perlu dijalankan"),
      row(kind, ayat + "(8)", "penilaian", "diawasi oleh jaksa"),
      row(kind, ayat + "(9) huruf b", "putusan", "4 (empat) jam per hari"),
      row(kind, unverified, "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()
}
