import Indonesian
import KnowledgeBase

extension Answerer {
  /// The sum in the clause's own words, where another act has put a category in its place.
  func addReplacedFine(_ offence: Offence, _ threat: Threat, to answer: inout Answer) {
    guard threat.fineCategory != nil, threat.basis.hasPrefix("UU 1/2026"),
      let from = threat.period.from,
      let written = offence.threats.last(where: { $0.basis == offence.citation.instrument }),
      let fine = written.fine, written.fineCategory == nil
    else { return }
    answer.say(
      Sentence(
        "Denda \(fine.description) dalam bunyi pasalnya diganti sejak \(from.words); kategorinya kami hitung dari UU 1/2026 Pasal II.",
        .offence(offence.id)
      )
    )
  }
}
