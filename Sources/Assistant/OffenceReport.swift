import CaseFile
import Decision
package import Indonesian
package import KnowledgeBase

/// An offence as the catalogue has it, with what the first gate makes of it.
package struct OffenceReport: Sendable {
  package let offence: Offence
  package let actDay: CalendarDate?
  /// The maxima that may apply, and whether they pass the first gate.
  let conclusion: Conclusion

  /// The first gate of Pasal 85 ayat (1): open, closed, or depending on more.
  package var gate: Offence.Gate {
    guard let index = conclusion.trace.position(of: "ancaman") else { return .depends }
    let entry = conclusion.trace.entries[index]
    if conclusion.trace.position(of: "masih-tindak-pidana").map({
      conclusion.trace.entries[$0].truth == .no
    }) == true {
      return .closed
    }
    return switch entry.truth {
    case .yes: .open
    case .no: .closed
    case .unknown: .depends
    }
  }
}

extension Assistant {
  /// The offences that fit `words`: an article, an id, or everyday words; all of them without words.
  ///
  /// `actDay` is the day of the act, for the version and the choice of law.
  package func offences(
    _ words: String?,
    actDay: CalendarDate?,
    on day: CalendarDate
  ) -> [OffenceReport] {
    let found = words.map { OffenceFinder(knowledge).find($0) } ?? knowledge.offences
    return found.map { offence in
      var caseFile = CaseFile(charges: [Charge(text: offence.id, offence: offence)])
      caseFile.entries[.residivis] = Entry(.boolean(false))
      if let actDay { caseFile.entries[.tanggalPerbuatan] = Entry(.date(actDay)) }
      return OffenceReport(
        offence: offence,
        actDay: actDay,
        conclusion: evaluator.decide(Situation(caseFile, assessedOn: day))
      )
    }
  }
}
