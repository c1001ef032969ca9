import KnowledgeBase
import Search

extension QuestionReader {
  func citations(_ parts: [Lexeme]) -> [Citation] {
    knowledge.citations(
      in: Self.citationText(Self.withoutOldCode(parts), articles: offences.articles),
      allowsBareNumbers: false
    )
    .filter { $0.article != nil || $0.instrument != "UU 1/2023" && $0.instrument != "UU 1/2024" }
  }

  private static let acts: Set<String> = [
    "undang", "kuhap", "pedoman", "sema", "perma", "putusan", "mahkamah", "pasal", "skb",
  ]

  /// Whether anything stands in it that a citation needs: a figure after a word for it, or an act.
  static func mayCite(_ parts: [Lexeme]) -> Bool {
    parts.contains { part in
      part.isWord
        ? acts.contains(part.text) || part.text.first?.isNumber ?? false
        : part.kind == .number && part.text.utf8.count <= 4
    }
  }

  /// The ayat that is named without an article: of Pasal 85, which all of this is about.
  static func bareParagraph(_ parts: [Lexeme]) -> String? {
    guard let index = parts.firstIndex(where: { $0.text == "ayat" }) else { return nil }
    let number = parts[(index + 1)...].first { $0.text != "(" }
    guard let number, let value = Int(number.text), (1...9).contains(value) else { return nil }
    return number.text
  }

  /// The parts without articles of the old code, such as `pasal 335 lama`; the new code has other ones
  /// under the same numbers.
  static func withoutOldCode(_ parts: [Lexeme]) -> [Lexeme] {
    guard parts.contains(where: { $0.text == "lama" }) else { return parts }
    var kept = parts
    for (index, part) in parts.enumerated() where part.text == "lama" {
      guard let start = (max(0, index - 4)..<index).last(where: { parts[$0].text == "pasal" }),
        start + 1 < index, parts[start + 1].text.first?.isNumber ?? false
      else { continue }
      kept[start + 1] = Lexeme(.word, "lama")
    }
    return kept
  }

  /// The terms under which a place is indexed, from the article down.
  static func terms(_ citation: Citation) -> [String] {
    guard let article = citation.article else { return ["§" + citation.instrument.lowercased()] }
    var terms = ["§\(article.lowercased())"]
    if let paragraph = citation.paragraph { terms.append("\(terms[0])(\(paragraph))") }
    if let letter = citation.letter {
      terms.append("\(terms[terms.count - 1])\(letter)")
    }
    return terms
  }

  /// Words after which a number of three digits is an article: `didakwa 488`.
  private static let chargeWords: Set<String> = [
    "didakwa", "dakwaan", "dakwaannya", "mendakwa", "kena", "pakai", "terbukti", "melanggar",
    "dijerat",
    "jerat", "jo", "juncto", "kuhp", "dituntut", "disangka", "subsider", "primer",
  ]
  private static let countedThings: Set<String> = [
    "jam", "hari", "minggu", "bulan", "tahun", "menit", "ribu", "juta", "miliar", "rupiah", "kali",
    "orang", "persen", "%", "kilo", "meter", "/", "x",
  ]
  /// What a number of three digits may number besides an article.
  private static let numberedThings: Set<String> = [
    "nomor", "rp", "perkara", "putusan", "rumah", "umur", "usia", "mahkamah", "konstitusi", "ke",
    "-",
    "/",
  ]

  /// The parts as text in which bare articles such as 27A are marked as articles.
  static func citationText(_ parts: [Lexeme], articles: Set<String> = []) -> String {
    var words: [String] = []
    for (index, part) in parts.enumerated() {
      let last = words.last ?? ""
      let isMarked = ["pasal", "jo", "juncto", "ayat", "huruf", ".", "(", "/", "dan"].contains(last)
      let isArticle =
        part.isWord && part.text.first?.isNumber == true
        || part.kind == .number && part.text.utf8.count <= 3 && !part.text.contains(",")
          && !part.text.contains(".") && index + 1 < parts.count
          && (parts[index + 1].text == "(" && index + 2 < parts.count
            && parts[index + 2].kind == .number
            || parts[index + 1].text == "ayat")
      let isCharged =
        part.kind == .number && part.text.utf8.count == 3 && part.text.allSatisfy(\.isNumber)
        && (chargeWords.contains(last) || last == "("
          || articles.contains(part.text) && !numberedThings.contains(last))
        && (index + 1 == parts.count || !countedThings.contains(parts[index + 1].text))
      if isArticle || isCharged, !isMarked || last == "(" { words.append("pasal") }
      if part.kind == .number, part.text.utf8.count <= 3, ["dan", "dengan", ","].contains(last),
        words.count >= 3, words[words.count - 3] == "pasal"
      {
        words.append("pasal")
      }
      if part.text == "dan", index + 1 < parts.count, parts[index + 1].text == "pasal" { continue }
      words.append(part.text)
    }
    return words.joined(separator: " ")
  }
}
