import Diagnostics
import EmbeddedFiles
import FileAccess
import XMLTree

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The files of a knowledge source, and of the templates beside it, as the check reads them.
struct CheckedFiles {
  /// A place that a finding names.
  struct Place: Hashable {
    var file: String
    var line: Int
  }

  struct File {
    /// The path below `Knowledge` or beginning with `Templates/`, such as `Offences/kuhp.xml`.
    var path: String
    /// The name that messages show.
    var name: String
    var bytes: [UInt8]
    var root: Element

    var isStatute: Bool { root.name == "akomaNtoso" }

    func place(_ element: Element) -> Place {
      Place(file: name, line: element.line)
    }
  }

  /// The data folders, all of which must hold something.
  static let allFolders = [
    "Sources", "Offences", "Questions", "Issues", "Rules", "Answers", "Terms",
  ]

  private(set) var files: [File] = []
  private(set) var schemas: [(name: String, bytes: [UInt8])] = []
  private(set) var faults: [Diagnostic] = []

  init(
    _ source: KnowledgeSource,
    folders: [String] = allFolders,
    withSchemas: Bool = true,
    withTemplates: Bool = true
  ) {
    for folder in folders {
      do throws(Diagnostic) {
        let paths = try source.files(in: folder)
        if paths.isEmpty { faults.append(Self.emptyFolder(source.name(of: folder))) }
        for path in paths {
          read(path, name: source.name(of: path)) { () throws(Diagnostic) in
            try source.bytes(of: path)
          }
        }
      } catch {
        faults.append(error)
      }
    }
    if withSchemas { readSchemas(source) }
    if withTemplates { readTemplates(beside: source) }
  }

  private mutating func readSchemas(_ source: KnowledgeSource) {
    do throws(Diagnostic) {
      for path in try source.files(in: "Schema", suffix: ".xsd") {
        schemas.append((source.name(of: path), try source.bytes(of: path)))
      }
    } catch {
      faults.append(error)
    }
  }

  /// The files whose root element has this name.
  func files(root: String) -> [File] {
    files.filter { $0.root.name == root }
  }

  private mutating func read(
    _ path: String,
    name: String,
    _ bytes: () throws(Diagnostic) -> [UInt8]
  ) {
    do throws(Diagnostic) {
      let bytes = try bytes()
      do throws(XMLProblem) {
        let document = try XMLReader.parse(bytes, file: name)
        files.append(File(path: path, name: name, bytes: bytes, root: document.root))
      } catch {
        faults += error.diagnostics
      }
    } catch {
      faults.append(error)
    }
  }

  private mutating func readTemplates(beside source: KnowledgeSource) {
    for path in source.templates() {
      read(path, name: Self.shortened(source.name(ofTemplate: path))) { () throws(Diagnostic) in
        try source.bytes(ofTemplate: path)
      }
    }
  }

  /// The path without steps that go down and up again, such as `Knowledge/../`.
  private static func shortened(_ path: String) -> String {
    var steps: [Substring] = []
    for step in path.split(separator: "/", omittingEmptySubsequences: false) {
      if step.isEmpty || step == ".", !steps.isEmpty { continue }
      if step == "..", let last = steps.last, !["", ".", ".."].contains(last) {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  private static func emptyFolder(_ name: String) -> Diagnostic {
    Diagnostic(
      code: "folder-kosong",
      message: "Folder ini tidak memuat berkas XML.",
      remedy: "Kembalikan berkasnya dari salinan terakhir.",
      location: SourceLocation(file: name)
    )
  }
}

extension Element {
  /// Calls `visit` for this element and all below it, with the elements above, the nearest last.
  func walk(_ visit: (Element, [Element]) -> Void) {
    walk(above: [], visit)
  }

  private func walk(above: [Element], _ visit: (Element, [Element]) -> Void) {
    visit(self, above)
    let path = above + [self]
    for child in elements { child.walk(above: path, visit) }
  }

  /// An attribute of our own on an Akoma Ntoso element (`tb:`).
  func ours(_ name: String) -> String? {
    attribute(name, namespace: "urn:timbang:hukum:1")
  }
}
