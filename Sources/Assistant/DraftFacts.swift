import CaseFile
import Decision
import Diagnostics
package import Drafting
import Indonesian
import JSONTree
import KnowledgeBase

/// The facts of a case as templates read them: typed values under the paths of the case file.
package struct DraftFacts {
  let knowledge: KnowledgeBase
  let assessment: Assessment

  private let settings: OfficeSettings

  package init(_ assessment: Assessment, settings: OfficeSettings = OfficeSettings()) {
    self.assessment = assessment
    self.settings = settings
    knowledge = assessment.knowledge
  }

  /// A record of everything the case file says; what it does not say is left out.
  package var record: FieldValue {
    let work = WorkFacts(members)
    var members = work.members
    var finding = assessment.finding
    if case .record(var parts) = finding, let figures = work.figures {
      parts["jam"] = figures
      finding = .record(parts)
    }
    members["penilaian"] = finding
    return .record(members)
  }

  /// What stops a paper that writes hours: figures that contradict each other or the judgment,
  /// hours left where the paper says that all are worked, and none missed where it reports some.
  func workFaults(for template: Template) -> [Diagnostic] {
    guard template.usesHours else { return [] }
    let work = WorkFacts(members)
    if template.reportsMissedHours, work.missesNothing {
      return [
        Diagnostic(
          code: "tidak-ada-yang-terlewat",
          message: "Menurut jadwal dan daftar hadir tidak ada jam yang terlewat, jadi tidak ada "
            + "ketidakpatuhan untuk dilaporkan.",
          remedy: "Bila ada yang terlewat, catat hari itu dalam `pelaksanaan.kehadiran`. Untuk "
            + "laporan biasa, pakai naskah `laporan-berkala`."
        )
      ]
    }
    guard work.faults.isEmpty, template.saysAllIsWorked, let left = work.left, left > .zero else {
      return work.faults
    }
    return [
      Diagnostic(
        code: "jam-belum-selesai",
        message: "Menurut daftar hadir masih ada \(left.words) yang belum dijalani.",
        remedy: "Naskah ini baru dapat disusun setelah seluruh jam dalam putusan dijalani."
      )
    ]
  }

  private var members: [String: FieldValue] {
    var members: [String: FieldValue] = [:]
    for (key, entry) in assessment.caseFile.entries {
      if let value = entry.value, !value.isNoPenalty { members[key.name] = fieldValue(value) }
    }
    if !assessment.caseFile.charges.isEmpty {
      members[FactKey.delik.name] = .list(assessment.caseFile.charges.indices.map(charge))
    }
    for member in assessment.caseFile.records {
      if let value = fieldValue(member.value, path: member.key) { members[member.key] = value }
    }
    qualify(in: &members)
    replace(in: &members)
    settle(in: &members)
    return members
  }

  /// The office's own name for what was proved, which must not hide an attempt or assistance.
  private func qualify(in members: inout [String: FieldValue]) {
    guard case .record(var matter)? = members["perkara"],
      case .text(let name)? = matter["kualifikasi"]
    else { return }
    matter["kualifikasi"] = .text(qualified(name))
    members["perkara"] = .record(matter)
  }

  /// Which penalty kerja sosial replaces, where the file leaves no doubt: the only one weighed.
  private func replace(in members: inout [String: FieldValue]) {
    let keys = assessment.conclusion.situation.weighedKeys
    let hasPrison = members[keys.prison.name] != nil
    let hasFine = members[keys.fine.name] != nil
    guard hasPrison != hasFine else { return }
    var order: [String: FieldValue] = [:]
    if case .record(let known)? = members["amar"] { order = known }
    guard order["pidana_diganti"] == nil else { return }
    order["pidana_diganti"] = .text(hasPrison ? "penjara" : "denda")
    members["amar"] = .record(order)
  }

  /// The city of the office, where the case does not say one.
  private func settle(in members: inout [String: FieldValue]) {
    guard let city = settings.city else { return }
    var matter: [String: FieldValue] = [:]
    if case .record(let known)? = members["perkara"] { matter = known }
    matter["kota"] = matter["kota"] ?? .text(city)
    members["perkara"] = .record(matter)
  }

  private func fieldValue(_ value: FactValue) -> FieldValue? {
    switch value {
    case .boolean(let flag): .boolean(flag)
    case .duration(let duration): .duration(duration)
    case .money(let rupiah): .money(rupiah)
    case .date(let date): .date(date)
    case .minutes(let minutes): WorkTime(minutes: minutes).map { .work($0) }
    case .count(let count): .number(count)
    case .choice(let word), .text(let word): .text(word)
    }
  }

  /// A value of one of the objects for the papers, by the type its path is declared with.
  private func fieldValue(_ value: JSONValue, path: String) -> FieldValue? {
    switch value {
    case .null: return nil
    case .object(let members):
      return .record(
        members.reduce(into: [:]) { record, member in
          record[member.key] = fieldValue(member.value, path: "\(path).\(member.key)")
        }
      )
    case .array(let items):
      return .list(items.compactMap { fieldValue($0, path: "\(path)[]") })
    case .boolean(let flag): return .boolean(flag)
    case .number(let digits):
      switch knowledge.fact(path)?.kind {
      case .money: return Int(digits).flatMap { Rupiah($0) }.map { .money($0) }
      case .hours: return WorkTime(decimalHours: digits).map { .work($0) }
      default: return Int(digits).map { .number($0) }
      }
    case .string(let text):
      switch knowledge.fact(path)?.kind {
      case .date: return CalendarDate(iso: text).map { .date($0) }
      case .duration:
        if let duration = LegalDuration(iso: text) { return .duration(duration) }
        return (try? LegalDuration.read(text).get()).map { .duration($0) }
      default: return .text(text)
      }
    }
  }
}

extension FactValue {
  /// A penalty of nothing is one that was not imposed; it has no place in a paper.
  fileprivate var isNoPenalty: Bool {
    switch self {
    case .money(let rupiah): rupiah.amount == 0
    case .duration(let duration): duration.hours == 0
    default: false
    }
  }
}
