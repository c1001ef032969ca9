import Indonesian
import KnowledgeBase
import Search

extension Answerer {
  /// The words of a place that the question names.
  func passage(_ question: Question) -> Answer? {
    guard let place = question.citations.first(where: { $0.article != nil }) else { return nil }
    let versions = law.versions(place)
    guard !versions.isEmpty else { return unknownPlace(place) }
    var answer = Answer([])
    answer.cite(place)
    let inForce = law.passage(place)
    guard let first = inForce.first else {
      let note = versions.compactMap(\.note).first.map { " Catatan: \($0)." } ?? ""
      answer.say(
        Sentence(
          "\(place.spoken.capitalizedFirst) tidak berlaku sekarang.\(note)",
          .provision(place)
        )
      )
      if question.isYesNo { answer.direction = .no }
      return answer
    }
    if let quotation = law.quotation(place, limit: 2500) {
      let amended = first.amendedBy.map { ", dengan bunyi menurut \($0)" } ?? ""
      answer.say(
        Sentence("Ini bunyi \(place.spoken) yang berlaku sekarang\(amended).", .provision(place))
      )
      answer.quotations = [quotation]
    } else {
      let own = inForce.flatMap(\.passages).filter { $0.wording == .summary && !$0.text.isEmpty }
        .map(\.text)
      let words =
        own.isEmpty
        ? "Bunyinya belum tersedia di sini." : "Ringkasan kami: \(own.joined(separator: " "))"
      answer.say(Sentence("\(place.spoken.capitalizedFirst): \(words)", .provision(place)))
    }
    if let standing = inForce.map(\.standing).first(where: \.isUnverified) {
      answer.say(
        Sentence("Bunyi ini \(standing.label); cocokkan dengan naskah resmi.", .provision(place))
      )
    }
    return answer
  }

  /// A place whose force a ruling has taken away.
  func voided(_ question: Question) -> Answer? {
    guard let place = question.citations.first(where: { $0.article != nil }),
      let ruling = knowledge.voiding(place),
      let source = Citation(canonical: ruling.citation)
    else { return nil }
    var answer = Answer([
      Sentence(
        "Menurut \(ruling.citation) (keyakinan \(ruling.standing.label)): \(ruling.words)",
        .provision(source)
      )
    ])
    answer.cite([source, place])
    if question.asksEligibility { answer.direction = .no }
    return answer
  }

  /// A place of which only points are known, or nothing.
  private func unknownPlace(_ place: Citation) -> Answer? {
    let name = place.description
    let points = knowledge.instruments.flatMap(\.points).filter {
      $0.citation == name || $0.citation.hasPrefix(name + " ")
    }
    guard !points.isEmpty else { return nil }
    var answer = Answer(
      points.prefix(5).map {
        Sentence("\($0.citation): \($0.words)\(words.doubt($0.standing))", .provision(place))
      }
    )
    answer.say(Sentence("Bunyi resminya belum tersedia di sini.", .provision(place)))
    answer.cite(place)
    return answer
  }

  /// The provision whose own words cover nearly all of a question.
  func clause(_ question: Question) -> Answer? {
    guard question.terms.count >= 2 else { return nil }
    let hits = clauses.search(question.orderedTerms, limit: 4)
    guard let best = hits.max(by: { $0.cover < $1.cover }), best.cover >= 0.8,
      let quotation = law.quotation(best.place, limit: 1500)
    else { return nil }
    var answer = Answer([
      Sentence(
        "Hal itu diatur dalam \(best.place.spoken); bunyinya di bawah ini.",
        .provision(best.place)
      )
    ])
    answer.cite(best.place)
    answer.quotations = [quotation]
    return answer
  }

  /// The meaning of the terms of the glossary that are named, at most three.
  func definition(_ question: Question) -> Answer? {
    let found = material.glossary.compactMap { term -> (term: GlossaryTerm, words: Set<String>)? in
      let longest = term.names.map { Set(analyzer.terms($0)) }
        .filter { !$0.isEmpty && $0.isSubset(of: question.terms) }.max { $0.count < $1.count }
      return longest.map { (term, $0) }
    }
    guard let most = found.map(\.words.count).max() else { return nil }
    let named = found.filter { $0.words.count == most }.prefix(question.says("dan") ? 3 : 1)
    var answer = Answer([])
    for (term, _) in named {
      answer.say(
        Sentence(
          "\(term.meaning)\(words.doubt(term.standing))",
          .term(term.id),
          more: term.basis.map { .provision($0) }
        )
      )
      answer.cite(term.basis)
      answer.quotations += term.basis.prefix(1).compactMap { law.quotation($0, limit: 500) }
    }
    return answer
  }

  func refusal(_ topic: OutsideTopic?) -> Answer {
    let place =
      topic?.goTo ?? "ke lembaga yang mengurus hal itu atau ke pos bantuan hukum terdekat"
    let name = topic.map { " \($0.name)" } ?? " hal itu"
    var answer = Answer([
      Sentence(
        "Pertanyaan tentang\(name) di luar cakupan Timbang, yang hanya menjawab soal pidana kerja sosial, "
          + "KUHP, dan UU ITE. Untuk itu, tanyakan \(place).",
        .topic(topic?.id ?? "lain")
      )
    ])
    answer.isRefusal = true
    return answer
  }

  /// What to tell, with the conditions where the question is whether kerja sosial is open.
  func clarification(of question: Question) -> Answer {
    var answer = clarification()
    guard question.mentionsCommunityService, question.asksEligibilityClearly else { return answer }
    answer.sentences.insert(
      Sentence(
        "Bergantung pada perkaranya: kerja sosial terbuka bila ancaman penjaranya kurang dari 5 tahun dan "
          + "\(CaseAnswers.second).",
        .provision(CaseAnswers.gate)
      ),
      at: 0
    )
    answer.direction = .depends
    answer.cite(CaseAnswers.gate)
    return answer
  }

  func clarification() -> Answer {
    var answer = Answer([
      Sentence(
        "Apa yang ingin Anda ketahui tentang pidana kerja sosial? Sebutkan perbuatan, pasal, atau hukumannya, "
          + "misalnya \"Pasal 45 ayat (4) UU ITE, vonis 4 bulan, bisa kerja sosial?\"",
        .provision(.code("85"))
      )
    ])
    answer.next = "Tulis satu kalimat tentang perkaranya."
    return answer
  }

  /// How much of a question a provision must cover to be quoted although no answer fits.
  private static let leastCover = 0.5

  /// When nothing fits: outside, or inside without a basis, with the three closest provisions.
  func fallback(_ question: Question, score: Double) -> Answer {
    guard topics.isInside(question) else {
      return question.orderedTerms.count <= 1 && score > 0.2 ? clarification() : refusal(nil)
    }
    if question.orderedTerms.count <= 2 { return clarification() }
    let hits = clauses.search(question.orderedTerms, limit: 3)
    if let best = hits.max(by: { $0.cover < $1.cover }), best.cover >= Self.leastCover,
      let quotation = law.quotation(best.place, limit: 900)
    {
      var answer = Answer([
        Sentence(
          "Yang paling dekat dengan pertanyaan ini adalah \(best.place.spoken); bunyinya di bawah ini.",
          .provision(best.place)
        )
      ])
      answer.cite(best.place)
      answer.quotations = [quotation]
      return answer
    }
    let near = hits.map(\.place)
    let list = near.map(\.spoken).joined(separator: "; ")
    var answer = Answer([
      Sentence(
        "Timbang tidak menemukan dasar yang menjawab pertanyaan ini, jadi belum dapat menjawab."
          + (near.isEmpty ? "" : " Ketentuan yang terdekat: \(list)."),
        .provision(.code("85")),
        more: near.map { .provision($0) }
      )
    ])
    answer.cite(near)
    answer.isRefusal = true
    return answer
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
