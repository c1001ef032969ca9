import Assistant
import CaseFile
import Drafting
import Indonesian
import KnowledgeBase
import Testing

/// The worked example of a paper, as the program hands it to the template.
struct ExampleCase {
  static let assistant = Result { try Assistant(source: .folder(ProjectFiles.knowledge)) }

  static let knowledge = assistant.map(\.knowledge)

  static let day = CalendarDate(year: 2026, month: 3, day: 12)

  var facts: FieldValue

  init(_ kind: String) throws {
    let assistant = try Self.assistant.get()
    let template = try Template(kind: kind, read: ProjectFiles.read)
    let assessment = assistant.assess(
      try Self.caseFile(kind),
      role: template.weighsDemand ? .jaksa : .hakim,
      on: try #require(Self.day)
    )
    facts = DraftFacts(assessment).record
  }

  static func caseFile(_ kind: String) throws -> CaseFile {
    let path = "Templates/\(kind)/example.json"
    return try assistant.get().caseFile(ProjectFiles.read(path), file: path)
  }

  /// A fact by its path; `nil` removes it.
  subscript(path: String) -> FieldValue? {
    get {
      path.split(separator: ".").reduce(facts as FieldValue?) { value, key in
        guard case .record(let members)? = value else { return nil }
        return members[String(key)]
      }
    }
    set {
      facts = Self.setting(
        path.split(separator: ".").map(String.init)[...],
        in: facts,
        to: newValue
      )
    }
  }

  private static func setting(
    _ keys: ArraySlice<String>,
    in value: FieldValue?,
    to new: FieldValue?
  ) -> FieldValue {
    var members: [String: FieldValue] = [:]
    if case .record(let known)? = value { members = known }
    if let key = keys.first {
      members[key] =
        keys.count == 1 ? new : setting(keys.dropFirst(), in: members[key], to: new)
    }
    return .record(members)
  }
}
