/// Ordinary words that say nothing of the law; as known words they are never "put right" into words of it.
enum EverydayWords {
  /// All of them.
  static let all = common + " " + nouns + " " + verbs

  /// The commonest of every kind.
  static let common = """
    abang adik adikku napas nafas sesak sesek sejam setengah kesandung tersandung bahas dibahas ingat diingatkan pohon kumpul kekumpul terkumpul wajar condong akhir akhirnya aki almarhum almarhumah alat alamat anaknya aneh angkot anjing antar
    antri apotek aplikasi arisan artikel asal asrama atap atasan ayam bagus baik baju balik ban bandara
    bangun banjir banyak bapak bapaknya barang bareng baru baris basah bawa bawah bawahan bayi bebas becak
    beda bekas belakang belanja beli belum bengkel berangkat berani beras berat berbeda berbuat bercanda
    berdiri berhenti beri berita berjalan berkali berkas berlari bermain bersama bersih berteman bertemu
    bertengkar berubah besar besok biasa biasanya bibi bidan bingung bini bisnis bodoh bohong bola boneka
    boros bosan botol brosur buah buang bubar budaya buka bukti buku bulanan bunga burung buruh buta butuh
    cafe calon candaan cantik capek cara cari cepat cerita cicak cincin coba cowok cewek cuaca cucian cucu
    cuma dagang dagangan daging dahulu dalam dapur darah datang daun dekat depan desa detik dewasa diam
    diambil diajak dicari didatangi diganggu dihina dijual dikira dimaki dimana dinding dingin dipaksa
    dipecat diri disuruh ditahan ditegur diteriaki diusir dokter dompet dosen driver duduk duluan dunia
    ekonomi emak emosi enak engkau es faktor fasilitas foto fotokopi gabung gagal gambar gampang ganggu
    ganteng garasi gaya gedung gelas geng gereja gigi gila gorengan gosip grup gudang gula guru habis hadiah
    halaman halte hamil handuk hangat hape harga harian hati heran hewan hidup hilang hitam honorer hp
    hubungan hujan hutan hutang iklan ikan ikut ikutan ingat ingin ipar isteri izin jagung jajan jaket
    jalan jalanan jaman janda jangan janji jarak jarang jari jatuh jauh jawab jelas jelek jemuran jembatan
    jenis jual jualan juga jujur jumlah juragan kabar kabur kaca kadang kafe kain kaki kalah kaleng kamar
    kambing kami kampung kampus kandang kantor kapal karena kasar kasir kasihan kasur kawan kaya kayu
    kebakaran kebetulan kebun kecil kedai kejadian keluar keluarga kemarin kembali kendaraan kenal kenalan
    kepala kepepet keponakan keras kereta kerjaan kertas khawatir khilaf kiri kirim kitab klinik kolam
    komputer konter kontrakan kopi korek kosong kost kota kotor koran kue kuliah kulkas kumpul kunci kurir
    kurus lagi lagu lahan lain laki lambat lampu lancar langit lantai lapangan lapar laptop lari larut latar
    laut lelah lemah lemari lempar lengkap lewat liar libur lihat listrik lucu luar lulus lupa lurah lusa
    mabok mabuk macet mahal mahasiswa mahasiswi mahkota mainan majikan makan makanan makin malam malas
    maling malu mama mandi mandor mangga manis mantan manusia marah mas masalah masjid masuk masyarakat mata
    mati mau mobil modal modem motor muda mudah muka mulut mungkin murah murid musuh nama namanya nanti nasi
    nekat nenek ngeri niat nikah nitip nomor nongkrong nyaman nyawa obat oknum ojek ojol olahraga om
    ongkos operasi orangtua ortu otak pabrik pacar pagar pagi paham pakai pakaian paket pakde paman panas
    panjang panggil panik pantai pantas papa parah parkir pasar pasien pasir paspor pasti patah payah pecah
    pedagang pegal pegang pegawai pekan pelan pelanggan pemilik pemuda penumpang penjaga penjual penonton
    pensiun perasaan perawat percaya pergi perlu permen pernah pernikahan pertama perut pesan pesawat pesta
    petani petugas piket pikir pikiran pindah pinggir pintar pintu piring pisah pisau plastik pohon pondok
    pos preman pria proyek puasa pukul pulang punya pusing putih putus rahasia ragu rajin rambut ramah rapat
    rapi rasa rawan rekan rekaman rekening remaja rendah resmi restoran reuni roda rokok roti ruang rukun
    rumah rusak rute sabar sabun sadar sahabat sakit saksi salam salon sama sambil sampah sampai sandal
    sangat santai santri sapi sarapan sawah sayang sayur sebab sebagian sebelah sebelum sebulan secara sedih
    sedikit segera sejak sejarah sekali sekalian sekarang sekitar sekolah selain selalu selamat selatan
    semalam semoga semua senang sendiri sendirian seni sepatu sepeda sepi sepupu serem serius sering
    sertifikat sesuatu setelah seterusnya siang siap siapapun sibuk sinar singkat sisa situ soal sore sosok
    spanduk spion status stiker suami suara suasana sudah suka sulit sumber sungai supir sopir supaya surat
    susah susu tabung tahan tahu taman tamu tanah tanam tanda tangan tangga tanggal tanggung tante taruh tas
    tawuran teh telat telepon telur teman tempat tenang tengah tentang tentara terbang terbaru teriak
    terima terlalu terlanjur terminal terpaksa tertawa terus tetangga tiba tidur tiket timbang timur
    tinggal tinggi toko tokoh tolong topi truk tua tugas tukang tulang tuli turun tutup ujian ujung ulang
    ulangan umum undangan untung upacara urusan usaha usia utama utang utara video viral waktu wali wanita
    warga waris warkop warna warnet wartawan warung wisata yakin
    """
}
