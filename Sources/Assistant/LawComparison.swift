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

  /// Why old and new law could not be compared for each charge; `nil` where they were.
  var obstacle: String? {
    let situation = assessment.conclusion.situation
    let charges = situation.charges.filter { $0.isProven != false }
    if charges.isEmpty { return "tindak pidana yang didakwakan belum diketahui" }
    if situation.actDay == nil {
      return situation[.tanggalPerbuatan].value == nil
        ? "tanggal perbuatan belum diketahui"
        : "tanggal perbuatan bertentangan dengan tanggal lain"
    }
    if situation.judgmentDay == nil { return "tanggal putusan belum diketahui" }
    if charges.contains(where: { $0.offence == nil }) {
      return "ada dakwaan yang tidak dimuat dalam katalog"
    }
    return nil
  }

  private func sheet(_ sheet: LexFavorReo) -> FieldValue {
    .filled([
      "delik": .text(sheet.charge.offence?.name.lowercasedFirst ?? sheet.charge.text),
      "lama": .list(
        sheet.older.map { side in
          var members = members(of: side)
          let (place, today, offence) = predecessor(of: side)
          members["kutipan"] = .text(place)
          members["menurut"] = nil
          // What today's clause says of complaints need not have been so then.
          if today != nil { members["aduan"] = offence.map(complaint).map { .text($0) } }
          members["kini"] = today.map { .text($0) }
          return .filled(members)
        }
      ),
      "baru": .list(
        sheet.rows.map { row in
          var members = members(of: row.newer)
          members["bacaan"] = row.reading.map { .text($0.name) }
          members["alasan"] = .text(sheet.reason(for: row))
          // A new clause punishes the act only as far as its own elements are met.
          members["unsur_lain"] = .boolean(isElsewhere(row, sheet))
          return .filled(members)
        }
      ),
      "tafsir": sheet.issue.map { question($0, sheet) },
      "pertimbangan": .list(considerations(sheet).map { .text($0) }),
    ])
  }

  /// The choice of law in sentences without full stop, for judgments and demands.
  private func considerations(_ sheet: LexFavorReo) -> [String] {
    let rules =
      "Pasal 3 ayat (1)\(sheet.spansCode ? " dan Pasal 618" : "") KUHP diberlakukan hukum yang baru, "
      + "kecuali hukum yang lama lebih menguntungkan Terdakwa"
    var words = [
      "perbuatan terjadi pada tanggal \(sheet.actDay.words) dan hukumnya berubah sebelum tanggal "
        + "\(sheet.judgmentDay.words), sehingga menurut \(rules)"
    ]
    let older = sheet.older.map { "\(predecessor(of: $0).place), \(threat($0))" }
    words.append(
      older.isEmpty
        ? "hukum pada saat perbuatan belum dimuat dalam katalog dan masih harus dibandingkan"
        : "menurut hukum pada saat perbuatan, yaitu \(older.joined(separator: "; "))"
    )
    for row in sheet.rows {
      let reading = row.reading.map { " dengan bacaan “\($0.name)”" } ?? ""
      let elements =
        isElsewhere(row, sheet) ? ", sepanjang perbuatan itu memenuhi unsur ketentuan tersebut" : ""
      let version = row.newer.law.isEmpty ? "" : " (menurut \(row.newer.law))"
      // The provisions are named once, at the beginning.
      let reason =
        sheet.reason(for: row).lowercasedFirst.split(separator: " (UU 1/2023 Pasal 3")
        .first.map(String.init) ?? ""
      words.append(
        "menurut hukum yang baru\(reading), yaitu \(row.newer.place)\(version), \(threat(row.newer))"
          + "\(elements); \(reason)"
      )
    }
    if let issue = sheet.issue {
      let followed = Set(sheet.rows.compactMap(\.reading?.name))
      let only = followed.count == 1 ? followed.first : nil
      words.append(
        "tafsir tentang \(issue.name.lowercasedFirst) belum tetap, "
          + (only.map { "dan yang diikuti di sini bacaan “\($0)”" }
            ?? "sehingga bacaan yang diikuti perlu disebut dengan alasannya")
      )
    }
    return words
  }

  private func threat(_ side: LexFavorReo.Side) -> String {
    let fine = side.fineWords.map { ", dengan denda paling banyak \($0)" } ?? ""
    return side.maximum == .noOffence
      ? side.maximum.words : "ancamannya \(side.maximum.words)\(fine)"
  }

  /// Whether a new clause other than the one charged punishes the act.
  private func isElsewhere(_ row: LexFavorReo.Row, _ sheet: LexFavorReo) -> Bool {
    row.choice != .stopped && row.newer.citation != sheet.charge.offence?.citation
  }

  /// The clause of the day of the act, by the name that it had then, and today's beside it.
  private func predecessor(
    of side: LexFavorReo.Side
  ) -> (place: String, today: String?, offence: Offence?) {
    guard let citation = side.citation, !side.law.hasPrefix(citation.instrument) else {
      return (side.place, nil, nil)
    }
    let older = knowledge.offences.first { offence in
      offence.citation.instrument == side.law
        && offence.successors.contains { $0.citation == citation }
    }
    return (older?.citation.description ?? side.law, citation.description, older)
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
    guard side.maximum != .noOffence, let citation = side.citation else { return nil }
    return knowledge.offences.first { $0.citation == citation }.map(complaint)
  }

  private func complaint(_ offence: Offence) -> String {
    let whose = offence.complaint.by.map { " (\($0))" } ?? ""
    return switch offence.complaint.nature {
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
