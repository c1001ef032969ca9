import Foundation
import Testing

/// What `swift package dump-package` says of this package's targets.
struct Manifest: Decodable {
  struct Target: Decodable {
    /// One dependency: its name, whichever of SwiftPM's forms it was written in.
    struct Dependency: Decodable {
      var name: String

      init(from decoder: any Decoder) throws {
        let form = try decoder.singleValueContainer().decode([String: [Field]].self)
        name = try #require(form.values.first?.first?.text)
      }
    }

    var name: String
    var type: String
    var path: String
    var dependencies: [Dependency]

    /// The folder of its sources; the embedded files' target spans the whole package.
    var folder: String { path == "." ? "Sources/\(name)" : path }
  }

  /// One member of a dependency's list: a string, or something else that does not matter here.
  struct Field: Decodable {
    var text: String?

    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }

  var targets: [Target]

  /// Asks SwiftPM; the scratch path keeps it off the build lock that `swift test` holds.
  static func load() throws -> Self {
    let result = try PackageFolder.run([
      "swift", "package", "--scratch-path", ".build-describe", "dump-package",
    ])
    try #require(result.status == 0, "swift package dump-package failed")
    return try JSONDecoder().decode(Self.self, from: result.output)
  }
}
