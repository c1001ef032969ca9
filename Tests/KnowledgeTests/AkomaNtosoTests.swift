import Foundation
import Testing

@Suite struct AkomaNtosoTests {
  private let python = PackageFolder.root.appending(path: ".venv/bin/python3")

  /// The statutes and elucidations of a knowledge folder.
  private func statutes(in knowledge: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(knowledge)/Sources").sorted()
      .filter { $0.hasPrefix("uu-") && $0.hasSuffix(".xml") }
      .map { "\(knowledge)/Sources/\($0)" }
  }

  private func check(_ files: [String]) throws -> (status: Int32, output: String, messages: String)
  {
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path()),
      "No Python in .venv: run Scripts/test-setup.sh first"
    )
    let script = PackageFolder.root.appending(path: "Tests/KnowledgeTests/check-akn.py").path()
    return try PackageFolder.run(python, [script] + files)
  }

  @Test func `every statute validates against the official schema`() throws {
    let files = try statutes(in: PackageFolder.knowledge)
    #expect(files.count >= 6)
    let result = try check(files)
    #expect(result.status == 0, "\(result.output)\(result.messages)")
    #expect(result.output.contains("\(files.count) files, 0 faults"))
  }

  @Test func `the official schema refuses a second eId`() throws {
    let copy = try KnowledgeCopy()
    try PlantedFault("eid-ganda").plant(in: copy)
    let result = try check(try statutes(in: copy.knowledge))
    #expect(result.status == 1)
    #expect(result.output.contains("uu-1-2023.xml"))
  }
}
