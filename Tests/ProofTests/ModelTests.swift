import Foundation
import Testing

/// The program against a second model of Pasal 85, written in Python for z3 from the law files.
@Suite struct ModelTests {
  @Test func `the program agrees with the model on every boundary and 5,000 random cases`() throws {
    let result = try Model.run("compare.py", [Model.program, "--random", "5000"])
    print("ModelTests: \(result.lastLine)")
    #expect(result.status == 0, "\(result.output.prefix(8000))")
  }

  @Test func `the comparison finds a limit that is one month too high`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "model-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Model.root.appending(path: "Knowledge"), to: folder)
    let rules = folder.appending(path: "Rules/pasal-85.xml")
    let text = try String(contentsOf: rules, encoding: .utf8)
    let limit = "turunan=\"penjara-ditimbang\" nilai=\"P6M\""
    let wrong = text.replacing(limit, with: limit.replacing("P6M", with: "P7M"))
    try #require(wrong != text)
    try wrong.write(to: rules, atomically: true, encoding: .utf8)

    let result = try Model.run(
      "compare.py",
      [Model.program, "--knowledge", folder.path(), "--boundaries", "demands"]
    )
    #expect(result.status == 1)
    #expect(result.output.contains("\"penjara_dijatuhkan\": \"P6M1D\""))
    #expect(!result.output.contains("\"penjara_dijatuhkan\": \"P5M\""))
  }

  @Test func `the model's offences are those of the law files`() throws {
    let law = Model.root.deletingLastPathComponent().appending(path: "shared/law/delik.jsonl")
    let table = Model.folder.appending(path: "offences.json")
    let kept = try String(contentsOf: table, encoding: .utf8)
    try #require(kept.contains("\"UU 1/2023 Pasal 476\""))
    // The law files stand beside the project only where it is developed.
    guard FileManager.default.fileExists(atPath: law.path()) else { return }
    let made = try Model.run("make_table.py", [law.path()])
    #expect(made.output == kept)
  }
}
