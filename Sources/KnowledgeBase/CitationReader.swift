/// Reads citations as people write them: `KUHP 85(9)a`, `psl 27a uu ite`, `Pasal 45 ayat (4) jo. 27A`.
///
/// The act that last wrote a provision of UU ITE is settled by `KnowledgeBase.citations(in:)`,
/// which knows the provisions; here it stays the family.
package struct CitationReader {
  /// A place as written, before the act is settled.
  package struct Draft: Sendable, Hashable {
    package enum Instrument: Sendable, Hashable {
      case named(String)
      /// UU ITE without a year.
      case informationLaw
    }

    package var instrument: Instrument?
    package var isElucidation = false
    package var article: String?
    package var paragraph: String?
    package var letter: String?
    package var number: String?

    /// The place as one of the KUHP, until its act is settled.
    var place: Citation {
      Citation(
        instrument: "UU 1/2023",
        isElucidation: isElucidation,
        article: article,
        paragraph: paragraph,
        letter: letter,
        number: number
      )
    }
  }

  /// Longer texts hold no citation that a person wrote.
  private static let lengthLimit = 2000

  private var tokens: [Substring]
  private var position = 0

  /// The places named in `text`, in order; those joined by `jo.` share an act when one is missing.
  ///
  /// `text` is a citation, or words around citations when `allowsBareNumbers` is false.
  package static func read(_ text: String, allowsBareNumbers: Bool = true) -> [Draft] {
    guard text.utf8.count <= lengthLimit else { return [] }
    var reader = CitationReader(tokens: tokens(text.lowercased()))
    return reader.all(allowsBareNumbers: allowsBareNumbers)
  }

  /// Runs of letters and digits, and single punctuation marks.
  private static func tokens(_ text: String) -> [Substring] {
    var found: [Substring] = []
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if character.isAlphanumeric {
        let end = text[index...].firstIndex { !$0.isAlphanumeric } ?? text.endIndex
        found += words(text[index..<end])
        index = end
      } else {
        if character != " ", !character.isWhitespace { found.append(text[index...index]) }
        index = text.index(after: index)
      }
    }
    return found
  }

  /// `pasal85ayat` as `pasal`, `85`, `ayat`; a single letter stays with its number, as in `27a`.
  private static func words(_ run: Substring) -> [Substring] {
    var found: [Substring] = []
    var start = run.startIndex
    var index = start
    while index < run.endIndex {
      let isNumber = run[index].isDigit
      let end = run[index...].firstIndex { $0.isDigit != isNumber } ?? run.endIndex
      let length = run.distance(from: index, to: end)
      let isWord = !isNumber && length > 1
      if isWord, start < index {
        found.append(run[start..<index])
        start = index
      }
      if isWord, end < run.endIndex {
        found.append(run[start..<end])
        start = end
      }
      index = end
    }
    return found + [run[start...]]
  }

  private func token(_ offset: Int = 0) -> Substring? {
    position + offset < tokens.count ? tokens[position + offset] : nil
  }

  private mutating func skip(_ words: Set<Substring>) {
    while let word = token(), words.contains(word) { position += 1 }
  }

  private mutating func all(allowsBareNumbers: Bool) -> [Draft] {
    var found: [Draft] = []
    var instrument: Draft.Instrument?
    var isElucidation = false
    while position < tokens.count {
      let start = position
      if let named = readInstrument() {
        instrument = named
        // "Pasal 27A UU ITE": an act after its article belongs to what stands before it.
        for index in found.indices where found[index].instrument == nil {
          found[index].instrument = named
        }
        continue
      }
      if token() == "penjelasan" {
        isElucidation = true
        position += 1
        continue
      }
      if var draft = readArticle(allowsBareNumbers: allowsBareNumbers, isFirst: found.isEmpty) {
        draft.instrument = instrument
        draft.isElucidation = isElucidation
        isElucidation = false
        found.append(draft)
        continue
      }
      position = start + 1
    }
    if found.isEmpty, let instrument { found = [Draft(instrument: instrument)] }
    if let known = found.compactMap(\.instrument).first {
      for index in found.indices where found[index].instrument == nil {
        found[index].instrument = known
      }
    }
    return found
  }

  private mutating func readInstrument() -> Draft.Instrument? {
    guard let word = token() else { return nil }
    let start = position
    switch word {
    case "kuhp":
      position += 1
      skip(["baru", "nasional"])
      return .named(token() == "lama" ? "KUHP lama" : "UU 1/2023")
    case "kuhap":
      position += 1
      skip(["baru"])
      return .named("UU 20/2025")
    case "uu", "undang":
      position += 1
      skip(["-", "undang", "republik", "indonesia"])
      let isInformationLaw = token() == "ite"
      if isInformationLaw { position += 1 }
      if let numbered = readNumberAndYear() { return .named("UU \(numbered)") }
      if isInformationLaw { return .informationLaw }
      if let name = readEverydayName() { return .named(name) }
    case "ite":
      position += 1
      return .informationLaw
    case "pedoman":
      position += 1
      skip(["jaksa", "agung"])
      if let numbered = readNumberAndYear() { return .named("Pedoman Jaksa Agung \(numbered)") }
    case "sema", "perma":
      position += 1
      if let numbered = readNumberAndYear() { return .named("\(word.uppercased()) \(numbered)") }
    case "putusan", "mk":
      position += 1
      skip(["mk", "mahkamah", "konstitusi", "nomor", "no", "."])
      if let ruling = readRuling() { return .named("Putusan MK \(ruling)") }
    default: break
    }
    position = start
    return nil
  }

  /// Acts that people call by what they are about, after `UU`.
  private static let everydayNames: [(words: [Substring], act: String)] = [
    (["kdrt"], "UU 23/2004"), (["pkdrt"], "UU 23/2004"), (["tpks"], "UU 12/2022"),
    (["llaj"], "UU 22/2009"), (["lalu", "lintas"], "UU 22/2009"), (["narkotika"], "UU 35/2009"),
    (["sppa"], "UU 11/2012"), (["penyesuaian", "pidana"], "UU 1/2026"),
  ]

  private mutating func readEverydayName() -> String? {
    let found = Self.everydayNames.first { name in
      name.words.indices.allSatisfy { token($0) == name.words[$0] }
    }
    guard let found else { return nil }
    position += found.words.count
    return found.act
  }

  /// `1/2023`, `no. 1 tahun 2023`, `nomor 1 tahun 2023`.
  private mutating func readNumberAndYear() -> String? {
    let start = position
    skip(["no", "nomor", "."])
    guard let number = token(), Int(number) != nil, let joint = token(1),
      ["/", "tahun", "thn", "th"].contains(joint), let year = token(2), year.count == 4,
      Int(year) != nil
    else {
      position = start
      return nil
    }
    position += 3
    return "\(number)/\(year)"
  }

  /// `105/PUU-XXII/2024`.
  private mutating func readRuling() -> String? {
    guard let number = token(), Int(number) != nil, token(1) == "/", token(2) == "puu",
      token(3) == "-", let roman = token(4), token(5) == "/", let year = token(6), Int(year) != nil
    else { return nil }
    position += 7
    return "\(number)/PUU-\(roman.uppercased())/\(year)"
  }

  private mutating func readArticle(allowsBareNumbers: Bool, isFirst: Bool) -> Draft? {
    var draft = Draft()
    let isNamed = ["pasal", "psl", "ps"].contains(token() ?? "")
    if isNamed {
      position += 1
      skip(["."])
    } else if !allowsBareNumbers && !isAfterJoint {
      return nil
    }
    guard let word = token() else { return nil }
    if isNamed, let roman = Self.roman(word) {
      draft.article = roman
    } else if let article = Self.article(word, digits: isNamed ? 4 : 3) {
      draft.article = article
    } else {
      return nil
    }
    position += 1
    readParagraph(into: &draft)
    readLetter(into: &draft)
    if token() == "angka", let number = token(1), Int(number) != nil {
      draft.number = String(number)
      position += 2
    }
    return draft
  }

  /// Whether the words before this place join it to another citation.
  private var isAfterJoint: Bool {
    var index = position - 1
    if index >= 0, tokens[index] == "." { index -= 1 }
    return index >= 0 && ["jo", "juncto", "junto", "jis"].contains(tokens[index])
  }

  private mutating func readParagraph(into draft: inout Draft) {
    let start = position
    let isNamed = ["ayat", "ay", "ayt"].contains(token() ?? "")
    if isNamed {
      position += 1
      skip(["."])
    }
    let isBracketed = token() == "("
    if isBracketed { position += 1 }
    guard isNamed || isBracketed, let word = token() else {
      position = start
      return
    }
    let digits = word.prefix { $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard !digits.isEmpty, rest.count <= 1 else {
      position = start
      return
    }
    draft.paragraph = String(digits)
    if !rest.isEmpty { draft.letter = String(rest) }
    position += 1
    if isBracketed, token() == ")" { position += 1 }
  }

  private mutating func readLetter(into draft: inout Draft) {
    let isNamed = ["huruf", "hrf"].contains(token() ?? "")
    let offset = isNamed ? 1 : 0
    guard let word = token(offset), word.count == 1, let letter = word.first, letter.isLetter,
      letter.isASCII, draft.letter == nil, isNamed || draft.paragraph != nil
    else { return }
    draft.letter = String(word)
    position += offset + 1
  }

  /// `85`, `27a`, `599a`: digits and at most one letter.
  private static func article(_ word: Substring, digits most: Int) -> String? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard (1...most).contains(digits.count), rest.count <= 1,
      rest.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return nil }
    return word.uppercased()
  }

  private static func roman(_ word: Substring) -> String? {
    let known: Set<Substring> = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    return known.contains(word) ? word.uppercased() : nil
  }
}

extension Character {
  /// Whether this is a letter or a number of any script; ASCII is decided without tables.
  fileprivate var isAlphanumeric: Bool {
    guard let byte = asciiValue else { return isLetter || isNumber }
    return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  fileprivate var isDigit: Bool {
    guard let byte = asciiValue else { return isNumber }
    return (0x30...0x39).contains(byte)
  }
}
