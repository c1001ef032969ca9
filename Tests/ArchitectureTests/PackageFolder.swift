import Foundation

/// The package's folder, as this file stood when it was compiled.
enum PackageFolder {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The paths below `folder`, relative to the root and sorted; hidden files are left out.
  static func files(below folder: String) throws -> [String] {
    let start = root.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: start.path())
      .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .filter { path in
        var isFolder: ObjCBool = false
        let place = start.appending(path: path).path()
        return FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
      .map { "\(folder)/\($0)" }
      .sorted()
  }

  static func data(at path: String) throws -> Data {
    try Data(contentsOf: root.appending(path: path))
  }

  static func lines(of path: String) throws -> [Substring] {
    String(decoding: try data(at: path), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Runs a command in the root; `output` holds standard output and, if `merging`, standard error.
  static func run(
    _ arguments: [String],
    merging: Bool = false
  ) throws -> (status: Int32, output: Data) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = root
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = merging ? pipe : FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
