/// A place in the law in its canonical form.
///
/// `UU N/T [Penjelasan] Pasal X [ayat (n)] [huruf a] [angka n]`, or an instrument without articles
/// such as `SEMA 1/2026`.
package struct Citation: Sendable, Hashable, CustomStringConvertible {
  /// The canonical short name of the instrument, such as `UU 1/2023`.
  package var instrument: String
  package var isElucidation: Bool
  /// The number of the article (Pasal), such as `85`, `27A` or `VII`.
  package var article: String?
  /// The number of the paragraph (ayat).
  package var paragraph: String?
  /// The letter (huruf).
  package var letter: String?
  /// The number below a letter, or directly below an article (angka).
  package var number: String?

  package init(
    instrument: String,
    isElucidation: Bool = false,
    article: String? = nil,
    paragraph: String? = nil,
    letter: String? = nil,
    number: String? = nil
  ) {
    self.instrument = instrument
    self.isElucidation = isElucidation
    self.article = article
    self.paragraph = paragraph
    self.letter = letter
    self.number = number
  }

  /// Reads the canonical form only; anything else is `nil`.
  package init?(canonical text: String) {
    let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { Substring($0) }
    let start = words.firstIndex(of: "Pasal") ?? words.count
    var name = words[..<start]
    let isElucidation = name.last == "Penjelasan"
    if isElucidation { name.removeLast() }
    guard let first = name.first, let last = name.last, !name.contains("") else { return nil }
    self.init(
      instrument: String(text[first.startIndex..<last.endIndex]),
      isElucidation: isElucidation
    )
    var rest = words[start...]
    func take(_ word: Substring) -> String? {
      guard rest.first == word, let value = rest.dropFirst().first, !value.isEmpty else {
        return nil
      }
      rest = rest.dropFirst(2)
      return String(value)
    }
    article = take("Pasal")
    if let bracketed = take("ayat") {
      guard bracketed.hasPrefix("("), bracketed.hasSuffix(")"), bracketed.utf8.count > 2 else {
        return nil
      }
      paragraph = String(bracketed.dropFirst().dropLast())
    }
    letter = take("huruf")
    number = take("angka")
    guard rest.isEmpty else { return nil }
  }

  package var description: String {
    var parts = [instrument]
    if isElucidation { parts.append("Penjelasan") }
    if let article { parts.append("Pasal \(article)") }
    if let paragraph { parts.append("ayat (\(paragraph))") }
    if let letter { parts.append("huruf \(letter)") }
    if let number { parts.append("angka \(number)") }
    return parts.joined(separator: " ")
  }

  /// The same place in the elucidation.
  package var elucidation: Citation {
    var copy = self
    copy.isElucidation = true
    return copy
  }

  /// The parts in which places differ most; equal places still have equal hashes.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(article)
    hasher.combine(paragraph)
    hasher.combine(letter)
  }

  /// Whether `other` is this place or a part of it.
  package func contains(_ other: Citation) -> Bool {
    func fits(_ mine: String?, _ theirs: String?) -> Bool {
      mine == nil || mine == theirs
    }
    return instrument == other.instrument && isElucidation == other.isElucidation
      && fits(article, other.article) && fits(paragraph, other.paragraph)
      && fits(letter, other.letter) && fits(number, other.number)
  }

  /// Whether one of the two places is a part of the other.
  package func meets(_ other: Citation) -> Bool {
    contains(other) || article != nil && other.article != nil && other.contains(self)
  }

  /// The place one step up, such as the ayat of a huruf; `nil` for a whole instrument.
  package var parent: Citation? {
    var copy = self
    if number != nil {
      copy.number = nil
    } else if letter != nil {
      copy.letter = nil
    } else if paragraph != nil {
      copy.paragraph = nil
    } else if article != nil {
      copy.article = nil
    } else {
      return nil
    }
    return copy
  }
}
