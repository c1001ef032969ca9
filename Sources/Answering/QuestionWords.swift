/// Words that the readers of a question look for; as known words they are never "put right".
enum QuestionWords {
  static let all = """
    adakah adik anak ancaman ancamannya apakah arti artinya ayah bacakan bapak baru
    batas bekerja benar benarkah berakhir berapa berapakah berarti beres berhak berlaku
    berpeluang bersedia berumur berusia bisa bisakah bocah boleh bolehkah brapa bukan
    bunyi bunyinya cocok cucu cukup dalam dapat dapatkah dasar dasarnya definisi diadili
    diancam diancamkan diatur diberi dieksekusi diganjar diganti dihukum dijalani
    dijatuhi dijatuhkan dijelaskan dikasih dikecualikan dikomersialkan dimulai dipenjara
    dipidana diputus diputuskan diselesaikan disidang ditempatkan diterapkan ditukar
    dituntut divonis diwakili diwakilin eksekusi eligible fit formal habis hadir hakim
    hari harus haruskah hitung hitungannya hitungkan hukum hukuman hukumannya ibu isinya
    istilah jadi jangka jatuh jatuhkan jerat kakak kakek kali kapan karyawan kasih
    keberatan kecuali kekurangan kelar keliru kemungkinan kena keponakan kesempatan
    ketok klien komersial korban kuhp kurang kutip kutipkan lambat langsung layak
    layakkah lokasi lolos maksimal maksimumnya maksudnya masa masih masuk melanggar
    melapor membantah memberi memenuhi memvonis mengaku mengakui menghukum menjadi
    menjalani menjalankan menjatuhkan menolak menuntut menyangkal menyesal menyetujui
    mewakili minggu minta muat mulai mungkin mungkinkah murid nenek oke otomatis padanan
    padanannya paling pasal pegawai pelajar pelaksanaan pelaku pelapor peluang pengakuan
    pengecualian pengecualiannya pengertian pengganti penggantinya penjara penjaranya
    penjelasan perlu perlukah persetujuan persetujuannya pertemuan pidana pidananya
    pindah putusan rampung redaksi remaja sah salah santri sehat sejak sekarang selama
    selesai sepertiga sepupu sesuai setuju sidang sisa sisanya siswa start sudah syarat
    tanggal teks tempat tempo terakhir terancam terbuka terdakwa terhitung terjerat
    terlaksana termasuk tersisa tertutup tiap total totalnya tuntut tuntutan tuntutannya
    uang umur umurnya unsur unsurnya unsurunsur usia usianya valid vonis wajib wajibkah
    waktu ya
    betul betulkah bukankah kan toh
    """
}
