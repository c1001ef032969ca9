import Foundation
import Testing

/// The interpreter of the tests, with the outside judges of files.
enum Python {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// Runs a script beside the tests.
  ///
  /// - Returns: what it wrote to standard output.
  static func run(_ script: String, _ arguments: [String], input: String = "") throws -> Data {
    let interpreter = folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: ".venv/bin/python3")
    try #require(
      FileManager.default.isExecutableFile(atPath: interpreter.path()),
      "There is no .venv/bin/python3 in the package; Scripts/test-setup.sh makes it."
    )
    let (process, into, out) = (Process(), Pipe(), Pipe())
    process.executableURL = interpreter
    process.arguments = ["-B", folder.appending(path: script).path()] + arguments
    process.standardInput = into
    process.standardOutput = out
    try process.run()
    try into.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try into.fileHandleForWriting.close()
    let words = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(script) failed")
    return words
  }
}

/// A folder of its own for one test, gone when the test is.
final class Workplace {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "formulir-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appending(path: name).path() }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: url.appending(path: name)))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: url.appending(path: name))
  }
}
