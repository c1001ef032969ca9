import Indonesian
package import JSONTree
package import KnowledgeBase

/// The unsettled questions of law with their readings, and what depends on each.
package struct IssueListing: Sendable {
  /// What an issue can change.
  package struct Dependents: Sendable {
    /// Ids of offences.
    package var offences: [String]
    /// Ids of rules and conditions of modifiers.
    package var rules: [String]
    package var provisions: [Citation]
    /// Templates and the clauses in them.
    package var papers: [String]
  }

  let knowledge: KnowledgeBase
  let uses: PaperUses

  package func dependents(of issue: Issue) -> Dependents {
    var offences = knowledge.offences.filter { $0.issue == issue.id }
    switch issue.id {
    case Issue.fineOnly:
      offences += knowledge.offences.filter { $0.kind == .offence && $0.connector == .fineOnly }
    case Issue.stacking:
      offences += knowledge.offences.filter { offence in
        offence.aggravations.count { [.informationTechnology, .official].contains($0.condition) }
          > 1
      }
    default: break
    }
    return Dependents(
      offences: offences.map(\.id),
      rules: knowledge.rules.gate.ids(dependingOn: issue.id)
        + knowledge.rules.modifiers.filter { $0.issue == issue.id }.map(\.condition.rawValue),
      provisions: knowledge.provisions.filter { $0.issue == issue.id }.map(\.citation).distinct,
      papers: uses.places(ofIssue: issue.id)
    )
  }

  package var json: JSONValue {
    .array(
      knowledge.issues.map { issue in
        let dependents = dependents(of: issue)
        return .object([
          .init("id", .string(issue.id)),
          .init("nama", .string(issue.name)),
          .init("soal", .string(issue.question)),
          .init("dasar", .strings(issue.basis.map(\.description))),
          .init("menentukan", .boolean(issue.decides)),
          .init("standing", .string(issue.standing.rawValue)),
          .init("ditetapkan", .string(issue.establishedOn.iso)),
          .init("sumber", .strings(issue.sources.split(separator: " ").map(String.init))),
          .init("bacaan", .array(issue.readings.map(reading))),
          .init("delik", .strings(dependents.offences)),
          .init("kaidah", .strings(dependents.rules)),
          .init("ketentuan", .strings(dependents.provisions.map(\.description))),
          .init("naskah", .strings(dependents.papers)),
        ])
      }
    )
  }

  private func reading(_ reading: Issue.Reading) -> JSONValue {
    [
      "id": .string(reading.id), "nama": .string(reading.name), "isi": .string(reading.words),
      "penganut": .optional(reading.heldBy),
    ]
  }

  package func text(columns: Int) -> String {
    var page = TextPage(columns: columns)
    page.paragraph(
      "Pertanyaan hukum yang belum tetap. Anut satu bacaan: periksa --tafsir ID=BACAAN"
    )
    for issue in knowledge.issues {
      page.heading("\(issue.name) [\(issue.id)]")
      page.paragraph(issue.question, indent: 2)
      for reading in issue.readings {
        let held = reading.heldBy.map { " Penganut: \($0)." } ?? ""
        page.item("\(reading.id) (\(reading.name)): \(reading.words)\(held)")
      }
      page.paragraph("Dasar: \(issue.basis.map(\.description).joined(separator: "; ")).", indent: 2)
      write(dependents(of: issue), on: &page)
      page.paragraph(
        "\(issue.decides ? "Dapat mengubah hasil." : "Tidak mengubah hasil penilaian.") "
          + "Keyakinan: \(issue.standing.label); ditetapkan \(issue.establishedOn.words). "
          + "Sumber: \(knowledge.sourceWords(issue.sources.split(separator: " ").map(String.init))).",
        indent: 2
      )
    }
    return page.text
  }

  private func write(_ dependents: Dependents, on page: inout TextPage) {
    for (name, items) in [
      ("Tindak pidana", dependents.offences), ("Kaidah", dependents.rules),
      ("Ketentuan", dependents.provisions.map(\.description)), ("Naskah", dependents.papers),
    ] where !items.isEmpty {
      page.paragraph("\(name): \(items.joined(separator: ", ")).", indent: 2)
    }
  }
}

extension Rule {
  /// The ids of the nodes that take the readings of an issue apart.
  fileprivate func ids(dependingOn issue: String) -> [String] {
    switch test {
    case .all(let rules), .any(let rules): rules.flatMap { $0.ids(dependingOn: issue) }
    case .not(let rule), .whenStated(_, let rule): rule.ids(dependingOn: issue)
    case .reading(let own, let readings):
      (own == issue ? [id] : []) + readings.flatMap { $0.rule.ids(dependingOn: issue) }
    case .compare(.derived(.threat), _, _) where issue == Issue.fineOnly: [id]
    case .compare, .holds: []
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, at its first place.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension KnowledgeBase {
  /// Sources in words, each with its key.
  func sourceWords(_ keys: [String]) -> String {
    keys.map { key in
      sourceKeys.first { $0.id == key }.map { "\($0.words) [\(key)]" } ?? key
    }.joined(separator: "; ")
  }
}
