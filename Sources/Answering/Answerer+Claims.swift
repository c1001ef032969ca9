import Indonesian
import KnowledgeBase
import Search

extension Answerer {
  /// What a yes/no question takes for granted, against the answer.
  func weighClaims(of question: Question, in answer: inout Answer) {
    weighPlace(of: question, in: &answer)
    if answer.direction != .no { weighActor(of: question, in: &answer) }
    if answer.direction == .yes { weighOrder(of: question, in: &answer) }
    if answer.direction != .yes { weighException(of: question, in: &answer) }
    if answer.direction == .yes, answer.outcome == nil, question.claimsNeedless {
      answer.direction = .no
      if let first = answer.sentences.first, first.words.hasPrefix("Ya, ") {
        answer.sentences[0] = Sentence(
          "Tidak benar: " + first.words.dropFirst(4),
          first.sources[0],
          more: Array(first.sources.dropFirst())
        )
      }
      return
    }
    if answer.direction == nil { weighFigures(of: question, in: &answer) }
    if answer.direction == .depends, answer.outcome == nil, question.claimsAlways {
      answer.direction = .no
    }
  }

  /// An ayat that is named for what another ayat of the same article says.
  private func weighPlace(of question: Question, in answer: inout Answer) {
    guard question.asksConfirmation, let claimed = question.citations.first,
      claimed.paragraph != nil,
      let told = answer.citations.first, told.paragraph != nil, told.article == claimed.article,
      told.instrument == claimed.instrument, !answer.sentences.isEmpty,
      !answer.citations.contains(where: { $0.contains(claimed) || claimed.contains($0) })
    else { return }
    answer.direction = .no
    answer.lead(with: "Bukan \(claimed.spoken), melainkan \(told.spoken).", .provision(told))
  }

  /// Another limit than five years that is put forward for Pasal 85: "batasnya jadi 3 tahun, betul?".
  func claimedGate(_ question: Question) -> Answer? {
    guard question.asksConfirmation, question.mentionsCommunityService, question.offences.isEmpty,
      question.prison == nil, let claimed = question.threat, question.has("ancam"),
      question.says(
        "batas",
        "batasnya",
        "syarat",
        "syaratnya",
        "menurunkan",
        "diturunkan",
        "menaikkan"
      ),
      !claimed.isEquivalent(to: CaseAnswers.fiveYears),
      let rule = material.answers.first(where: { $0.id == "dua-syarat" }),
      let first = rule.statements.first
    else { return nil }
    var answer = self.answer(rule)
    answer.sentences[0] = Sentence(
      "Tidak: batasnya bukan \(claimed.words), melainkan kurang dari 5 tahun. \(first.words)",
      .curated(rule.id),
      more: first.basis.map { .provision($0) } + [.provision(CaseAnswers.gate)]
    )
    answer.direction = .no
    return answer
  }

  /// A price of an hour that is put forward, such as Rp50.000, which never was law.
  func claimedRate(_ question: Question) -> Answer? {
    guard question.has("denda", "takbayar"), question.prison == nil, question.isYesNo,
      let price = question.quantities.first(where: { $0.unit == .rupiah && $0.amount <= 1_000_000 }
      ),
      let premise = material.answers.first(where: { $0.id == "premis-denda-jam" }),
      case let later = question.parts[price.range.upperBound...].prefix(4).map(\.text),
      later.contains(where: { ["jam", "sejam", "jamnya"].contains($0) })
    else { return nil }
    var answer = self.answer(premise)
    answer.direction = .no
    return answer
  }

  /// An offence put under the article of another: "pencemaran nama baik Pasal 45 ayat (3), betul?".
  func otherArticle(_ question: Question) -> Answer? {
    guard question.namesArticle, question.citations.count == 1,
      question.asksConfirmation || question.says("tepat", "tepatkah", "betul", "benar", "nomornya"),
      let claimed = question.offences.first, question.offences.count == 1,
      let meant = reader.offences.named(question).first(where: { $0.status != .revoked }),
      meant.citation.instrument == claimed.citation.instrument, meant.id != claimed.id,
      meant.citation.article == claimed.citation.article
    else { return nil }
    var answer = Answer([
      Sentence(
        "Tidak: \(claimed.citation.spoken) mengatur \(words.name(claimed)), bukan \(words.name(meant)).",
        .offence(claimed.id),
        .offence(meant.id)
      )
    ])
    answer.direction = .no
    addThreat(meant, question, to: &answer)
    answer.cite(claimed.citation)
    return answer
  }

  private static let actors: [(term: String, name: String)] = [
    ("polisi", "polisi"), ("hakim", "hakim"), ("~jaksa", "jaksa"), ("~pk", "Bapas"),
    ("~pemda", "pemerintah daerah"), ("korban", "korban"), ("~korporasi", "perusahaan"),
  ]

  /// Those of them of whom the law asks nothing here.
  private static let neverActing: Set<String> = ["polisi", "korban", "~pemda"]

  /// What is claimed to come before, against what comes after: "setuju sebelum dijelaskan, kan?".
  private func weighOrder(of question: Question, in answer: inout Answer) {
    guard question.asksConfirmation, question.says("sebelum"), !question.says("sesudah", "setelah"),
      let first = answer.sentences.first, first.words.contains("sesudah"),
      !first.words.contains("sebelum")
    else { return }
    answer.direction = .no
    answer.lead(with: "Bukan sebelum, melainkan sesudahnya.")
  }

  /// Who is claimed to act, against who does: "polisi yang mengawasi, kan?".
  private func weighActor(of question: Question, in answer: inout Answer) {
    guard question.asksConfirmation, answer.outcome == nil, let first = answer.sentences.first,
      question.says("yang") || question.orderedTerms.count <= 4
    else { return }
    let told = Set(analyzer.terms(first.words))
    let claimed = Self.actors.filter { question.terms.contains($0.term) }
    guard claimed.count == 1, let actor = claimed.first, !told.contains(actor.term),
      told.contains("terdakwa") || Self.actors.contains(where: { told.contains($0.term) }),
      answer.direction == nil || Self.neverActing.contains(actor.term)
    else { return }
    answer.direction = .no
    answer.lead(with: "Bukan \(actor.name).")
  }

  /// What is claimed to follow a rule although the rule excepts it: "… korupsi juga dihapus, ya?".
  private func weighException(of question: Question, in answer: inout Answer) {
    guard question.isYesNo, answer.outcome == nil, let first = answer.sentences.first else {
      return
    }
    let halves = first.words.split(separator: " kecuali ", maxSplits: 1).map(String.init)
    guard halves.count == 2 else { return }
    let rule = Set(analyzer.terms(halves[0]))
    let named = halves[1].split(separator: ";")[0]
    let excepted = Set(analyzer.terms(String(named))).subtracting(rule)
    guard !excepted.isDisjoint(with: question.terms), !rule.isDisjoint(with: question.terms) else {
      return
    }
    answer.direction = .no
    answer.lead(with: "Tidak: itu termasuk yang dikecualikan.")
  }

  /// A figure, against the figures that are told.
  private func weighFigures(of question: Question, in answer: inout Answer) {
    if !answer.sentences.isEmpty, question.asksConfirmation,
      let years = question.quantities.first(where: { $0.unit == .years })?.amount
    {
      let words = answer.ownWords.lowercased()
      let saysLess = words.contains("kurang dari \(years) tahun")
      let saysMost = words.contains("paling lama \(years) tahun")
      let claimsLess = question.says(phrase: "kurang dari") || question.says(phrase: "di bawah")
      if saysLess != saysMost, saysLess != claimsLess {
        answer.direction = .no
        answer.lead(
          with: "Tidak tepat: \(saysMost ? "paling lama" : "kurang dari") \(years) tahun."
        )
        return
      }
    }
    guard
      question.quantities.contains(where: { $0.unit == .rupiah })
        || question.orderedTerms.contains(where: { $0.hasPrefix("#") })
    else { return }
    let told = Set(analyzer.terms(answer.ownWords).filter { $0.hasPrefix("#") })
    let sums = told.compactMap { Int($0.dropFirst()) }.filter { $0 >= 50_000 }
    if question.asksConfirmation, !sums.isEmpty,
      let claimed = question.quantities.first(where: { $0.unit == .rupiah })
    {
      answer.direction = sums.contains(claimed.amount) ? .yes : .no
      return
    }
    guard question.asksConfirmation || question.says("apakah", "adakah") else { return }
    for claim in question.orderedTerms where claim.hasPrefix("#") {
      let digits = claim.dropFirst().prefix { $0.isNumber }
      let unit = claim.dropFirst(digits.count + 1)
      guard !digits.isEmpty, ["jam", "hari", "bulan", "tahun", "juta"].contains(unit) else {
        continue
      }
      let isDuration = ["bulan", "tahun"].contains(unit) && question.asksConfirmation
      let rivals = isDuration ? ["bulan", "tahun"] : [String(unit)]
      if told.contains(claim) {
        answer.direction = .yes
      } else if told.contains(where: { figure in
        figure != claim && rivals.contains { figure.hasSuffix($0) }
      }),
        !answer.sentences.isEmpty
      {
        answer.direction = .no
        answer.lead(with: "Tidak tepat \(digits) \(unit).")
        return
      }
    }
  }
}
