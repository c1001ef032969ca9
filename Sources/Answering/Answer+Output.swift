import Decision
package import JSONTree
import KnowledgeBase

extension Answer {
  /// The result in the fixed form of `tanya --format json`.
  package var json: JSONValue { .object(members) }

  /// The members of that form, to which a batch adds the id.
  package var members: [JSONValue.Member] {
    [
      .init("jawaban", .string(text)),
      .init("kutipan", .strings(citations.map(\.description))),
      .init("arah", .optional(direction?.rawValue)),
      .init("hasil", .optional(outcome?.rawValue)),
      .init("menolak", .boolean(isRefusal)),
      .init("lanjutan", .optional(next)),
    ]
  }
}
