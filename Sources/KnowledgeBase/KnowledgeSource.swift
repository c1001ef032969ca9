package import Diagnostics
import EmbeddedFiles
import FileAccess

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where the data folders are read from: the copy inside the binary, or a folder on disk.
package enum KnowledgeSource: Sendable, Hashable {
  case embedded
  /// The path of a folder that holds `Sources/`, `Offences/`, `Rules/` and the rest.
  case folder(String)

  /// Files larger than this are not law, in bytes.
  static let sizeLimit = 16 << 20

  /// The paths of the files below `folder` (such as `Offences`) that end in `suffix`, sorted.
  package func files(in folder: String, suffix: String = ".xml") throws(Diagnostic) -> [String] {
    switch self {
    case .embedded:
      let start = "Knowledge/\(folder)/"
      return EmbeddedFiles.paths.filter { $0.hasPrefix(start) && $0.hasSuffix(suffix) }
        .map { String($0.dropFirst("Knowledge/".count)) }
    case .folder(let root):
      do {
        return try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
          .filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
      } catch {
        throw Diagnostic(
          code: "pengetahuan-tak-terbaca",
          message: "Folder pengetahuan \(folder) tidak dapat dibaca.",
          remedy: "Periksa jalur pada --pengetahuan.",
          location: SourceLocation(file: "\(root)/\(folder)")
        )
      }
    }
  }

  /// The bytes of one file; `path` is relative to the knowledge folder.
  package func bytes(of path: String) throws(Diagnostic) -> [UInt8] {
    switch self {
    case .embedded:
      if let bytes = EmbeddedFiles.bytes(at: "Knowledge/\(path)") { return bytes }
    case .folder(let root):
      do throws(FileProblem) {
        return try FileAccess.read("\(root)/\(path)", limit: Self.sizeLimit)
      } catch {
        throw error.diagnostic
      }
    }
    throw Diagnostic(
      code: "pengetahuan-tak-terbaca",
      message: "Berkas pengetahuan ini tidak tertanam dalam program.",
      remedy: "Periksa jalur pada --pengetahuan.",
      location: SourceLocation(file: name(of: path))
    )
  }

  /// Lets `body` read the bytes of one file; those in the binary are not copied.
  func withBytes<Result>(
    of path: String,
    _ body: (Span<UInt8>) -> Result
  ) throws(Diagnostic) -> Result {
    if self == .embedded, let text = EmbeddedFiles.text(at: "Knowledge/\(path)") {
      return text.withUTF8Buffer { body($0.span) }
    }
    let bytes = try bytes(of: path)
    return body(bytes.span)
  }

  /// The same for a template.
  func withBytes<Result>(
    ofTemplate path: String,
    _ body: (Span<UInt8>) -> Result
  ) throws(Diagnostic) -> Result {
    if templateFolder == nil, let text = EmbeddedFiles.text(at: path) {
      return text.withUTF8Buffer { body($0.span) }
    }
    let bytes = try bytes(ofTemplate: path)
    return body(bytes.span)
  }

  /// How `path` is shown in messages.
  package func name(of path: String) -> String {
    switch self {
    case .embedded: "Knowledge/\(path)"
    case .folder(let root): "\(root)/\(path)"
    }
  }

  /// The paths of the templates beside the knowledge, each beginning with `Templates/`, sorted.
  func templates() -> [String] {
    if let folder = templateFolder,
      let found = try? FileManager.default.subpathsOfDirectory(atPath: folder)
    {
      return found.filter { $0.hasSuffix(".xml") }.sorted().map { "Templates/\($0)" }
    }
    return EmbeddedFiles.paths.filter { $0.hasPrefix("Templates/") && $0.hasSuffix(".xml") }
  }

  func bytes(ofTemplate path: String) throws(Diagnostic) -> [UInt8] {
    if templateFolder == nil, let bytes = EmbeddedFiles.bytes(at: path) { return bytes }
    do throws(FileProblem) {
      return try FileAccess.read(name(ofTemplate: path), limit: Self.sizeLimit)
    } catch {
      throw error.diagnostic
    }
  }

  /// How the template at `path` is shown in messages.
  func name(ofTemplate path: String) -> String {
    templateFolder.map { "\($0)/\(path.dropFirst("Templates/".count))" } ?? path
  }

  /// The folder of templates beside a knowledge folder; `nil` where there is none.
  private var templateFolder: String? {
    guard case .folder(let root) = self else { return nil }
    let folder = "\(root)/../Templates"
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }
}
