import CaseFile
import Decision
package import Drafting
import Indonesian
import JSONTree
import KnowledgeBase

/// A mandatory clause of a paper, and the example with which it is written.
package struct ClauseWitness: Sendable, Hashable {
  package var paper: String
  package var clause: MandatoryClause
  /// What was changed in the paper's worked example; `nil` where no case has the clause.
  package var example: String?
}

extension Assistant {
  /// Every mandatory clause of every paper, with a case in which it stands.
  func clauseWitnesses(on day: CalendarDate) -> [ClauseWitness] {
    templates.ownKinds.flatMap { kind -> [ClauseWitness] in
      let clauses = Template.mandatoryClauses(kind: kind, read: templates.read)
      var examples: [MandatoryClause: String] = [:]
      if let template = try? template(kind),
        let bytes = try? templates.read("Templates/\(kind)/example.json"),
        let example = try? caseFile(bytes, file: kind)
      {
        for variant in Variant.all(of: example, template, on: day)
        where examples.count < clauses.count {
          let facts = DraftFacts(assess(variant.caseFile, role: template.role, on: day)).record
          let options = DraftOptions(leavesBlanks: true, readings: variant.readings)
          guard let paper = try? template.draft(facts, options: options).paper else { continue }
          let readings = template.standardReadings.merging(variant.readings) { $1 }
          for clause in clauses where examples[clause] == nil {
            if clause.stands(in: paper, facts: facts, readings: readings) {
              examples[clause] = variant.words
            }
          }
        }
      }
      return clauses.map { ClauseWitness(paper: kind, clause: $0, example: examples[$0]) }
    }
  }
}

/// The worked example of a paper, as it is or with one thing changed.
private struct Variant {
  var words: String
  var caseFile: CaseFile
  var readings: [String: String] = [:]

  static func all(
    of example: CaseFile,
    _ template: Template,
    on day: CalendarDate
  ) -> [Variant] {
    var found = [Variant(words: "contoh", caseFile: example)]
    // Where the law of a charge changed, the last day of what was in force before.
    let lastDays = example.charges.compactMap(\.offence).flatMap(\.threats)
      .compactMap(\.period.through).filter { $0 < day }
    let acts: [(String, CalendarDate?)] =
      [("hari penilaian", day), ("hari yang belum diketahui", nil)]
      + lastDays.map { ("tanggal \($0.iso)", $0) }
    for (words, act) in acts {
      var changed = example
      changed.entries[.tanggalPerbuatan] = act.map { Entry(.date($0)) }
      changed.entries[.tanggalPutusan] = nil
      found.append(Variant(words: "contoh dengan perbuatan pada \(words)", caseFile: changed))
    }
    for issue in template.issues {
      for reading in template.readings(of: issue) {
        found.append(
          Variant(
            words: "contoh dengan bacaan \(issue)=\(reading)",
            caseFile: example,
            readings: [issue: reading]
          )
        )
      }
    }
    let keys: (FactKey, FactKey) =
      template.weighsDemand
      ? (.penjaraDituntut, .dendaDituntut) : (.penjaraDijatuhkan, .dendaDijatuhkan)
    let prison = LegalDuration(months: 2).map { FactValue.duration($0) }
    let fine = Rupiah(5_000_000).map { FactValue.money($0) }
    for (words, one, other, replaced) in [
      ("penjara saja", prison, nil, "penjara"), ("denda saja", nil, fine, "denda"),
      ("penjara dan denda", prison, fine, "keduanya"),
    ] {
      var changed = example
      changed.entries[keys.0] = one.map { Entry($0) }
      changed.entries[keys.1] = other.map { Entry($0) }
      changed.replace("amar", "pidana_diganti", .string(replaced))
      found.append(Variant(words: "contoh dengan \(words)", caseFile: changed))
    }
    for (key, flag) in [
      (FactKey.persetujuan, false), (.persetujuan, true), (.pengakuan, false), (.pengakuan, true),
    ] {
      for start in found where start.readings.isEmpty {
        var changed = start
        changed.words += "; \(key.name) = \(flag ? "ya" : "tidak")"
        changed.caseFile.entries[key] = Entry(.boolean(flag))
        if flag { changed.caseFile.entries[.penjelasanDiberikan] = Entry(.boolean(true)) }
        found.append(changed)
      }
    }
    return found
  }
}

extension CaseFile {
  /// Sets a member of one of the objects for the papers.
  fileprivate mutating func replace(_ record: String, _ name: String, _ value: JSONValue) {
    let place = records.firstIndex { $0.key == record }
    var members: [JSONValue.Member] = []
    if let place, case .object(let known) = records[place].value { members = known }
    members.removeAll { $0.key == name }
    members.append(.init(name, value))
    if let place {
      records[place].value = .object(members)
    } else {
      records.append(.init(record, .object(members)))
    }
  }
}
