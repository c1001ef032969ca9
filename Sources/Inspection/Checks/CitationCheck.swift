import Diagnostics
import Indonesian
import KnowledgeBase

/// Articles that do not exist, do not say what the draft has them say, or no longer hold.
struct CitationCheck {
  let facts: DraftFacts
  let knowledge: KnowledgeBase
  let cites: [Cite]

  func run(_ list: inout FindingList) {
    for (index, cite) in cites.enumerated() where !outdated(cite, &list) {
      existence(cite, &list)
      subject(cite, &list)
      if cite.isKUHP, cite.article == "85" { topic(index, &list) }
    }
    thresholds(&list)
    oldProcedure(&list)
  }

  /// `Memperhatikan … Undang-Undang Nomor 8 Tahun 1981`, without an article.
  private func oldProcedure(_ list: inout FindingList) {
    let text = facts.text
    guard facts.kind != .persetujuan, isNewCase else { return }
    for place in text.places(of: "1981")
    where Cite.numberAndYear(text, place - 2).map({ $0 == (8, 1981) }) ?? false {
      let clause = facts.outline.clause(at: place)?.range ?? place..<place + 1
      guard ["mengingat", "memperhatikan"].contains(text.form(clause.lowerBound)),
        !cites.contains(where: { $0.act == .oldProcedure && clause.contains($0.range.lowerBound) }),
        !text.has(phrase: "20 tahun 2025", in: text.all)
      else { continue }
      addOldProcedure(place - 2..<place + 1, &list)
      return
    }
  }

  private func addOldProcedure(_ range: Range<Int>, _ list: inout FindingList) {
    list.add(
      .outdatedCitation,
      basis: "UU 20/2025 Pasal 361 huruf c",
      at: range,
      "UU 8/1981 sudah diganti UU 20/2025 sejak 2 Januari 2026; hanya perkara yang sudah diperiksa sebelum itu yang dilanjutkan menurut KUHAP lama.",
      remedy: "Pakai pasal UU 20/2025; biaya perkara, misalnya, diatur dalam Pasal 273."
    )
  }

  private func clause(_ cite: Cite) -> Range<Int> {
    facts.outline.clause(at: cite.range.lowerBound)?.range ?? cite.range
  }

  private func hasWork(_ range: Range<Int>) -> Bool {
    facts.text.has(phrase: "kerja sosial", in: range)
  }

  // MARK: - Outdated

  /// Whether the cite was reported as outdated.
  private func outdated(_ cite: Cite, _ list: inout FindingList) -> Bool {
    let text = facts.text
    let clause = clause(cite)
    if cite.isKUHP, ["82", "83"].contains(cite.article), !isDenied(cite, clause),
      hasWork(clause) && !isAmarFine(clause) || text.has("sepadan", in: clause)
        || text.has("disepadankan", in: clause)
    {
      addOutdated(
        cite,
        "UU 1/2023 Pasal \(cite.article)",
        "Pasal \(cite.article) sudah diganti oleh UU 1/2026: denda yang tidak dibayar hanya diganti dengan pidana penjara, tidak dengan kerja sosial.",
        "Hapus rujukan ini; dasar kerja sosial adalah Pasal 85.",
        &list
      )
      return true
    }
    if cite.isKUHP, ["615", "616"].contains(cite.article) {
      addOutdated(
        cite,
        "UU 1/2026 Pasal VII",
        "Pasal \(cite.article) KUHP sudah dihapus oleh UU 1/2026.",
        "Pakai Pasal II sampai dengan Pasal IV UU 1/2026.",
        &list
      )
      return true
    }
    if cite.act == .ite || cite.act == nil, cite.article == "27", cite.paragraph == "3" {
      addOutdated(
        cite,
        "UU 1/2024 Pasal 27A",
        "Pasal 27 ayat (3) UU ITE sudah dihapus sejak UU 1/2024; pencemaran nama baik kini dalam Pasal 27A.",
        "Pakai Pasal 27A jo. Pasal 45 ayat (4) UU 1/2024, atau pasal KUHP yang sesuai.",
        &list
      )
      return true
    }
    if cite.act == .ite, cite.article == "45", cite.paragraph == "3",
      text.has(anyOf: ["pencemaran", "penghinaan", "mencemarkan"], in: clause)
    {
      addOutdated(
        cite,
        "UU 1/2024 Pasal 45 ayat (4)",
        "Sejak UU 1/2024, Pasal 45 ayat (3) mengatur perjudian; pidana pencemaran nama baik dalam ayat (4).",
        "Pakai Pasal 45 ayat (4) jo. Pasal 27A UU 1/2024.",
        &list
      )
      return true
    }
    if cite.act == .oldProcedure, facts.kind != .persetujuan, isNewCase,
      !facts.outline.isRecited(cite.range.lowerBound)
    {
      addOldProcedure(cite.range, &list)
      return true
    }
    let isOperative = facts.outline.operative.contains(cite.range.lowerBound)
    if facts.kind != .persetujuan, cite.act == .oldKUHP, isOperative || isOnlyCharge(cite, clause) {
      addOutdated(
        cite,
        "UU 1/2023 Pasal 618",
        "Rujukan ini memakai KUHP lama (UU 1/1946).",
        "Pakai pasal UU 1/2023, atau jelaskan mengapa ketentuan lama lebih menguntungkan.",
        &list
      )
      return true
    }
    return false
  }

  /// Whether no date of the case lies before the new code of procedure, and no passage is told.
  private var isNewCase: Bool {
    let text = facts.text
    let isPassing =
      text.has(phrase: "20 tahun 2025", in: text.all)
      || text.has(anyOf: ["peralihan"], in: text.all)
    return !isPassing
      && !facts.dates.contains { date in
        date.date.year < 2026
          && !text.has("lahir", in: max(0, date.range.lowerBound - 10)..<date.range.lowerBound)
      }
  }

  /// Whether the old code is all that the charge rests on: nowhere an article of the new code that
  /// took its place, nor Pasal 3 or 618 on the passage from the one to the other.
  private func isOnlyCharge(_ cite: Cite, _ range: Range<Int>) -> Bool {
    facts.text.has(anyOf: ["dakwaan", "didakwa", "didakwakan", "mendakwa"], in: range)
      && !facts.outline.isRecited(cite.range.lowerBound)
      && !cites.contains {
        let number = Int($0.article.prefix { $0.isNumber }) ?? 0
        return $0.act != .oldKUHP && $0.act != .procedure && $0.act != .oldProcedure
          && (!$0.isKUHP || number == 3 || number >= 188)
      }
  }

  /// The fine's own clause: unpaid, it becomes prison (new Pasal 82).
  private func isAmarFine(_ range: Range<Int>) -> Bool {
    let text = facts.text
    return text.has(phrase: "diganti dengan pidana penjara", in: range)
      && !text.has(phrase: "pidana pengawasan", in: range) && !text.has("disepadankan", in: range)
  }

  /// `tidak lagi`, `sudah diganti`: the draft itself says that the rule is gone.
  private func isDenied(_ cite: Cite, _ range: Range<Int>) -> Bool {
    let text = facts.text
    // What somebody pleads, answered in the same clause or the next.
    let pleads = text.has(
      anyOf: ["memohon", "permohonan", "meminta", "pembelaan", "menuntut", "tuntutan", "dalil"],
      in: range
    )
    let next = facts.outline.clause(at: range.upperBound)?.range ?? 0..<0
    if pleads, facts.outline.isRecited(cite.range.lowerBound) || answers(range) || answers(next) {
      return true
    }
    if answers(next), text.has(anyOf: ["itu", "tersebut", "ini"], in: next) { return true }
    return text.has(phrase: "tidak lagi", in: range) || text.has(phrase: "telah diganti", in: range)
      || text.has(phrase: "sudah diganti", in: range)
      || text.has(phrase: "tidak berlaku", in: range)
      || text.has(phrase: "telah diubah", in: cite.range.upperBound..<range.upperBound)
        && text.has("penjara", in: range)
        && !text.has("jam", in: range)
  }

  /// Whether a clause says that a rule is gone: `ketentuan itu telah diganti`.
  private func answers(_ range: Range<Int>) -> Bool {
    let text = facts.text
    let gone: Set<String> = [
      "diganti", "dicabut", "dihapus", "diubah", "digantikan", "dihapuskan", "ditiadakan",
    ]
    return text.places(anyOf: gone, in: range).contains { place in
      ["telah", "sudah"].contains(text.form(place - 1))
    }
      || ["berlaku", "dapat", "boleh", "mengenal", "lagi", "bisa"].contains {
        text.has(phrase: "tidak \($0)", in: range)
      }
  }

  private func addOutdated(
    _ cite: Cite,
    _ basis: String,
    _ message: String,
    _ remedy: String,
    _ list: inout FindingList
  ) {
    list.add(.outdatedCitation, basis: basis, at: cite.range, message, remedy: remedy)
  }

  // MARK: - Existence

  private func existence(_ cite: Cite, _ list: inout FindingList) {
    guard cite.isKUHP, !cite.article.contains(" ") else { return }
    let article = Citation(instrument: "UU 1/2023", article: cite.article)
    guard knowledge.knows(article) else {
      if let number = Int(cite.article), number > 624, cite.act == .kuhp {
        addWrong(
          cite,
          "UU 1/2023 Pasal 624",
          "KUHP tidak memuat Pasal \(cite.article).",
          "Periksa nomor pasalnya.",
          &list
        )
      }
      return
    }
    guard let paragraph = cite.paragraph ?? cite.letter.map({ _ in "" }) else { return }
    var place = article
    if !paragraph.isEmpty {
      place.paragraph = paragraph
      if !hasParagraphs(article) {
        if paragraph != "1" {
          addWrong(
            cite,
            article.description,
            "Pasal \(cite.article) tidak terbagi atas ayat.",
            "Hapus ayatnya atau periksa pasalnya.",
            &list
          )
        }
        return
      }
    }
    place.letter = cite.letter
    if knowledge.knows(place) { return }
    if cite.paragraph == nil, cite.letter != nil, hasLetter(article, cite.letter) { return }
    let remedy =
      cite.article == "64" && hasWork(clause(cite))
      ? "Kerja sosial adalah pidana pokok menurut Pasal 65 ayat (1) huruf e."
      : "Periksa ayat dan hurufnya."
    addWrong(
      cite,
      (knowledge.knows(place.parent ?? article) ? place.parent ?? article : article).description,
      "Pasal \(cite.article) tidak memuat \(cite.paragraph.map { "ayat (\($0)) " } ?? "")\(cite.letter.map { "huruf \($0)" } ?? "")"
        .trimmedEnd + ".",
      remedy,
      &list
    )
  }

  private func hasParagraphs(_ article: Citation) -> Bool {
    var first = article
    first.paragraph = "1"
    return knowledge.knows(first)
  }

  /// Whether some ayat has the letter, where the draft leaves the ayat out.
  private func hasLetter(_ article: Citation, _ letter: String?) -> Bool {
    knowledge.provisions.contains { article.contains($0.citation) && $0.citation.letter == letter }
  }

  // MARK: - What an article is about

  private static let bridges: Set<String> = [
    "sebagaimana", "dimaksud", "diatur", "dalam", "menurut", "berdasarkan", "sesuai", "dengan",
    "ketentuan", "pada", ",", "yang", "tersebut", "dan", "diancam", "(", "oleh", "termuat",
  ]

  private func subject(_ cite: Cite, _ list: inout FindingList) {
    let text = facts.text
    let clause = clause(cite)
    guard hasWork(clause) else { return }
    if cite.article == "85" {
      if let act = cite.act, act != .kuhp, isAboutWork(cite, clause) {
        addWrong(
          cite,
          "UU 1/2023 Pasal 85",
          "Pidana kerja sosial diatur dalam Pasal 85 KUHP (UU 1/2023), bukan dalam undang-undang ini.",
          "Tulis: Pasal 85 Undang-Undang Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana.",
          &list
        )
      }
      return
    }
    guard cite.isKUHP else { return }
    if cite.article == "65", cite.paragraph == "1" || cite.paragraph == nil,
      let letter = cite.letter, letter != "e"
    {
      let near =
        max(
          clause.lowerBound,
          cite.range.lowerBound - 14
        )..<min(cite.range.upperBound + 10, clause.upperBound)
      let own: [String: String] = ["a": "penjara", "b": "tutupan", "c": "pengawasan", "d": "denda"]
      if hasWork(near), !(own[letter].map { text.has($0, in: near) } ?? false) {
        addWrong(
          cite,
          "UU 1/2023 Pasal 65 ayat (1) huruf e",
          "Kerja sosial adalah pidana pokok menurut Pasal 65 ayat (1) huruf e, bukan huruf \(letter).",
          "Tulis: Pasal 65 ayat (1) huruf e.",
          &list
        )
      }
      return
    }
    let allowed: Set<String> = ["65", "96", "82", "83", "111", "187"]
    if !allowed.contains(cite.article), isAboutWork(cite, clause) {
      addWrong(
        cite,
        "UU 1/2023 Pasal 85",
        "Pasal \(cite.article) tidak mengatur pidana kerja sosial.",
        "Kerja sosial diatur dalam Pasal 85; sebagai pidana pokok dalam Pasal 65 ayat (1) huruf e.",
        &list
      )
    }
  }

  /// `kerja sosial sebagaimana diatur dalam Pasal …`, `Pasal … tentang pidana kerja sosial`.
  private func isAboutWork(_ cite: Cite, _ clause: Range<Int>) -> Bool {
    let text = facts.text
    var place = cite.range.lowerBound - 1
    while place >= clause.lowerBound, cite.range.lowerBound - place <= 10,
      Self.bridges.contains(text.form(place))
    {
      place -= 1
    }
    if text.form(place) == "sosial", text.form(place - 1) == "kerja" { return true }
    if text.form(place) == ")" || text.form(place) == "pokok" || text.form(place) == "pidana" {
      return text.form(place) == "pokok" && hasWork(max(clause.lowerBound, place - 12)..<place)
    }
    var next = cite.range.upperBound
    let followers: Set<String> = [
      "kuhp", "tentang", "mengenai", "yang", "mengatur", "kitab", "undang", "-", "hukum", "pidana",
      "nasional", "(", ")", "uu", "nomor", "1", "tahun", "2023", ",", "dapat", "dijatuhi",
      "dijatuhkan", "terdakwa", "baru", "sebagaimana", "telah", "diubah", "dengan", "2026",
      "penyesuaian", "selanjutnya", "disebut",
    ]
    var isLinked = false
    while next < min(cite.range.upperBound + 48, clause.upperBound),
      followers.contains(text.form(next))
    {
      if ["tentang", "mengenai", "mengatur", ","].contains(text.form(next)) { isLinked = true }
      next += 1
    }
    return isLinked && text.form(next) == "kerja" && text.form(next + 1) == "sosial"
  }

  private func addWrong(
    _ cite: Cite,
    _ basis: String,
    _ message: String,
    _ remedy: String,
    _ list: inout FindingList
  ) {
    list.add(.wrongCitation, basis: basis, at: cite.range, message, remedy: remedy)
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var copy = self
    while copy.hasSuffix(" ") { copy.removeLast() }
    return copy
  }
}
