/// The letters of Pasal 85 ayat (2), however they are worded.
extension ConsiderationCheck {
  private static let others: Set<String> = ["saksi", "korban", "ahli"]

  func weighs(_ letter: String, in range: Range<Int>) -> Bool {
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
      [
        "keadaan", "kehidupan", "kondisi", "hubungan", "sisi", "laporan", "penelitian", "gambaran",
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
    // A family that lives on an income, or that a fine would burden, is no history.
    return text.has(anyOf: words.family, in: range) && !text.has(anyOf: words.fine, in: range)
      && !text.has(anyOf: words.means.subtracting(words.family), in: range)
      && !isAboutOthers(range) && !text.has(anyOf: words.consenting, in: range)
  }

  private func isProtected(_ range: Range<Int>) -> Bool {
    let text = facts.text
    // `membahayakan keselamatan Saksi B` is said of somebody else.
    let isOwn = text.places(anyOf: words.safety, in: range).contains { place in
      !["saksi", "korban", "orang", "umum", "pengguna", "masyarakat"].contains(
        text.form(place + 1)
      )
    }
    if isOwn { return true }
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

  func weighsMeans(_ range: Range<Int>) -> Bool {
    let text = facts.text
    if near(words.affording, words.fine, within: 10, in: range)
      || text.has("denda", in: range) && text.has(anyOf: words.means, in: range)
      || near(
        ["kemampuan", "keadaan", "kondisi"],
        words.means,
        within: 2,
        in: range
      )
    {
      return !text.has(anyOf: ["diancam", "ancaman", "ancamannya"], in: range)
    }
    // `denda tidak masuk akal baginya`: said of no fine that is threatened or imposed.
    let denied =
      text.has("denda", in: range) && text.has(anyOf: ["tidak", "tak", "terlalu"], in: range)
    let others: Set<String> = [
      "diancam", "ancaman", "ancamannya", "kategori", "pidana", "penjara", "diganti", "menjatuhkan",
      "dijatuhkan", "pasal", "menghitung", "konversi",
    ]
    return denied && !text.has(anyOf: others, in: range)
      || text.has("didenda", in: range) && text.has(anyOf: words.affording, in: range)
  }

  /// Whether words of both sets stand close together; with `notSocial`, the `kerja` of `kerja
  /// sosial` does not count; what is said right away `of` another thing does not either.
  func near(
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
}
