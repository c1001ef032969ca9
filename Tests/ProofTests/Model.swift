import Foundation
import Testing

/// The Python model of the law, and how to run its programs.
enum Model {
  struct Result {
    var status: Int32
    var output: String

    var lastLine: Substring {
      output.split(separator: "\n").last ?? ""
    }
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appending(path: "Tests/ProofTests/model")

  /// The tool that weighs many cases, in the folder of the products, beside the test bundle.
  static var program: String {
    let arguments = CommandLine.arguments
    let bundle =
      arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] } ?? arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "BatchTool").path()
  }

  /// Runs a program of the model; what it says on standard error joins its output.
  static func run(_ name: String, _ arguments: [String]) throws -> Result {
    let interpreter = root.appending(path: ".venv/bin/python3")
    try #require(
      FileManager.default.isExecutableFile(atPath: interpreter.path()),
      "There is no .venv/bin/python3 in the package; Scripts/test-setup.sh makes it."
    )
    let process = Process()
    process.executableURL = interpreter
    process.arguments = ["-B", folder.appending(path: name).path()] + arguments
    process.currentDirectoryURL = root
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: bytes, as: UTF8.self)
    )
  }
}
