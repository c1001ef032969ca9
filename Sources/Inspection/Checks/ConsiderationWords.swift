/// The words of one draft by which the seven considerations of Pasal 85 ayat (2) are known.
struct ConsiderationWords {
  let confessing: Set<String>
  let sorry: Set<String>
  let able: Set<String>
  let skilled: Set<String>
  let working: Set<String>
  let healthy: Set<String>
  let bodily: Set<String>
  let past: Set<String>
  let convicted: Set<String>
  let sociable: Set<String>
  let neighbours: Set<String>
  let social: Set<String>
  let family: Set<String>
  let safety: Set<String>
  let protecting: Set<String>
  let faith: Set<String>
  let affording: Set<String>
  let fine: Set<String>
  let paying: Set<String>
  let means: Set<String>
  let consenting: Set<String>
  let doing: Set<String>

  /// Looks once for the forms that the draft has, whatever their endings.
  init(_ text: DraftText) {
    confessing = text.forms(
      """
      mengaku* pengaku* diaku* akui* menyangkal* disangkal* sangkal* membantah* dibantah* bantah* \
      memungkiri* mungkir* menampik* mengelak* dielak* berkelit* berbelit* mengiyakan* keterusterangan*
      """
    )
    sorry = text.forms(
      """
      menyesal* penyesalan* sesal* jujur kejujuran* kooperatif terbuka keterbukaan* nutupi insaf* \
      keinsafan* menginsafi* menyadari* menceritakan*
      """
    )
    able = text.forms(
      "mampu* kemampuan* berkemampuan sanggup* kesanggupan* cakap kecakapan* kuat memungkinkan layak dapat bisa"
    )
    skilled = text.forms(
      """
      terampil* keterampilan* keahlian* kecakapan* bugar* kebugaran* bertenaga tenaganya produktif* \
      stamina* cekatan kekuatan* prima terbiasa biasa tangkas
      """
    )
    working = text.forms("kerja bekerja* pekerjaan* kerjanya bertugas tugas mengerjakan*")
    healthy = text.forms(
      "sehat* kesehatan* fisik* jasmani* badan* tubuh* penyakit* berpenyakit cacat* tenaga"
    )
    bodily = text.forms("fisik* jasmani* badan* tubuh* kesehatan*")
    past = text.forms("riwayat*")
    convicted = text.forms(
      "dihukum dipidana terpidana hukuman pidana berurusan terlibat tersangkut dijatuhi"
    )
    sociable = text.forms("sosial* bermasyarakat kemasyarakatan")
    neighbours = text.forms("kampung* masyarakat* warga* desa* tetangga* dusun* sekitar*")
    social = text.forms(
      """
      berkelakuan kelakuan* tetangga* lingkungan* pergaulan* residivis litmas asal-usul usul \
      disegani terpandang terhormat tercela bercela gotong taruna dibesarkan diasuh tumbuh kader
      """
    )
    family = text.forms(
      "tanggungan* menafkahi nafkah* menghidupi* punggung keluarga* berkeluarga serumah pendidikan* mengurus"
    )
    safety = text.forms("keselamatan* apd k3 p3k bpjs ketenagakerjaan")
    protecting = text.forms(
      """
      keamanan* pelindung* perlindungan* terlindung* dilindungi* melindungi* sarung helm rompi \
      sepatu masker celemek kacamata aman selamat bahaya* berbahaya membahayakan* risiko* berisiko \
      celaka kecelakaan* cedera* terluka asuransi* mandor
      """
    )
    faith = text.forms(
      """
      agama* ibadah* beribadah kepercayaan* keyakinan* keagamaan akidah* iman* politik* salat \
      shalat sholat misa kebaktian sembahyang* puasa sabat
      """
    )
    affording = text.forms(
      """
      mampu* kemampuan* berkemampuan sanggup* kesanggupan* ketidakmampuan* dapat bisa kuat kesulitan* keberatan \
      memberatkan* membebani* beban* terbayar* terjangkau* jangkauan* dipikul* memikul* terpikul* \
      sukar sulit susah mustahil berada kaya berdaya berat memungkinkan mungkin sengsara
      """
    )
    fine = text.forms("denda* didenda membayarnya")
    paying = text.forms(
      "bayar* membayar* dibayar* terbayar* melunasi* dilunasi* denda* didenda pembayaran*"
    )
    means = text.forms(
      """
      ekonomi* penghasilan* berpenghasilan keuangan* finansial* miskin kemiskinan* pendapatan* \
      upah* berupah gaji* bergaji nafkah* melarat harta* tabungan* simpanan* uang* utang* hutang* \
      dana* modal* penganggur* menganggur pailit bangkrut
      """
    )
    consenting = text.forms(
      """
      setuju* menyetujui* disetujui* persetujuan* bersedia kesediaan* sepakat menyepakati* \
      menyanggupi* kesanggupannya menerima* sukarela rela kerelaan* izinnya
      """
    )
    doing = text.forms(
      "menjalani* menjalankan* melaksanakan* mengerjakan* melakukan* bekerja dipidana"
    )
  }
}
