import XMLTree

extension KnowledgeCheck {
  /// Words in quotation marks beside a citation are the very words of that place.
  ///
  /// What only resembles nothing in the place cited is an example or a name, and not a quotation.
  mutating func checkQuotations() {
    for file in files.files where !file.isStatute {
      file.root.walk { element, above in
        let texts =
          element.attributes.filter { ["uraian", "bila-tidak", "catatan"].contains($0.name) }
          .map(\.value) + [element.ownText]
        guard texts.contains(where: Quotation.mayHold) else { return }
        let cited = citations(for: element, above)
        guard !cited.isEmpty else { return }
        for text in texts {
          for quotation in Quotation.all(in: text) {
            check(quotation, against: cited, at: file.place(element))
          }
        }
      }
    }
  }

  /// The places named by the element's words, or by the nearest `dasar` around them.
  private func citations(for element: Element, _ above: [Element]) -> [Citation] {
    var found: [Citation] = []
    for draft in CitationReader.read(element.text, allowsBareNumbers: false)
    where draft.article != nil {
      var name = "UU 1/2023"
      if case .named(let instrument)? = draft.instrument { name = instrument }
      found.append(
        Citation(
          instrument: name,
          isElucidation: draft.isElucidation,
          article: draft.article,
          paragraph: draft.paragraph,
          letter: draft.letter,
          number: draft.number
        )
      )
    }
    for owner in [element] + above.reversed() {
      let named = (owner[attribute: "dasar"] ?? owner[attribute: "kutipan"] ?? "")
        .split(separator: ";").compactMap { Citation(canonical: $0.trimmingSpaces) }
      if !named.isEmpty { return found + named }
    }
    return found
  }

  private mutating func check(
    _ quotation: Quotation,
    against cited: [Citation],
    at place: CheckedFiles.Place
  ) {
    let sources = cited.flatMap { index.words(at: $0) }
    for part in quotation.parts {
      guard !sources.contains(where: { $0.contains(part) }),
        let source = sources.max(by: { Quotation.likeness(part, $0) < Quotation.likeness(part, $1) }
        ),
        Quotation.likeness(part, source) >= 0.6
      else { continue }
      report(
        place,
        "kutipan-berbeda",
        "Kata-kata dalam tanda kutip berbeda dari \(cited[0]) mulai \"\(Quotation.difference(part, source))\".",
        "Salin dari sumbernya: \"\(source.prefix(160))\(source.count > 160 ? "…" : "")\"."
      )
    }
  }
}

/// Words between quotation marks, in parts where an ellipsis leaves something out.
private struct Quotation {
  var parts: [String]

  /// Fewer words than this are a term and not a quotation.
  private static let fewestWords = 4

  static func mayHold(_ text: String) -> Bool {
    text.utf8.contains(0x22) || text.contains("\u{201C}")
  }

  static func all(in text: String) -> [Quotation] {
    var found: [Quotation] = []
    var rest = text[...]
    while let opening = rest.firstIndex(where: { $0 == "\"" || $0 == "\u{201C}" }) {
      let closing: Character = rest[opening] == "\"" ? "\"" : "\u{201D}"
      let body = rest[rest.index(after: opening)...]
      guard let end = body.firstIndex(of: closing) else { break }
      let parts = body[..<end].replacing("...", with: "…").split(separator: "…")
        .map(\.trimmingSpaces).filter { words($0).count >= fewestWords }
      if !parts.isEmpty { found.append(Quotation(parts: parts)) }
      rest = body[body.index(after: end)...]
    }
    return found
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }

  /// The share of the quotation's words that stand in `source` in the same order.
  static func likeness(_ text: String, _ source: String) -> Double {
    let (wanted, given) = (words(text.lowercased()), words(source.lowercased()))
    guard !wanted.isEmpty, given.count <= 1000 else { return 0 }
    var row = [Int](repeating: 0, count: given.count + 1)
    for word in wanted {
      var diagonal = 0
      for (column, other) in given.enumerated() {
        let above = row[column + 1]
        row[column + 1] = word == other ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return Double(row[given.count]) / Double(wanted.count)
  }

  /// The first word of the quotation from which it leaves the source, with the next two.
  static func difference(_ text: String, _ source: String) -> String {
    let all = words(text)
    var last = 0
    while last < all.count, source.contains(all[...last].joined(separator: " ")) { last += 1 }
    return all[min(last, all.count - 1)...].prefix(3).joined(separator: " ")
  }
}

extension Element {
  /// The text of an element that holds words itself; empty where it only holds other elements.
  fileprivate var ownText: String {
    children.allSatisfy(\.isBlank) ? "" : text
  }
}

extension Node {
  /// Whether it is an element, or white space between elements.
  fileprivate var isBlank: Bool {
    switch self {
    case .element: true
    case .text(let text): text.allSatisfy(\.isWhitespace)
    }
  }
}
