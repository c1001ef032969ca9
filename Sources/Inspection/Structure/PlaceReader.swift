/// Finds where kerja sosial is to be done.
struct PlaceReader {
  let text: DraftText

  private static let institutions: Set<String> = [
    "panti", "rumah", "rsud", "rs", "sekolah", "kantor", "masjid", "mesjid", "gereja", "pura",
    "vihara", "perpustakaan", "puskesmas", "dinas", "balai", "kelurahan", "kecamatan", "desa",
    "yayasan", "lembaga", "sdn", "smpn", "sma", "smk", "sd", "smp", "slb", "posyandu", "pondok",
    "pesantren", "taman", "pasar", "klinik", "museum", "universitas", "rsu", "uptd", "upt", "badan",
    "kompleks", "lingkungan", "musala", "mushola", "musholla", "kelenteng", "wihara", "tempat",
    "madrasah", "asrama", "pmi", "gedung", "aula", "wisma", "dapur", "makam", "pemakaman", "tpu",
    "bank", "kampus", "paud", "tk", "gelanggang", "lapangan", "hutan", "waduk", "pelabuhan",
    "stasiun", "kapel", "surau", "langgar", "puskesos", "shelter", "markas", "kabupaten", "kota",
    "terminal", "stadion", "lapas", "griya", "pabrik", "toko",
    "restoran", "hotel", "perusahaan", "kebun", "perkebunan", "bengkel", "warung", "pt", "cv",
    "gudang", "kafe", "usaha", "alun", "jalan", "sungai", "pantai", "fasilitas", "instansi",
  ]
  private static let notPlaces: Set<String> = [
    "terdakwa", "terpidana", "jaksa", "hari", "tanggal", "penuntut", "negara", "pengadilan",
    "majelis", "hakim", "pasal", "kejaksaan", "indonesia", "bapas", "pembimbing", "saksi", "senin",
    "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "januari", "februari", "maret", "april",
    "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember", "bawah",
    "atas", "luar", "dalam", "mana", "saat", "waktu", "akhir", "pukul", "jam", "sidang", "muka",
    "anak", "undang", "setiap", "para", "saya", "anda", "ayat", "bagian", "pokoknya", "huruf",
  ]

  private static let workWords: Set<String> = [
    "sosial", "bekerja", "tempat", "bertempat", "tempatnya", "ditempatkan", "dilaksanakan",
    "dijalani", "dikerjakan", "pekerjaan", "jam",
  ]

  /// Puts the first place of work into the plan.
  ///
  /// A form of consent also names places where somebody lives or explains; those do not count.
  func read(_ range: Range<Int>, isForm: Bool, into plan: inout WorkPlan) {
    if isAboutSupervision(range), plan.totals.isEmpty { return }
    let isAboutWork = !isForm || text.has(anyOf: Self.workWords, in: range)
    let living = Livelihood.spans(text, range)
    defer {
      if plan.place == nil, plan.delegatedPlace == nil, isAboutWork {
        plan.place = object(range, living, isForm: isForm)
      }
    }
    for place in range where isPreposition(place) {
      var next = place + 1
      if ["tempat", "lokasi"].contains(text.form(place)) {
        next = afterLabel(place)
      }
      if text.form(next) == "di" { next += 1 }
      while ["(", "\"", ":", "sebuah", "salah", "satu"].contains(text.form(next)) { next += 1 }
      guard next < range.upperBound else { continue }
      if let end = delegation(next, range) {
        plan.delegatedPlace = place..<end
        continue
      }
      let word = text.words[next]
      if Self.notPlaces.contains(word.form) || word.isNumber || word.isMark { continue }
      if text.form(next) == "balai", text.form(next + 1) == "pemasyarakatan" { continue }
      if isForm,
        ["lahir", "tinggal", "alamat", "dijelaskan", "penjelasan", "ruang"].contains(
          text.form(place - 1)
        )
      {
        continue
      }
      if living.contains(where: { $0.contains(place) }),
        !word.isCapitalised || PlaceCheck.businesses.contains(word.form)
      {
        continue
      }
      if word.isCapitalised && isAboutWork || Self.institutions.contains(word.form)
        || PlaceCheck.businesses.contains(word.form)
      {
        if plan.place == nil { plan.place = place..<min(next + 6, range.upperBound) }
      }
    }
  }

  /// Names that are places wherever they stand.
  private static let sites: Set<String> = [
    "panti", "puskesmas", "rsud", "sekolah", "sd", "sdn", "smp", "smpn", "sma", "smk", "slb",
    "paud",
    "masjid", "mesjid", "musala", "mushola", "gereja", "pura", "vihara", "wihara", "kelenteng",
    "perpustakaan", "posyandu", "taman", "makam", "pemakaman", "pesantren", "yayasan", "klinik",
    "museum", "sungai", "pasar", "lapangan", "stasiun", "terminal", "balai", "kantor", "dapur",
    "rumah", "madrasah", "asrama", "surau", "stadion", "shelter", "dinas", "waduk", "pantai",
    "selokan", "jalan", "alun", "gelanggang", "kelurahan", "kecamatan", "hutan", "saluran",
    "irigasi",
  ]
  private static let houses: Set<String> = [
    "sakit", "singgah", "ibadah", "jompo", "yatim", "lansia", "aman", "baca", "duka", "susun",
    "penampungan", "pintar", "lanjut", "asuh", "perlindungan", "potong", "kompos", "rehabilitasi",
  ]

  /// The place as what is worked on, without a preposition: `membersihkan Puskesmas X`.
  private func object(_ range: Range<Int>, _ living: [Range<Int>], isForm: Bool) -> Range<Int>? {
    if isForm, text.has(anyOf: ["lahir", "alamat", "beralamat", "bertempat"], in: range) {
      return nil
    }
    let notHosts: Set<String> = [
      "kejaksaan", "bapas", "pengadilan", "pemasyarakatan", "tahanan", "polisi", "polres", "polsek",
      "keadilan", "keluar",
    ]
    let found = range.first { place in
      guard
        Self.sites.contains(text.form(place)) || PlaceCheck.businesses.contains(text.form(place)),
        !living.contains(where: { $0.contains(place) }),
        !["pihak", "kepala", "pegawai", "petugas", "biaya", "luar"].contains(text.form(place - 1))
      else { return false }
      let next = text.form(place + 1)
      if notHosts.contains(next) { return false }
      switch text.form(place) {
      case "rumah": return Self.houses.contains(next)
      case "jalan", "taman", "pasar", "balai", "dinas", "hutan":
        return text.words.indices.contains(place + 1)
          && (text.words[place + 1].isCapitalised || next.utf8.count > 3)
          && !["terus", "keluar", "lain"].contains(next)
      default: return true
      }
    }
    return found.map { $0..<min($0 + 6, range.upperBound) }
  }

  private static let labelWords: Set<String> = [
    "pelaksanaan", "pelaksanaannya", "kerja", "sosial", "tugas", "bertugas", "pekerjaan", "ini",
    "itu", "tersebut", "di", "adalah",
  ]

  /// Past the words that only fill a label: `tempat pelaksanaan kerja sosial : …`.
  private func afterLabel(_ place: Int) -> Int {
    var next = place + 1
    while next < place + 5, Self.labelWords.contains(text.form(next)) { next += 1 }
    return next
  }

  private func isNamed(_ place: Int) -> Bool {
    text.words.indices.contains(place) && text.words[place].isCapitalised
      && !Self.notPlaces.contains(text.form(place))
  }

  private func isPreposition(_ place: Int) -> Bool {
    switch text.form(place) {
    case "di", "bertempat", "tempatnya", "ditempatkan", "lokasinya", "berlokasi": return true
    case "pada": return !["daripada"].contains(text.form(place - 1))
    case "tempat", "lokasi":
      if [place + 1, place + 2, place + 3].contains(where: { text.form($0) == ":" }) {
        return true
      }
      let next = afterLabel(place)
      return next > place + 1 && isNamed(next) || Self.institutions.contains(text.form(next))
    case "melalui", "ke": return Self.institutions.contains(text.form(place + 1))
    case "dengan": return text.matches(["mengambil", "tempat"], at: place + 1)
    default: return false
    }
  }

  /// `tempat yang akan ditentukan kemudian oleh Jaksa`: the end of those words.
  private func delegation(_ place: Int, _ range: Range<Int>) -> Int? {
    let end = min(place + 12, range.upperBound)
    guard place < end,
      ["tempat", "lokasi", "lembaga", "instansi", "suatu", "lembaga-lembaga"].contains(
        text.form(place)
      ),
      let decided = text.first(
        of: ["ditentukan", "ditetapkan", "ditunjuk", "diatur", "dipilih", "disediakan"],
        in: place..<end
      ),
      decided - place <= 8
    else { return nil }
    return min(decided + 3, range.upperBound)
  }

  private func isAboutSupervision(_ range: Range<Int>) -> Bool {
    text.has(
      anyOf: ["pengawasan", "pembimbingan", "diawasi", "mengawasi", "pembimbing"],
      in: range
    )
      && !text.has(anyOf: ["bertempat", "tempat"], in: range)
  }
}
