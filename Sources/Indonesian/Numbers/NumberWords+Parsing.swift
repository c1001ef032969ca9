extension NumberWords {
  /// The number that the words write, the inverse of `words`.
  ///
  /// Case, doubled spaces, hyphens and run-together words do not matter (`Duapuluh lima`,
  /// `se-ratus`). Nothing where the words are no well-formed number (`dua tiga`, `ribu`).
  package static func parse(_ text: String) -> Int? {
    guard text.utf8.count <= 1000 else { return nil }
    var lexemes: [Lexeme] = []
    for word in text.lowercased().split(whereSeparator: \.isWhitespace) {
      guard let found = Lexeme.split(word.filter { $0 != "-" }) else { return nil }
      lexemes += found
    }
    guard !lexemes.isEmpty else { return nil }
    if lexemes == [.digit(0)] { return 0 }
    return total(lexemes)
  }

  /// Whether a lower-case word is put together from the words of numbers alone.
  static func isPart(_ word: String) -> Bool {
    Lexeme.split(word) != nil
  }

  /// Groups below a thousand, each with a scale smaller than the one before.
  private static func total(_ lexemes: [Lexeme]) -> Int? {
    var rest = lexemes[...]
    var total = 0
    var lastScale = Int.max
    while !rest.isEmpty {
      let group = rest.prefix { if case .scale = $0 { false } else { true } }
      rest = rest.dropFirst(group.count)
      var size = 1
      if case .scale(let found)? = rest.popFirst() { size = found }
      // `seribu`, `sejuta`: the prefix alone counts one of a scale.
      let prefixed = group.elementsEqual([.one]) && size > 1
      guard size < lastScale, let count = prefixed ? 1 : belowThousand(group) else { return nil }
      let (product, tooLarge) = count.multipliedReportingOverflow(by: size)
      let (sum, overflow) = total.addingReportingOverflow(product)
      guard !tooLarge, !overflow else { return nil }
      total = sum
      lastScale = size
    }
    return total
  }

  /// The value of hundreds, then tens, then a unit; each may be absent, but not all.
  private static func belowThousand(_ group: ArraySlice<Lexeme>) -> Int? {
    var rest = group
    var total = 0
    if let count = take(.hundred, from: &rest) { total = count * 100 }
    if let count = take(.teen, from: &rest) {
      total += 10 + count
    } else {
      // `satu puluh` is no word for ten; `satu ratus` and `satu ribu` are heard.
      if rest.starts(with: [.digit(1), .ten]) { return nil }
      if let count = take(.ten, from: &rest) { total += count * 10 }
      if case .digit(let unit)? = rest.first, unit > 0 {
        total += unit
        rest = rest.dropFirst()
      }
    }
    return rest.isEmpty && total > 0 ? total : nil
  }

  /// Takes a count and the mark after it (`dua ratus`, `seratus`) from the front.
  private static func take(_ mark: Lexeme, from rest: inout ArraySlice<Lexeme>) -> Int? {
    guard rest.dropFirst().first == mark else { return nil }
    switch rest.first {
    case .one:
      rest = rest.dropFirst(2)
      return 1
    case .digit(let count) where count > 0 && !(mark == .teen && count == 1):
      rest = rest.dropFirst(2)
      return count
    default:
      return nil
    }
  }

  /// The smallest part of a number's words.
  private enum Lexeme: Hashable {
    case digit(Int)
    /// The prefix `se-`.
    case one
    case teen
    case ten
    case hundred
    case scale(Int)

    static let words: [(String, Lexeme)] =
      units.enumerated().map { ($1, digit($0)) } + scales.map { ($0.0, scale($0.1)) } + [
        ("belas", teen), ("puluh", ten), ("ratus", hundred),
        ("milyar", scale(1_000_000_000)), ("trilyun", scale(1_000_000_000_000)),
        // After `sembilan`, which begins with it.
        ("se", one),
      ]

    /// The parts that a word is put together from, or nothing where some of it is none.
    static func split(_ word: String) -> [Lexeme]? {
      var rest = word[...]
      var found: [Lexeme] = []
      while !rest.isEmpty {
        guard let (text, lexeme) = words.first(where: { rest.hasPrefix($0.0) }) else { return nil }
        rest = rest.dropFirst(text.count)
        found.append(lexeme)
      }
      return found
    }
  }
}
