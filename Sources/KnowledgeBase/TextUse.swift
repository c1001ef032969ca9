import EmbeddedFiles
import XMLTree

/// A piece of our own text that rests on places in the law: a clause of a template, or an answer.
package struct TextUse: Sendable, Hashable {
  /// What a person calls it, such as `templat putusan, klausul amar`.
  package var name: String
  package var citations: [Citation]
  /// The issue whose reading it follows.
  package var issue: String?
}

extension KnowledgeBase {
  /// The clauses of the templates and the answers, read on demand: only `pasal` and lists need them.
  package var textUses: [TextUse] {
    let files = CheckedFiles(source, folders: ["Answers"], withSchemas: false)
    return files.files.flatMap { file in
      var uses: [TextUse] = []
      file.root.walk { element, above in
        guard let use = Self.use(element, above, file) else { return }
        uses.append(use)
      }
      return uses
    }
  }

  private static func use(
    _ element: Element,
    _ above: [Element],
    _ file: CheckedFiles.File
  ) -> TextUse? {
    let isTemplate = file.path.hasPrefix("Templates/")
    var citations = (element[attribute: "dasar"] ?? element[attribute: "kutipan"] ?? "")
      .split(separator: ";").compactMap { Citation(canonical: $0.trimmingSpaces) }
    if !isTemplate, element.elements.isEmpty { citations += mentions(in: element.text) }
    let issue = element[attribute: "tafsir"]
    guard !citations.isEmpty || issue != nil else { return nil }
    let parts = file.path.split(separator: "/")
    let owner = isTemplate ? "templat \(parts.count > 1 ? parts[1] : "")" : "jawaban"
    let part =
      element[attribute: "id"] ?? element[attribute: "klausul"]
      ?? element[attribute: "peran"].map { "langkah \($0)" } ?? "baris \(element.line)"
    return TextUse(name: "\(owner), \(part)", citations: citations, issue: issue)
  }

  /// Places of named acts in running words, such as `Pasal 94 KUHP`.
  private static func mentions(in text: String) -> [Citation] {
    guard text.contains("Pasal ") else { return [] }
    return CitationReader.read(text, allowsBareNumbers: false).compactMap { draft in
      guard case .named(let name)? = draft.instrument else { return nil }
      return Citation(
        instrument: name,
        isElucidation: draft.isElucidation,
        article: draft.article,
        paragraph: draft.paragraph,
        letter: draft.letter,
        number: draft.number
      )
    }
  }
}
