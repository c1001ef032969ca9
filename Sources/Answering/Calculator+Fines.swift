import Indonesian
import KnowledgeBase

extension Calculator {
  /// The first sum of money that is told.
  private func sum(_ question: Question) -> Rupiah? {
    question.fine ?? question.loss
      ?? question.quantities.first { $0.unit == .rupiah }.flatMap { Rupiah($0.amount) }
  }

  /// What becomes of a fine that a local regulation threatens alone (UU 1/2026 Pasal IV ayat (2)).
  ///
  /// A fine of exactly category II is in neither letter of that ayat, so it is left to the wording.
  func localFine(_ question: Question) -> Answer? {
    guard question.has("perda"), !question.has("kurung", "penjara"),
      !question.says("penjara", "divonis", "vonis", "diputus", "putusan", "dijatuhkan", "dijatuhi"),
      question.asksHowMany
        || question.says("jadi", "menjadi", "berubah", "diubah", "tetap", "masih", "berlaku"),
      let fine = sum(question), let limit = law.fine("II"), fine != limit,
      let highest = law.fine("III"),
      let whole = Citation(canonical: "UU 1/2026 Pasal IV ayat (2)"),
      let place = Citation(canonical: "\(whole) huruf \(fine < limit ? "a" : "b")")
    else { return nil }
    let told =
      fine < limit
      ? "tetap berlaku seperti tercantum dalam perda, karena kurang dari kategori II (\(limit.short))."
      : "menjadi paling banyak kategori III (\(highest.short)), karena lebih dari kategori II (\(limit.short))."
    var answer = Answer([
      Sentence("Denda \(fine.short) yang diancamkan tersendiri \(told)", .provision(place))
    ])
    answer.cite(place)
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  /// The category that a sum belongs to (Pasal 79 ayat (1)).
  func categoryOfSum(_ question: Question) -> Answer? {
    guard question.says("kategori"), question.offences.isEmpty,
      !question.has("perda", "penyesuaian", "sektoral", "korporasi"),
      question.says(phrase: "kategori berapa") || question.says(phrase: "kategori mana")
        || question.says(phrase: "kategori apa") || question.says(phrase: "berapa kategorinya")
        || question.says(phrase: "kategori ke berapa"),
      let fine = question.quantities.first(where: { $0.unit == .rupiah }).flatMap({
        Rupiah($0.amount)
      })
    else { return nil }
    let letters = ["a", "b", "c", "d", "e", "f", "g", "h"]
    let fit = zip(law.categories, letters).first { fine <= $0.0.amount }
    guard let (category, letter) = fit else { return nil }
    let place = Citation.code("79", "1", letter)
    let isExact = fine == category.amount
    var answer = Answer([
      Sentence(
        isExact
          ? "\(fine.short) adalah batas atas kategori \(category.name)."
          : "\(fine.short) masuk kategori \(category.name), yang batas atasnya \(category.amount.short): kategori di "
            + "bawahnya tidak sampai sebesar itu.",
        .provision(place)
      )
    ])
    answer.cite([place, .code("79", "1")])
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  /// The highest fines of two or more categories that are named (Pasal 79 ayat (1)).
  func categories(_ question: Question) -> Answer? {
    let letters = ["a", "b", "c", "d", "e", "f", "g", "h"]
    let named = zip(law.categories, letters).enumerated().filter {
      question.has("kategori\($0.offset + 1)")
    }
    .map(\.element)
    guard named.count >= 2, question.asksHowMany || question.says("rentang", "besarnya"),
      question.offences.isEmpty, !question.mentionsCommunityService
    else { return nil }
    let told = named.map { "kategori \($0.0.name) \($0.0.amount.short)" }
    let place = Citation.code("79", "1")
    var answer = Answer([
      Sentence("Paling banyak: \(CaseAnswers.list(told)).", .provision(place))
    ])
    answer.cite([place] + named.map { Citation.code("79", "1", $0.1) })
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  /// A tenth of the yearly profit of a corporation (Pasal 121 ayat (3)).
  func corporateProfit(_ question: Question) -> Answer? {
    guard question.has("korporasi") || question.isCorporation,
      question.says(
        "untung",
        "keuntungan",
        "keuntungannya",
        "laba",
        "labanya",
        "profit",
        "untungnya"
      ),
      let profit = question.quantities.last(where: { $0.unit == .rupiah }),
      let tenth = Rupiah(profit.amount / 10), let whole = Rupiah(profit.amount)
    else { return nil }
    let place = Citation.code("121", "3")
    var answer = Answer([
      Sentence(
        "10% x \(whole.short) = \(tenth.short): bila denda kategori VIII dinilai belum cukup, hakim dapat menjatuhkan "
          + "denda paling banyak 10% dari keuntungan tahunan korporasi pada tahun sebelum putusan.",
        .provision(place)
      )
    ])
    answer.cite(place)
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  /// A fine with a third more, for who is fined time and again (Pasal 84) or else (Pasal 59).
  func raisedFine(_ question: Question) -> Answer? {
    guard question.asksHowMany || question.says("hitung", "jadi", "menjadi"),
      question.says("sepertiga") || question.says(phrase: "1 / 3")
        || question.says(phrase: "satu per tiga"),
      question.has("denda"), question.prison == nil, question.threat == nil,
      let fine = sum(question),
      case (let product, let overflow) = fine.amount.multipliedReportingOverflow(by: 4), !overflow,
      let raised = Rupiah(product / 3)
    else { return nil }
    let isRepeated =
      question.citations.contains { $0.article == "84" && $0.instrument == "UU 1/2023" }
      || question.says("berulang", "berkalikali", "berkali")
    if isRepeated, let limit = law.fine("II"), fine > limit { return nil }
    let place = isRepeated ? Citation.code("84") : Citation.code("59")
    // Other articles have a third of their own.
    let isGeneral =
      question.citations.allSatisfy { ["58", "59"].contains($0.article) }
      && (question.has("residivis") || !question.citations.isEmpty)
    guard isRepeated || isGeneral else { return nil }
    let about = product % 3 == 0 ? "" : " (dibulatkan ke bawah)"
    var answer = Answer([
      Sentence(
        "\(fine.short) + 1/3 = \(raised.short)\(about), jadi denda paling banyak \(raised.short).",
        .provision(place)
      )
    ])
    answer.cite(place)
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  /// When conditional release is possible, and for how long it is on trial (Pasal 72).
  func parole(_ question: Question) -> Answer? {
    guard question.has("bebasbersyarat"), let longest = durations(question).max() else {
      return nil
    }
    let place = Citation.code("72", "1")
    guard let share = longest.scaled(by: 2, over: 3), let least = LegalDuration(months: 9) else {
      return nil
    }
    let asksTrial = question.says("percobaan", "percobaannya")
    if asksTrial, question.says("sisa", "sisanya", "tersisa") {
      guard durations(question).count == 1, let year = LegalDuration(years: 1) else { return nil }
      let place = Citation.code("72", "4")
      let trial = (longest + year).normalized
      var answer = Answer([
        Sentence(
          "\(longest.words) + 1 tahun = \(trial.words): masa percobaan sama dengan sisa penjara yang belum dijalani ditambah 1 tahun.",
          .provision(place)
        )
      ])
      answer.cite(place)
      answer.quotations = [law.quotation(place)].compactMap { $0 }
      return answer
    }
    let served = question.says("menjalani", "dijalani") ? durations(question).min() : nil
    var answer = Answer([
      Sentence("2/3 x \(longest.words) = \(share.words).", .provision(place)),
      Sentence(
        share < least
          ? "Itu kurang dari 9 bulan, sedangkan undang-undang mensyaratkan 2/3 itu tidak kurang dari 9 bulan."
          : "Itu tidak kurang dari 9 bulan, jadi pembebasan bersyarat dapat diberikan sesudah \(share.words) dijalani.",
        .provision(place)
      ),
    ])
    if question.isYesNo { answer.direction = share < least ? .no : .depends }
    if let served, served < longest, share >= least {
      answer.say(
        Sentence(
          served < share
            ? "Yang sudah dijalani \(served.words), jadi belum cukup."
            : "Yang sudah dijalani \(served.words), jadi syarat lamanya sudah terpenuhi.",
          .provision(place)
        )
      )
      if served < share { answer.direction = .no }
    }
    answer.cite(place)
    if asksTrial, share >= least, let rest = longest.scaled(by: 1, over: 3),
      let year = LegalDuration(years: 1)
    {
      answer.say(
        Sentence(
          "Masa percobaannya sisa penjara ditambah 1 tahun: \(rest.words) + 1 tahun = \((rest + year).normalized.words).",
          .provision(.code("72", "4"))
        )
      )
      answer.cite(.code("72", "4"))
    }
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }
}
