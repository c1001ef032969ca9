import Diagnostics

/// What a form of consent must tell before it asks (Pasal 85 ayat (2) huruf c).
struct ConsentFormCheck {
  let facts: DraftFacts
  private let unticked: [Range<Int>]

  init(facts: DraftFacts) {
    self.facts = facts
    unticked = Checkbox.unticked(in: facts.text, facts.outline)
  }

  private static let consenting: Set<String> = [
    "setuju", "menyetujui", "bersedia", "menyetujuinya", "sepakat", "menerima", "kesediaan",
    "persetujuan", "menyanggupi", "menyanggupinya", "sanggup", "rela", "menyepakati", "kesanggupan",
    "menerimanya", "kusetujui", "menyepakatinya",
  ]
  static let explaining: Set<String> = [
    "dijelaskan", "penjelasan", "menjelaskan", "diterangkan", "menerangkan", "keterangan",
    "diberitahu", "diberitahukan", "memberitahukan", "diuraikan", "menguraikan", "diinformasikan",
    "pemberitahuan", "beritahukan", "disampaikan", "dipahamkan", "penerangan", "dibacakan",
    "membacakan", "menyampaikan", "memaparkan", "dipaparkan", "paparan", "uraian", "tahu",
    "penjelasannya", "informasi", "dijelaskannya", "diterangkannya", "memahamkan", "diterangi",
    "pengertian", "gambaran", "pemahaman", "dengar", "mendengar",
  ]

  /// Whether the word explains; `tahu` only in `diberi tahu`.
  static func isExplaining(
    _ text: DraftText,
    _ place: Int,
    also more: Set<String> = []
  ) -> Bool {
    (explaining.contains(text.form(place)) || more.contains(text.form(place)))
      && (!["tahu", "pengertian", "gambaran", "pemahaman"].contains(text.form(place))
        || more.contains(text.form(place))
        || ["diberi", "memberi", "beri", "mendapat", "memperoleh", "diberikan", "menerima"]
          .contains(text.form(place - 1)))
  }

  func run(_ list: inout FindingList) {
    let text = facts.text
    let whole = text.all
    let place = consentPlace ?? whole.prefixRange
    if !isExplained(in: whole) {
      list.add(
        .missingExplanation,
        basis: Basis.article85(2, "c"),
        at: place,
        "Belum tampak bahwa tujuan dan segala hal tentang kerja sosial dijelaskan sebelum persetujuan.",
        remedy:
          "Tambahkan sebelum pernyataan setuju: tujuan dan segala hal yang berhubungan dengan pidana kerja sosial telah dijelaskan kepada saya oleh …, pada tanggal …, dalam bahasa yang saya pahami."
      )
    }
    if !saysRefusal(in: whole) {
      list.add(
        .missingRefusal,
        basis: Basis.article85(2, "c"),
        at: place,
        "Hak untuk menolak belum disebut.",
        remedy: "Tambahkan: Saya tahu bahwa saya berhak menolak pidana kerja sosial."
      )
    }
    if consentPlace == nil || isRefused {
      list.add(
        .missingConsent,
        basis: Basis.article85(2, "c"),
        at: place,
        "Pernyataan setuju belum ada.",
        remedy: "Tambahkan: Saya setuju dijatuhi pidana kerja sosial."
      )
    }
    terms(place, &list)
  }

  /// Whether the words stand beside a box that was left empty.
  private func isUnticked(_ place: Int) -> Bool {
    unticked.contains { $0.contains(place) }
  }

  private var consentPlace: Range<Int>? {
    let text = facts.text
    let found = facts.outline.clauses.first { clause in
      (text.places(anyOf: Self.consenting, in: clause.range).contains { !isUnticked($0) }
        || isWilling(clause.range))
        && !(clause.startsParagraph
          && text.words[clause.range].allSatisfy { $0.isShouted || $0.isMark })
    }
    return found?.range
  }

  /// `saya mau menjalani`, `saya tidak berkeberatan`.
  private func isWilling(_ range: Range<Int>) -> Bool {
    let text = facts.text
    let doing = ["menjalani", "melaksanakan", "mengerjakan", "melakukan", "bekerja", "dijatuhi"]
    return text.places(anyOf: ["mau", "ingin", "siap", "ikhlas"], in: range).contains { place in
      !["tidak", "belum"].contains(text.form(place - 1)) && !isUnticked(place)
        && (1...2).contains { offset in
          doing.contains { text.form(place + offset).hasPrefix($0) }
        }
    }
      // `saya terima kerja sosial itu`
      || text.places(of: "terima", in: range).contains {
        text.form($0 - 1) == "saya" && text.form($0 + 1) != "kasih" && !isUnticked($0)
          && !text.has(anyOf: ["tidak", "wajib", "yang"], in: max(range.lowerBound, $0 - 6)..<$0)
      }
      || text.has(phrase: "tidak berkeberatan", in: range)
      || text.has(phrase: "tidak keberatan", in: range)
  }

  /// Only a refusal: `tidak bersedia` and nowhere a consent beside it.
  private var isRefused: Bool {
    let text = facts.text
    let denied = text.all.filter {
      ["setuju", "bersedia", "menyetujui"].contains(text.form($0)) && !isUnticked($0)
    }
    guard !denied.isEmpty else { return false }
    return denied.allSatisfy { ["tidak", "belum", "menolak"].contains(text.form($0 - 1)) }
  }

  func isExplained(in range: Range<Int>) -> Bool {
    let text = facts.text
    return facts.outline.clauses(in: range).contains { clause in
      clause.range.contains { place in
        guard Self.isExplaining(text, place), !isUnticked(place),
          !isOwnStatement(place, clause.range)
        else {
          return false
        }
        let before = max(clause.range.lowerBound, place - 8)..<place
        let after = place..<min(place + 12, clause.range.upperBound)
        if text.has(
          anyOf: ["akan", "belum", "tanpa", "tidak"],
          in: max(clause.range.lowerBound, place - 4)..<place
        ) {
          return false
        }
        if text.has(anyOf: ["kemudian", "menyusul", "belakangan", "nanti", "akan"], in: after)
          || isPromised(place, clause.range)
        {
          return false
        }
        if let mark = text.first(of: ["setelah", "sesudah"], in: before),
          text.has(
            anyOf: Self.consenting.union(["menandatangani", "penandatanganan"]),
            in: mark..<place
          )
        {
          return false
        }
        if let mark = text.first(of: ["setelah", "sesudah"], in: after),
          text.has(
            anyOf: [
              "menandatangani", "penandatanganan", "persetujuan", "menyetujui", "ditandatangani",
              "setuju",
            ],
            in: mark..<min(mark + 6, clause.range.upperBound)
          )
        {
          return false
        }
        return true
      }
    }
  }

  /// `Penjelasan … akan diberikan`, `penjelasan … dilakukan sesudah surat ini ditandatangani`.
  private func isPromised(_ place: Int, _ clause: Range<Int>) -> Bool {
    let text = facts.text
    let after = place..<min(place + 30, clause.upperBound)
    let giving = ["diberi", "disampai", "dijelas", "diterang", "dibaca", "dilaku", "memberi"]
    let isLater = text.places(anyOf: ["akan", "baru", "belum"], in: after).contains { mark in
      !isUnticked(mark)
        && (1...3).contains { offset in giving.contains { text.form(mark + offset).hasPrefix($0) } }
    }
    let signing: Set<String> = [
      "ditandatangani", "menandatangani", "penandatanganan", "ditandatanganinya", "diteken",
    ]
    let isAfterSigning = text.places(anyOf: ["setelah", "sesudah"], in: after).contains { mark in
      text.has(anyOf: signing, in: mark..<min(mark + 7, clause.upperBound))
    }
    return isLater || isAfterSigning
  }

  private static let speakers: Set<String> = [
    "jaksa", "hakim", "penuntut", "majelis", "pembimbing", "petugas", "panitera", "bapas", "ketua",
    "penasihat", "keduanya", "beliau", "pejabat", "advokat", "ibu", "bapak", "kepada", "pk",
  ]

  /// `dengan ini menerangkan:`, `saya menyampaikan bahwa`: what the defendant tells, not the court.
  private func isOwnStatement(_ place: Int, _ clause: Range<Int>) -> Bool {
    let text = facts.text
    let telling: Set<String> = ["menerangkan", "menyampaikan", "menjelaskan", "menguraikan"]
    if text.form(place) == "keterangan" {
      return !["mendapat", "menerima", "mendengar", "memperoleh", "diberi", "diberikan", "memberi"]
        .contains { text.has($0, in: max(clause.lowerBound, place - 4)..<place) }
    }
    if ["dengar", "mendengar"].contains(text.form(place)) {
      return !text.has(anyOf: ["tujuan", "tujuannya", "maksud", "maksudnya"], in: clause)
        || !text.has(anyOf: Self.speakers, in: clause)
    }
    guard telling.contains(text.form(place)) else { return false }
    return !text.has(
      anyOf: Self.speakers,
      in: clause.lowerBound..<min(place + 5, clause.upperBound)
    )
  }

  private func saysRefusal(in range: Range<Int>) -> Bool {
    let text = facts.text
    let rights: Set<String> = [
      "hak", "berhak", "boleh", "dapat", "bebas", "bisa", "bolehkah", "berwenang", "kebebasan",
      "haknya", "hakku", "leluasa", "diperbolehkan", "diperkenankan", "dibolehkan", "pilihan",
      "keleluasaan", "diizinkan", "terserah", "sepenuhnya", "tangan", "sukarela", "kesempatan",
      "dipersilakan", "terbuka", "peluang",
    ]
    let refusing: Set<String> = [
      "menolak", "penolakan", "menolaknya", "ditolak", "keberatan", "mencabut", "menarik", "tolak",
      "menampik", "mundur", "membatalkan", "tertolak", "mengelak",
    ]
    let accepting = ["setuju", "menyetujui", "bersedia", "menerima", "mau", "ikut", "sepakat"]
    return facts.outline.clauses(in: range).contains { clause in
      !deniesRefusal(clause.range, refusing)
        && clause.range.contains { place in
          let isRefusal =
            refusing.contains(text.form(place))
            || text.form(place) == "tidak"
              && accepting.contains { text.form(place + 1).hasPrefix($0) }
            || ["harus", "wajib", "perlu", "diwajibkan", "diharuskan"].contains(text.form(place))
              && text.form(place - 1) == "tidak"
              && accepting.contains { text.form(place + 1).hasPrefix($0) }
            || text.form(place) == "tidak" && text.form(place + 1).hasPrefix("memberi")
              && text.form(place + 2) == "persetujuan"
            || ["berkata", "mengatakan", "menjawab", "bilang"].contains(text.form(place))
              && text.form(place + 1) == "tidak"
          guard isRefusal, !isUnticked(place) else { return false }
          let near =
            max(clause.range.lowerBound, place - 10)..<min(place + 6, clause.range.upperBound)
          let after = place..<min(place + 14, clause.range.upperBound)
          let isFree =
            ["harus", "wajib", "dipaksa", "perlu", "terpaksa", "diwajibkan", "diharuskan"].contains
          {
            text.has(phrase: "tidak \($0)", in: near)
          } || isHarmless(after)
          // `jika saya tidak bersedia, …`
          let isConditional = text.has(
            anyOf: ["jika", "bila", "apabila", "kalau", "seandainya", "andaikata", "sekiranya"],
            in: max(clause.range.lowerBound, place - 4)..<place
          )
          return text.has(anyOf: rights, in: near) || isFree || isConditional
        }
    }
  }

  /// `tidak dapat menolaknya`, `tidak ada hak untuk menolak`, `jika menolak, pidana diperberat`.
  private func deniesRefusal(_ range: Range<Int>, _ refusing: Set<String>) -> Bool {
    let text = facts.text
    let powers: Set<String> = [
      "dapat", "boleh", "bisa", "berhak", "diperkenankan", "diperbolehkan", "dibolehkan", "ada",
      "mungkin", "diizinkan", "punya", "mempunyai", "memiliki", "diberi",
    ]
    let forced: Set<String> = ["paksaan", "tekanan", "sanksi", "akibat", "pengaruh", "yang"]
    let isBarred = text.places(anyOf: ["tidak", "tak", "tanpa"], in: range).contains { place in
      let isPower =
        powers.contains(text.form(place + 1))
        || text.form(place) == "tanpa"
          && text.form(place + 1) == "hak"
      let limit = min(place + 7, range.upperBound)
      guard isPower, !forced.contains(text.form(place + 2)),
        let refusal = text.first(of: refusing, in: place..<limit)
      else { return false }
      return !text.has(anyOf: [",", "dipaksa", "dihukum", "dan"], in: place..<refusal)
    }
    if isBarred { return true }
    let harms: Set<String> = [
      "diperberat", "ditambah", "memberatkan", "bertambah", "diperpanjang", "dihukum",
    ]
    let isThreat = text.places(anyOf: harms, in: range).contains { place in
      let before = max(range.lowerBound, place - 4)..<place
      return text.has(anyOf: refusing, in: max(range.lowerBound, place - 9)..<place)
        && !text.has(anyOf: ["tidak", "tanpa", "tak", "bukan", "takkan"], in: before)
    }
    return isThreat && !isHarmless(range)
  }

  /// `tidak akan memberatkan`, `tanpa diperberat`, `tidak apa-apa`.
  private func isHarmless(_ range: Range<Int>) -> Bool {
    let text = facts.text
    let harms = [
      "memberatkan", "merugikan", "berakibat", "mempengaruhi", "memengaruhi", "dipakai",
      "diperberat", "memperberat", "menambah", "ditambah", "apa", "berdampak", "menjadikan",
      "membuat",
      "dijadikan", "dihukum", "mengubah",
    ]
    return text.places(anyOf: ["tidak", "tanpa", "tak", "bukan"], in: range).contains { place in
      (1...3).contains { offset in harms.contains { text.form(place + offset).hasPrefix($0) } }
    }
  }

  private func terms(_ place: Range<Int>, _ list: inout FindingList) {
    func has(_ test: (WorkPlan) -> Bool) -> Bool { facts.plans.contains(where: test) }
    if let wrong = facts.plans.flatMap(\.wrongUnits).first, !has({ !$0.totals.isEmpty }) {
      list.add(
        .wrongUnit,
        basis: Basis.article85(4),
        at: wrong.range,
        "Pidana kerja sosial diukur dengan jam, bukan dengan \(wrong.unit.rawValue).",
        remedy: "Tulis jumlah jamnya, paling singkat 8 dan paling lama 240 jam."
      )
    } else if !has({ !$0.totals.isEmpty }) {
      list.add(
        .missingHours,
        .warning,
        basis: Basis.article85(2, "c"),
        at: place,
        "Jumlah jam kerja sosial belum diberitahukan.",
        remedy: "Tambahkan: kerja sosial itu selama … (…) jam."
      )
    }
    if !has({ $0.hasDaily }) {
      list.add(
        .missingDailyHours,
        .warning,
        basis: Basis.article85(2, "c"),
        at: place,
        "Jumlah jam per hari belum diberitahukan.",
        remedy: "Tambahkan: … (…) jam per hari."
      )
    }
    if !has({ $0.hasPeriod || !$0.workDays.isEmpty || !$0.wrongUnits.isEmpty }) {
      list.add(
        .missingPeriod,
        .warning,
        basis: Basis.article85(2, "c"),
        at: place,
        "Jangka waktu penyelesaian belum diberitahukan.",
        remedy: "Tambahkan: diselesaikan paling lama dalam … (…) bulan."
      )
    }
    if !facts.sanctions.hasAny {
      list.add(
        .missingDefault,
        .warning,
        basis: Basis.article85(7),
        at: place,
        "Akibat bila kerja sosial tidak dijalani belum diberitahukan.",
        remedy:
          "Tambahkan: jika tanpa alasan yang sah tidak saya jalani, saya wajib mengulanginya, menjalani penjara yang diganti, atau membayar denda yang diganti."
      )
    }
    if !has({ $0.hasPlace || $0.delegatedPlace != nil }) {
      list.add(
        .missingPlace,
        .warning,
        basis: "UU 1/2023 Penjelasan Pasal 85 ayat (1)",
        at: place,
        "Tempat kerja sosial belum diberitahukan.",
        remedy: "Tambahkan: bertempat di …."
      )
    }
  }
}

extension Range where Bound == Int {
  /// The first few words, for a place to point at.
  var prefixRange: Range<Int> { lowerBound..<Swift.min(lowerBound + 12, upperBound) }
}
