/// The words of one draft by which the seven considerations of Pasal 85 ayat (2) are known.
struct ConsiderationWords {
  let confessing: Set<String>
  let able: Set<String>
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
  let danger: Set<String>
  let atWork: Set<String>
  let faith: Set<String>
  let affording: Set<String>
  let fine: Set<String>
  let means: Set<String>
  let consenting: Set<String>
  let doing: Set<String>

  /// Looks once for the forms that the draft has, whatever their endings.
  init(_ text: DraftText) {
    confessing = text.forms(
      "mengaku* pengaku* diaku* akui* menyangkal* disangkal* membantah* dibantah* memungkiri*"
    )
    able = text.forms(
      "mampu* kemampuan* sanggup* kesanggupan* cakap kecakapan* kuat terampil keterampilan* keahlian* bugar memungkinkan tenaga* produktif"
    )
    working = text.forms("kerja bekerja* pekerjaan* kerjanya bertugas tugas mengerjakan")
    healthy = text.forms(
      "sehat* kesehatan* dokter fisik* jasmani* medis* litmas badan* tubuh* penyakit*"
    )
    bodily = text.forms("fisik* jasmani* badan* tubuh* kesehatan*")
    past = text.forms("riwayat*")
    convicted = text.forms(
      "dihukum dipidana terpidana hukuman pidana berurusan terlibat tersangkut"
    )
    sociable = text.forms("sosial* bermasyarakat kemasyarakatan")
    neighbours = text.forms("kampung* masyarakat* warga* desa* tetangga*")
    social = text.forms(
      "berkelakuan tetangga* lingkungan* pergaulan* residivis"
    )
    family = text.forms("tanggungan* menafkahi nafkah* menghidupi* punggung")
    safety = text.forms("keselamatan* apd")
    protecting = text.forms(
      "keamanan* pelindung* perlindungan* terlindung* dilindungi* melindungi* sarung helm rompi sepatu masker"
    )
    danger = text.forms(
      "membahayakan* berbahaya aman bahaya* risiko* berisiko celaka kecelakaan* cedera"
    )
    atWork = working.union(text.forms("diri"))
    faith = text.forms(
      "agama* ibadah* beribadah kepercayaan* keyakinan* keagamaan akidah* iman* politik* salat shalat sholat misa kebaktian"
    )
    affording = text.forms(
      "mampu* kemampuan* sanggup* kesanggupan* ketidakmampuan* dapat bisa kuat kesulitan* keberatan memberatkan membebani"
    )
    fine = text.forms("denda* membayarnya")
    means = text.forms(
      "ekonomi* penghasilan* berpenghasilan keuangan* finansial* miskin pendapatan* upah gaji* nafkah* melarat harta* tabungan* simpanan* uang"
    )
    consenting = text.forms(
      "setuju* menyetujui* disetujui* persetujuan* bersedia kesediaan* sepakat menyanggupi* menerima* sukarela"
    )
    doing = text.forms("menjalani* melaksanakan* mengerjakan* melakukan* bekerja dipidana")
  }
}
