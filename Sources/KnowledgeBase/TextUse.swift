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
  /// Given a place, those that name it or a part of it are enough.
  package func textUses(of place: Citation? = nil) -> [TextUse] {
    if let place, let expected, expected.mark == place.placeWords { return expected.uses }
    let source = source
    return SideBySide.map(TextUseSearch.all(place?.placeWords, in: source)) { $0.uses(in: source) }
      .flatMap(\.self)
  }
}

/// The uses of a place that were looked up while the knowledge was read.
struct ExpectedUses: Sendable {
  /// The place without its act.
  let mark: String
  let uses: [TextUse]
}

/// Looks through one file for the texts of ours that name a place.
struct TextUseSearch: Sendable {
  /// The place as it must be written, without its act; `nil` takes every text that names a place or
  /// an issue.
  private let mark: [UInt8]?
  private let path: String
  private let isTemplate: Bool

  /// One search for each file that can hold such texts.
  static func all(_ mark: String?, in source: KnowledgeSource) -> [Self] {
    let mark = mark.map { Array($0.utf8) }
    return ["Answers", "Questions"].flatMap { (try? source.files(in: $0)) ?? [] }
      .map { Self(mark: mark, path: $0, isTemplate: false) }
      + source.templates().map { Self(mark: mark, path: $0, isTemplate: true) }
  }

  /// A file that cannot be read has no uses here; `pengetahuan periksa` is what says why.
  func uses(in source: KnowledgeSource) -> [TextUse] {
    let found =
      isTemplate
      ? try? source.withBytes(ofTemplate: path, uses) : try? source.withBytes(of: path, uses)
    return found ?? []
  }

  private func uses(in bytes: Span<UInt8>) -> [TextUse] {
    guard holdsMark(bytes.bytes) else { return [] }
    let head = bytes.bytes.extracting(first: 2000)
    // Advice names places in its words; templates and answers name what they rest on.
    let isAdvice = !isTemplate && head.holds("<daftar-langkah".utf8Span.span.bytes)
    guard isTemplate || isAdvice || head.holds("<daftar-jawaban".utf8Span.span.bytes) else {
      return []
    }
    var uses: [(line: Int, column: Int, use: TextUse)] = []
    do throws(XMLProblem) {
      try XMLReader.search(bytes, file: path, for: mark, inText: isAdvice) { element, above in
        if let use = use(element, below: above) { uses.append((element.line, element.column, use)) }
      }
    } catch {
      return []
    }
    return uses.sorted { ($0.line, $0.column) < ($1.line, $1.column) }.map(\.use)
  }

  private func holdsMark(_ text: RawSpan) -> Bool {
    mark.map { text.holds($0.span.bytes) } ?? true
  }

  private func use(_ element: Element, below above: [Element]) -> TextUse? {
    let basis = element[attribute: "dasar"] ?? element[attribute: "kutipan"] ?? ""
    var citations: [Citation] = []
    if holdsMark(basis.utf8Span.span.bytes) {
      citations = basis.parts(separator: ";").map(\.trimmingSpaces)
        .filter { holdsMark($0.utf8Span.span.bytes) }
        .compactMap { Citation(canonical: $0) }
    }
    if case .text(let words)? = element.children.first, element.children.count == 1,
      holdsMark(words.utf8Span.span.bytes)
    {
      citations += Self.mentions(in: words)
    }
    let issue = element[attribute: "tafsir"]
    guard !citations.isEmpty || issue != nil else { return nil }
    let parts = path.split(separator: "/")
    let owner = isTemplate ? "templat \(parts.count > 1 ? parts[1] : "")" : "jawaban"
    let part =
      element[attribute: "id"] ?? element[attribute: "klausul"]
      ?? element[attribute: "peran"].map { "langkah \($0)" }
      ?? above.last { $0[attribute: "id"] != nil }?[attribute: "id"] ?? "baris \(element.line)"
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

extension Citation {
  /// The place in canonical form without its act, such as `Pasal 85 ayat (4)`.
  var placeWords: String {
    var whole = self
    whole.isElucidation = false
    return String(whole.description.dropFirst(instrument.count)).trimmingSpaces
  }
}
