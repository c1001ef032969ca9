import Indonesian
import KnowledgeBase
import Search

extension Calculator {
  /// A third more, or two thirds, of a maximum.
  func shares(_ question: Question) -> Answer? {
    let isThirdMore =
      question.says("sepertiga") && !question.says("dikurangi", "berkurang", "pengurangan")
      || question.says(phrase: "1 / 3")
      || question.says(phrase: "satu per tiga")
      || question.has("teknologi")
        && question.says("tambahan", "ditambah", "pemberatan", "diperberat", "penambahan")
    let isAttempt =
      question.has("percobaan", "pembantuan") || question.says(phrase: "2 / 3")
      || question.says(phrase: "dua pertiga")
      || question.says("dikurangi", "berkurang", "pengurangan") && question.says("sepertiga")
    guard isThirdMore || isAttempt,
      question.says("berapa", "hitung", "jadi", "menjadi", "maksimal")
        || question.threat != nil && question.parts.last?.text == "?"
    else { return nil }
    if question.asksEligibility, question.mentionsCommunityService { return nil }
    if question.has("daluwarsa", "bebasbersyarat") { return nil }
    let base = question.threat ?? question.prison ?? threat(question)
    guard let base else { return nil }
    let source: Source = question.offences.first.map { .offence($0.id) } ?? .provision(.code("59"))
    var answer: Answer
    if isAttempt {
      guard let product = base.scaled(by: 2, over: 3) else { return nil }
      let place = question.has("pembantuan") ? Citation.code("21", "3") : Citation.code("17", "3")
      answer = Answer([
        Sentence(
          "2/3 x \(base.words) = \(product.words). Maksimum untuk \(question.has("pembantuan") ? "pembantuan" : "percobaan") adalah 2/3 dari ancaman pokok.",
          .provision(place),
          source
        )
      ])
      if base >= CaseAnswers.fiveYears, product < CaseAnswers.fiveYears {
        answer.say(
          Sentence(
            "Untuk batas kurang dari 5 tahun pada kerja sosial, belum ada jawaban tetap apakah yang dilihat ancaman penuh atau yang sudah dikurangi.",
            .issue("maksimum-percobaan-pembantuan")
          )
        )
        answer.direction = .depends
      }
      answer.cite(place)
    } else {
      guard let product = base.scaled(by: 4, over: 3) else { return nil }
      let isTechnology =
        question.has("teknologi") || question.citations.contains { $0.article == "441" }
        || !question.has("residivis", "perbarengan")
          && question.offences.first?.aggravations.contains {
            $0.condition == .informationTechnology
          } ?? false
      let place =
        isTechnology
        ? Citation.code("441", "1")
        : question.has("perbarengan") ? Citation.code("127", "2") : Citation.code("59")
      answer = Answer([
        Sentence(
          "\(base.words) + 1/3 = \(product.words), jadi paling lama \(product.words).",
          .provision(place),
          source
        )
      ])
      let side =
        product < CaseAnswers.fiveYears ? "masih kurang dari 5 tahun" : "tidak kurang dari 5 tahun"
      answer.say(
        Sentence("Untuk kerja sosial, angka itu \(side).", .provision(CaseAnswers.gate))
      )
      answer.cite(place)
      if place == Citation.code("59"), question.has("residivis"), base < CaseAnswers.fiveYears,
        product >= CaseAnswers.fiveYears
      {
        answer.say(
          Sentence(
            "Apakah tambahan untuk pengulangan ikut dihitung dalam batas itu belum ada jawaban tetap: menurut "
              + "bacaan lain yang dilihat ancaman pasalnya, \(base.words).",
            .issue("maksimum-pengulangan")
          )
        )
        answer.direction = .depends
      }
    }
    answer.cite(question.offences.first?.citation)
    answer.cite(CaseAnswers.gate)
    return answer
  }

  private static let raising: Set<String> = [
    "diperberat", "pemberatan", "pemberatannya", "pemberat", "memperberat", "ditambah", "tambahan",
    "tambahannya", "penambahan", "naik", "ditambahi", "plus",
  ]

  /// The maximum of an offence with what raises it in the case that is told, such as Pasal 470.
  func raisedThreat(_ question: Question) -> Answer? {
    let raised = question.offences.first { aggravation(of: $0, in: question) != nil }
    guard let offence = raised, !Self.raising.isDisjoint(with: question.said),
      question.asksHowMany
        || question.says("hitung", "jadi", "menjadi", "maksimal", "ambang", "terlampaui"),
      !(question.asksEligibility && question.mentionsCommunityService),
      !question.has("teknologi", "residivis", "perbarengan", "percobaan", "pembantuan"),
      let raise = aggravation(of: offence, in: question),
      let base = threat(question) ?? question.threat,
      let product = base.scaled(
        by: raise.added.numerator + raise.added.denominator,
        over: raise.added.denominator
      )
    else { return nil }
    let side =
      product < CaseAnswers.fiveYears ? "masih kurang dari 5 tahun" : "tidak kurang dari 5 tahun"
    var answer = Answer([
      Sentence(
        "\(base.words) + \(raise.added) = \(product.words), jadi paling lama \(product.words). Tambahan menurut "
          + "\(raise.basis.spoken): \(raise.words).",
        .provision(raise.basis),
        .offence(offence.id)
      ),
      Sentence("Untuk kerja sosial, angka itu \(side).", .provision(CaseAnswers.gate)),
    ])
    answer.cite([raise.basis, offence.citation, CaseAnswers.gate])
    answer.quotations = [law.quotation(raise.basis)].compactMap { $0 }
    return answer
  }

  /// What raises an offence: the article that is named, else what the words tell, else the only one.
  private func aggravation(of offence: Offence, in question: Question) -> Aggravation? {
    let others = offence.aggravations.filter { $0.condition != .informationTechnology }
    let named = others.first { raise in
      question.citations.contains { $0 == raise.basis || raise.basis.contains($0) }
    }
    if let named { return named }
    let told = others.first { raise in
      Lexeme.split(raise.words).contains { word in
        word.isWord && word.text.utf8.count >= 3 && !Self.joints.contains(word.text)
          && question.said.contains(word.text)
      }
    }
    return told ?? (others.count == 1 && others[0].condition == .other ? others[0] : nil)
  }

  private static let joints: Set<String> = [
    "yang", "dan", "atau", "dengan", "terhadap", "orang", "dalam", "lebih", "dua", "adalah",
    "dilakukan", "sedang",
  ]
}
