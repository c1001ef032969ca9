import KnowledgeBase
import Search

extension Answerer {
  /// Curated answers by likeness; those for the role of who asks a little before the others.
  func curatedMatches(_ question: Question) -> [(answer: CuratedAnswer, score: Double)] {
    let isOpen =
      question.says("siapa", "berapa", "kapan", "bagaimana", "siapakah", "dimana", "mana")
      && !question.asksConfirmation
    return likeness(question).map { match in
      let answer = material.answers[match.owner]
      // "Apa tugas kami" is asked by the one who asks.
      let own = question.says("kami", "kita", "instansi") ? 0.06 : 0.03
      let bonus = question.role.map { answer.roles.contains($0) } ?? false ? own : 0
      // An ayat that is named and that the answer rests on.
      let rests =
        !question.asksConfirmation
        && question.citations.contains { place in
          place.paragraph == nil
            ? answer.basis.first.map { place == $0 || place.contains($0) } ?? false
            : answer.basis.contains { place == $0 || place.contains($0) }
        }
      // A premise is put forward to be confirmed, and not where something else is asked.
      let premise =
        !answer.correctsPremise ? 0 : question.asksConfirmation ? 0.08 : isOpen ? -0.1 : 0
      return (answer, match.score + bonus + premise + (rests ? 0.12 : 0))
    }
    .sorted { $0.score > $1.score }
  }

  /// What is left of the likeness of one sentence alone.
  private static let sentenceShare = 0.9
  /// From here on the whole question is known well enough.
  private static let clearlyLike = 0.6
  /// A shorter sentence is not asked by itself.
  private static let fewestTerms = 3

  /// Known questions that are like the whole, or like one sentence of it: a story is told before
  /// what is asked.
  private func likeness(_ question: Question) -> [QuestionIndex.Match] {
    let whole = curated.search(question.orderedTerms)
    let sentences = self.sentences(question)
    guard sentences.count > 1, whole.first?.score ?? 0 < Self.clearlyLike else { return whole }
    var best = Dictionary(uniqueKeysWithValues: whole.map { ($0.owner, $0) })
    for sentence in sentences {
      var terms = analyzer.terms(of: Array(sentence))
      guard terms.count >= Self.fewestTerms else { continue }
      if question.mentionsCommunityService, !terms.contains("~kersos") { terms.append("~kersos") }
      for var match in curated.search(terms) {
        match.score *= Self.sentenceShare
        if match.score > best[match.owner]?.score ?? 0 { best[match.owner] = match }
      }
    }
    return Array(best.values)
  }

  /// The parts of each sentence.
  private func sentences(_ question: Question) -> [ArraySlice<Lexeme>] {
    question.parts.split { [".", "?", "!", ";"].contains($0.text) && !$0.isWord }
  }

  /// How near to the best another answer must be to be told too.
  private static let tie = 0.05

  /// The best answer, with what another says that fits as well: which was meant is not known.
  func answer(
    _ best: (answer: CuratedAnswer, score: Double),
    _ matches: [(answer: CuratedAnswer, score: Double)],
    _ question: Question
  ) -> Answer {
    var told = answer(best.answer)
    guard !question.isYesNo, !best.answer.correctsPremise,
      let other = matches.first(where: { $0.answer.id != best.answer.id }),
      other.score >= best.score - Self.tie, !other.answer.correctsPremise,
      !Set(other.answer.basis.prefix(1)).isSubset(of: best.answer.basis),
      let words = other.answer.statements.first
    else { return told }
    told.say(
      Sentence(words.words, .curated(other.answer.id), more: words.basis.map { .provision($0) })
    )
    told.cite(other.answer.basis)
    return told
  }
}
