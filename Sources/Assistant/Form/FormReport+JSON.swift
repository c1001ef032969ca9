import Diagnostics
import Drafting
package import JSONTree
import WordForm

extension FormReport {
  /// The result of `templat impor --format json`.
  package var json: JSONValue {
    .object([
      .init("jenis", .optional(kind?.name)),
      .init("jenis_ditebak", .boolean(kind?.isGuessed ?? false)),
      .init("isian", .array(known.map(Self.json))),
      .init("tak_dikenal", .array(unknown.map(Self.json))),
      .init("penanda_keliru", .array(flaws.map(Self.json))),
      .init("kurang", .array(lacks.map(Self.json))),
      .init("dicocokkan", .array(demands.map(Self.json))),
    ])
  }

  private static func json(_ known: Known) -> JSONValue {
    .object([
      .init("tertulis", .string(known.written)),
      .init("isian", .string(known.path)),
      .init("nama", .string(known.label)),
      .init("oleh", .strings(known.suppliers)),
      .init("ejaan_berbeda", .boolean(known.isMisspelt)),
      .init("tempat", .strings(known.places.map(\.words))),
    ])
  }

  private static func json(_ unknown: Unknown) -> JSONValue {
    .object([
      .init("tertulis", .string(unknown.field.written)),
      .init("tempat", .string(unknown.field.place.words)),
      .init("kutipan", .string(unknown.field.quote)),
      .init("mungkin", .strings(unknown.nearest.map(\.path))),
      .init("format", .strings(unknown.formats)),
    ])
  }

  private static func json(_ flaw: FormFlaw) -> JSONValue {
    .object([
      .init("pesan", .string(FormWords.message(flaw.kind))),
      .init("tempat", .string(flaw.place.words)),
      .init("kutipan", .string(flaw.quote)),
      .init("saran", .string(FormWords.remedy(flaw.kind))),
    ])
  }

  private static func json(_ lack: Lack) -> JSONValue {
    .object([
      .init("kode", .string(lack.code)),
      .init("tingkat", .string(lack.severity.rawValue)),
      .init("dasar", .optional(lack.basis)),
      .init("pesan", .string(lack.message)),
      .init("saran", .string(lack.remedy)),
      .init("isian", .strings(lack.fields)),
    ])
  }

  private static func json(_ demand: Demand) -> JSONValue {
    .object([
      .init("uraian", .string(demand.summary)),
      .init("dasar", .strings(demand.basis)),
      .init("tanpa_isian", .strings(demand.absent)),
    ])
  }
}
