package import KnowledgeBase

/// Turns text into terms of one meaning: spelling, typing slips, stems, synonyms.
package struct TextAnalyzer: Sendable {
  private let spellings: [String: [String]]
  private let stems: [String: String]
  private let ignored: Set<String>
  /// Phrases by their first stem, the longest first.
  private let phrases: [String: [(stems: [String], concept: String)]]
  private let corrector: SpellingCorrector
  private let cachedStems: [String: String]
  private let knownStems: Set<String>
  /// The stems of known words that have no beginning in which a letter is lost.
  private let plainStems: Set<String>

  /// - Parameters:
  ///   - vocabulary: the words of `Knowledge/Terms`.
  ///   - texts: whatever is searched, so that its words count as known.
  package init(vocabulary: Vocabulary, texts: [String]) {
    let stemmer = Stemmer()
    var spellings: [String: [String]] = [:]
    for spelling in vocabulary.spellings {
      spellings[spelling.written.lowercased()] = Lexeme.split(spelling.meant).map(\.text)
    }
    self.spellings = spellings
    let exceptions = Dictionary(
      vocabulary.stems.map { ($0.word, $0.stem) },
      uniquingKeysWith: { $1 }
    )
    stems = exceptions
    func stem(_ word: String) -> String { exceptions[word] ?? stemmer.stem(word) }
    var counts: [String: Int] = [:]
    var pairs: [String: Int] = [:]
    for text in texts + vocabulary.concepts.flatMap(\.phrases)
      + vocabulary.nicknames.flatMap(\.phrases) + vocabulary.ignored
      + vocabulary.spellings.map(\.meant)
    {
      var last: String?
      for lexeme in Lexeme.split(text) where lexeme.kind != .mark {
        let word = lexeme.isWord ? lexeme.text : "#"
        if let last { pairs[last + " " + word, default: 0] += 1 }
        last = word
        if lexeme.isWord, spellings[lexeme.text] == nil { counts[lexeme.text, default: 0] += 1 }
      }
    }
    // A slip in an everyday spelling leads to that spelling, and so to what it means.
    for written in spellings.keys where written.utf8.count >= 5 && counts[written] == nil {
      counts[written] = 1
    }
    corrector = SpellingCorrector(counts: counts, pairs: pairs)
    let plainStems = Set(
      counts.keys.lazy.filter { !Self.mayHaveLostLetter($0) }.map(stem)
    )
    self.plainStems = plainStems
    cachedStems = Dictionary(
      uniqueKeysWithValues: counts.keys.map {
        ($0, exceptions[$0] ?? Self.restored(stem($0), of: $0, among: plainStems))
      }
    )
    knownStems = Set(cachedStems.values)
    ignored = Set(vocabulary.ignored.map(stem))
    var phrases: [String: [(stems: [String], concept: String)]] = [:]
    for concept in vocabulary.concepts {
      for phrase in concept.phrases {
        let words = Lexeme.split(phrase).flatMap { lexeme -> [String] in
          switch lexeme.kind {
          case .word: (spellings[lexeme.text] ?? [lexeme.text]).map(stem)
          case .number: [Self.plain(lexeme.text)]
          case .mark: []
          }
        }
        let parts = Self.joinUnits(words)
        guard let first = parts.first else { continue }
        phrases[first, default: []].append((parts, "~" + concept.name))
      }
    }
    for key in phrases.keys { phrases[key]?.sort { $0.stems.count > $1.stems.count } }
    self.phrases = phrases
  }

  /// The parts of a text with spellings and typing slips put right.
  package func lexemes(_ text: String) -> [Lexeme] {
    let raw = Lexeme.split(text)
    var found: [Lexeme] = []
    found.reserveCapacity(raw.count + 4)
    for (index, lexeme) in raw.enumerated() {
      guard lexeme.isWord else {
        found.append(lexeme)
        continue
      }
      if let meant = spellings[lexeme.text] {
        found += meant.map { Lexeme(.word, $0) }
      } else if let plain = withoutEverydayEnding(lexeme.text) {
        found.append(Lexeme(.word, plain))
      } else {
        let left = neighbour(found.last)
        let right = index + 1 < raw.count ? neighbour(raw[index + 1]) : nil
        if !corrector.isKnown(lexeme.text) {
          found += corrected(lexeme.text, after: left, before: right).map { Lexeme(.word, $0) }
        } else if let meant = corrector.misplaced(lexeme.text, after: left, before: right) {
          found.append(Lexeme(.word, meant))
        } else {
          found.append(lexeme)
        }
      }
    }
    return found
  }

  /// What a neighbour counts as beside a word: itself, or `#` for a number.
  private func neighbour(_ lexeme: Lexeme?) -> String? {
    guard let lexeme, lexeme.kind != .mark else { return nil }
    return lexeme.isWord ? lexeme.text : "#"
  }

  /// `bersihin` as `bersihkan`, where that is the known word.
  private func withoutEverydayEnding(_ word: String) -> String? {
    guard word.utf8.count >= 6, word.hasSuffix("in") else { return nil }
    let rest = word.dropLast(2)
    return [rest + "kan", rest + "i", String(rest)].first { corrector.isKnown($0) }
  }

  /// A word nobody knows, without what speech adds to it, or put right.
  private func corrected(_ word: String, after left: String?, before right: String?) -> [String] {
    let squeezed = Self.squeezed(word)
    if squeezed != word {
      if let meant = spellings[squeezed] { return meant }
      if corrector.isKnown(squeezed) { return [squeezed] }
    }
    for rest in Self.withoutSpeech(word) where rest.count >= 3 {
      if let meant = spellings[rest] { return meant }
      if corrector.isKnown(rest) { return [rest] }
    }
    if let plain = Self.withPlainVowel(word) {
      if let meant = spellings[plain] { return meant }
      for rest in [plain] + Self.withoutSpeech(plain) where corrector.isKnown(rest) {
        return [rest]
      }
    }
    // Another form of a known word is no slip.
    if knownStems.contains(Self.restored(Stemmer().stem(word), of: word, among: plainStems)) {
      return [word]
    }
    if let meant = corrector.correction(of: word, after: left, before: right) {
      return spellings[meant] ?? [meant]
    }
    return [inflected(word) ?? word]
  }

  /// `ditelantarin` as `ditelantarkan`, where only the stem is known.
  private func inflected(_ word: String) -> String? {
    guard word.utf8.count >= 7, word.hasSuffix("in") else { return nil }
    let meant = word.dropLast(2) + "kan"
    return knownStems.contains(Stemmer().stem(String(meant))) ? String(meant) : nil
  }

  /// `dipinjem` as `dipinjam`: speech has an e where the last syllable is written with an a.
  private static func withPlainVowel(_ word: String) -> String? {
    guard word.utf8.count >= 5, let place = word.lastIndex(of: "e") else { return nil }
    let end = word[word.index(after: place)...]
    guard !end.isEmpty, !end.contains(where: { "aiueo".contains($0) }) else { return nil }
    return word[..<place] + "a" + end
  }

  /// The word without everyday endings (`gelapin`, `dendanya`) and beginnings (`ngerusak`).
  private static func withoutSpeech(_ word: String) -> [String] {
    var found: [String] = []
    for ending in ["nya", "ku", "mu", "lah", "kah", "in", "an"] where word.hasSuffix(ending) {
      let rest = String(word.dropLast(ending.count))
      found.append(rest)
      if ending == "in" { found += [rest + "kan", rest + "i"] }
    }
    for (beginning, meant) in [
      ("nge", ""), ("ng", ""), ("ng", "k"), ("ny", "s"), ("ny", "c"), ("n", "t"), ("m", "p"),
    ]
    where word.hasPrefix(beginning) {
      let rest = meant + word.dropFirst(beginning.count)
      found.append(rest)
      if rest.hasSuffix("in") {
        found += [String(rest.dropLast(2)), rest.dropLast(2) + "kan", rest.dropLast(2) + "i"]
      }
    }
    return found
  }

  /// The word with runs of one letter made single: `bangettt`.
  private static func squeezed(_ word: String) -> String {
    var result = ""
    var count = 0
    for letter in word {
      count = letter == result.last ? count + 1 : 0
      if count < 1 || letter == "g" && count < 2 { result.append(letter) }
    }
    return result
  }

  /// The terms of a text, in order.
  package func terms(_ text: String) -> [String] {
    terms(of: lexemes(text))
  }

  /// The terms of parts that were read already.
  package func terms(of lexemes: [Lexeme]) -> [String] {
    let stemmer = Stemmer()
    var words: [String] = []
    words.reserveCapacity(lexemes.count)
    var index = 0
    while index < lexemes.count {
      let lexeme = lexemes[index]
      switch lexeme.kind {
      case .mark: break
      case .word where lexeme.text == "tidak" && Self.isTag(index, in: lexemes): break
      case .word:
        words.append(
          cachedStems[lexeme.text] ?? stems[lexeme.text]
            ?? Self.restored(stemmer.stem(lexeme.text), of: lexeme.text, among: plainStems)
        )
      case .number:
        let isPlace =
          index > 0
          && (["pasal", "ayat", "(", "/", "nomor"].contains(lexemes[index - 1].text)
            || index + 1 < lexemes.count && lexemes[index + 1].text == "/")
        if !isPlace { words.append(Self.plain(lexeme.text)) }
      }
      index += 1
    }
    return concepts(Self.joinUnits(words))
  }

  private static let losing: [(beginning: String, letter: Character)] = [
    ("meng", "k"), ("peng", "k"), ("men", "t"), ("pen", "t"), ("mem", "p"), ("pem", "p"),
  ]

  private static func mayHaveLostLetter(_ word: String) -> Bool {
    losing.contains { word.hasPrefix($0.beginning) }
  }

  /// The stem with the letter that its beginning swallowed: `menerima` is of `terima`, not `erima`.
  private static func restored(_ stem: String, of word: String, among known: Set<String>) -> String
  {
    guard let first = stem.first, !known.contains(stem) else { return stem }
    // `memaafkan` is of `maaf`, not `paaf`.
    if first == "p", word.hasPrefix("mem") || word.hasPrefix("pem") {
      let whole = "m" + stem.dropFirst()
      return known.contains(whole) ? whole : stem
    }
    guard "aiueo".contains(first) else { return stem }
    for (beginning, letter) in losing
    where word.hasPrefix(beginning) && word.dropFirst(beginning.count).hasPrefix(stem.prefix(3)) {
      let whole = String(letter) + stem
      if known.contains(whole) { return whole }
    }
    return stem
  }

  /// Whether a `tidak` only asks, as in `bisa dicabut tidak?`.
  private static func isTag(_ index: Int, in lexemes: [Lexeme]) -> Bool {
    guard index > 0 else { return false }
    guard index + 1 < lexemes.count else { return true }
    return ["?", ",", "ya", "sih"].contains(lexemes[index + 1].text)
  }

  private static func plain(_ number: String) -> String {
    let groups = number.split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix { $0 != "," }.count == 3 }
    var digits = isGrouped ? groups.joined() : number
    if digits.hasSuffix(",00") { digits.removeLast(3) }
    return "#" + digits
  }

  private static let units: Set<String> = [
    "jam", "hari", "minggu", "bulan", "tahun", "juta", "ribu", "miliar", "kali",
  ]

  /// A number and its unit as one term: `#6bulan`, `#10juta`.
  private static func joinUnits(_ words: [String]) -> [String] {
    var found: [String] = []
    for word in words {
      if units.contains(word), let last = found.last, last.hasPrefix("#"),
        last.dropFirst().allSatisfy({ $0.isNumber || $0 == "," || $0 == "." })
      {
        found[found.count - 1] = last + word
        found.append(word)
      } else {
        found.append(word)
      }
    }
    return found
  }

  /// Phrases of one meaning as one term, and without the words that mean nothing here.
  private func concepts(_ words: [String]) -> [String] {
    var found: [String] = []
    found.reserveCapacity(words.count)
    var index = 0
    next: while index < words.count {
      for phrase in phrases[words[index]] ?? [] {
        guard let end = end(of: phrase.stems, in: words, from: index) else { continue }
        found.append(phrase.concept)
        index = end
        continue next
      }
      if !ignored.contains(words[index]), words[index].utf8.count > 1 { found.append(words[index]) }
      index += 1
    }
    return found
  }

  private static let skippable: Set<String> = [
    "bisa", "dapat", "boleh", "juga", "saja", "lagi", "sudah", "udah", "akan", "harus", "itu",
    "ini",
    "ya", "sih", "yang", "nya", "masih",
  ]

  /// Where a phrase that starts at a position ends; up to two words without meaning may stand inside.
  private func end(of phrase: [String], in words: [String], from start: Int) -> Int? {
    var index = start + 1
    var skipped = 0
    for stem in phrase.dropFirst() {
      while index < words.count, words[index] != stem, skipped < 2,
        Self.skippable.contains(words[index])
      {
        index += 1
        skipped += 1
      }
      guard index < words.count, words[index] == stem else { return nil }
      index += 1
    }
    return index
  }
}
