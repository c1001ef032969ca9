import Indonesian
package import JSONTree
import KnowledgeBase

extension PassageReport {
  /// The result of `pasal --format json`.
  package var json: JSONValue {
    .object([
      .init("kutipan", .string(citation.description)),
      .init("pada", .string(day.iso)),
      .init("berlaku", .boolean(!inForce.isEmpty)),
      .init("bunyi", .array(inForce.map(node))),
      .init("penjelasan", .array(elucidation.map(node))),
      .init("versi_lain", .array(otherVersions.map(node))),
      .init("keterangan", .array(points.map(point))),
      .init("dirujuk_oleh", .strings(referring.map(\.description))),
      .init("dipakai_kaidah", .strings(rules)),
      .init("tindak_pidana", .strings(offences.map(\.id))),
      .init("pertanyaan", .strings(facts)),
      .init("tafsir", .strings(issues.map(\.id))),
      .init("naskah", .strings(papers)),
      .init(
        "keterangan_sumber",
        .array(
          sources.map {
            ["kunci": .string($0.id), "isi": .string($0.words), "alamat": .optional($0.address)]
          }
        )
      ),
    ])
  }

  private func node(_ provision: Provision) -> JSONValue {
    .object([
      .init("kutipan", .string(provision.citation.description)),
      .init(
        "teks",
        .array(
          provision.passages.map {
            ["jenis": .string($0.wording.rawValue), "isi": .string($0.text)]
          }
        )
      ),
      .init("penutup", .optional(provision.closing)),
      .init("masa", .string(provision.validityWords)),
      .init("standing", .string(provision.standing.rawValue)),
      .init("diubah_oleh", .optional(provision.amendedBy)),
      .init("dicabut_oleh", .optional(provision.endedBy)),
      .init("tafsir", .optional(provision.issue)),
      .init("sumber", .strings(provision.sources)),
      .init("ditetapkan", .optional(provision.establishedOn?.iso)),
      .init("catatan", .optional(provision.note)),
    ])
  }

  private func point(_ point: Instrument.Point) -> JSONValue {
    .object([
      .init("kutipan", .string(point.citation)),
      .init("isi", .string(point.words)),
      .init("standing", .string(point.standing.rawValue)),
      .init("terhadap", .strings(point.concerns.map(\.description))),
      .init("membatalkan", .boolean(point.voids)),
      .init("sumber", .strings(point.sources)),
    ])
  }
}

extension Provision {
  /// When the words are in force, as a sentence part.
  var validityWords: String {
    switch validity {
    case .neverOperated: "tidak pernah berlaku"
    case .period(let period):
      switch (period.from, period.through) {
      case (let from?, nil): "berlaku sejak \(from.words)"
      case (let from?, let through?): "berlaku \(from.words) sampai \(through.words)"
      case (nil, let through?): "berlaku sampai \(through.words)"
      case (nil, nil): "masa berlaku tidak diketahui"
      }
    }
  }
}
