package import Decision
package import Indonesian
package import KnowledgeBase
import Search

/// Answers free questions from the knowledge base alone; it never guesses.
package struct Answerer: Sendable {
  let knowledge: KnowledgeBase
  let material: QuestionMaterial
  let analyzer: TextAnalyzer
  let reader: QuestionReader
  let law: LawText
  let words: OffenceWords
  let cases: CaseAnswers
  let calculator: Calculator
  let curated: QuestionIndex
  let topics: TopicGuard
  let clauses: ClauseIndex
  /// What the exceptions of each offence are about, by its id.
  let exceptionTerms: [String: [Set<String>]]

  /// Builds the indexes.
  ///
  /// `today` is the day whose law is told.
  package init(
    _ knowledge: KnowledgeBase,
    _ material: QuestionMaterial,
    evaluator: Evaluator,
    today: CalendarDate
  ) {
    self.knowledge = knowledge
    self.material = material
    let analyzer = TextAnalyzer(
      vocabulary: material.vocabulary,
      texts: Self.texts(knowledge, material)
    )
    self.analyzer = analyzer
    let law = LawText(knowledge, on: today)
    self.law = law
    words = OffenceWords(law: law)
    reader = QuestionReader(
      knowledge: knowledge,
      analyzer: analyzer,
      offences: OffenceMatcher(knowledge, material.vocabulary, analyzer: analyzer),
      today: today
    )
    cases = CaseAnswers(
      knowledge: knowledge,
      evaluator: evaluator,
      law: law,
      words: words,
      explanations: Dictionary(
        material.answers.compactMap { answer in answer.rule.map { ($0, answer) } },
        uniquingKeysWith: { first, _ in first }
      )
    )
    calculator = Calculator(law: law)
    topics = TopicGuard(material, analyzer: analyzer)
    exceptionTerms = Dictionary(
      knowledge.offences.map { offence in
        let spoken = offence.exceptions.map { Set(analyzer.terms($0.words)) }
        return (offence.id, spoken.map { $0.subtracting(["laku", "paksa", "~tolak"]) })
      },
      uniquingKeysWith: { first, _ in first }
    )
    clauses = ClauseIndex(knowledge, analyzer: analyzer, today: today)
    curated = QuestionIndex(
      questions: material.answers.enumerated().flatMap { owner, answer in
        answer.variants.map { variant -> (owner: Int, terms: [String]) in
          let parts = analyzer.lexemes(variant)
          let places =
            QuestionReader.mayCite(parts)
            ? knowledge.citations(in: QuestionReader.citationText(parts), allowsBareNumbers: false)
            : []
          return (owner, analyzer.terms(of: parts) + places.flatMap(QuestionReader.terms))
        }
      },
      spoken: material.answers.map { answer in
        answer.statements.flatMap { analyzer.terms($0.words) }
          + answer.basis.prefix(2).flatMap { place in
            law.passage(place).flatMap { analyzer.terms($0.text) }
          }
      },
      anchors: Set(material.vocabulary.anchors.map { "~" + $0 })
    )
  }

  /// Everything whose words count as known words.
  private static func texts(_ knowledge: KnowledgeBase, _ material: QuestionMaterial) -> [String] {
    var texts: [String] = CalendarDate.monthNames
    for answer in material.answers { texts += answer.variants + answer.statements.map(\.words) }
    for offence in knowledge.offences {
      texts += [offence.name, offence.elements] + offence.everydayWords
    }
    for term in material.glossary { texts += term.names + [term.meaning] }
    for topic in material.outsideTopics { texts += topic.phrases + [topic.name] }
    texts += knowledge.provisions.map(\.text)
    texts += [
      "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu",
      QuestionWords.all, EverydayWords.all,
      "juta miliar jam hari minggu bulan tahun menit rupiah rp kali setengah sebulan setahun seminggu",
    ]
    return texts
  }

  /// The answer to a question.
  ///
  /// `role` says who asks, where that is known.
  package func answer(_ text: String, role: Role? = nil) -> Answer {
    var question = reader.read(text, role: role)
    implyCommunityService(&question)
    readCategory(&question)
    var answer = route(question)
    correctPlace(of: question, in: &answer)
    tellYoungVictim(question, in: &answer)
    if question.isYesNo, !answer.isRefusal, answer.direction != .no {
      weighClaims(of: question, in: &answer)
      if answer.direction == nil { answer.direction = answer.spokenDirection }
    }
    tellDeadVictim(question, in: &answer)
    return answer
  }

  /// The route from what is told to the answer that fits.
  private func route(_ question: Question) -> Answer {
    if question.terms.isEmpty { return clarification() }
    let matches = curatedMatches(question)
    let best = matches.first
    let score = best?.score ?? 0
    if let topic = topics.outside(question, curated: score) { return refusal(topic) }
    let foreign = question.terms.count { !$0.hasPrefix("#") && !curated.knows($0) }
    if topics.isForeign(question, foreign: foreign, score: score) { return refusal(nil) }
    if isVague(question) { return clarification(of: question) }
    if question.countsWorkInDays, !question.has("bolos", "sakit"),
      !(question.asksHowMany && question.says("hari")),
      let premise = cases.explanations["satuan"]
    {
      return answer(premise)
    }
    if score < 0.6 || question.asksEligibility || question.asksWording,
      let told = voided(question)
    {
      return told
    }
    if let told = refusing(question) ?? claimedRate(question) ?? diversion(question) {
      return told
    }
    if question.asksEligibility, question.tellsSituation, score < 0.92,
      !(question.has("inkracht") && score >= 0.4),
      !(question.role == .korban && question.has("gantirugi")),
      !(question.has("takbayar") && score >= 0.6 && question.offences.isEmpty),
      question.asksEligibilityClearly || question.asksEligibilityByItself || score < 0.5
    {
      if calculator.isOutOfBounds(question), let calculated = calculator.answer(question) {
        return calculated
      }
      return cases.answer(question)
    }
    if question.asksDefinition, question.terms.count <= 2, let defined = definition(question) {
      return defined
    }
    if calculator.isPlan(question) || calculator.isOutOfBounds(question),
      let calculated = calculator.answer(question)
    {
      return calculated
    }
    if let told = calculator.categoryOfSum(question) ?? calculator.categories(question) {
      return told
    }
    if let told = repeatedComplaint(question) ?? calculator.complaintDeadline(question) {
      return told
    }
    // Where Pasal 30 does not apply, the offence tells its own rule.
    let isOwn =
      question.has("tarik", "cabut")
      && question.offences.contains { ownWithdrawal($0) != nil }
    if !isOwn, let told = calculator.lateComplaint(question) { return told }
    if !question.quantities.isEmpty, calculator.isAboutLapse(question),
      let told = calculator.lapse(question)
    {
      return told
    }
    if let told = claimedGate(question) { return told }
    if let told = otherArticle(question) { return told }
    if question.namesArticle, let told = calculator.raisedThreat(question) { return told }
    if question.namesArticle, score < 0.86, question.has("ancam", "maks", "penjara"),
      question.asksHowMany, question.citations.count == 1, !question.mentionsCommunityService,
      !question.has("percobaan", "pembantuan", "perbarengan", "residivis", "daluwarsa"),
      let told = offence(question)
    {
      return told
    }
    if question.asksArticle, score < 0.95, let told = offence(question) { return told }
    if question.has("aduan"), question.says("delik"), question.terms.count <= 4,
      let told = offence(question)
    {
      return told
    }
    if let told = comparison(question) { return told }
    if let told = place(question, matches) { return told }
    if let told = cited(question) { return told }
    if question.asksHowMany, question.quantities.count == 1, question.plainTerms.count <= 3,
      let converted = calculator.deadline(question)
    {
      return converted
    }
    if score < 0.95, isPlainOffence(question), let told = offence(question) { return told }
    if score < 0.8, question.offences.isEmpty, let told = halved(question, best: best?.answer) {
      return told
    }
    if let best, score >= 0.86 { return answer(best, matches, question) }
    if score < 0.8, let calculated = calculator.answer(question) { return calculated }
    if question.asksWording, let quoted = passage(question) { return quoted }
    if question.asksDefinition, score < 0.7, let defined = definition(question) { return defined }
    if question.isChild, !question.mentionsCommunityService, score >= 0.4, let best {
      return answer(best, matches, question)
    }
    if question.mentionsCommunityService ? score >= 0.5 : score >= 0.62,
      let best, best.answer.correctsPremise || question.mentionsCommunityService
    {
      return answer(best, matches, question)
    }
    let isNamed =
      question.namesArticle && !question.has("pidanaawas") && score < 0.88
    if question.has("mahkamahkonstitusi"), score >= 0.4, let best { return answer(best.answer) }
    if let told = aroundOffence(question, best) { return told }
    if score < 0.78 || isNamed, OffenceAspects(question).any, let told = offence(question) {
      return told
    }
    if score < 0.6, !question.mentionsCommunityService, let told = offence(question, always: true) {
      return told
    }
    guard topics.isInside(question, curated: score) || score >= 0.72 else {
      return fallback(question, score: score)
    }
    if score < 0.5, let quoted = clause(question) { return quoted }
    if score < 0.36, question.mentionsCommunityService, question.asksEligibilityClearly,
      question.says(
        "peluang",
        "kesempatan",
        "mungkin",
        "layak",
        "memenuhi",
        "kemungkinan",
        "lolos"
      ),
      let general = material.answers.first(where: { $0.id == "syarat" })
    {
      return answer(general)
    }
    if let best, score >= 0.42 { return answer(best, matches, question) }
    if let told = offence(question) { return told }
    if question.asksDefinition, let defined = definition(question) { return defined }
    if let quoted = passage(question) { return quoted }
    if let best, score >= 0.28 { return answer(best, matches, question) }
    return fallback(question, score: score)
  }

  /// What is asked beside the offence: who may complain, whether a slip counts, a helper's part.
  ///
  /// The offence is what the question is told about; without its words the rest is looked up.
  private func aroundOffence(
    _ question: Question,
    _ whole: (answer: CuratedAnswer, score: Double)?
  ) -> Answer? {
    guard !question.offences.isEmpty, !question.offenceTerms.isEmpty else { return nil }
    if question.guessesOffence {
      return whole.flatMap { $0.score >= 0.5 ? answer($0.answer) : nil }
    }
    let telling = tellingTerms(question)
    guard !telling.isEmpty else { return nil }
    let rest = question.orderedTerms.filter { !question.offenceTerms.contains($0) }
    let around = curated.search(rest).first { match in
      match.lacking == 0 && match.score >= Self.leastAround
        && curated.cover(of: telling, by: match.owner) >= Self.leastAround
    }
    if let whole, whole.score >= Self.leastAround, whole.score >= around?.score ?? 0,
      let owner = material.answers.firstIndex(where: { $0.id == whole.answer.id }),
      curated.cover(of: telling, by: owner) >= Self.leastAround
    {
      return answer(whole.answer)
    }
    guard let around else { return nil }
    return answer(material.answers[around.owner])
  }

  /// What a question says beside the offence and what is asked of every offence.
  private func tellingTerms(_ question: Question) -> Set<String> {
    question.terms.subtracting(question.offenceTerms).subtracting(OffenceAspects.terms)
      .filter { !$0.hasPrefix("#") && !$0.hasPrefix("§") }
  }

  /// Whether nothing but an offence and its penalty is asked about.
  private func isPlainOffence(_ question: Question) -> Bool {
    !question.offences.isEmpty && !question.guessesOffence && !question.namesArticle
      && !question.offenceTerms.isEmpty
      && !question.mentionsCommunityService && !question.asksConfirmation
      && question.quantities.isEmpty && OffenceAspects(question).any
      && tellingTerms(question).isEmpty
  }

  /// How like a known question must be what is asked beside an offence.
  private static let leastAround = 0.62

  /// The curated answer whose several grounds are all named.
  private func cited(_ question: Question) -> Answer? {
    guard question.citations.count >= 2, question.prison == nil, question.fine == nil else {
      return nil
    }
    return material.answers.first { answer in
      answer.basis.count >= 3
        && answer.basis.allSatisfy { place in
          question.citations.contains { $0 == place || $0.contains(place) }
        }
        && question.citations.allSatisfy { named in
          answer.basis.contains { named == $0 || named.contains($0) }
        }
    }.map { self.answer($0) }
  }

  /// What a place says, where hardly more than the place is named.
  private func place(
    _ question: Question,
    _ matches: [(answer: CuratedAnswer, score: Double)]
  ) -> Answer? {
    guard let place = question.citations.first(where: { $0.article != nil }), !question.asksWording,
      question.plainTerms.count <= 1, !question.asksConfirmation, question.citations.count <= 2,
      !question.mentionsCommunityService
    else { return nil }
    if question.namesArticle { return offence(question, always: true) }
    let fits = { (answer: CuratedAnswer) in
      answer.basis.first.map { place.contains($0) || $0.contains(place) } ?? false
    }
    if let best = matches.first, best.score >= 0.6, !best.answer.correctsPremise,
      best.answer.basis.contains(where: { $0.article == place.article })
    {
      return answer(best.answer)
    }
    let name = "pasal \(place.article ?? "") "
    let found = matches.first { match in
      fits(match.answer) && !match.answer.correctsPremise
        || match.answer.variants.contains { ($0.lowercased() + " ").contains(name) }
    }?.answer
    guard let found = found ?? material.answers.first(where: { fits($0) && !$0.correctsPremise })
    else { return passage(question) }
    return answer(found)
  }

  /// Whether a case is asked about of which nothing is told.
  private func isVague(_ question: Question) -> Bool {
    guard !question.tellsSituation, question.quantities.isEmpty,
      !question.citations.contains(where: { $0.article != nil })
    else { return false }
    let empty: Set<String> = [
      "~kersos", "kasus", "perkara", "masalah", "~ancam", "~vonis", "klien", "terdakwa", "tolong",
      "bantu", "anak", "buah", "teman", "kakak", "adik", "suami", "istri", "saudara", "~uuite",
      "hadap", "lawan", "lapor", "~aduan", "polisi", "pidana", "hukum",
    ]
    guard question.plainTerms.isSubset(of: empty) else { return false }
    let isOwnCase = question.says("kasus", "perkara", "masalah")
    return question.asksEligibilityClearly && question.mentionsCommunityService && isOwnCase
      || isOwnCase && question.says("bagaimana", "tolong", "bantu", "harus")
  }

  func answer(_ curated: CuratedAnswer) -> Answer {
    var answer = Answer(
      curated.statements.map { statement in
        Sentence(
          statement.words,
          .curated(curated.id),
          more: statement.basis.map { .provision($0) }
        )
      }
    )
    answer.direction = curated.direction
    answer.cite(curated.basis)
    if curated.standing.isUnverified {
      answer.say(Sentence("Ini \(curated.standing.label).", .curated(curated.id)))
    }
    if let issue = curated.issue.flatMap({ knowledge.issue($0) }) {
      let readings = issue.readings.map { "\($0.name): \($0.words)" }.joined(separator: " ")
      answer.say(
        Sentence("Belum ada jawaban tetap. \(issue.question) \(readings)", .issue(issue.id))
      )
    }
    answer.quotations = curated.basis.prefix(2).compactMap { law.quotation($0, limit: 700) }.prefix(
      1
    ).map { $0 }
    answer.next = curated.next
    return answer
  }
}
