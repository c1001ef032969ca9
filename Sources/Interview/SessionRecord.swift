package import CaseFile
import Decision
package import Indonesian
package import JSONTree
import KnowledgeBase

/// What a session file remembers of its last assessment, under the key `sesi`.
package struct SessionRecord: Sendable, Hashable {
  /// The form of the record that this program writes; a greater one comes from a newer program.
  package static let format = 1
  static let key = "sesi"

  package var knowledgeVersion: String
  package var outcome: String
  package var day: CalendarDate?
  package var role: String?
  /// The provisions and offences that the outcome rested on, each with a digest of its words.
  package var foundation: [String]

  /// The record of a case file, if it has one.
  package init?(_ caseFile: CaseFile) {
    guard let value = caseFile.records.first(where: { $0.key == Self.key })?.value,
      let version = value["versi_pengetahuan"]?.string
    else { return nil }
    knowledgeVersion = version
    outcome = value["hasil"]?.string ?? ""
    day = value["dinilai_per"]?.string.flatMap { CalendarDate(iso: $0) }
    role = value["peran"]?.string
    foundation =
      if case .array(let items)? = value["landasan"] { items.compactMap(\.string) } else { [] }
  }

  /// The record of a session as it stands.
  init(_ session: Session) {
    let conclusion = session.conclusion
    knowledgeVersion = session.knowledge.version
    outcome = conclusion.outcome.rawValue
    day = session.today
    role = session.role.rawValue
    foundation = Foundation.lines(session, conclusion)
  }

  var member: JSONValue.Member {
    .init(
      Self.key,
      .object([
        .init("format", .integer(Self.format)),
        .init("versi_pengetahuan", .string(knowledgeVersion)),
        .init("peran", .optional(role)),
        .init("dinilai_per", .optional(day?.iso)),
        .init("hasil", .string(outcome)),
        .init("landasan", .strings(foundation)),
      ])
    )
  }

  /// Whether a file that was read as JSON was written by a newer program.
  package static func isNewer(_ value: JSONValue) -> Bool {
    (value[Self.key]?["format"]?.integer ?? 0) > format
  }
}

extension Session {
  /// The case file as it is saved: the answers with the record of this sitting.
  package var savedCaseFile: CaseFile {
    var copy = caseFile
    copy.records.removeAll { $0.key == SessionRecord.key }
    copy.records.append(SessionRecord(self).member)
    return copy
  }
}
