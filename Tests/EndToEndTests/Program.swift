import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// `timbang` in the folder of the products, beside the test bundle.
  private static var executable: URL {
    let arguments = CommandLine.arguments
    let bundle =
      arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] } ?? arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "timbang")
  }

  /// Runs the program with an empty standard input.
  static func run(_ arguments: String...) throws -> Result {
    try run(arguments)
  }

  /// Runs a line of the shell in which `$0` is the program and `$1` and so on are the arguments.
  static func shell(_ line: String, _ arguments: String...) throws -> Result {
    try run(
      ["-c", line, executable.path()] + arguments,
      environment: [:],
      executable: URL(filePath: "/bin/bash")
    )
  }

  /// Runs the program with an empty standard input.
  static func run(
    _ arguments: [String],
    environment: [String: String] = [:],
    executable: URL = Self.executable
  ) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
      .merging(environment) { $1 }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
    let errorBytes = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: outputBytes, as: UTF8.self),
      errors: String(decoding: errorBytes, as: UTF8.self)
    )
  }
}

/// A folder of its own that is removed at the end.
final class Workplace {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "timbang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file and gives its path.
  func file(_ name: String, _ bytes: Data) throws -> String {
    let place = url.appending(path: name)
    try bytes.write(to: place)
    return place.path()
  }

  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Data(text.utf8))
  }

  func path(_ name: String) -> String {
    url.appending(path: name).path()
  }

  var contents: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: url.path()).sorted()) ?? []
  }
}
