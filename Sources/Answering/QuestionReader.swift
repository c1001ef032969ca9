import Indonesian
import KnowledgeBase
import Search

/// Reads a question: citations, offences, amounts, dates, ages, and what is said of the defendant.
struct QuestionReader: Sendable {
  let knowledge: KnowledgeBase
  let analyzer: TextAnalyzer
  let offences: OffenceMatcher
  let today: CalendarDate

  func read(_ text: String, role: Role?) -> Question {
    let parts = analyzer.lexemes(text)
    var citations = Self.mayCite(parts) ? self.citations(parts) : []
    if citations.isEmpty, let paragraph = Self.bareParagraph(parts) {
      citations = [.code("85", paragraph)]
    }
    var terms = analyzer.terms(of: parts)
    terms += citations.flatMap(Self.terms)
    // Pasal 85 is kerja sosial.
    if !terms.contains("~kersos"),
      citations.contains(where: { $0.instrument == "UU 1/2023" && $0.article == "85" })
    {
      terms.append("~kersos")
    }
    var question = Question(
      text: text,
      parts: parts,
      said: Set(parts.lazy.filter(\.isWord).map(\.text)),
      terms: Set(terms),
      orderedTerms: terms,
      citations: citations,
      role: role
    )
    question.quantities = Quantity.read(parts)
    readAmounts(&question)
    readBareAge(&question)
    readVisits(&question)
    readWeekdays(&question)
    readDates(&question)
    readDefendant(&question)
    if let age = question.age, age > 75, !question.has("lansia") {
      question.terms.insert("~lansia")
      question.orderedTerms.append("~lansia")
    }
    offences.read(&question)
    return question
  }

  // MARK: Amounts

  private static let prisonWords: Set<String> = [
    "vonis", "divonis", "putusan", "diputus", "dihukum", "hukuman", "hukum", "dijatuhi",
    "menjatuhkan",
    "dijatuhkan", "jatuhkan", "kasih", "dikasih", "ketok", "dipidana", "penjaranya", "memvonis",
    "jatuh",
    "kena", "menghukum", "penjara", "diganjar", "memberi", "diberi", "dipenjara", "memutus",
    "memutuskan", "diputuskan", "putus", "condong", "cenderung", "penjatuhan", "menjatuhi",
    "ganjar", "mengganjar", "hukumannya", "vonisnya", "pidananya", "ketuk", "mengetok", "diketok",
  ]
  private static let demandWords: Set<String> = [
    "tuntut", "dituntut", "menuntut", "tuntutan", "tuntutannya",
  ]
  private static let threatWords: Set<String> = [
    "ancaman", "ancamannya", "diancam", "diancamkan", "maksimal", "maksimumnya", "terancam",
  ]
  private static let restOfTime: Set<String> = ["waktunya", "waktu", "temponya"]
  private static func namesLimit(_ near: [String]) -> Bool {
    ["bawah", "belum", "atas", "minimal", "melebihi"].contains(near.last ?? "")
      || near == ["kurang", "dari"] || near == ["lebih", "dari"]
  }
  private static let totalWords: Set<String> = [
    "total", "totalnya", "seluruhnya", "semuanya", "keseluruhan", "jumlahnya",
  ]
  private static let periodWords: Set<String> = [
    "dalam", "selama", "jangka", "waktu", "selesai", "kelar", "tempo", "rampung", "diselesaikan",
    "habis", "tiap", "beres",
  ]
  private static let ageWords: Set<String> = [
    "umur", "usia", "berumur", "berusia", "umurnya", "usianya",
  ]
  private static let youngWords: Set<String> = [
    "anak", "adik", "kakak", "keponakan", "siswa", "pelajar", "remaja", "bocah", "cucu", "sepupu",
    "kakek", "nenek", "bapak", "ibu", "ayah", "pelaku", "terdakwa", "klien", "santri", "murid",
    "ponakan", "paman", "om", "tante", "bibi", "mertua", "ipar", "teman", "saya", "mahasiswa",
    "pemuda", "istri", "suami", "tetangga", "orang", "pelakunya", "anaknya", "terdakwanya",
  ]

  private func readAmounts(_ question: inout Question) {
    let parts = question.parts
    func before(_ quantity: Quantity, _ count: Int) -> [String] {
      parts[max(0, quantity.range.lowerBound - count)..<quantity.range.lowerBound].map(\.text)
    }
    func after(_ quantity: Quantity, _ count: Int) -> [String] {
      parts[quantity.range.upperBound..<min(parts.count, quantity.range.upperBound + count)].map(
        \.text
      )
    }
    let quantities = question.quantities
    for (index, quantity) in quantities.enumerated() {
      let prior = before(quantity, 5)
      let near = before(quantity, 2)
      let later = after(quantity, 3)
      switch quantity.unit {
      case .minutes:
        if let word = near.last, ["sisa", "sisanya", "tinggal"].contains(word) {
          question.work = quantity.amount
          question.tellsRest = true
          continue
        }
        let isFirst = !prior.contains { $0.first?.isNumber ?? false }
        if isTotal(quantity, after: prior, in: question), let told = question.work {
          // "3 jam tiap datang, totalnya 54 jam"
          question.workPerDay = told
          question.work = quantity.amount
        } else if Self.isRate(near, later, "hari", "sehari")
          || isFirst && prior.contains("sehari") && !later.contains("total")
        {
          question.workPerDay = question.workPerDay ?? quantity.amount
        } else if Self.isRate(near, later, "minggu", "seminggu") {
          question.workPerWeek = question.workPerWeek ?? quantity.amount
        } else if question.work == nil {
          question.work = quantity.amount
        } else if question.tellsRest {
          continue
        } else if question.workPerDay == nil, quantity.amount < question.work ?? 0,
          quantity.amount <= 24 * 60
        {
          question.workPerDay = quantity.amount
        }
      case .days
      where later.first == "kalender" || !Self.restOfTime.isDisjoint(with: near):
        question.period = question.period ?? quantity.duration
      case .days where Self.isRate(near, later, "minggu", "seminggu") || Self.isWeekly(prior):
        question.daysPerWeek = quantity.amount
      case .times where Self.isRate(near, later, "minggu", "seminggu") || Self.isWeekly(prior):
        question.daysPerWeek = quantity.amount
      case .days
      where isWorkLength(quantity, in: parts) && !quantities.contains { $0.unit == .minutes }
        && !question.asksHowMany:
        question.countsWorkInDays = true
      case .days, .times:
        if question.work != nil || question.workPerDay != nil || question.mentionsCommunityService {
          question.visits = question.visits ?? quantity.amount
        }
        if quantity.unit == .days, let duration = quantity.duration,
          Self.prisonWords.intersection(prior).isEmpty == false, question.prison == nil
        {
          question.prison = duration
        }
      case .rupiah:
        let money = Rupiah(quantity.amount)
        let wide = before(quantity, 4)
        if wide.contains(where: { ["denda", "didenda", "dendanya"].contains($0) }) {
          if question.fine == nil { question.fine = money }
        } else if wide.contains(where: {
          [
            "rugi", "kerugian", "kerugiannya", "nilai", "nilainya", "senilai", "seharga", "harga",
            "harganya",
          ]
          .contains($0)
        }) {
          question.loss = money
        } else if question.loss == nil {
          question.loss = money
        }
      case .weeks, .months, .years:
        // "1 tahun 6 bulan" is one duration, read with its years.
        if quantity.unit == .months, index > 0, quantities[index - 1].unit == .years,
          quantities[index - 1].range.upperBound == quantity.range.lowerBound
        {
          continue
        }
        guard let duration = duration(at: index, in: quantities, of: parts) else { continue }
        // "di bawah 5 tahun" names the limit and not what the offence threatens.
        if quantity.unit == .years, quantity.amount == 5, Self.namesLimit(near) { continue }
        if isWorkLength(quantity, in: parts), question.work == nil {
          question.countsWorkInDays = true
          continue
        }
        if quantity.unit == .years, quantity.amount < 120 {
          let isAge =
            !Self.ageWords.isDisjoint(with: prior)
            || !Self.youngWords.isDisjoint(with: before(quantity, 3))
              && (8...17).contains(quantity.amount) && Self.prisonWords.isDisjoint(with: prior)
            || !Self.youngWords.isDisjoint(with: before(quantity, 2)) && quantity.amount >= 18
              && !later.contains("penjara") && Self.prisonWords.isDisjoint(with: near)
            || ["masih", "baru"].contains(near.last ?? "") && (8...17).contains(quantity.amount)
              && Self.prisonWords.isDisjoint(with: prior)
              && Self.threatWords.isDisjoint(with: prior) && !prior.contains("pasal")
            || later.first == "lalu"
          if isAge {
            if later.first != "lalu", question.age == nil { question.age = quantity.amount }
            continue
          }
        }
        let nearest = prior.last {
          Self.threatWords.contains($0) || Self.prisonWords.contains($0)
            || Self.demandWords.contains($0) || Self.periodWords.contains($0)
        }
        let isWork = question.work != nil || question.workPerDay != nil
        if isWork, quantity.unit != .years,
          nearest == nil || Self.periodWords.contains(nearest ?? "")
            || !Self.isPrison(prior)
        {
          question.period = question.period ?? duration
        } else if let nearest, Self.threatWords.contains(nearest) {
          question.threat = question.threat ?? duration
        } else if let nearest, Self.demandWords.contains(nearest) {
          question.prison = question.prison ?? duration
          question.demandsPenalty = true
        } else if let nearest, Self.prisonWords.contains(nearest) {
          question.prison = question.prison ?? duration
        } else if Self.prisonWords.contains(where: { later.contains($0) }) {
          question.prison = question.prison ?? duration
        } else if let nearest, Self.periodWords.contains(nearest) {
          question.period = question.period ?? duration
        } else if quantity.unit == .months,
          question.says("vonis", "divonis", "hakim", "hukuman", "majelis", "putusan")
            || question.mentionsCommunityService && !question.offences.isEmpty
        {
          question.prison = question.prison ?? duration
        } else if quantity.unit == .years, quantity.amount <= 20 {
          question.threat = question.threat ?? duration
        }
      }
    }
  }

  /// `umur 15` without a unit.
  private func readBareAge(_ question: inout Question) {
    guard question.age == nil else { return }
    for (word, next) in zip(question.parts, question.parts.dropFirst())
    where Self.ageWords.contains(word.text) && next.kind == .number {
      if let age = Int(next.text), (5...110).contains(age) { question.age = age }
    }
  }

  /// Visits that were told before the hours of each.
  private func readVisits(_ question: inout Question) {
    guard question.visits == nil, question.workPerDay != nil, question.work == nil else { return }
    question.visits =
      question.quantities.first {
        $0.unit == .times || $0.unit == .days && $0.amount != question.daysPerWeek
      }?.amount
  }

  /// Whether an amount stands directly after kerja sosial, as its length.
  private func isWorkLength(_ quantity: Quantity, in parts: [Lexeme]) -> Bool {
    let prior = parts[max(0, quantity.range.lowerBound - 3)..<quantity.range.lowerBound].map(\.text)
    let later = parts[quantity.range.upperBound...].prefix(2).map(\.text)
    if quantity.unit == .days, later == ["kerja", "sosial"] { return true }
    return prior.suffix(2).elementsEqual(["kerja", "sosial"])
      || prior.elementsEqual(["kerja", "sosial", "selama"])
  }

  /// Words after which a day of the week is one of the plan.
  private static let planning: Set<String> = [
    "tiap", "setiap", "cuma", "hanya", "kosong", "libur", "bisanya",
  ]

  /// Days of the week that are named count as the days a week.
  func readWeekdays(_ question: inout Question) {
    guard question.daysPerWeek == nil, question.work != nil else { return }
    let days: Set<String> = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu"]
    let words = question.parts.map(\.text)
    // "tiap Sabtu" tells the plan, other days may be told for another reason.
    var planned: [String] = []
    var isListing = false
    for (prior, word) in zip([""] + words, words) where days.contains(word) || isListing {
      if days.contains(word) {
        isListing = isListing || Self.planning.contains(prior)
        if isListing { planned.append(word) }
      } else {
        isListing = ["dan", ",", "&", "sama"].contains(word)
      }
    }
    let named = planned.isEmpty ? Set(words).intersection(days) : Set(planned)
    if planned.isEmpty, Self.planning.contains(where: { question.says(phrase: "\($0) minggu") }),
      !question.says(phrase: "tiap minggu"), !question.says(phrase: "setiap minggu")
    {
      question.daysPerWeek = 1
      return
    }
    let sunday = [
      "hari minggu", "sabtu minggu", "minggu pagi", "minggu siang", "minggu sore",
      "tiap hari minggu", "sabtu - minggu", "sabtu dan minggu", "sabtu & minggu",
      "sabtu sama minggu", "sabtu / minggu", "sabtu , minggu", "sabtu dengan minggu",
    ].contains { question.says(phrase: $0) }
    let count = named.count + (sunday ? 1 : 0)
    if count > 0 { question.daysPerWeek = count }
  }

  /// Whether `seminggu` stands before an amount with no other amount between.
  private static func isWeekly(_ prior: [String]) -> Bool {
    guard let index = prior.lastIndex(of: "seminggu") else { return false }
    return !prior[(index + 1)...].contains { $0.first?.isNumber ?? false }
      && (index == 0 || !["hari", "kali"].contains(prior[index - 1]))
  }

  private static func isPrison(_ words: [String]) -> Bool {
    words.contains { prisonWords.contains($0) || demandWords.contains($0) }
  }

  /// Whether an amount is meant for each day or week: `sehari 8 jam`, `4 jam per hari`.
  private static func isRate(_ near: [String], _ later: [String], _ unit: String, _ fused: String)
    -> Bool
  {
    if near.last == "@", unit == "hari" { return true }
    let counts: Set<String> = ["hari", "kali", "jam", "x"]
    if near.last == fused, near.count < 2 || !counts.contains(near[0]) { return true }
    if near.first == fused, near.count == 2, !counts.contains(near[1]) { return true }
    if near.suffix(2).elementsEqual(["per", unit]) || near.suffix(2).elementsEqual(["tiap", unit])
      || near.suffix(2).elementsEqual(["setiap", unit])
    {
      return true
    }
    // In "64 jam sehari 4 jam" the day belongs to what follows.
    if later.first == fused {
      return fused != "sehari" || !(later.count > 1 && later[1].first?.isNumber ?? false)
    }
    if unit == "hari" {
      let visits: Set<String> = ["kali", "hadir", "datang", "kunjungan", "pertemuan"]
      let each: Set<String> = ["tiap", "setiap", "per", "sekali", "/"]
      if near.last?.hasPrefix("masing") ?? false { return true }
      let days: Set<String> = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu"]
      if later.count >= 2, ["tiap", "setiap"].contains(later[0]), days.contains(later[1]) {
        return true
      }
      if near.count == 2, each.contains(near[0]), visits.contains(near[1]) { return true }
      if later.count >= 2, each.contains(later[0]), visits.contains(later[1]) { return true }
    }
    guard let first = later.first else { return false }
    return ["per", "/", "tiap", "setiap", "dalam", "se", "satu"].contains(first)
      && later.dropFirst().first.map { $0 == unit || $0 == fused || $0 == "1" } ?? false
  }

  /// Whether hours are the whole and those told before them the hours of a day: "3 jam tiap datang,
  /// totalnya 54 jam".
  private func isTotal(_ quantity: Quantity, after prior: [String], in question: Question) -> Bool {
    guard let told = question.work, question.workPerDay == nil, told < quantity.amount,
      told <= 24 * 60, quantity.amount >= 2 * told
    else { return false }
    let partly = question.says("sisa", "sisanya", "sudah", "baru", "kurang", "tinggal", "dari")
    return !partly
      && (!Self.totalWords.isDisjoint(with: prior) || !Self.prisonWords.isDisjoint(with: prior)
        || question.says("putusan"))
  }

  /// Whether what stands between two amounts makes one of them: `6 bulan lewat 1 hari`.
  private func joins(_ gap: Range<Int>, in parts: [Lexeme]) -> Bool {
    gap.isEmpty
      || gap.count == 1
        && ["lewat", "lebih", "plus", "tambah", "dan", "+"].contains(parts[gap.lowerBound].text)
  }

  /// The duration that starts at a position, with the smaller units next to it.
  private func duration(
    at index: Int,
    in quantities: [Quantity],
    of parts: [Lexeme]
  ) -> LegalDuration? {
    guard var duration = quantities[index].duration else { return nil }
    var last = quantities[index]
    for next in quantities[(index + 1)...] {
      guard joins(last.range.upperBound..<next.range.lowerBound, in: parts),
        let more = next.duration, next.unit != last.unit, more < duration
      else { break }
      duration = duration + more
      last = next
    }
    return duration
  }
}
