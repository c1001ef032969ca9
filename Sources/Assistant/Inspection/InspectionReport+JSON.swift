import Diagnostics
package import Inspection
package import JSONTree

extension InspectionReport {
  /// The result of `uji-naskah --format json`.
  package var json: JSONValue {
    .object([
      .init("jenis", .string(kind.rawValue)),
      .init(
        "temuan",
        .array(
          findings.map { finding in
            .object([
              .init("kode", .string(finding.code)),
              .init("tingkat", .string(finding.severity.rawValue)),
              .init("dasar", .optional(finding.basis)),
              .init("tempat", .string(finding.place.words)),
              .init("kutipan", .string(finding.quote)),
              .init("pesan", .string(finding.message)),
              .init("saran", .string(finding.remedy)),
            ])
          }
        )
      ),
    ])
  }
}
