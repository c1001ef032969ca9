/// What the papers around the judgment owe to the law; the first table is in `LawTable`.
extension LawTable {
  static let others: [Row] =
    sheet + requests + profile + comparison + hearing + operativePart + refusal

  private static let sheet: [Row] = {
    let kind = "penjelasan"
    return [
      row(kind, ayat + "(1)", "syarat", "kurang dari 5 (lima) tahun", "paling lama 6 (enam) bulan"),
      row(kind, ayat + "(2)", "yang-ditimbang", "mampu bekerja", "riwayat sosial"),
      row(kind, ayat + "(2) huruf c", "belum-menyetujui", "belum menyetujui apa pun"),
      row(kind, ayat + "(2) huruf c", "tujuan", "mencegah tindak pidana terjadi lagi"),
      row(kind, ayat + "(2) huruf c", "hak-menolak", "Anda berhak menolak"),
      row(kind, ayat + "(2) huruf e", "hak-keselamatan", "disabilitas"),
      row(kind, ayat + "(2) huruf f", "hak-keselamatan", "keyakinan politik"),
      row(kind, ayat + "(3)", "tidak-dibayar", "tidak boleh dikomersialkan"),
      row(kind, ayat + "(4)", "lama", "8 (delapan) jam", "240 (dua ratus empat puluh) jam"),
      row(kind, ayat + "(5)", "lama", "6 (enam) bulan", "mata pencaharian Anda"),
      row(kind, ayat + "(6)", "belum-pasti", "Mahkamah Agung dan Kejaksaan berbeda pendapat"),
      row(kind, ayat + "(7)", "akibat", "tanpa alasan yang sah", "seluruh atau sebagian"),
      row(kind, ayat + "(8)", "pengawasan", "Jaksa mengawasi", "membimbing Anda"),
      row(kind, ayat + "(9) huruf c", "akibat", "perintah dalam putusan"),
      row(kind, "UU 1/2023 Pasal 115", "bukan-untuk", "18 tahun"),
      row(kind, "UU 1/2023 Pasal 119", "bukan-untuk", "korporasi"),
    ]
  }()

  private static let requests: [Row] = [
    row("permintaan-litmas", ayat + "(2) huruf a", "tanya-pengakuan", "perbuatan"),
    row("permintaan-litmas", ayat + "(2) huruf b", "tanya-kemampuan-kerja", "kesehatan"),
    row("permintaan-litmas", ayat + "(2) huruf c", "tanya-persetujuan", "penjelasan"),
    row("permintaan-litmas", ayat + "(2) huruf d", "tanya-riwayat-sosial", "keluarga"),
    row("permintaan-litmas", ayat + "(2) huruf e", "tanya-keselamatan", "selamat"),
    row("permintaan-litmas", ayat + "(2) huruf f", "tanya-agama-keyakinan", "dihindari"),
    row("permintaan-litmas", ayat + "(2) huruf g", "tanya-kemampuan-membayar-denda", "penghasilan"),
    row("permintaan-litmas", ayat + "(3)", "tanya-tempat", "mencari untung"),
    row("permintaan-litmas", ayat + "(5)", "tanya-jadwal", "8 (delapan) jam"),
    row("permintaan-litmas", ayat + "(8)", "tanya-bimbingan", "pembimbing kemasyarakatan"),
    row("permintaan-tempat", ayat + "(2) huruf e", "keselamatan", "alat pelindung"),
    row("permintaan-tempat", ayat + "(2) huruf f", "jadwal", "ibadah"),
    row("permintaan-tempat", ayat + "(3)", "tidak-komersial", "tidak dikomersialkan"),
    row("permintaan-tempat", ayat + "(3)", "lembaga", "Tidak dapat dipakai: komersial"),
    row("permintaan-tempat", ayat + "(5)", "jadwal", "8 (delapan) jam"),
    row("permintaan-tempat", ayat + "(8)", "pengawasan", "jaksa yang mengawasi"),
    row("permintaan-tempat", ayat + "(8)", "pembimbing", "Balai Pemasyarakatan Kota X"),
    row(
      "permintaan-tempat",
      "Pedoman Jaksa Agung 1/2025",
      "belum-terverifikasi",
      "belum terverifikasi"
    ),
    row(
      "permintaan-tempat",
      "UU 1/2023 Penjelasan Pasal 85 ayat (1)",
      "maksud",
      "rumah sakit, rumah panti asuhan, panti lansia, sekolah"
    ),
  ]

  private static let profile: [Row] = {
    let kind = "profil"
    return [
      row(kind, ayat + "(2)", "pendapat", "tidak mengikat hakim"),
      row(kind, ayat + "(2) huruf b", "kesehatan", "sehat menurut surat keterangan dokter"),
      row(kind, ayat + "(2) huruf b", "kecocokan", "mampu dengan pembatasan"),
      row(kind, ayat + "(2) huruf d", "riwayat-sosial", "belum pernah dihukum"),
      row(kind, ayat + "(2) huruf e", "kesehatan", "disabilitas"),
      row(kind, ayat + "(2) huruf f", "agama-keyakinan", "waktu salat"),
      row(
        kind,
        ayat + "(2) huruf g",
        "pekerjaan",
        "Rp1.500.000,00 (satu juta lima ratus ribu rupiah)"
      ),
      row(kind, ayat + "(5)", "pekerjaan", "siang hari"),
      row(kind, "Pedoman Jaksa Agung 1/2025", "belum-terverifikasi", "belum terverifikasi"),
    ]
  }()

  private static let comparison: [Row] = {
    let kind = "lembar-lex-favor-reo"
    return [
      row(
        kind,
        "UU 1/2023 Pasal 3 ayat (1)",
        "aturan",
        "kecuali ketentuan peraturan perundang-undangan yang lama menguntungkan"
      ),
      row(kind, "UU 1/2023 Pasal 3 ayat (2)", "aturan", "dihentikan demi hukum"),
      row(kind, "UU 1/2023 Pasal 618", "aturan", "sedang dalam proses peradilan"),
      row(kind, "UU 1/2023 Pasal 3 ayat (1)", "penilaian-hakim", "delik aduan"),
    ]
  }()

  private static let hearing: [Row] = {
    let kind = "lembar-sidang"
    let box = "(\u{A0})\u{A0}+"
    return [
      row(kind, ayat + "(1)", "jawaban", "pidana kerja sosial terbuka"),
      row(kind, ayat + "(1)", "gerbang", "penjara 4 bulan", "2 tahun", "terpenuhi"),
      row(kind, ayat + "(2)", "untuk-dibacakan", "wajib mempertimbangkan"),
      row(kind, ayat + "(2) huruf a", "timbang-pengakuan", "berita acara sidang", box),
      row(kind, ayat + "(2) huruf b", "timbang-kemampuan-kerja", "surat keterangan sehat", box),
      row(kind, ayat + "(2) huruf c", "timbang-persetujuan", "sesudah dijelaskan", box),
      row(kind, ayat + "(2) huruf d", "timbang-riwayat-sosial", "belum pernah dihukum", box),
      row(kind, ayat + "(2) huruf e", "timbang-keselamatan-kerja", "keselamatan kerja", box),
      row(kind, ayat + "(2) huruf f", "timbang-agama-keyakinan", "ibadahnya", box),
      row(kind, ayat + "(2) huruf g", "timbang-kemampuan-membayar-denda", "tidak", box),
      row(kind, ayat + "(4)", "gerbang", "120 jam"),
      row(kind, ayat + "(5)", "gerbang", "per hari 4 jam", "3 bulan"),
      row(kind, ayat + "(7)", "isi-putusan", "mengulangi", "penjara yang diganti"),
      row(kind, ayat + "(9)", "isi-putusan", "sesungguhnya dijatuhkan"),
      row(kind, "UU 1/2023 Pasal 85", "belum-pasti", "Tempat dan hari per minggu dalam amar"),
    ]
  }()

  private static let operativePart: [Row] = judgment("amar", "amar").filter {
    $0.clause.hasPrefix("amar-")
  }

  private static let refusal: [Row] = {
    let kind = "putusan-tanpa-kerja-sosial"
    return [
      row(kind, ayat + "(1)", "syarat-ancaman", "kurang dari 5 (lima) tahun"),
      row(kind, ayat + "(1)", "syarat-tidak-terpenuhi", "penjara paling lama 6 bulan", "10 bulan"),
      row(kind, "UU 1/2023 Pasal 65 ayat (1)", "amar-pidana", "10 (sepuluh) bulan"),
      row(kind, "UU 20/2025 Pasal 273", "amar-biaya", "Rp5.000,00 (lima ribu rupiah)"),
    ]
  }()
}
