import Foundation
import Testing

/// The package's folder, as this file stood when it was compiled.
enum PackageFolder {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let knowledge = root.appending(path: "Knowledge").path()

  /// The words of a file, by its path below the root.
  static func text(at path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The `timbang` program built beside these tests.
  static var program: URL {
    get throws {
      let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      for candidate in [folder, folder.deletingLastPathComponent()] {
        let program = candidate.appending(path: "timbang")
        if FileManager.default.isExecutableFile(atPath: program.path()) { return program }
      }
      let built = root.appending(path: ".build/debug/timbang")
      try #require(
        FileManager.default.isExecutableFile(atPath: built.path()),
        "timbang is not built: run swift build first"
      )
      return built
    }
  }

  /// Runs a program and gives back its status and what it wrote.
  static func run(
    _ program: URL,
    _ arguments: [String]
  ) throws -> (status: Int32, output: String, messages: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = root
    let (output, messages) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try messages.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: written, as: UTF8.self),
      String(decoding: said, as: UTF8.self)
    )
  }
}

/// A copy of `Knowledge` and `Templates` in a folder of its own, removed at the end.
final class KnowledgeCopy {
  let folder: URL
  var knowledge: String { folder.appending(path: "Knowledge").path() }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "timbang-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["Knowledge", "Templates"] {
      try FileManager.default.copyItem(
        at: PackageFolder.root.appending(path: name),
        to: folder.appending(path: name)
      )
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Changes one file below `Knowledge`.
  func edit(_ path: String, _ change: (String) throws -> String) throws {
    let file = folder.appending(path: "Knowledge/\(path)")
    let text = try String(contentsOf: file, encoding: .utf8)
    try change(text).write(to: file, atomically: true, encoding: .utf8)
  }
}
