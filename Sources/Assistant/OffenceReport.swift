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
  /// The same under what may be charged on top; empty in a list, where nobody reads it.
  package let variants: [Variant]

  /// The first gate once something is charged on top of the clause.
  package struct Variant: Sendable {
    package var name: String
    package var basis: [Citation]
    /// The maxima that the readings leave, the lowest first.
    package var maxima: [LegalDuration]
    package var gate: Offence.Gate
    /// The issues that leave the gate open.
    package var issues: [String]
  }

  /// The first gate of Pasal 85 ayat (1): open, closed, or depending on more.
  package var gate: Offence.Gate { conclusion.threatGate }
}

extension Conclusion {
  /// What the first gate of Pasal 85 ayat (1) makes of the threat.
  var threatGate: Offence.Gate {
    // Revoked without a successor: the offence that is charged beside it decides.
    if let index = trace.position(of: "masih-tindak-pidana"), trace.entries[index].truth == .no {
      return .depends
    }
    guard let index = trace.position(of: "ancaman") else { return .depends }
    return switch trace.entries[index].truth {
    case .yes: .open
    case .no: .closed
    case .unknown: .depends
    }
  }
}

extension KnowledgeBase {
  /// What to tell a person whose words lead to no offence.
  package func whyNoOffence(_ words: String) -> String {
    guard citations(in: words).contains(where: { $0.article != nil }) else {
      return "Tidak ada tindak pidana yang cocok. Coba kata lain atau sebutkan pasalnya."
    }
    let place = words.prefix(80)
    return "\"\(place)\" tidak ada dalam katalog tindak pidana Timbang. "
      + "Bunyinya, bila dimuat, ada pada: timbang pasal \"\(place)\"."
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
        conclusion: evaluator.decide(Situation(caseFile, assessedOn: day)),
        variants: variants(of: offence, caseFile, on: day)
      )
    }
  }

  /// Attempt, assistance, recidivism and the aggravations of the clause, each by itself.
  private func variants(
    of offence: Offence,
    _ caseFile: CaseFile,
    on day: CalendarDate
  ) -> [OffenceReport.Variant] {
    guard offence.kind == .offence, offence.threats.contains(where: { $0.prison != nil }) else {
      return []
    }
    let special = offence.aggravations.compactMap { aggravation -> CaseFile.Aggravation? in
      switch aggravation.condition {
      case .informationTechnology: .informationTechnology
      case .official: .official
      case .corporation, .other: nil
      }
    }
    var wanted: [(name: String, basis: [Citation], charged: Set<CaseFile.Aggravation>)] = []
    for aggravation in offence.aggravations {
      switch aggravation.condition {
      case .informationTechnology:
        wanted.append(("sarana teknologi informasi", [aggravation.basis], [.informationTechnology]))
      case .official: wanted.append(("terhadap pejabat", [aggravation.basis], [.official]))
      case .corporation, .other: break
      }
    }
    if special.count > 1 {
      let basis = offence.aggravations.map(\.basis).distinct
      wanted.append(("kedua pemberatan itu sekaligus", basis, Set(special)))
    }
    var recidivist = caseFile
    recidivist.entries[.residivis] = Entry(.boolean(true))
    for modifier in knowledge.rules.modifiers {
      switch modifier.condition {
      case .attempt: wanted.append(("percobaan", modifier.basis, [.attempt]))
      case .assistance: wanted.append(("pembantuan", modifier.basis, [.assistance]))
      case .recidivism: wanted.append(("pengulangan", modifier.basis, []))
      case .concurrence: break
      }
    }
    return wanted.map { item in
      var charged = item.charged.isEmpty ? recidivist : caseFile
      charged.aggravations = item.charged
      let conclusion = evaluator.decide(Situation(charged, assessedOn: day))
      let maxima = (conclusion.threat.options ?? []).compactMap { option -> LegalDuration? in
        if case .prison(let prison) = option.maximum { prison } else { nil }
      }
      return OffenceReport.Variant(
        name: item.name,
        basis: item.basis,
        maxima: maxima.distinct.sorted(),
        gate: conclusion.threatGate,
        issues: conclusion.threat.issues
      )
    }
  }
}
