import CaseFile
import Decision
import Drafting
import Indonesian
import KnowledgeBase

/// Old and new law side by side (Pasal 3 and 618 KUHP), as the papers read it: one record for each
/// charge whose law changed between the act and the judgment.
struct LawComparison {
  private let assessment: Assessment
  private let knowledge: KnowledgeBase

  init(_ assessment: Assessment) {
    self.assessment = assessment
    knowledge = assessment.knowledge
  }

  var fields: FieldValue {
    .list(assessment.laws.map(sheet))
  }

  private func sheet(_ sheet: LexFavorReo) -> FieldValue {
    .filled([
      "delik": .text(sheet.charge.offence?.name.lowercasedFirst ?? sheet.charge.text),
      "lama": .list(sheet.older.map { .filled(members(of: $0)) }),
      "baru": .list(
        sheet.rows.map { row in
          var members = members(of: row.newer)
          members["bacaan"] = row.reading.map { .text($0.name) }
          members["alasan"] = .text(sheet.reason(for: row))
          // A new clause punishes the act only as far as its own elements are met.
          members["unsur_lain"] = .boolean(
            row.choice != .stopped && row.newer.citation != sheet.charge.offence?.citation
          )
          return .filled(members)
        }
      ),
      "tafsir": sheet.issue.map { question($0, sheet) },
    ])
  }

  private func question(_ issue: Issue, _ sheet: LexFavorReo) -> FieldValue {
    .filled([
      "nama": .text(issue.name),
      "soal": .text(issue.question),
      "dasar": .text(issue.basis.map(\.description).joined(separator: "; ")),
      "bacaan": .list(
        issue.readings.map { reading in
          let figures = sheet.rows.filter { $0.reading?.id == reading.id }
            .map { "\($0.newer.place): \($0.newer.maximum.words)" }
          return .filled([
            "nama": .text(reading.name),
            "isi": .text(reading.words),
            "ancaman": figures.isEmpty ? nil : .text(figures.joined(separator: "; ")),
          ])
        }
      ),
    ])
  }

  private func members(of side: LexFavorReo.Side) -> [String: FieldValue?] {
    [
      "kutipan": .text(side.place),
      "menurut": .text(side.law),
      "ancaman": .text(side.maximum.words),
      "denda": side.fineWords.map { .text($0) },
      "aduan": complaint(side).map { .text($0) },
      "tambahan": side.adjustments.isEmpty
        ? nil : .text(side.adjustments.map(\.description).joined(separator: " dan ")),
      "gerbang": .text(side.maximum.gate),
      "belum_terverifikasi": .boolean(side.standing.isUnverified),
    ]
  }

  private func complaint(_ side: LexFavorReo.Side) -> String? {
    guard side.maximum != .noOffence, let citation = side.citation,
      let complaint = knowledge.offences.first(where: { $0.citation == citation })?.complaint
    else { return nil }
    let whose = complaint.by.map { " (\($0))" } ?? ""
    return switch complaint.nature {
    case .none: "bukan delik aduan"
    case .absolute: "delik aduan\(whose)"
    case .conditional: "delik aduan bersyarat\(whose)"
    }
  }
}

extension LexFavorReo.Side {
  fileprivate var place: String { citation?.description ?? "ancaman yang disebut berkas perkara" }

  /// The fine of the clause itself; an aggravation raises it by a measure that is not worked out.
  fileprivate var fineWords: String? {
    guard adjustments.isEmpty else { return nil }
    return fine.map(\.figure) ?? fineCategory.map { "kategori \($0)" }
  }
}

extension ThreatOption.Maximum {
  fileprivate var words: String {
    switch self {
    case .prison(let prison): "penjara paling lama \(prison.courtWords)"
    case .fineOnly: "hanya denda"
    case .noOffence: "tidak lagi merupakan tindak pidana"
    }
  }

  /// Which way the first gate of Pasal 85 ayat (1) goes.
  fileprivate var gate: String {
    switch self {
    case .prison(let prison):
      LegalDuration(years: 5).map { prison < $0 } == true ? "terbuka" : "tertutup"
    case .fineOnly: "diperdebatkan"
    case .noOffence: "dihentikan"
    }
  }
}
