import Indonesian
import KnowledgeBase
import Search

/// What a question asks and tells, before anything is searched.
struct Question: Sendable {
  var text: String
  var parts: [Lexeme]
  /// The words of the parts.
  var said: Set<String>
  /// Terms of one meaning, as the indexes have them.
  var terms: Set<String>
  var orderedTerms: [String]
  /// Places in the law as named.
  var citations: [Citation]
  var role: Role?

  // What is told.
  var offences: [Offence] = []
  /// The terms that name the offences.
  var offenceTerms: Set<String> = []
  /// Whether no name of the offence is told, only much of what is said of it.
  var guessesOffence = false
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
  /// Whether the work that is told is what remains of it.
  var tellsRest = false
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
    words.contains { said.contains($0) }
  }

  /// Whether the words stand in this order, next to each other.
  func says(phrase: String) -> Bool {
    let first = String(phrase.prefix { $0 != " " })
    guard said.contains(first) || !(first.first?.isLetter ?? false) else { return false }
    let words = phrase.split(separator: " ").map(String.init)
    guard parts.count >= words.count else { return false }
    return (0...(parts.count - words.count)).contains { start in
      words.indices.allSatisfy { parts[start + $0].text == words[$0] }
    }
  }

  private static let yesNoWords: Set<String> = [
    "adakah", "apakah", "benar", "benarkah", "berarti", "berlaku", "betul", "betulkah", "bisa",
    "bisakah", "boleh", "bolehkah", "bukan", "bukankah", "dapat", "dapatkah", "eligible",
    "harus", "haruskah", "kan", "kena", "langsung", "layak", "layakkah", "masih",
    "memenuhi", "mungkin", "mungkinkah", "otomatis", "perlu", "perlukah", "sah", "salah",
    "terbuka", "termasuk", "terpenuhi", "toh", "wajib", "wajibkah", "ya",
  ]

  private static let eligibilityWords: Set<String> = [
    "ambang", "ambangnya", "berhak", "berpeluang", "bisa", "bisakah", "boleh", "bolehkah", "cocok",
    "dapat",
    "dapatkah", "dijatuhi", "diterapkan", "ditukar", "dituntut", "eligible", "formal",
    "kesempatan", "layak", "lolos", "memenuhi", "mungkin", "mungkinkah", "peluang", "penuhi",
    "terbuka", "terpenuhi", "tertutup", "memungkinkan", "dimungkinkan", "jangkauan", "peluangnya",
    "kesempatannya", "berkesempatan", "kansnya", "kans", "kualifikasi", "kriteria",
  ]

  /// Words that ask for it only where nothing else is asked.
  private static let faintEligibilityWords: Set<String> = [
    "apakah", "diganti", "jadi", "kemungkinan", "kena", "masuk", "minta", "syarat", "termasuk",
  ]

  private func saysAny(_ words: Set<String>) -> Bool { !words.isDisjoint(with: said) }

  var mentionsCommunityService: Bool { has("kersos") }

  /// Whether the answer is wanted as yes or no.
  var isYesNo: Bool {
    saysAny(Self.yesNoWords) || parts.first?.text == "masa"
      || ["tepat", "tepatkah"].contains(parts.last(where: \.isWord)?.text ?? "")
      || [
        "masa iya", "masa sih", "masa bisa", "masa cuma", "masa harus", "masa tidak", "masa boleh",
      ]
      .contains { says(phrase: $0) }
  }

  /// Whether a statement is put forward to be confirmed: "…, benar?", "… kan".
  var asksConfirmation: Bool {
    says(
      "benar",
      "benarkah",
      "betul",
      "betulkah",
      "kan",
      "bukan",
      "bukankah",
      "ya",
      "toh",
      "berarti"
    )
  }

  /// Whether what is put forward leaves no exception.
  var claimsAlways: Bool {
    asksConfirmation
      && says(
        "hanya",
        "cuma",
        "otomatis",
        "selalu",
        "pasti",
        "harus",
        "wajib",
        "langsung",
        "mutlak"
      )
  }

  /// Whether it is put forward that something is not needed: "tidak diperlukan, benar?".
  var claimsNeedless: Bool {
    let needs: Set<String> = ["diperlukan", "perlu", "wajib", "harus", "dibutuhkan", "butuh"]
    return asksConfirmation
      && zip(parts, parts.dropFirst()).contains { $0.text == "tidak" && needs.contains($1.text) }
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

  /// Whether one of the words stands in it that ask what is possible.
  var asksEligibilityClearly: Bool { saysAny(Self.eligibilityWords) || endsAskingEligibility }

  /// Whether a case is told and one word at its end asks the rest, as `vonis 3 bulan, masuk?` does.
  private var endsAskingEligibility: Bool {
    guard prison != nil || fine != nil, !offences.isEmpty else { return false }
    let ending = parts.filter(\.isWord).suffix(2).map(\.text)
    return ending.last == "masuk" && !["belum", "tidak", "sudah"].contains(ending.first)
  }

  /// Whether a situation and kerja sosial stand side by side, which asks without a word for it.
  var asksEligibilityByItself: Bool {
    !asksHowMany && mentionsCommunityService
      && (isChild || isCorporation || prison != nil && fine != nil
        || (!offences.isEmpty || threat != nil) && (prison != nil || fine != nil)
        || namesArticle && isYesNo && !asksConfirmation
          && !says("adakah", "pernah", "sudah", "contoh", "contohnya"))
  }

  /// The terms besides the place that is named.
  var plainTerms: Set<String> {
    terms.filter { !$0.hasPrefix("§") && !$0.hasPrefix("#") && $0 != "~kuhp" && $0 != "~uuite" }
  }

  /// Whether it asks if kerja sosial can be imposed in a situation.
  var asksEligibility: Bool {
    let asks = asksEligibilityClearly || saysAny(Self.faintEligibilityWords)
    if says("dasar", "dasarnya", "berapa") && offences.isEmpty { return false }
    if says(phrase: "dasar hukum") { return false }
    if has("bebasbersyarat", "grasi"), !mentionsCommunityService { return false }
    if namesArticle || endsAskingEligibility, prison != nil || fine != nil, asksEligibilityClearly,
      !asksHowMany
    {
      return true
    }
    if asksEligibilityByItself { return true }
    if threat != nil, prison != nil || fine != nil, asksEligibilityClearly, !asksHowMany {
      return true
    }
    return asks
      && (mentionsCommunityService
        || says("memenuhi") || says(phrase: "syarat formal")
        || citations.contains { $0.article == "85" && $0.instrument == "UU 1/2023" })
  }

  /// Whether it asks which article an act in everyday words comes under.
  var asksArticle: Bool {
    !mentionsCommunityService && !offences.isEmpty
      && (says(phrase: "pasal berapa") || says(phrase: "pasal apa") || says(phrase: "kena pasal"))
  }

  /// Whether it is about an act by electronic means.
  var isElectronic: Bool { has("teknologi", "uuite") }

  /// Whether anything concrete is told that `Decision` can weigh.
  var tellsSituation: Bool {
    !offences.isEmpty || threat != nil || prison != nil || fine != nil || isChild || isCorporation
      || consents == false
  }
}
