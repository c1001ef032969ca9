import Indonesian
import KnowledgeBase
import Search

/// What a question asks and tells, before anything is searched.
struct Question: Sendable {
  var text: String
  var parts: [Lexeme]
  /// Terms of one meaning, as the indexes have them.
  var terms: Set<String>
  var orderedTerms: [String]
  /// Places in the law as named.
  var citations: [Citation]
  var role: Role?

  // What is told.
  var offences: [Offence] = []
  /// Whether the offences were named by article.
  var namesArticle = false
  var joined: [ChargeReading.Joined] = []
  var threat: LegalDuration?
  var prison: LegalDuration?
  var fine: Rupiah?
  var demandsPenalty = false
  var age: Int?
  var isChild = false
  var isCorporation = false
  /// Total minutes of work, minutes a day, days a week, period, and visits.
  var work: Int?
  var workPerDay: Int?
  var workPerWeek: Int?
  var daysPerWeek: Int?
  var period: LegalDuration?
  var visits: Int?
  var loss: Rupiah?
  var actDay: CalendarDate?
  var judgmentDay: CalendarDate?
  var startDay: CalendarDate?
  var confesses: Bool?
  var consents: Bool?
  var isExplained: Bool?
  var isFit: Bool?
  /// Whether kerja sosial itself is given in days, months or years.
  var countsWorkInDays = false
  var isRecidivist: Bool?
  var quantities: [Quantity] = []

  func has(_ terms: String...) -> Bool {
    terms.contains { self.terms.contains("~" + $0) || self.terms.contains($0) }
  }

  /// Whether one of the words, as corrected, stands in the question.
  func says(_ words: String...) -> Bool {
    parts.contains { $0.isWord && words.contains($0.text) }
  }

  /// Whether the words stand in this order, next to each other.
  func says(phrase: String) -> Bool {
    let words = phrase.split(separator: " ").map(String.init)
    guard parts.count >= words.count else { return false }
    return (0...(parts.count - words.count)).contains { start in
      words.indices.allSatisfy { parts[start + $0].text == words[$0] }
    }
  }

  var mentionsCommunityService: Bool { has("kersos") }

  /// Whether the answer is wanted as yes or no.
  var isYesNo: Bool {
    says(
      "apakah",
      "bisa",
      "bisakah",
      "boleh",
      "bolehkah",
      "dapat",
      "dapatkah",
      "haruskah",
      "wajib",
      "wajibkah",
      "benarkah",
      "benar",
      "masih",
      "memenuhi",
      "terbuka",
      "mungkin",
      "mungkinkah",
      "adakah",
      "perlukah",
      "perlu",
      "harus",
      "berarti",
      "masa",
      "layak",
      "layakkah",
      "kena",
      "eligible",
      "termasuk",
      "otomatis",
      "langsung",
      "sah",
      "salah",
      "berlaku",
      "bukan",
      "ya"
    )
  }

  var asksHowMany: Bool { says("berapa", "berapakah", "brapa") }

  var asksDefinition: Bool {
    says("pengertian", "definisi", "artinya", "arti", "maksudnya", "istilah")
      || says(phrase: "apa itu") || says(phrase: "apa sih") || says(phrase: "yang dimaksud")
      || says(phrase: "maksud dari")
  }

  var asksWording: Bool {
    says("bunyi", "bunyinya", "kutip", "kutipkan", "teks", "bacakan", "redaksi", "isinya")
      || says(phrase: "isi pasal") || says(phrase: "apa isi")
  }

  /// Whether it asks if kerja sosial can be imposed in a situation.
  var asksEligibility: Bool {
    let asks =
      says(
        "bisa",
        "bisakah",
        "boleh",
        "bolehkah",
        "dapat",
        "dapatkah",
        "memenuhi",
        "terbuka",
        "mungkin",
        "mungkinkah",
        "kemungkinan",
        "layak",
        "eligible",
        "minta",
        "peluang",
        "dituntut",
        "cocok",
        "lolos",
        "masuk",
        "termasuk",
        "syarat",
        "berhak",
        "berpeluang",
        "kesempatan",
        "dijatuhi",
        "tertutup",
        "diganti",
        "ditukar",
        "kena",
        "apakah",
        "formal",
        "jadi",
        "diterapkan"
      )
    if says("dasar", "dasarnya", "berapa") && offences.isEmpty { return false }
    if says(phrase: "dasar hukum") { return false }
    let isWhole = !asksHowMany && mentionsCommunityService
    if isWhole, isChild || isCorporation || !offences.isEmpty && (prison != nil || fine != nil) {
      return true
    }
    return asks
      && (mentionsCommunityService
        || says("memenuhi") || says(phrase: "syarat formal")
        || citations.contains { $0.article == "85" && $0.instrument == "UU 1/2023" })
  }

  /// Whether it is about an act by electronic means.
  var isElectronic: Bool { has("teknologi", "uuite") }

  /// Whether anything concrete is told that `Decision` can weigh.
  var tellsSituation: Bool {
    !offences.isEmpty || threat != nil || prison != nil || fine != nil || isChild || isCorporation
      || consents == false
  }
}
