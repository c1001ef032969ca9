import Indonesian
import KnowledgeBase
import Search

extension QuestionReader {
  private static let months: [String: Int] = {
    var names: [String: Int] = [:]
    for (index, name) in CalendarDate.monthNames.enumerated() {
      names[name.lowercased()] = index + 1
      names[String(name.lowercased().prefix(3))] = index + 1
    }
    names["agust"] = 8
    names["sept"] = 9
    return names
  }()

  private static let judgmentWords: Set<String> = [
    "diputus", "putusan", "vonis", "divonis", "disidang", "sidang", "diadili", "diputuskan",
    "tuntutan",
  ]
  private static let startWords: Set<String> = ["mulai", "dimulai", "start", "sejak", "terhitung"]

  /// Dates, months with a year, and years.
  func readDates(_ question: inout Question) {
    let parts = question.parts
    var index = 0
    while index < parts.count {
      guard let (date, next, isWhole) = date(in: parts, at: index) else {
        index += 1
        continue
      }
      let prior = parts[max(0, index - 4)..<index].map(\.text)
      if !Self.startWords.isDisjoint(with: prior), isWhole {
        question.startDay = question.startDay ?? date
      } else if !Self.judgmentWords.isDisjoint(with: prior) {
        question.judgmentDay = question.judgmentDay ?? date
      } else if question.actDay == nil {
        question.actDay = date
      } else if question.judgmentDay == nil {
        question.judgmentDay = date
      }
      index = next
    }
    if question.actDay == nil, !question.has("residivis"), !question.says("pernah"),
      question.says(phrase: "tahun lalu") || question.says(phrase: "tahun kemarin")
    {
      question.actDay = CalendarDate(year: today.year - 1, month: 7, day: 1)
    }
  }

  private func date(in parts: [Lexeme], at index: Int) -> (CalendarDate, next: Int, isWhole: Bool)?
  {
    func number(_ offset: Int) -> Int? {
      let position = index + offset
      guard position < parts.count, parts[position].kind == .number else { return nil }
      return Int(parts[position].text)
    }
    func text(_ offset: Int) -> String {
      index + offset < parts.count ? parts[index + offset].text : ""
    }
    func isYear(_ number: Int?) -> Bool { number.map { (1990...2040).contains($0) } ?? false }
    if let day = number(0), let month = Self.months[text(1)], let year = number(2), isYear(year) {
      return CalendarDate(year: year, month: month, day: day).map { ($0, index + 3, true) }
    }
    if let day = number(0), ["/", "-"].contains(text(1)), let month = number(2),
      ["/", "-"].contains(text(3)), let year = number(4), isYear(year)
    {
      return CalendarDate(year: year, month: month, day: day).map { ($0, index + 5, true) }
    }
    if let month = Self.months[text(0)], parts[index].isWord, let year = number(1), isYear(year) {
      return CalendarDate(year: year, month: month, day: 15).map { ($0, index + 2, false) }
    }
    if let year = number(0), isYear(year), parts[index].text.count == 4 {
      let prior = index > 0 ? parts[index - 1].text : ""
      let isAct =
        prior == "/" || text(1) == "/"
        || prior == "tahun" && index > 2 && parts[index - 2].kind == .number
      if isAct { return nil }
      let month = prior == "akhir" || index > 1 && parts[index - 2].text == "akhir" ? 12 : 7
      return CalendarDate(year: year, month: month, day: 1).map { ($0, index + 1, false) }
    }
    return nil
  }

  /// Age, corporation, consent, confession, health, recidivism.
  func readDefendant(_ question: inout Question) {
    if let age = question.age, age < 18 { question.isChild = true }
    if question.has("anakbawahumur"), question.age.map({ $0 < 18 }) ?? true {
      question.isChild = true
    }
    if question.says(phrase: "terdakwa anak") || question.says(phrase: "pelaku anak")
      || question.says(phrase: "anak pelaku")
    {
      question.isChild = question.age.map { $0 < 18 } ?? true
    }
    question.isCorporation = question.has("korporasi") && isActor(question)
    let parts = question.parts
    let isNegated = { (words: Set<String>) in Self.isNegated(words, in: parts) }
    let consentWords: Set<String> = [
      "setuju", "bersedia", "menyetujui", "persetujuan", "persetujuannya",
    ]
    let isUnwilling =
      question.says(phrase: "tidak mau kerja")
      || parts.suffix(3).map(\.text).starts(with: ["tidak", "mau"])
    // "mending masuk penjara daripada disuruh kerja"
    let prefersPrison =
      question.says("mending", "mendingan", "milih", "memilih", "lebih")
      && question.says("daripada", "ketimbang", "dibanding") && question.says("penjara", "sel")
    let isSuggested = question.says("korban")
    if isSuggested {
      question.consents = nil
    } else if question.says("menolak", "keberatan") || isUnwilling || prefersPrison
      || isNegated(consentWords)
    {
      question.consents = false
    } else if question.says("setuju", "bersedia", "menyetujui", "persetujuan") {
      question.consents = true
    }
    if question.says("mengaku", "mengakui", "pengakuan", "menyesal", "menyangkal", "membantah") {
      question.confesses =
        !(question.says("menyangkal", "membantah")
        || isNegated(["mengaku", "mengakui", "pengakuan"]))
    }
    if question.says("sehat", "fit") { question.isFit = !isNegated(["sehat", "fit"]) }
    if question.says("dijelaskan", "penjelasan") {
      question.isExplained = !isNegated(["dijelaskan", "penjelasan"])
    }
    if question.has("pertamakali") {
      question.isRecidivist = false
    } else if question.has("residivis") {
      question.isRecidivist = true
    }
  }

  private static let corporations: Set<String> = [
    "korporasi", "perusahaan", "badan", "yayasan", "koperasi", "firma", "perseroan", "bumn", "bumd",
  ]
  /// What makes the corporation a place, an owner, a complainant, or somebody's employer.
  private static let bystanding: Set<String> = [
    "di", "ke", "pada", "oleh", "untuk", "milik", "kepada", "dari", "bagi", "tempat", "usaha",
  ]

  /// Whether the corporation is the one who would be punished, not the host or the complainant.
  private func isActor(_ question: Question) -> Bool {
    let words = question.parts.map(\.text)
    let denied = Set(zip(words, words.dropFirst()).filter { $0.0 == "bukan" }.map(\.1))
    let bystanders: Set<String> = [
      "direktur",
      "direksi",
      "komisaris",
      "pengurus",
      "manajer",
      "pemilik",
      "bos",
      "tempat",
      "lokasi",
      "melapor",
      "pelapor",
      "diwakili",
      "diwakilin",
      "mewakili",
      "karyawan",
      "pegawai",
      "komersial",
      "dikomersialkan",
      "bekerja",
      "dipekerjakan",
      "ditempatkan",
      "titip",
      "titipkan",
      "dititipkan",
      "menitipkan",
      "pabrik",
      "menampung",
      "dikirim",
      "uang",
    ]
    if !bystanders.subtracting(denied).isDisjoint(with: question.said) { return false }
    return zip([""] + words, words).contains { prior, word in
      Self.corporations.contains(word) && !Self.bystanding.contains(prior)
        && !(prior.hasPrefix("di") && prior.utf8.count > 5)
    }
  }

  private static let negations: Set<String> = ["tidak", "belum", "bukan", "tanpa", "enggan", "tak"]

  /// Whether a negation stands directly before one of the words, or at most `within` words before.
  static func isNegated(_ words: Set<String>, in parts: [Lexeme], within: Int = 2) -> Bool {
    for (index, part) in parts.enumerated() where part.isWord && words.contains(part.text) {
      for offset in 1...within
      where index >= offset && negations.contains(parts[index - offset].text) {
        return true
      }
    }
    return false
  }
}
