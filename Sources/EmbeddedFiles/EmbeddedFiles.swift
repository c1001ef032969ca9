/// The text files of `Knowledge/` and `Templates/`, carried inside the binary.
///
/// `Cases` folders and READMEs are left out. Paths are relative to the project's root and use `/`.
package enum EmbeddedFiles {
  /// Every embedded path, sorted.
  package static let paths: [String] = table.map { String(describing: $0.path) }

  /// The bytes of the file at `path`, or `nil` when no such file was embedded.
  package static func bytes(at path: String) -> [UInt8]? {
    text(at: path)?.withUTF8Buffer { Array($0) }
  }

  /// The file at `path` where it lies in the binary, or `nil` when no such file was embedded.
  package static func text(at path: String) -> StaticString? {
    positions[path].map { table[$0].text }
  }

  private static let positions = Dictionary(
    uniqueKeysWithValues: paths.enumerated().map { ($1, $0) }
  )
}
