import Diagnostics
package import Inspection
package import JSONTree

extension InspectionReport {
  /// The result of `uji-naskah --format json`.
  ///
  /// The words of the provisions stand once each under `bunyi`, by citation.
  ///
  /// - Parameter proposals: clauses that would mend it; a key of their own where there are any.
  /// - Returns: the object of the contract.
  package func json(proposals: [ClauseProposal] = []) -> JSONValue {
    let quotations: [JSONValue.Member] =
      wordings.isEmpty
      ? []
      : [
        .init(
          "bunyi",
          .object(wordings.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
        )
      ]
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
      ] + quotations + clauses
    )
  }
}
