import Indonesian
import KnowledgeBase
import Search

/// Calculates what a question asks to be calculated, and shows the arithmetic.
struct Calculator: Sendable {
  let law: LawText

  static let hours = Citation.code("85", "4")
  static let schedule = Citation.code("85", "5")
  static let month = Citation.code("184")
  static let least = 8 * 60
  static let most = 240 * 60
  static let mostPerDay = 8 * 60
  /// Six months of 30 days (Pasal 184 and 85 ayat (5)).
  static let mostDays = 180

  func answer(_ question: Question) -> Answer? {
    let ways: [(Question) -> Answer?] = [
      complaintDeadline, fineBand, corporateFine, corporateProfit, localFine, parole, raisedFine,
      raisedThreat,
      concurrence, shares, lapse, installments, categoryOfSum, categories, deadline, work,
    ]
    for way in ways {
      if let answer = way(question) { return answer }
    }
    return nil
  }

  private static let asking = [
    "berapa", "cukup", "selesai", "bisa", "boleh", "kapan", "total", "totalnya", "hitung",
    "hitungkan",
    "hitungannya", "muat", "sah", "kelar", "sisa", "sisanya", "dapat", "mungkin", "apakah",
    "rampung",
    "melanggar", "salah", "keliru", "jadi", "sesuai", "valid", "oke", "masuk",
  ]

  private func asks(_ question: Question) -> Bool {
    question.parts.contains { Self.asking.contains($0.text) } || question.parts.last?.text == "?"
  }

  /// Whether a whole plan is told, so that nothing but the figures matters.
  func isPlan(_ question: Question) -> Bool {
    question.work != nil && (question.workPerDay != nil || question.daysPerWeek != nil)
  }

  /// Whether hours or period as told are outside what the law allows.
  func isOutOfBounds(_ question: Question) -> Bool {
    if question.says("telat", "terlambat") || question.says(phrase: "pelayanan masyarakat") {
      return false
    }
    if let perDay = question.workPerDay, perDay > Self.mostPerDay { return true }
    guard let work = question.work else { return false }
    return work < Self.least || work > Self.most
  }

  // MARK: Hours, visits, weeks

  private func work(_ question: Question) -> Answer? {
    guard asks(question) || isPlan(question), question.loss == nil, question.fine == nil,
      !question.says("telat", "terlambat")
    else { return nil }
    var question = question
    let isAboutWork =
      question.mentionsCommunityService || question.workPerDay != nil || question.work != nil
    guard isAboutWork, question.offences.isEmpty || question.work != nil else { return nil }
    if question.offences.count == 1, question.prison != nil, question.asksEligibility { return nil }
    if !question.tellsRest, let remaining = remaining(question) { return remaining }
    if question.work == nil, let perDay = question.workPerDay, let visits = visits(question) {
      return total(visits, perDay: perDay, question)
    }
    if question.work == nil, question.workPerDay != nil || question.daysPerWeek != nil {
      if question.has("mini"), !question.says(phrase: "berapa jam") { question.work = Self.least }
      if question.has("maks"), !question.says(phrase: "berapa jam") { question.work = Self.most }
    }
    if question.work == nil, let perDay = question.workPerDay {
      guard perDay > Self.mostPerDay || question.isYesNo && question.mentionsCommunityService else {
        return nil
      }
      return bound(
        perDay > Self.mostPerDay ? .no : .yes,
        "\(perDay > Self.mostPerDay ? "Tidak boleh" : "Boleh"): kerja sosial dilaksanakan paling lama 8 jam sehari"
          + (perDay > Self.mostPerDay
            ? ", sedangkan \(Self.words(perDay)) sehari melewati batas itu."
            : ", dan \(Self.words(perDay)) sehari masih di dalam batas."),
        Self.schedule
      )
    }
    guard let work = question.work else { return nil }
    if let told = claimedBound(work, question) { return told }
    if !question.tellsRest, work < Self.least || work > Self.most {
      let side = work < Self.least ? "kurang dari 8 jam" : "lebih dari 240 jam"
      return bound(
        .no,
        "Tidak dapat: \(Self.words(work)) \(side). Kerja sosial dijatuhkan paling singkat 8 jam dan paling "
          + "lama 240 jam.",
        Self.hours
      )
    }
    if let perDay = question.workPerDay, perDay > Self.mostPerDay {
      return bound(
        .no,
        "Tidak boleh \(Self.words(perDay)) sehari: kerja sosial paling lama 8 jam sehari. Dengan 8 jam sehari, "
          + "\(Self.words(work)) memerlukan \(Self.ceiling(work, Self.mostPerDay)) hari kerja sosial.",
        Self.schedule
      )
    }
    if let period = question.period, period.hours > Self.mostDays * 24 {
      return bound(
        .no,
        "Tidak boleh: kerja sosial diselesaikan dalam waktu paling lama 6 bulan, sedangkan \(period.words) "
          + "melewati batas itu.",
        Self.schedule
      )
    }
    return weekly(work, question) ?? plan(work, question)
  }

  /// How many hours a week a period asks for.
  private func weekly(_ work: Int, _ question: Question) -> Answer? {
    guard question.asksHowMany, question.says("jam"), question.has("perminggu"),
      question.workPerWeek == nil, question.workPerDay == nil, question.daysPerWeek == nil
    else { return nil }
    guard let period = question.period else { return weeklyWithinLimit(work) }
    guard case let weeks = period.hours / 24 / 7, weeks > 0 else { return nil }
    let each = Self.ceiling(work, weeks)
    return bound(
      .yes,
      "\(Self.words(work)) : \(weeks) minggu = \(Self.words(each)) seminggu, dengan paling lama 8 jam sehari.",
      Self.schedule,
      isSum: true
    )
  }

  /// How many hours a week the longest period of the law asks for.
  private func weeklyWithinLimit(_ work: Int) -> Answer {
    let each = Self.ceiling(work * 7, Self.mostDays)
    var answer = bound(
      .yes,
      "Paling sedikit \(Self.words(each)) seminggu: \(Self.words(work)) x 7 hari : 180 hari. Batasnya 6 bulan, yaitu "
        + "180 hari karena 1 Bulan = 30 Hari, dengan paling lama 8 jam sehari.",
      Self.schedule,
      isSum: true
    )
    answer.cite(Self.month)
    return answer
  }

  private func bound(
    _ direction: Answer.Direction,
    _ words: String,
    _ basis: Citation,
    isSum: Bool = false
  ) -> Answer {
    var answer = Answer([Sentence(words, .provision(basis))])
    answer.direction = direction
    answer.cite([basis] + (isSum ? [Self.hours, Self.schedule] : []))
    answer.quotations = [law.quotation(basis)].compactMap { $0 }
    return answer
  }

  /// How often, how many weeks, and whether it fits.
  private func plan(_ work: Int, _ question: Question) -> Answer? {
    let isConcrete =
      question.workPerDay != nil || question.daysPerWeek != nil || question.visits != nil
      || question.period != nil || question.workPerWeek != nil
    if !isConcrete,
      !(question.asksHowMany && question.says("hari", "kali", "minggu", "hadir", "pertemuan"))
    {
      // Hours alone are asked about only where little else is said.
      guard question.isYesNo, question.mentionsCommunityService, question.terms.count <= 5,
        !question.says("tanpa", "cukup", "amar")
      else {
        return nil
      }
      return bound(
        .yes,
        "Boleh: \(Self.words(work)) masih di antara 8 jam dan 240 jam.",
        Self.hours
      )
    }
    if question.workPerDay == nil, let visits = question.visits, visits > 0,
      question.workPerWeek == nil
    {
      return perVisit(work, visits: visits)
    }
    if question.workPerDay == nil, question.workPerWeek == nil, question.visits == nil,
      question.says(phrase: "berapa jam"), let visits = visits(question), visits > 0
    {
      return perVisit(work, visits: visits)
    }
    let perDay = question.workPerDay ?? Self.mostPerDay
    guard perDay > 0 else { return nil }
    var sentences: [Sentence] = []
    var needed = Self.ceiling(work, perDay)
    let rest = work % perDay
    let last = rest == 0 ? "" : " (hari terakhir \(Self.words(rest)))"
    let assumed = question.workPerDay == nil ? " (paling lama sehari)" : ""
    if question.workPerWeek == nil || question.workPerDay != nil {
      sentences.append(
        Sentence(
          "\(Self.words(work)) : \(Self.words(perDay)) sehari\(assumed) = \(needed) hari kerja sosial, yaitu \(needed) kali hadir\(last).",
          .provision(Self.schedule)
        )
      )
    }
    let days = question.period.map { $0.hours / 24 } ?? Self.mostDays
    var weeks: Int?
    var fits: Bool
    if let perWeek = question.daysPerWeek, perWeek > 0 {
      let count = Self.ceiling(needed, perWeek)
      weeks = count
      fits = needed <= days / 7 * perWeek + min(days % 7, perWeek)
      sentences.append(
        Sentence(
          "\(needed) hari : \(perWeek) hari seminggu = \(count) minggu.",
          .provision(Self.schedule)
        )
      )
    } else if let perWeek = question.workPerWeek, perWeek > 0 {
      let count = Self.ceiling(work, perWeek)
      weeks = count
      needed = count
      fits = count * 7 <= days + 6
      sentences.append(
        Sentence(
          "\(Self.words(work)) : \(Self.words(perWeek)) seminggu = \(count) minggu.",
          .provision(Self.schedule)
        )
      )
    } else {
      fits = needed <= days
    }
    let limit =
      question.period.map { "\($0.words) (\(days) hari)" }
      ?? "6 bulan (180 hari, karena 1 Bulan = 30 Hari)"
    let span = weeks.map { "\($0) minggu" } ?? "\(needed) hari kerja sosial"
    sentences.append(
      Sentence(
        fits
          ? "Rencana itu cukup: \(span) muat dalam \(limit)."
          : "Tidak dapat selesai: \(span) tidak muat dalam \(limit), jadi jam per hari atau hari per minggu harus ditambah.",
        .provision(Self.schedule),
        .provision(Self.month)
      )
    )
    if let asked = question.period, asked.hours < Self.mostDays * 24, fits == false {
      sentences.append(
        Sentence("Undang-undang memberi waktu paling lama 6 bulan.", .provision(Self.schedule))
      )
    }
    if question.isYesNo, !question.asksHowMany {
      sentences.insert(sentences.removeLast(), at: 0)
      let first = sentences[0]
      sentences[0] = Sentence(
        (fits ? "Ya. " : "Tidak. ") + first.words,
        .provision(Self.schedule),
        .provision(Self.month)
      )
    }
    var answer = Answer(sentences)
    if question.isYesNo || !fits { answer.direction = fits ? .yes : .no }
    answer.cite([Self.schedule, Self.hours])
    if question.period == nil || !fits { answer.cite(Self.month) }
    addEnd(weeks, needed, question, to: &answer)
    return answer
  }

  private func addEnd(_ weeks: Int?, _ visits: Int, _ question: Question, to answer: inout Answer) {
    guard let start = question.startDay,
      let end = start.adding(days: (weeks.map { $0 * 7 } ?? visits) - 1)
    else {
      return
    }
    answer.say(
      Sentence(
        "Bila mulai \(start.words), selesai sekitar \(end.words).",
        .provision(Self.schedule)
      )
    )
  }

  private func perVisit(_ work: Int, visits: Int) -> Answer {
    let each = Self.ceiling(work, visits)
    let fits = each <= Self.mostPerDay
    return bound(
      fits ? .yes : .no,
      "\(Self.words(work)) : \(visits) hari = \(Self.words(each)) sehari"
        + (fits ? ", masih di dalam batas 8 jam sehari." : ", melewati batas 8 jam sehari."),
      Self.schedule,
      isSum: true
    )
  }

  private func visits(_ question: Question) -> Int? {
    if let visits = question.visits { return visits }
    guard let perWeek = question.daysPerWeek, let period = question.period else { return nil }
    return period.hours / 24 / 7 * perWeek
  }

  private func total(_ visits: Int, perDay: Int, _ question: Question) -> Answer? {
    let (work, overflow) = visits.multipliedReportingOverflow(by: perDay)
    guard !overflow, let time = WorkTime(minutes: work) else { return nil }
    let isInside = work >= Self.least && work <= Self.most && perDay <= Self.mostPerDay
    let weekly =
      question.daysPerWeek.flatMap { perWeek in
        question.period.map { "\($0.hours / 24 / 7) minggu x \(perWeek) hari = \(visits) hari; " }
      } ?? ""
    return bound(
      isInside ? .yes : .no,
      "\(weekly)\(visits) hari x \(Self.words(perDay)) = \(time.words). "
        + (isInside
          ? "Jumlah itu di dalam batas 8 jam sampai 240 jam."
          : "Rencana itu melewati batas: jumlahnya 8 jam sampai 240 jam, dan paling lama 8 jam sehari."),
      Self.hours,
      isSum: true
    )
  }

  static func ceiling(_ value: Int, _ divisor: Int) -> Int {
    divisor > 0 ? (value + divisor - 1) / divisor : 0
  }

  /// A share in percent, to one decimal: `64`, `66,7`.
  static func percent(_ part: Int, of whole: Int) -> String {
    let (scaled, overflow) = part.multipliedReportingOverflow(by: 2000)
    guard whole > 0, whole <= Int.max / 2, !overflow, scaled <= Int.max - whole else { return "?" }
    let tenths = (scaled + whole) / (2 * whole)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }

  static func words(_ minutes: Int) -> String {
    WorkTime(minutes: minutes)?.words ?? "\(minutes) menit"
  }
}
