import Diagnostics

/// Whether the seven things of Pasal 85 ayat (2) are weighed, however they are worded.
struct ConsiderationCheck {
  let facts: DraftFacts
  let words: ConsiderationWords
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
    "alasan", "pemaaf", "pembenar", "kerugian", "hakim", "sosial", "bermanfaat", "manfaat", "adil",
    "patut", "pemidanaan", "tuntutan", "litmas", "penahanan", "ditahan", "tahanan", "barang",
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
    let clauses = own.map { facts.outline.clause(at: $0.lowerBound) }
    let marker = clauses[last]?.marker
    func opens(_ index: Int) -> Bool {
      clauses[index].map { $0.marker != nil || $0.startsParagraph } ?? false
    }
    // A further sentence of a reason that is read is no reason of its own, save in one paragraph
    // that gives each of the seven its sentence.
    let isProse = (first + 1...max(last, first + 1)).allSatisfy { !opens(min($0, last)) }
    return own.indices.filter { index in
      let isBeside =
        clauses[index]?.marker == marker
        && (marker != nil
          || opens(index) && facts.text.form(own[index].lowerBound) == "menimbang")
        && (index + 1 == first || index == last + 1)
      let isInside = (first...last).contains(index)
      return !isRead[index] && (isInside || isBeside)
        && (opens(index) || isProse && last - first < 8)
    }.map { own[$0] }.filter { range in
      range.count >= 4 && !text.has(anyOf: Self.lawWords, in: range)
    }
  }

  func isCircumstance(_ range: Range<Int>) -> Bool {
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
    "uang", "keterangan", "dakwaan", "laporan", "barang", "kembali", "gadai", "tuntutan",
    "terdakwa",
  ]

  /// `tidak memberikan persetujuan`, `persetujuan Terdakwa tidak diperoleh`.
  private func isWithheld(_ place: Int) -> Bool {
    let text = facts.text
    let denials: Set<String> = ["tidak", "belum", "menolak", "enggan", "tak"]
    let giving = ["memberi", "menyata", "menyampai", "menanda", "dapat", "mau", "pernah", "untuk"]
    var before = place - 1
    while place - before <= 4, giving.contains(where: { text.form(before).hasPrefix($0) }) {
      before -= 1
    }
    if before < place - 1, denials.contains(text.form(before)) { return true }
    guard text.form(place).hasPrefix("persetujuan") else { return false }
    var after = place + 1
    while after - place <= 2, ["terdakwa", "itu", "tersebut", "darinya"].contains(text.form(after))
    {
      after += 1
    }
    let given: Set<String> = ["ada", "diberikan", "diperoleh", "didapat", "dinyatakan", "diberi"]
    return denials.contains(text.form(after))
      && (given.contains(text.form(after + 1)) || given.contains(text.form(after + 2)))
  }

  private func consents(_ range: Range<Int>) -> Bool {
    let text = facts.text
    let isOwn =
      text.has(anyOf: ["terdakwa", "sosial", "ia", "dia", "anak"], in: range) || isExplained(range)
    let agrees = text.places(anyOf: words.consenting, in: range).contains { place in
      let form = text.form(place)
      if ["tanpa", "belum"].contains(text.form(place - 1)) || isWithheld(place) { return false }
      if text.form(place - 1) == "tidak", !form.hasPrefix("persetujuan") { return false }
      // `Penuntut Umum menyetujui`
      if ["umum", "jaksa", "korban", "saksi", "hukum"].contains(text.form(place - 1)) {
        return false
      }
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
        && !["dengar", "mendengar"].contains(text.form(place))
        && !["tanpa", "belum", "saksi", "tidak"].contains(text.form(place - 1))
    }
  }
}
