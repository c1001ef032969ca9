import Diagnostics

/// Whether the seven things of Pasal 85 ayat (2) are weighed, however they are worded.
struct ConsiderationCheck {
  private let facts: DraftFacts
  private let words: ConsiderationWords

  init(facts: DraftFacts) {
    self.facts = facts
    words = ConsiderationWords(facts.text)
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
    let general = generalCircumstances
    let own = weighed.filter { !general.contains($0.lowerBound) }
    let explicit = Self.letters.filter { one in own.contains { weighs(one.letter, in: $0) } }.count
    for (letter, words, remedy) in Self.letters {
      // Where the draft goes through ayat (2), the list of mitigating facts is no social history.
      let ranges = letter == "d" && explicit >= 4 ? own : weighed
      if ranges.contains(where: { weighs(letter, in: $0) }) { continue }
      list.add(
        .missingConsideration,
        basis: Basis.article85(2, letter),
        at: place,
        "Pertimbangan tentang \(words) belum ada.",
        remedy: "Tambahkan: \(remedy)"
      )
    }
    consent(weighed, place, &list)
  }

  /// Where the draft lists what aggravates and mitigates, or goes through Pasal 54 and 70.
  private var generalCircumstances: CircumstanceRanges {
    var words = CircumstanceRanges()
    var isInside = false
    for clause in facts.outline.clauses
    where facts.outline.considerations.contains(clause.range.lowerBound) {
      let text = facts.text
      let opens =
        text.has(anyOf: ["meringankan", "memberatkan"], in: clause.range)
        || text.has(phrase: "pasal 70", in: clause.range)
        || text.has(phrase: "pasal 54", in: clause.range)
      if opens {
        isInside = true
      } else if clause.marker == nil, clause.startsParagraph {
        isInside = false
      }
      if isInside { words.ranges.append(clause.range) }
    }
    return words
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

  private func weighs(_ letter: String, in range: Range<Int>) -> Bool {
    let text = facts.text
    switch letter {
    case "a":
      return text.places(anyOf: words.confessing, in: range).contains { place in
        !["saksi", "korban", "ahli"].contains(text.form(place - 1))
          && !["saksi", "korban", "ahli"].contains(text.form(place - 2))
      } || near(["terus", "berterus"], ["terang"], within: 1, in: range)
        || near(["jujur"], ["secara", "dengan", "bersikap"], within: 1, in: range)
        || text.has("membenarkan", in: range)
          && text.has(anyOf: ["dakwaan", "perbuatannya", "terdakwa"], in: range)
          && !text.has("saksi", in: range)
    case "b":
      return near(words.able, words.working, within: 7, in: range, notSocial: true)
        || near(
          words.healthy,
          words.working,
          within: 14,
          in: range,
          notSocial: text.has("mampu", in: range)
        )
        || near(["dapat", "bisa"], ["bekerja"], within: 2, in: range)
        || near(["mampu"], words.doing, within: 2, in: range)
        || near(["kemampuan", "kondisi", "keadaan"], words.bodily, within: 2, in: range)
        || near(["sehat"], words.bodily, within: 2, in: range)
          && text.has(anyOf: words.working, in: range)
    case "d":
      return text.has(anyOf: words.past, in: range)
        || text.has(phrase: "latar belakang", in: range)
        || text.has(phrase: "rekam jejak", in: range)
        || near(["pernah"], words.convicted, within: 4, in: range)
        || text.has(phrase: "pertama kali", in: range)
        || near(["tinggal", "hidup"], ["bersama", "rukun"], within: 3, in: range)
        || near(
          ["keadaan", "kehidupan", "kondisi", "hubungan", "sisi"],
          words.sociable,
          within: 2,
          in: range
        )
        || text.places(anyOf: words.social, in: range).contains { text.form($0 + 1) != "kerja" }
          && (text.has("terdakwa", in: range) || text.has("ia", in: range)
            || text.has(anyOf: ["litmas", "laporan", "penelitian"], in: range))
        || near(
          ["dikenal", "diterima", "aktif", "hubungan"],
          words.neighbours,
          within: 5,
          in: range
        )
        || text.has(anyOf: words.family, in: range)
    case "e":
      return text.has(anyOf: words.safety, in: range)
        || near(words.protecting, words.atWork, within: 6, in: range)
        || near(words.danger, words.working, within: 10, in: range)
    case "f":
      return text.places(anyOf: words.faith, in: range).contains { place in
        !["tokoh", "pemuka", "penodaan", "kementerian", "kantor"].contains(text.form(place - 1))
          && text.form(place + 1) != ":"
      }
    default:
      return near(words.affording, words.fine, within: 10, in: range)
        || text.has("denda", in: range) && text.has(anyOf: words.means, in: range)
    }
  }

  /// Whether words of both sets stand close together; with `notSocial`, the `kerja` of `kerja
  /// sosial` does not count.
  private func near(
    _ first: Set<String>,
    _ second: Set<String>,
    within distance: Int,
    in range: Range<Int>,
    notSocial: Bool = false
  ) -> Bool {
    let text = facts.text
    return text.places(anyOf: first, in: range).contains { place in
      let around =
        max(range.lowerBound, place - distance)..<min(place + distance + 1, range.upperBound)
      guard notSocial else { return text.has(anyOf: second, in: around) }
      return text.places(anyOf: second, in: around).contains { text.form($0 + 1) != "sosial" }
    }
  }

  // MARK: - Consent after explanation

  private func consent(_ weighed: [Range<Int>], _ place: Range<Int>, _ list: inout FindingList) {
    let text = facts.text
    let consents = weighed.enumerated().filter { _, range in
      text.places(anyOf: words.consenting, in: range).contains { place in
        !["tanpa", "belum"].contains(text.form(place - 1))
      }
        && (text.has("terdakwa", in: range) || text.has("sosial", in: range)
          || text.has("ia", in: range) || isExplained(range))
        || near(["mau", "ingin", "siap", "rela"], words.doing, within: 2, in: range)
        || text.has(phrase: "tidak keberatan", in: range)
          && (text.has("terdakwa", in: range) || isExplained(range))
        || near(["menyatakan", "menjawab", "mengaku"], ["sanggup", "siap"], within: 2, in: range)
    }
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

  private static let subjects: Set<String> = [
    "tujuan", "tujuannya", "maksud", "maksudnya", "segala", "sosial", "akibat", "akibatnya", "hal",
    "konsekuensi", "seluk", "isi", "kewajiban", "kewajibannya", "rencana",
  ]

  private func isExplained(_ range: Range<Int>) -> Bool {
    let text = facts.text
    guard text.has(anyOf: Self.subjects, in: range) else { return false }
    return text.places(anyOf: ConsentFormCheck.explaining, in: range).contains { place in
      ConsentFormCheck.isExplaining(text, place)
        && !["tanpa", "belum", "saksi", "tidak"].contains(text.form(place - 1))
    }
  }
}

/// Ranges of words that can be asked whether they hold a word.
private struct CircumstanceRanges {
  var ranges: [Range<Int>] = []

  func contains(_ index: Int) -> Bool { ranges.contains { $0.contains(index) } }
}
