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
    var rest = Substring(text)
    func take(_ word: String) -> String? {
      guard let range = rest.firstRange(of: " \(word) ") else { return nil }
      let after = rest[range.upperBound...]
      let value = after.prefix { $0 != " " }
      guard !value.isEmpty else { return nil }
      rest = rest[..<range.lowerBound] + after.dropFirst(value.count)
      return String(value)
    }
    let article = take("Pasal")
    let paragraph = take("ayat")
    let letter = take("huruf")
    let number = take("angka")
    var instrument = String(rest)
    let isElucidation = instrument.hasSuffix(" Penjelasan")
    if isElucidation { instrument.removeLast(" Penjelasan".count) }
    self.init(
      instrument: instrument,
      isElucidation: isElucidation,
      article: article,
      paragraph: paragraph.map { $0.trimmingParentheses },
      letter: letter,
      number: number
    )
    guard !instrument.isEmpty, description == text else { return nil }
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

  /// Whether `other` is this place or a part of it.
  package func contains(_ other: Citation) -> Bool {
    func fits(_ mine: String?, _ theirs: String?) -> Bool {
      mine == nil || mine == theirs
    }
    return instrument == other.instrument && isElucidation == other.isElucidation
      && fits(article, other.article) && fits(paragraph, other.paragraph)
      && fits(letter, other.letter) && fits(number, other.number)
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

extension String {
  fileprivate var trimmingParentheses: String {
    hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()) : self
  }
}
