import Diagnostics
import EmbeddedFiles
import FileAccess

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where the papers are read from: the copy inside the binary, or an office's own folder over it.
///
/// An office's folder may hold some papers only; what it lacks comes from the binary. What the law
/// demands of a paper that the binary knows always comes from the binary.
package enum TemplateSource: Sendable, Hashable {
  case embedded
  /// The path of a folder that holds a folder for each paper, and perhaps `shared/`.
  case folder(String)

  /// Files larger than this are no template, in bytes.
  private static let sizeLimit = 4 << 20

  private static let start = "Templates/"

  /// The papers that have a template, sorted.
  package var kinds: [String] {
    switch self {
    case .embedded: Self.embeddedKinds
    case .folder: Set(Self.embeddedKinds).union(ownKinds).sorted()
    }
  }

  /// The papers whose template stands in this source itself.
  package var ownKinds: [String] {
    guard case .folder(let root) = self else { return Self.embeddedKinds }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter {
      FileManager.default.fileExists(atPath: "\(root)/\($0)/template.xml")
    }.sorted()
  }

  private static let embeddedKinds: [String] = EmbeddedFiles.paths.compactMap { path in
    let parts = path.split(separator: "/")
    return parts.count == 3 && parts[0] == "Templates" && parts[2] == "template.xml"
      ? String(parts[1]) : nil
  }.sorted()

  /// The bytes of a file by its path from the root of the project.
  func read(_ path: String) throws -> [UInt8] {
    let embedded = EmbeddedFiles.bytes(at: path)
    if let embedded, path.hasSuffix("/demands.xml") { return embedded }
    if let own = ownPath(path) {
      do throws(FileProblem) {
        return try FileAccess.read(own, limit: Self.sizeLimit)
      } catch {
        guard error.kind == .missing else { throw error }
      }
    }
    guard let embedded else { throw FileProblem(path: path, kind: .missing) }
    return embedded
  }

  /// A finding with the path that a person can open.
  func shown(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let location = diagnostic.location, let own = ownPath(location.file),
      FileManager.default.fileExists(atPath: own), !location.file.hasSuffix("/demands.xml")
    else { return diagnostic }
    var shown = diagnostic
    shown.location?.file = own
    return shown
  }

  private func ownPath(_ path: String) -> String? {
    guard case .folder(let root) = self, path.hasPrefix(Self.start) else { return nil }
    return (root.hasSuffix("/") ? root : root + "/") + path.dropFirst(Self.start.count)
  }
}
