import Diagnostics

/// Whether the seven things of Pasal 85 ayat (2) are weighed, however they are worded.
struct ConsiderationCheck {
  private let facts: DraftFacts
  private let words: ConsiderationWords
  /// Where the draft lists what aggravates and mitigates, or goes through Pasal 54 and 70.
  private let circumstances: [Range<Int>]

  init(facts: DraftFacts) {
    self.facts = facts
    words = ConsiderationWords(facts.text)
    circumstances = Self.circumstances(facts)
  }

  private static let letters: [(letter: String, words: String, remedy: String)] = [
    (
      "a", "pengakuan terdakwa",
      "Menimbang, bahwa Terdakwa mengakui (atau tidak mengakui) perbuatannya, yaitu …;"
    ),
    (
      "b", "kemampuan kerja terdakwa",
      "Menimbang, bahwa kemampuan kerja Terdakwa, menurut … (Litmas/dokter), adalah …;"
    ),
    ("d", "riwayat sosial terdakwa", "Menimbang, bahwa riwayat sosial Terdakwa adalah …;"),
    (
      "e", "pelindungan keselamatan kerja terdakwa",
      "Menimbang, bahwa keselamatan kerja Terdakwa di tempat itu dilindungi dengan …;"
    ),
    (
      "f", "agama, kepercayaan, dan keyakinan politik terdakwa",
      "Menimbang, bahwa pekerjaan itu tidak bertentangan dengan agama, kepercayaan, dan keyakinan politik Terdakwa;"
    ),
    (
      "g", "kemampuan terdakwa membayar pidana denda",
      "Menimbang, bahwa kemampuan Terdakwa membayar pidana denda adalah …;"
    ),
  ]

  func run(_ list: inout FindingList) {
    let weighed = weighedRanges()
    guard !facts.outline.considerations.isEmpty else { return }
    let place = facts.outline.considerations.prefixRange
    let own = weighed.filter { !isCircumstance($0) }
    let explicit = Self.letters.filter { one in own.contains { weighs(one.letter, in: $0) } }.count
    let missing = Self.letters.filter { one in
      // Where the draft goes through ayat (2), the list of mitigating facts is no social history.
      let ranges = one.letter == "d" && explicit >= 4 ? own : weighed
      return !ranges.contains { weighs(one.letter, in: $0) }
    }
    let unread = explicit >= 4 ? unreadReasons(own) : []
    for (position, one) in missing.enumerated() {
      // A reason in the middle of the seven that speaks in other words may be the missing one.
      if missing.count <= unread.count {
        list.note(
          basis: Basis.article85(2, one.letter),
          at: unread[position],
          "Pertimbangan tentang \(one.words) tidak dikenali; mungkin kalimat ini yang dimaksud.",
          remedy: "Periksa: \(one.remedy)"
        )
        continue
      }
      list.add(
        .missingConsideration,
        basis: Basis.article85(2, one.letter),
        at: place,
        "Pertimbangan tentang \(one.words) belum ada.",
        remedy: "Tambahkan: \(one.remedy)"
      )
    }
    consent(weighed, place, &list)
  }

  private static let lawWords: Set<String> = [
    "unsur", "terbukti", "pasal", "dakwaan", "saksi", "korban", "bukti", "mempertimbangkan",
    "berpendapat", "majelis", "berikut", "biaya", "ancaman", "diancam", "undang", "putusan",
    "penuntut", "pidana", "ahli", "menyesal", "menyesali", "sopan", "damai", "maaf", "perbuatan",
    "perbuatannya",
  ]

  /// The reasons between those that are recognised, or beside them in one list, that are not.
  private func unreadReasons(_ own: [Range<Int>]) -> [Range<Int>] {
    let text = facts.text
    let letters = Self.letters.map(\.letter)
    let isRead = own.map { range in
      letters.contains { weighs($0, in: range) } || text.has(anyOf: words.consenting, in: range)
        || isExplained(range)
    }
    guard let first = isRead.firstIndex(of: true), let last = isRead.lastIndex(of: true) else {
      return []
    }
    let marker = facts.outline.clause(at: own[last].lowerBound)?.marker
    return own.indices.filter { index in
      let range = own[index]
      let isListed =
        marker != nil && facts.outline.clause(at: range.lowerBound)?.marker == marker
        && (index + 1 == first || index == last + 1)
      return !isRead[index] && (first...last).contains(index) || isListed && !isRead[index]
    }.map { own[$0] }.filter { range in
      range.count >= 4 && !text.has(anyOf: Self.lawWords, in: range)
    }
  }

  private func isCircumstance(_ range: Range<Int>) -> Bool {
    circumstances.contains { $0.contains(range.lowerBound) }
  }

  private static func circumstances(_ facts: DraftFacts) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var isInside = false
    let text = facts.text
    for clause in facts.outline.clauses
    where facts.outline.considerations.contains(clause.range.lowerBound) {
      let opens =
        text.has("meringankan", in: clause.range)
        || text.places(of: "memberatkan", in: clause.range).contains { place in
          ["yang", "hal", "keadaan", ":"].contains(text.form(place - 1))
            || text.form(place + 1) == ":"
        }
        || text.has(phrase: "pasal 70", in: clause.range)
        || text.has(phrase: "pasal 54", in: clause.range)
      if opens {
        isInside = true
      } else if clause.marker == nil, clause.startsParagraph {
        isInside = false
      }
      if isInside { ranges.append(clause.range) }
    }
    return ranges
  }

  /// The clauses that weigh: no recital, no statute retold.
  private func weighedRanges() -> [Range<Int>] {
    let range = facts.outline.considerations
    guard !range.isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    for (position, clause) in facts.outline.clauses.enumerated()
    where clause.range.lowerBound >= range.lowerBound && clause.range.lowerBound < range.upperBound
      && !facts.outline.recited.contains(position)
    {
      if isRetold(clause.range) { continue }
      ranges.append(clause.range)
    }
    return ranges
  }

  private static let statute = [
    "pengakuan terdakwa terhadap tindak pidana yang dilakukan", "kemampuan kerja terdakwa",
    "riwayat sosial terdakwa", "pelindungan keselamatan kerja terdakwa",
    "agama , kepercayaan , dan keyakinan politik terdakwa",
    "kemampuan terdakwa membayar pidana denda",
  ]

  /// Whether a clause only repeats the words of ayat (2), as a list or in one run.
  private func isRetold(_ range: Range<Int>) -> Bool {
    let text = facts.text
    let found = Self.statute.filter { text.has(phrase: $0, in: range) }.count
    let isDuty = ["wajib", "harus", "perlu", "mesti"].contains {
      text.has(phrase: "\($0) mempertimbangkan", in: range)
    }
    if isDuty { return true }
    guard found > 0, range.count <= 16 else { return false }
    // One item of a list that a duty opens: `a. pengakuan terdakwa terhadap …;`
    guard let position = facts.outline.clauses.firstIndex(where: { $0.range == range }),
      facts.outline.clauses[position].marker != nil
    else { return false }
    for back in facts.outline.clauses[..<position].reversed().prefix(8)
    where back.marker == nil || back.marker != facts.outline.clauses[position].marker {
      let opensWithDuty = ["wajib", "harus", "perlu", "mesti"].contains {
        text.has(phrase: "\($0) mempertimbangkan", in: back.range)
      }
      return opensWithDuty
        && text.words[range].allSatisfy {
          $0.isMark || Self.statuteWords.contains($0.form)
        }
    }
    return false
  }

  private static let statuteWords: Set<String> = Set(
    (statute.joined(separator: " ")
      + " persetujuan terdakwa sesudah dijelaskan mengenai tujuan dan segala hal yang berhubungan dengan pidana kerja sosial")
      .split(separator: " ").map(String.init)
  )

  // MARK: - The letters

  private static let others: Set<String> = ["saksi", "korban", "ahli"]

  private func weighs(_ letter: String, in range: Range<Int>) -> Bool {
    switch letter {
    case "a": confesses(range)
    case "b": isAble(range)
    case "d": hasSocialHistory(range)
    case "e": isProtected(range)
    case "f": keepsFaith(range)
    default: weighsMeans(range)
    }
  }

  private func isAboutOthers(_ range: Range<Int>) -> Bool {
    facts.text.has(anyOf: ["saksi", "korban", "visum"], in: range)
  }

  private func confesses(_ range: Range<Int>) -> Bool {
    let text = facts.text
    let isOwn = text.places(anyOf: words.confessing, in: range).contains { place in
      !Self.others.contains(text.form(place - 1)) && !Self.others.contains(text.form(place - 2))
    }
    if isOwn || near(["terus", "berterus"], ["terang"], within: 1, in: range) { return true }
    if text.has("membenarkan", in: range), !isAboutOthers(range),
      text.has(anyOf: ["dakwaan", "perbuatannya", "terdakwa", "ia"], in: range)
    {
      return true
    }
    if text.has(phrase: "bahwa benar", in: range), text.has(anyOf: ["terdakwa", "ia"], in: range) {
      return true
    }
    if text.has(phrase: "apa adanya", in: range) || text.has(phrase: "merasa bersalah", in: range) {
      return true
    }
    if near(["menerima"], ["kesalahannya", "kesalahan"], within: 2, in: range) { return true }
    return !isCircumstance(range) && text.has(anyOf: words.sorry, in: range)
      && text.has(anyOf: ["terdakwa", "ia", "dia"], in: range)
  }

  private func isAble(_ range: Range<Int>) -> Bool {
    let text = facts.text
    if near(words.able, words.working, within: 7, in: range, notSocial: true, of: words.paying) {
      return true
    }
    if near(
      words.healthy.union(["dokter", "medis", "litmas"]),
      words.working,
      within: 14,
      in: range,
      notSocial: text.has("mampu", in: range)
    ) {
      return true
    }
    // `mampu mengajar`, `sanggup menyapu`: a power to do something that is no payment.
    let doesSomething = text.places(anyOf: ["mampu", "sanggup"], in: range).contains { place in
      var next = place + 1
      while ["untuk", "buat", "secara", "dalam"].contains(text.form(next)) { next += 1 }
      let verb = text.form(next)
      let said: Set<String> = ["menyatakan", "menjawab", "mengaku"]
      return ["me", "be"].contains { verb.hasPrefix($0) } && next < range.upperBound
        && !words.paying.contains(verb) && !verb.hasPrefix("bertanggung")
        && !said.contains(text.form(place - 1)) && !said.contains(text.form(place - 2))
    }
    if doesSomething { return true }
    // What is said of answering for a crime says nothing of work.
    let answers = text.has(
      anyOf: ["bertanggung", "pertanggungjawaban", "dipertanggungjawabkan", "dakwaan", "unsur"],
      in: range
    )
    if answers || isAboutOthers(range) { return false }
    return text.has(anyOf: words.skilled, in: range)
      || text.places(anyOf: words.healthy, in: range).contains { place in
        !["usaha", "kerja", "medis", "ahli", "hukum"].contains(text.form(place + 1))
          && !["kementerian", "tenaga", "dinas", "hukuman", "pidana"].contains(text.form(place - 1))
      }
  }

  private func hasSocialHistory(_ range: Range<Int>) -> Bool {
    let text = facts.text
    if text.has(anyOf: words.past, in: range) || text.has(phrase: "latar belakang", in: range)
      || text.has(phrase: "rekam jejak", in: range) || text.has(phrase: "asal - usul", in: range)
      || near(["pernah"], words.convicted, within: 4, in: range)
      || text.has(phrase: "pertama kali", in: range)
      || near(["tinggal", "hidup"], ["bersama", "rukun"], within: 3, in: range)
    {
      return true
    }
    if near(
      ["keadaan", "kehidupan", "kondisi", "hubungan", "sisi", "laporan", "penelitian", "gambaran",
        "lingkungan", "pergaulan", "catatan",
      ],
      words.sociable,
      within: 2,
      in: range
    ) {
      return true
    }
    let isOwn =
      text.has(anyOf: ["terdakwa", "ia", "litmas", "laporan", "penelitian", "dia"], in: range)
    if isOwn,
      text.places(anyOf: words.social, in: range).contains(where: {
        !["kerja", "hidup"].contains(text.form($0 + 1))
      })
    {
      return true
    }
    let isNeighbour = near(
      [
        "dikenal", "diterima", "menerima", "aktif", "hubungan", "anggota", "kedudukan", "pengurus",
        "ketua", "menghormatinya", "dihormati",
      ],
      words.neighbours.union(["rt", "rw", "pkk", "arisan", "organisasi"]),
      within: 5,
      in: range
    )
    if isNeighbour, !text.has(phrase: "warga negara", in: range) { return true }
    // A family that a fine would burden is no history.
    return text.has(anyOf: words.family, in: range) && !text.has(anyOf: words.fine, in: range)
      && !isAboutOthers(range) && !text.has(anyOf: words.consenting, in: range)
  }

  private func isProtected(_ range: Range<Int>) -> Bool {
    let text = facts.text
    if text.has(anyOf: words.safety, in: range) { return true }
    return text.has(anyOf: words.protecting, in: range) && !isAboutOthers(range)
      && !text.has(anyOf: ["perbuatan", "perbuatannya", "bukti"], in: range)
  }

  private static let religions: Set<String> = [
    "islam", "kristen", "katolik", "protestan", "hindu", "buddha", "budha", "konghucu",
    "khonghucu", ":",
  ]

  private func keepsFaith(_ range: Range<Int>) -> Bool {
    let text = facts.text
    return text.places(anyOf: words.faith, in: range).contains { place in
      let isOffice = ["tokoh", "pemuka", "penodaan", "kementerian", "kantor"].contains(
        text.form(place - 1)
      )
      let isTrust =
        text.form(place).hasPrefix("kepercayaan")
        && (isAboutOthers(range) || text.form(place - 1) == "menyalahgunakan")
      return !isOffice && !isTrust && !Self.religions.contains(text.form(place + 1))
    }
  }

  private func weighsMeans(_ range: Range<Int>) -> Bool {
    let text = facts.text
    if near(words.affording, words.fine, within: 10, in: range)
      || text.has("denda", in: range) && text.has(anyOf: words.means, in: range)
      || near(
        ["kemampuan", "keadaan", "kondisi"],
        ["ekonomi", "finansial", "keuangan"],
        within: 2,
        in: range
      )
    {
      return !text.has(anyOf: ["diancam", "ancaman", "ancamannya"], in: range)
    }
    // `denda tidak masuk akal baginya`: said of no fine that is threatened or imposed.
    let denied = text.has("denda", in: range) && text.has(anyOf: ["tidak", "tak", "terlalu"], in: range)
    let others: Set<String> = [
      "diancam", "ancaman", "ancamannya", "kategori", "pidana", "penjara", "diganti", "menjatuhkan",
      "dijatuhkan", "pasal", "menghitung", "konversi",
    ]
    return denied && !text.has(anyOf: others, in: range)
      || text.has("didenda", in: range) && text.has(anyOf: words.affording, in: range)
  }

  /// Whether words of both sets stand close together; with `notSocial`, the `kerja` of `kerja
  /// sosial` does not count; what is said right away `of` another thing does not either.
  private func near(
    _ first: Set<String>,
    _ second: Set<String>,
    within distance: Int,
    in range: Range<Int>,
    notSocial: Bool = false,
    of other: Set<String> = []
  ) -> Bool {
    let text = facts.text
    return text.places(anyOf: first, in: range).contains { place in
      let around =
        max(range.lowerBound, place - distance)..<min(place + distance + 1, range.upperBound)
      if !other.isEmpty, text.has(anyOf: other, in: place..<min(place + 4, range.upperBound)) {
        return false
      }
      guard notSocial else { return text.has(anyOf: second, in: around) }
      return text.places(anyOf: second, in: around).contains { text.form($0 + 1) != "sosial" }
    }
  }

  // MARK: - Consent after explanation

  private func consent(_ weighed: [Range<Int>], _ place: Range<Int>, _ list: inout FindingList) {
    let consents = weighed.enumerated().filter { _, range in self.consents(range) }
    guard let consent = consents.first else {
      list.add(
        .missingConsent,
        basis: Basis.article85(2, "c"),
        at: place,
        "Persetujuan terdakwa belum dipertimbangkan; tanpa persetujuan, kerja sosial tidak dapat dijatuhkan.",
        remedy:
          "Tambahkan: Menimbang, bahwa sesudah dijelaskan mengenai tujuan dan segala hal yang berhubungan dengan pidana kerja sosial, Terdakwa menyatakan setuju;"
      )
      return
    }
    let hasExplanation = consents.contains { position, _ in
      weighed[max(0, position - 2)...min(position + 1, weighed.count - 1)].contains {
        isExplained($0)
      }
    }
    if !hasExplanation {
      list.add(
        .missingConsideration,
        .warning,
        basis: Basis.article85(2, "c"),
        at: consent.element,
        "Belum tampak bahwa persetujuan terdakwa diberikan sesudah penjelasan.",
        remedy:
          "Tambahkan: sesudah dijelaskan mengenai tujuan dan segala hal yang berhubungan dengan pidana kerja sosial."
      )
    }
  }

  /// What somebody may accept that is no punishment.
  private static let accepted: Set<String> = [
    "putusan", "kesalahan", "kesalahannya", "penjelasan", "upah", "bayaran", "surat", "gaji",
    "uang", "keterangan", "dakwaan", "laporan", "barang", "kembali", "gadai", "tuntutan", "terdakwa",
  ]

  private func consents(_ range: Range<Int>) -> Bool {
    let text = facts.text
    let isOwn =
      text.has(anyOf: ["terdakwa", "sosial", "ia", "dia", "anak"], in: range) || isExplained(range)
    let agrees = text.places(anyOf: words.consenting, in: range).contains { place in
      let form = text.form(place)
      if ["tanpa", "belum"].contains(text.form(place - 1)) { return false }
      if text.form(place - 1) == "tidak", !form.hasPrefix("persetujuan") { return false }
      return !(form.hasPrefix("menerima") && Self.accepted.contains(text.form(place + 1)))
    }
    if isOwn, agrees { return true }
    if isOwn,
      text.has(phrase: "tidak keberatan", in: range)
        || text.has(phrase: "tidak berkeberatan", in: range)
    {
      return true
    }
    return near(["mau", "ingin", "siap"], words.doing, within: 2, in: range)
      || near(
        ["menyatakan", "menjawab", "mengaku", "mengatakan"],
        ["sanggup", "siap", "ya", "mau"],
        within: 2,
        in: range
      ) && !text.has(anyOf: ["menerima"], in: range)
  }

  private static let subjects: Set<String> = [
    "tujuan", "tujuannya", "maksud", "maksudnya", "segala", "sosial", "akibat", "akibatnya", "hal",
    "konsekuensi", "seluk", "isi", "kewajiban", "kewajibannya", "rencana", "aturan", "ketentuan",
    "konsekuensinya", "gunanya", "aturannya", "artinya",
  ]
  private static let understanding: Set<String> = [
    "pengertian", "pemahaman", "mengerti", "memahami", "paham", "diterangi", "gambaran", "dipahami",
  ]

  private func isExplained(_ range: Range<Int>) -> Bool {
    let text = facts.text
    guard text.has(anyOf: Self.subjects, in: range) else { return false }
    return text.places(
      anyOf: ConsentFormCheck.explaining.union(Self.understanding),
      in: range
    ).contains { place in
      ConsentFormCheck.isExplaining(text, place, also: Self.understanding)
        && !["tanpa", "belum", "saksi", "tidak"].contains(text.form(place - 1))
    }
  }
}
