import Foundation

/// Runs the interview on a pseudo-terminal through `drive.py` and reads what a person would see.
enum Transcript {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// `timbang` in the folder of the products, beside the test bundle.
  static var program: URL {
    let arguments = CommandLine.arguments
    let bundle =
      arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] } ?? arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "timbang")
  }

  struct Missing: Error, CustomStringConvertible {
    var description: String {
      "Jalankan dahulu Scripts/test-setup.sh: .venv/bin/python3 tidak ada."
    }
  }

  /// Runs a Python file of this folder and gives its output.
  static func python(_ script: String, _ arguments: [String], in place: URL) throws -> String {
    let python = Library.root.appending(path: ".venv/bin/python3")
    guard FileManager.default.isExecutableFile(atPath: python.path()) else { throw Missing() }
    let process = Process()
    process.executableURL = python
    process.arguments = [folder.appending(path: script).path()] + arguments
    process.currentDirectoryURL = place
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The transcript of a script, typed into `timbang periksa` with these arguments.
  static func drive(_ script: URL, _ arguments: [String], in place: URL) throws -> String {
    try python(
      "drive.py",
      [script.path(), program.path(), "periksa", "--pada", "2026-11-21"] + arguments,
      in: place
    )
  }

  /// The transcript of the lines, typed one after another.
  static func drive(lines: String, _ arguments: [String], in place: URL) throws -> String {
    let script = place.appending(path: "naskah.txt")
    try Data(lines.utf8).write(to: script)
    return try drive(script, arguments, in: place)
  }
}

/// A folder of its own that is removed at the end.
final class Desk {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "timbang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appending(path: name)))
  }

  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: url.path()).sorted()) ?? []
  }
}
