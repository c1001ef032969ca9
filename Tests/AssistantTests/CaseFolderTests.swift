import Assistant
import CaseFile
import Decision
import Foundation
import Indonesian
import JSONTree
import KnowledgeBase
import Testing

/// Every folder of `Knowledge/Cases` is a case with an expected outcome and deciding citation.
@Suite struct CaseFolderTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: "Knowledge/Cases")

  static let names: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path()))?
    .filter { !$0.hasPrefix(".") && !$0.hasSuffix(".md") }.sorted() ?? []

  /// Read once for all cases.
  private static let assistant = Result { try Assistant() }

  @Test func `there are cases`() {
    #expect(Self.names.count >= 60)
  }

  @Test(arguments: names)
  func `the outcome and the deciding citation are as expected`(name: String) throws {
    let here = Self.folder.appending(path: name)
    let expected = try JSONReader.parse(
      Array(Data(contentsOf: here.appending(path: "expected.json"))),
      file: name
    )
    let assistant = try Self.assistant.get()
    let caseFile = try assistant.caseFile(
      Array(Data(contentsOf: here.appending(path: "case.json"))),
      file: name
    )
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let role = expected["peran"]?.string.flatMap { Role(rawValue: $0) } ?? .warga
    let assessment = assistant.assess(caseFile, role: role, on: day)
    let json = assessment.json
    #expect(json["hasil"]?.string == expected["hasil"]?.string)
    let wanted = try #require(expected["dasar"]?.string)
    guard case .array(let basis)? = json["dasar"] else {
      Issue.record("dasar is no list")
      return
    }
    #expect(basis.count <= 4)
    #expect(
      basis.compactMap(\.string).contains {
        $0 == wanted || $0.hasPrefix(wanted + " ") || wanted.hasPrefix($0 + " ")
      },
      "\(basis) does not name \(wanted)"
    )
    // What the prosecutors' criteria come to, where the case says so: all of them.
    if case .object(let members)? = expected["pedoman"] {
      #expect(
        members.map { "\($0.key) \($0.value.string ?? "")" }.sorted()
          == assessment.policy.map { "\($0.criterion.id) \($0.truth.rawValue)" }.sorted()
      )
    }
    #expect(expected["kenapa"]?.string?.isEmpty == false, "one sentence must say why")
  }
}
