package import Diagnostics
package import JSONTree

extension Diagnostic {
  /// One finding of a check as JSON.
  package var json: JSONValue {
    .object([
      .init("kode", .string(code)),
      .init("tingkat", .string(severity.rawValue)),
      .init("berkas", .optional(location?.file)),
      .init("baris", location?.line.map { .integer($0) } ?? .null),
      .init("pesan", .string(message)),
      .init("saran", .optional(remedy)),
    ])
  }
}
