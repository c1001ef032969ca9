import CaseFile
import Decision
import Indonesian
import JSONTree
import KnowledgeBase

extension Assessment {
  /// Old and new law side by side, with the reason for the choice (Pasal 3 and 618 KUHP).
  func writeLaws(on page: inout TextPage) {
    for sheet in laws {
      let name = sheet.charge.offence.map { " (\($0.name.lowercasedFirst))" } ?? ""
      page.heading("Hukum lama dan hukum baru\(laws.count > 1 ? name : "")")
      page.paragraph(
        "Perbuatan \(sheet.actDay.words), dinilai per \(sheet.judgmentDay.words): hukum berubah di "
          + "antaranya.",
        indent: 2
      )
      if sheet.older.isEmpty {
        page.item("Hukum lama: belum dimuat dalam katalog untuk \(sheet.actDay.words).")
      }
      for side in sheet.older { page.item("Hukum lama: \(words(side)).") }
      for row in sheet.rows {
        let reading = row.reading.map { " menurut bacaan \($0.id)" } ?? ""
        page.item("Hukum baru\(reading): \(words(row.newer)).")
        page.item(sheet.reason(for: row), mark: "→", indent: 4)
      }
      if let issue = sheet.issue {
        page.paragraph("\(issue.question) [\(issue.id)]", indent: 2)
      }
    }
  }

  private func words(_ side: LexFavorReo.Side) -> String {
    guard side.maximum != .noOffence else { return "tidak lagi merupakan tindak pidana" }
    let place = side.citation.map { "\($0)" } ?? "ancaman yang disebut"
    let prison: String =
      if case .prison(let prison) = side.maximum { "penjara paling lama \(prison.words)" } else {
        "tanpa penjara"
      }
    let fine =
      side.fine.map { ", denda paling banyak \($0.short)" }
      ?? side.fineCategory.map { ", denda paling banyak kategori \($0)" } ?? ""
    let raised =
      side.adjustments.isEmpty
      ? "" : ", dihitung dengan \(side.adjustments.map(\.description).joined(separator: " dan "))"
    let doubt = side.standing.isUnverified ? " [\(side.standing.label)]" : ""
    return "\(place) menurut \(side.law): \(prison)\(fine)\(raised)\(doubt)"
  }

  var lawsMember: JSONValue.Member? {
    laws.isEmpty ? nil : .init("perubahan_hukum", .array(laws.map(sheet)))
  }

  private func sheet(_ sheet: LexFavorReo) -> JSONValue {
    [
      "delik": .string(sheet.charge.offence?.citation.description ?? sheet.charge.text),
      "tanggal_perbuatan": .string(sheet.actDay.iso),
      "dinilai_per": .string(sheet.judgmentDay.iso),
      "tafsir": .optional(sheet.issue?.id),
      "hukum_lama": .array(sheet.older.map(side)),
      "hukum_baru": .array(
        sheet.rows.map { row in
          [
            "bacaan": .optional(row.reading?.id), "ancaman": side(row.newer),
            "dipakai": .string(row.choice.word), "alasan": .string(sheet.reason(for: row)),
            "dasar": .strings(sheet.basis(for: row).map(\.description)),
          ]
        }
      ),
    ]
  }

  private func side(_ side: LexFavorReo.Side) -> JSONValue {
    let prison: String? = if case .prison(let prison) = side.maximum { prison.iso } else { nil }
    return [
      "kutipan": .optional(side.citation?.description), "versi": .string(side.law),
      "penjara": .optional(prison), "denda": side.fine.map { .integer($0.amount) } ?? .null,
      "kategori": .optional(side.fineCategory),
      "pemberatan": .strings(side.adjustments.map(\.description)),
      "standing": .string(side.standing.rawValue),
    ]
  }
}

extension LexFavorReo {
  /// The provisions on which the choice rests, the deciding one first.
  func basis(for row: Row) -> [Citation] {
    func place(_ article: String, _ paragraph: String? = nil) -> Citation {
      Citation(instrument: "UU 1/2023", article: article, paragraph: paragraph)
    }
    let first = row.choice == .stopped ? place("3", "2") : place("3", "1")
    return spansCode ? [first, place("618")] : [first]
  }

  /// Why this law applies, in one or two sentences.
  func reason(for row: Row) -> String {
    let places = basis(for: row).map(\.description).joined(separator: "; ")
    switch row.choice {
    case .stopped:
      return "Perbuatan itu tidak lagi merupakan tindak pidana menurut hukum baru, jadi proses "
        + "hukumnya harus dihentikan (\(places))."
    case .older:
      return "Yang dipakai hukum lama, karena ancaman penjaranya lebih ringan (\(places))."
    case .newer:
      let same = older.contains { $0.maximum == row.newer.maximum }
      return same
        ? "Yang dipakai hukum baru, karena ancaman penjaranya sama; bandingkan pula dendanya "
          + "(\(places))."
        : "Yang dipakai hukum baru, karena hukum lama tidak lebih menguntungkan (\(places))."
    case .notComparable:
      return "Bandingkan dengan hukum lama di luar katalog; yang lebih menguntungkan yang dipakai "
        + "(\(places))."
    }
  }
}

extension LexFavorReo.Choice {
  /// The word of the JSON output.
  var word: String {
    switch self {
    case .newer: "baru"
    case .older: "lama"
    case .stopped: "dihentikan"
    case .notComparable: "belum dapat dibandingkan"
    }
  }
}
