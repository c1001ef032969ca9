import Foundation
import Testing

/// The mutation run on a sample, so that its driver cannot rot; `make mutation` runs all of it.
@Suite struct MutationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The tool that weighs many cases, in the folder of the products, beside the test bundle.
  private static var program: String {
    let arguments = CommandLine.arguments
    let bundle =
      arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] } ?? arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "BatchTool").path()
  }

  private func run(_ arguments: [String]) throws -> (status: Int32, lines: [Substring]) {
    let interpreter = Self.root.appending(path: ".venv/bin/python3")
    try #require(
      FileManager.default.isExecutableFile(atPath: interpreter.path()),
      "There is no .venv/bin/python3 in the package; Scripts/test-setup.sh makes it."
    )
    let process = Process()
    process.executableURL = interpreter
    let driver = Self.root.appending(path: "Tests/MutationTests/driver/mutate.py").path()
    process.arguments = ["-B", driver, Self.program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let output = String(decoding: bytes, as: UTF8.self)
    return (process.terminationStatus, output.split(separator: "\n"))
  }

  @Test func `a sample of the mutants of Pasal 85 is killed`() throws {
    let result = try run(["--only", "Rules/pasal-85.xml", "--every", "12", "--verbose"])
    #expect(result.status == 0, "\(result.lines.suffix(12).joined(separator: "\n"))")
    #expect(result.lines.last?.hasPrefix("100.0 % killed") == true)
    #expect(result.lines.contains { $0.hasPrefix("case\t") })
  }
}
