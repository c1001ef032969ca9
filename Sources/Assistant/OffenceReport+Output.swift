import Decision
import Indonesian
package import JSONTree
import KnowledgeBase

extension OffenceReport {
  /// One offence of `delik --format json`.
  package var json: JSONValue {
    .object([
      .init("id", .string(offence.id)),
      .init("kutipan", .string(offence.citation.description)),
      .init("norma", .optional(offence.norm)),
      .init("nama", .string(offence.name)),
      .init("unsur", .string(offence.elements)),
      .init("jenis", .string(offence.kind.rawValue)),
      .init("status", .string(offence.status.rawValue)),
      .init("ancaman", .array(offence.threats.map(threat))),
      .init(
        "aduan",
        [
          "sifat": .string(offence.complaint.nature.rawValue),
          "oleh": .optional(offence.complaint.by), "dasar": .optional(offence.complaint.basis),
        ]
      ),
      .init(
        "pengecualian",
        .array(
          offence.exceptions.map { ["isi": .string($0.words), "dasar": .string($0.basis)] }
        )
      ),
      .init("padanan", .strings(offence.counterparts.map(\.description))),
      .init("pengganti", .strings(offence.successors.map(\.citation.description))),
      .init(
        "pemberatan",
        .array(
          offence.aggravations.map {
            [
              "bila": .string($0.words), "tambah": .string($0.added.description),
              "dasar": .string($0.basis.description),
            ]
          }
        )
      ),
      .init("gerbang", .string(gate.rawValue)),
      .init("bila_didakwa", .array(variants.map(variant))),
      .init("belum_terverifikasi", .boolean(isUnverified)),
      .init("tanpa_hukum_lama", .boolean(lacksOldLaw)),
      .init("tanggal_perbuatan", .optional(actDay?.iso)),
      .init("tafsir", .optional(offence.issue)),
      .init("standing", .string(offence.standing.rawValue)),
      .init("catatan", .optional(offence.note)),
    ])
  }

  /// Whether the figures behind the gate are those of a text that nobody could match.
  private var isUnverified: Bool {
    offence.standing.isUnverified || offence.threats.last?.standing.isUnverified == true
  }

  /// Whether the act is older than every threat that the catalogue has of the offence.
  private var lacksOldLaw: Bool {
    guard let actDay, let first = offence.threats.compactMap(\.period.from).min() else {
      return false
    }
    return actDay < first
  }

  private func variant(_ variant: Variant) -> JSONValue {
    [
      "nama": .string(variant.name), "dasar": .strings(variant.basis.map(\.description)),
      "penjara": .strings(variant.maxima.map(\.iso)), "gerbang": .string(variant.gate.rawValue),
      "tafsir": .strings(variant.issues),
    ]
  }

  private func threat(_ threat: Threat) -> JSONValue {
    .object([
      .init("dari", .optional(threat.period.from?.iso)),
      .init("sampai", .optional(threat.period.through?.iso)),
      .init("penjara", .optional(threat.prison?.iso)),
      .init("denda", threat.fine.map { .integer($0.amount) } ?? .null),
      .init("kategori", .optional(threat.fineCategory)),
      .init("dasar", .string(threat.basis)),
      .init("standing", .string(threat.standing.rawValue)),
    ])
  }

  /// The offence as people read it; `isBrief` gives one line for a list.
  package func text(columns: Int, isBrief: Bool) -> String {
    var page = TextPage(columns: columns)
    let gateWords =
      "gerbang ancaman \(gate.rawValue)\(isUnverified ? " (belum terverifikasi)" : "")"
    if isBrief {
      page.item("\(offence.citation): \(offence.name) — \(currentThreat); \(gateWords).", indent: 0)
      return page.text
    }
    page.paragraph("\(offence.name) [\(offence.id)]")
    page.paragraph(offence.citation.description + (offence.norm.map { " jo. \($0)" } ?? ""))
    page.blank()
    page.paragraph(offence.elements)
    page.heading("Ancaman")
    for threat in offence.threats { page.item(words(threat)) }
    for aggravation in offence.aggravations {
      page.item("Ditambah \(aggravation.added) bila \(aggravation.words) (\(aggravation.basis)).")
    }
    page.heading("Gerbang pertama Pasal 85 ayat (1)")
    page.item(
      "\(gateWords.capitalizedFirst)\(actDay.map { " untuk perbuatan \($0.words)" } ?? "")."
    )
    for line in optionLines { page.item(line) }
    if offence.status == .revoked, offence.successors.isEmpty {
      page.item(
        "Dicabut tanpa pengganti; yang menentukan ialah tindak pidana pokok yang didakwakan."
      )
    }
    if let actDay, lacksOldLaw {
      page.item(
        "Katalog belum memuat ancaman hukum lama untuk \(actDay.words). Bila hukum lama lebih "
          + "menguntungkan, hukum lama yang dipakai (UU 1/2023 Pasal 3 ayat (1))."
      )
    }
    writeVariants(on: &page)
    writeRest(on: &page)
    return page.text
  }

  private func writeVariants(on page: inout TextPage) {
    guard variants.contains(where: { !$0.maxima.isEmpty }) else { return }
    page.heading("Bila didakwakan juga")
    for variant in variants where !variant.maxima.isEmpty {
      let maxima = variant.maxima.map(\.words).joined(separator: " atau ")
      let issues =
        variant.issues.isEmpty
        ? "" : ", bergantung pada tafsir [\(variant.issues.joined(separator: ", "))]"
      page.item(
        "\(variant.name.capitalizedFirst) "
          + "(\(variant.basis.map(\.description).joined(separator: "; "))): \(maxima); gerbang "
          + "\(variant.gate.rawValue)\(issues)."
      )
    }
  }

  private func writeRest(on page: inout TextPage) {
    page.heading("Pengaduan dan pengecualian")
    switch offence.complaint.nature {
    case .none: page.item("Bukan delik aduan.")
    case .absolute, .conditional:
      let by = offence.complaint.by.map { ": \($0)" } ?? ""
      let basis = offence.complaint.basis.map { " (\($0))" } ?? ""
      page.item("Delik aduan \(offence.complaint.nature.rawValue)\(by)\(basis).")
    }
    for exception in offence.exceptions {
      page.item("Tidak dipidana bila \(exception.words) (\(exception.basis)).")
    }
    if !offence.counterparts.isEmpty {
      page.item("Padanan: \(offence.counterparts.map(\.description).joined(separator: "; ")).")
    }
    page.heading("Keterangan")
    page.item("Status sejak 2 Januari 2026: \(statusWords).")
    page.item("Keyakinan: \(offence.standing.label).")
    if let note = offence.note { page.item(note) }
  }

  private var statusWords: String {
    switch offence.status {
    case .inForce: "berlaku"
    case .revoked: "dicabut"
    case .contested: "bergantung pada tafsir\(offence.issue.map { " [\($0)]" } ?? "")"
    }
  }

  private var currentThreat: String {
    offence.threats.last.map { threat in
      threat.prison.map { "penjara paling lama \($0.words)" }
        ?? (offence.kind == .aggravation ? "pemberatan" : "hanya denda")
    } ?? "tanpa ancaman sendiri"
  }

  private var optionLines: [String] {
    var lines: [String] = []
    for option in conclusion.threat.likelyOptions {
      guard let citation = option.citation, case .prison(let prison) = option.maximum else {
        continue
      }
      let older = option.isOlderLaw ? " (hukum lama yang lebih menguntungkan)" : ""
      let line = "\(citation) menurut \(option.law): \(prison.words)\(older)."
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  private func words(_ threat: Threat) -> String {
    let prison = threat.prison.map { "penjara paling lama \($0.words)" }
    let fine =
      threat.fine.map { "denda paling banyak \($0.short)" }
      ?? threat.fineCategory.map { "denda paling banyak kategori \($0)" }
    let connector =
      offence.connector.map { [.or, .andOr].contains($0) ? $0.rawValue : "dan" } ?? "dan"
    let penalty = [prison, fine].compactMap(\.self).joined(separator: " \(connector) ")
    let from = threat.period.from.map { "sejak \($0.words)" }
    let through = threat.period.through.map { "sampai \($0.words)" }
    let period = [from, through].compactMap(\.self).joined(separator: " ")
    let doubt = threat.standing.isUnverified ? " [\(threat.standing.label)]" : ""
    return "\((period.isEmpty ? "Masa tidak diketahui" : period).capitalizedFirst): "
      + "\(penalty.isEmpty ? "tanpa ancaman sendiri" : penalty) (\(threat.basis))\(doubt)."
  }
}
