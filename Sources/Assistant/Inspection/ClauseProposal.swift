import Diagnostics
import DocumentModel
import Drafting
package import Inspection

/// A clause of our own templates that a draft lacks, filled with what the draft already says.
package struct ClauseProposal: Sendable, Hashable {
  /// The findings that it would mend.
  package var codes: [String]
  /// Its words, a paragraph each; what the draft does not say is dotted.
  package var paragraphs: [String]
}

extension Assistant {
  /// The clauses that would mend what a draft lacks, in the order of the findings.
  package func proposals(for report: InspectionReport) -> [ClauseProposal] {
    guard
      let template = try? template(report.kind.rawValue),
      let draft = try? template.draft(
        report.summary.record,
        options: DraftOptions(leavesBlanks: true)
      )
    else { return [] }
    var proposals: [(clause: String, proposal: ClauseProposal)] = []
    for finding in report.findings where finding.severity > .note {
      guard let clause = Self.clause(for: finding, in: report.kind) else { continue }
      if let known = proposals.firstIndex(where: { $0.clause == clause }) {
        if !proposals[known].proposal.codes.contains(finding.code) {
          proposals[known].proposal.codes.append(finding.code)
        }
        continue
      }
      var paragraphs = Self.paragraphs(of: clause, in: draft.paper.blocks)
      // The list that the order opens: a, b.
      if clause.hasSuffix("-sanksi"), paragraphs.count > 1 {
        paragraphs[1...] = ArraySlice(zip("abc", paragraphs[1...]).map { "\($0). \($1)" })
      }
      if !paragraphs.isEmpty {
        proposals.append((clause, ClauseProposal(codes: [finding.code], paragraphs: paragraphs)))
      }
    }
    return proposals.map(\.proposal)
  }

  /// The id of the clause that says what a finding misses.
  private static func clause(for finding: Finding, in kind: DraftKind) -> String? {
    guard let code = FindingCode(rawValue: finding.code) else { return nil }
    if kind == .persetujuan {
      return switch code {
      case .missingHours, .missingDailyHours, .missingPeriod, .wrongUnit: "penjelasan-lama"
      case .missingPlace: "penjelasan-tempat"
      case .missingDefault: "penjelasan-akibat"
      case .missingRefusal: "penjelasan-hak-menolak"
      case .missingExplanation: "penjelasan-tujuan"
      case .missingConsent: "pernyataan"
      default: nil
      }
    }
    let prefix = kind == .putusan ? "amar" : "tuntutan"
    return switch code {
    case .missingPenalty: "\(prefix)-pidana-sesungguhnya"
    case .missingHours, .missingDailyHours, .missingPeriod, .wrongUnit: "\(prefix)-kerja-sosial"
    case .missingWeekdays, .missingPlace: "\(prefix)-tempat"
    case .missingDefault: "\(prefix)-sanksi"
    case .missingRepeat: "\(prefix)-sanksi-ulang"
    case .missingPrison: "\(prefix)-sanksi-penjara"
    case .missingFine: "\(prefix)-sanksi-denda"
    case .missingConsent: "pertimbangan-persetujuan"
    case .missingConsideration: finding.basis.flatMap(consideration)
    default: nil
    }
  }

  private static func consideration(_ basis: String) -> String? {
    let clauses = [
      "a": "pengakuan", "b": "kemampuan-kerja", "c": "persetujuan", "d": "riwayat-sosial",
      "e": "keselamatan-kerja", "f": "agama-keyakinan", "g": "kemampuan-membayar-denda",
    ]
    return basis.last.flatMap { clauses[String($0)] }.map { "pertimbangan-\($0)" }
  }

  /// The words of a clause, with those of the clauses listed inside it.
  private static func paragraphs(of clause: String, in blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph):
        let id = paragraph.clause?.id
        let isPart =
          id == clause || (clause.hasSuffix("-sanksi") && id?.hasPrefix("\(clause)-") == true)
        return isPart ? [paragraph.content.plainWords] : []
      case .list(let list): return list.items.flatMap { paragraphs(of: clause, in: $0.blocks) }
      case .heading, .table, .signatures, .rule, .pageBreak: return []
      }
    }
  }
}

extension DraftSummary {
  /// The facts as templates read them.
  fileprivate var record: FieldValue {
    var members: [String: FieldValue] = [:]
    for suffix in ["dijatuhkan", "dituntut"] {
      members["penjara_\(suffix)"] = prison.map { .duration($0) }
      members["denda_\(suffix)"] = fine.map { .money($0) }
    }
    members["jam_kerja_sosial"] = hours.map { .work($0) }
    members["jam_per_hari"] = dailyHours.map { .work($0) }
    members["hari_per_minggu"] = daysAWeek.map { .number($0) }
    members["jangka_waktu"] = period.map { .duration($0) }
    members["tempat"] = place.map { .text($0) }
    let replaced = prison != nil && fine != nil ? "keduanya" : fine != nil ? "denda" : "penjara"
    members["amar"] = .record(["pidana_diganti": .text(replaced)])
    return .record(members)
  }
}

extension [Inline] {
  fileprivate var plainWords: String {
    map { part in
      switch part {
      case .text(let words, style: _): words
      case .blank: "……"
      case .lineBreak: " "
      }
    }.joined()
  }
}
