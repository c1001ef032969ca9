import KnowledgeBase

/// Finds which articles and ayat a statute's words name.
struct MentionScan {
  private let words: [Substring]

  init(_ text: String) {
    words = text.split(separator: " ")
  }

  /// Whether the words name `citation`: its article, and its ayat where they go that far.
  func names(_ citation: Citation) -> Bool {
    guard let article = citation.article else { return false }
    var index = 0
    while index + 1 < words.count {
      guard words[index] == "Pasal" else {
        index += 1
        continue
      }
      let first = Self.bare(words[index + 1])
      index += 2
      let (paragraphs, isRange) = paragraphs(at: &index)
      if first == article, fits(citation.paragraph, paragraphs) { return true }
      if isRange, index + 1 < words.count, words[index] == "Pasal",
        let low = Int(first), let high = Int(Self.bare(words[index + 1])),
        let number = Int(article),
        low < number, number <= high
      {
        return true
      }
    }
    return false
  }

  /// Whether the words of the same article name this ayat, as in `pada ayat (1)`.
  func names(paragraph: String) -> Bool {
    words.indices.dropLast().contains { index in
      words[index] == "ayat" && Self.bare(words[index + 1]) == paragraph
        && !words[..<index].suffix(3).contains("Pasal")
    }
  }

  private func fits(_ wanted: String?, _ named: Set<String>) -> Bool {
    guard let wanted, !named.isEmpty else { return true }
    return named.contains(wanted)
  }

  /// The ayat that follow an article, and whether `sampai dengan` leads on to another article.
  private func paragraphs(at index: inout Int) -> (Set<String>, isRange: Bool) {
    var found: Set<String> = []
    var last: Int?
    var isRange = false
    while index < words.count {
      let word = Self.bare(words[index])
      switch word {
      case "ayat" where index + 1 < words.count:
        let number = Self.bare(words[index + 1])
        if isRange, let from = last, let to = Int(number), from < to, to - from < 100 {
          found.formUnion((from...to).map(String.init))
        }
        found.insert(number)
        last = Int(number)
        isRange = false
        index += 1
      case "sampai": isRange = true
      case "dengan", "dan", "atau", "dan/atau", "huruf", "angka": break
      default:
        guard word.utf8.count == 1 || Int(word) != nil else { return (found, isRange) }
      }
      index += 1
    }
    return (found, isRange)
  }

  /// The word without brackets and marks.
  private static func bare(_ word: Substring) -> String {
    String(word.filter { !"().,;:".contains($0) })
  }
}

extension String {
  /// Whether the bytes of `word` stand in these words.
  func holds(_ word: String) -> Bool {
    utf8Span.span.bytes.holds(word.utf8Span.span.bytes)
  }
}
