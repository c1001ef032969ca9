import Foundation
import Testing

/// The interpreter of the tests, with the outside judges of files.
enum Python {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// Runs a script beside the tests.
  ///
  /// - Returns: its exit code and what it wrote.
  static func run(_ script: String, _ arguments: [String] = [], input: [UInt8] = []) throws
    -> (status: Int32, output: String)
  {
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
    process.standardError = out
    try process.run()
    try into.fileHandleForWriting.write(contentsOf: Data(input))
    try into.fileHandleForWriting.close()
    let words = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: words, as: UTF8.self))
  }
}
