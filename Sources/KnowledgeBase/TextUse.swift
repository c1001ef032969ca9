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
  ///
  /// Given a place, those that name its article are enough.
  package func textUses(of place: Citation? = nil) -> [TextUse] {
    let mark = place?.article.map { Array("Pasal \($0)".utf8) }
    let source = source
    let (papers, answers) = SideBySide.run(
      { Self.textUses(in: [], andTemplates: true, of: source, mark: mark) },
      { Self.textUses(in: ["Answers", "Questions"], andTemplates: false, of: source, mark: mark) }
    )
    return answers + papers
  }

  private static func textUses(
    in folders: [String],
    andTemplates: Bool,
    of source: KnowledgeSource,
    mark: [UInt8]?
  ) -> [TextUse] {
    let files = CheckedFiles(
      source,
      folders: folders,
      withSchemas: false,
      withTemplates: andTemplates,
      keepsIndentation: false
    ) { bytes in
      mark.map { bytes.span.bytes.holds($0.span.bytes) } ?? true
    }
    var uses: [TextUse] = []
    for file in files.files
    where file.path.hasPrefix("Templates/")
      || ["daftar-jawaban", "daftar-langkah"].contains(file.root.name)
    {
      collect(from: file.root, file, mark: mark, into: &uses)
    }
    return uses
  }

  private static func collect(
    from element: Element,
    _ file: CheckedFiles.File,
    mark: [UInt8]?,
    into uses: inout [TextUse]
  ) {
    if let use = use(element, file, mark: mark) { uses.append(use) }
    for case .element(let child) in element.children {
      collect(from: child, file, mark: mark, into: &uses)
    }
  }

  private static func use(
    _ element: Element,
    _ file: CheckedFiles.File,
    mark: [UInt8]?
  ) -> TextUse? {
    func names(_ text: String) -> Bool {
      mark.map { text.utf8Span.span.bytes.holds($0.span.bytes) } ?? true
    }
    let isTemplate = file.path.hasPrefix("Templates/")
    let basis = element[attribute: "dasar"] ?? element[attribute: "kutipan"] ?? ""
    var citations: [Citation] = []
    if names(basis) {
      citations = basis.parts(separator: ";")
        .compactMap { Citation(canonical: $0.trimmingSpaces) }
    }
    if !isTemplate, element.children.count == 1, case .text(let words) = element.children[0],
      names(words)
    {
      citations += mentions(in: words)
    }
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

extension RawSpan {
  /// Whether `part` stands anywhere in these bytes.
  fileprivate func holds(_ part: RawSpan) -> Bool {
    withUnsafeBytes { whole in
      part.withUnsafeBytes { part in
        guard let first = part.first, part.count <= whole.count else { return false }
        for start in 0...whole.count - part.count where whole[start] == first {
          if whole[start..<start + part.count].elementsEqual(part) { return true }
        }
        return false
      }
    }
  }
}
