/// The text files of `Knowledge/` and `Templates/`, carried inside the binary.
///
/// `Cases` folders and READMEs are left out. Paths are relative to the project's root and use `/`.
package enum EmbeddedFiles {
  /// Every embedded path, sorted.
  package static let paths: [String] = table.map { String(describing: $0.path) }

  /// The bytes of the file at `path`, or `nil` when no such file was embedded.
  package static func bytes(at path: String) -> [UInt8]? {
    guard let index = positions[path] else { return nil }
    return table[index].text.withUTF8Buffer { Array($0) }
  }

  private static let positions = Dictionary(
    uniqueKeysWithValues: paths.enumerated().map { ($1, $0) }
  )
}
