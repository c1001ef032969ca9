import DocumentModel
package import JSONTree
import Provenance

extension DraftVerification {
  /// The result of `verifikasi --format json`; `……` stands for what the draft does not say.
  package var json: JSONValue {
    .object([
      .init("naskah", .string(kind)),
      .init("bentuk", .string(form.rawValue)),
      .init("hasil", .string(verdict.rawValue)),
      .init("suntingan", .array(edits.map(Self.json))),
      .init("keterangan_asal_utuh", form == .pdf ? .null : .boolean(isIntact)),
      .init("susun_ulang", .string(redraft.word)),
      .init("tanpa_data", .boolean(isWithoutData)),
      .init("pengetahuan", Self.json(knowledge)),
      .init("templat", Self.json(template)),
      .init("sidik", .string(digest)),
      .init("catatan", .strings(notes)),
    ])
  }

  private static func json(_ version: Version) -> JSONValue {
    [
      "naskah": .string(version.draft), "program": .optional(version.program),
      "sama": .boolean(version.isSame),
    ]
  }

  private static func json(_ edit: HandEdit) -> JSONValue {
    [
      "jenis": .string(edit.kind.rawValue), "letak": .string(edit.reach.rawValue),
      "tempat": .string(edit.place),
      "semula": .optional(edit.before?.replacing(Inline.hole, with: "……")),
      "sekarang": .optional(edit.after), "klausul": .optional(edit.clause),
      "dasar": .strings(edit.demands),
    ]
  }
}

extension DraftVerification.Redraft {
  fileprivate var word: String {
    switch self {
    case .same: "sama"
    case .different: "berbeda"
    case .notTried: "tidak-dicoba"
    }
  }
}
