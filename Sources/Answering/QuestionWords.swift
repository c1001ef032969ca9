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
    apa bunyi pasal 1 ayat (1) huruf a kuhp isi pasal 1 apa isi pasal 1 kutip pasal 1 bunyi ayat (1)
    berapa jam berapa tahun berapa bulan berapa lama berapa hari bisa kerja sosial tidak denda 1 juta
    tidak dibayar kena pasal berapa hakim kasih 1 bulan tahun 1 bulan 1 hari 1 jam 1 minggu
    aduan agust akhir amar ancam angsur arah asing atau atur badan bagaimana bagi banding bantu
    bawah beda bedanya belum beralih berat bibi bohong bolos buah bumd bumn buron butuh cabut
    cara cuma dahulu dakwa dakwaan dakwaannya daluwarsa damai dari datang delik dendanya dengan
    dialihkan dibandingkan dibutuhkan didakwa didenda digabung dijerat dikirim dimana
    dipekerjakan diperberat diperlukan direksi direktur disangka ditambah dprd enggan fiktif
    firma gabungan grup hadap hanya harga harganya hasil inkracht instansi institusi ipar istri
    jaksa jamnya jawaban jumat juncto kabur kamis kantor kasus kategori kenapa kepada kerugian
    kerugiannya kewarganegaraan kilo komisaris koperasi korporasi kunjungan kurung kutipan lagi
    laku lalu lanjutan lapor lari lawan lembaga lewat lima mahasiswa mahkamah maks mana manajer
    mantan masalah masing melarikan menampung menampungnya mendakwa menit menyelesaikan mertua
    meter miliar milik mini mutlak nama nasib nasibnya nilai nilainya oleh orang pada pakai paksa
    palsu paman pasti pedoman pejabat pelaksanaannya pembantuan pemberatan pemda pemidanaan
    pemilik pemuda penambahan pencurian pengaduan penggelapan pengurus penipuan penuhi penuntutan
    penuntutannya penyesuaian perbarengan perbedaan percobaan perkara perma pernah persen
    perseroan perusahaan petugas polisi ponakan primer rabu residivis ribu ringan rugi rupiah
    sabtu sakit sama satu satuan saudara saya sebulan seharga sehari sejenis sekali sektoral
    selalu selasa sema seminggu senilai senin sept serta setahun setengah setiap siapa status
    suami subsider tambahan tangkap tanpa tante tarik telat teman tentara terbukti terlambat
    terpenuhi terpidana tersangka terus tetangga tinggal tolong triliun ubah undang untuk usaha
    yang yayasan
    betul betulkah bukankah kan toh
    """
}
