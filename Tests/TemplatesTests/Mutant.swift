import Diagnostics
import Drafting
import Foundation
import XMLTree

/// A template of ours with something changed, and what the lint says of it.
struct Mutant {
  /// How many elements were replaced.
  private(set) var deletions = 0
  /// The demands of the law that it no longer meets.
  private(set) var unmet: [String] = []

  /// Replaces elements wherever `change` gives others, in the template and all that it includes.
  ///
  /// - Parameters:
  ///   - kind: The paper.
  ///   - clause: Only inside this clause, if given.
  ///   - words: Words to spoil, if given.
  ///   - change: What to put in the place of an element; `nil` leaves it.
  /// - Throws: When a file of ours cannot be read.
  init(
    _ kind: String,
    within clause: String? = nil,
    words: String? = nil,
    change: (Element) -> [Element]? = { _ in nil }
  ) throws {
    var files = Self.schemas
    for (file, original) in try Self.documents.get() where file.isPart(of: kind) {
      var document = original
      document.root = mutated(document.root, clause == nil, clause, words, change)
      if document.root != original.root { files[file] = document.bytes }
    }
    let originals = try Self.originals.get()
    let problems = Template.lint(kind: kind) { path in
      try files[path] ?? originals[path] ?? ProjectFiles.read(path)
    }
    unmet = problems.filter { $0.code == "klausul-wajib" }.map(\.message)
  }

  /// Every template and every shared part, read once.
  private static let documents = Result {
    let folder = ProjectFiles.root.appending(path: "Templates/shared").path()
    let shared = try FileManager.default.contentsOfDirectory(atPath: folder).map { "shared/\($0)" }
    var documents: [String: Document] = [:]
    for path in shared + ProjectFiles.kinds.map({ "\($0)/template.xml" }) {
      let file = "Templates/\(path)"
      documents[file] = try XMLReader.parse(ProjectFiles.read(file), file: file)
    }
    return documents
  }

  /// The bytes of the same files.
  private static let originals = documents.map { $0.mapValues(\.bytes) }

  /// Schemas that allow everything: mutants are about demands, and there are hundreds of them.
  private static let schemas: [String: [UInt8]] = {
    let elements = [
      "template": "templat", "fields": "isian", "demands": "syarat",
    ]
    return Dictionary(
      uniqueKeysWithValues: elements.map { name, namespace in
        let roots = ["templat", "potongan", "daftar-isian", "daftar-syarat"]
          .map { "<xs:element name=\"\($0)\"/>" }.joined()
        let schema =
          "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" "
          + "targetNamespace=\"urn:timbang:\(namespace):1\">\(roots)</xs:schema>"
        return ("Knowledge/Schema/\(name).xsd", Array(schema.utf8))
      }
    )
  }()

  private mutating func mutated(
    _ element: Element,
    _ isInside: Bool,
    _ clause: String?,
    _ words: String?,
    _ change: (Element) -> [Element]?
  ) -> Element {
    let isInside = isInside || element[attribute: "id"] == clause
    var result = element
    result.children = []
    for child in element.children {
      switch child {
      case .text(let text):
        guard isInside, let words, let word = words.split(separator: " ").last else {
          result.children.append(child)
          continue
        }
        result.children.append(.text(text.replacing(word, with: "…")))
      case .element(let inner):
        if isInside, let replacement = change(inner) {
          deletions += 1
          result.children += replacement.map { .element($0) }
        } else {
          result.children.append(
            .element(mutated(inner, isInside, clause, words, change))
          )
        }
      }
    }
    return result
  }
}

extension String {
  /// Whether this file belongs to the template of a paper: its own, or one that all share.
  fileprivate func isPart(of kind: String) -> Bool {
    self == "Templates/\(kind)/template.xml" || hasPrefix("Templates/shared/")
  }
}
