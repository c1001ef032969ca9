import Diagnostics
package import Inspection
package import JSONTree

extension InspectionReport {
  /// The result of `uji-naskah --format json`.
  ///
  /// - Parameter proposals: clauses that would mend it; a key of their own where there are any.
  /// - Returns: the object of the contract.
  package func json(proposals: [ClauseProposal] = []) -> JSONValue {
    let clauses: [JSONValue.Member] =
      proposals.isEmpty
      ? []
      : [
        .init(
          "usulan",
          .array(
            proposals.map {
              .object([
                .init("kode", .strings($0.codes)), .init("klausul", .strings($0.paragraphs)),
              ])
            }
          )
        )
      ]
    return .object(
      [
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
      ] + clauses
    )
  }
}
