import Diagnostics
import Drafting
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
    var files: [String: [UInt8]] = [:]
    for path in ["\(kind)/template.xml"] + Self.shared {
      let file = "Templates/\(path)"
      var document = try XMLReader.parse(ProjectFiles.read(file), file: file)
      document.root = mutated(document.root, clause == nil, clause, words, change)
      files[file] = document.bytes
    }
    let problems = Template.lint(kind: kind) { path in
      try files[path] ?? ProjectFiles.read(path)
    }
    unmet = problems.filter { $0.code == "klausul-wajib" }.map(\.message)
  }

  private static let shared = [
    "dakwaan", "identitas", "keadaan-terdakwa", "penahanan", "pertimbangan-ayat-2",
  ].map { "shared/\($0).xml" }

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
