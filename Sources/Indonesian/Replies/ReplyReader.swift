/// Reads the parts of a reply from the front, one after another.
struct ReplyReader {
  private(set) var rest: ArraySlice<ReplyToken>

  /// Words that make an answer only about right, or a range of answers.
  private static let vague: Set<String> = [
    "sekitar", "kira", "kirakira", "kurleb", "lebih", "kurang", "hampir", "sampai", "hingga",
    "antara", "atau", "min", "minimal", "maksimal", "paling", "mungkin", "awal", "akhir",
    "pertengahan",
  ]

  private static let shares: [String: Fraction] = [
    "setengah": Fraction(1, over: 2), "separuh": Fraction(1, over: 2),
    "seperempat": Fraction(1, over: 4), "sepertiga": Fraction(1, over: 3),
  ]

  /// Splits a reply; one that says `sekitar`, `lebih` or the like is ambiguous.
  init(_ text: String) throws(UnreadableReason) {
    rest = try ReplyToken.split(text)[...]
    for case .word(let word) in rest where Self.vague.contains(word) { throw .ambiguous }
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next token, if it is a word.
  var nextWord: String? {
    if case .word(let word)? = rest.first { word } else { nil }
  }

  /// Whether digits or a number's words come next.
  var startsNumber: Bool {
    if case .numeral? = rest.first { return true }
    return nextWord.map(NumberWords.isPart) ?? false
  }

  mutating func take(_ token: ReplyToken) -> Bool {
    guard rest.first == token else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes the next word if the dictionary has it, and gives what it stands for.
  mutating func take<Meaning>(_ meanings: [String: Meaning]) -> Meaning? {
    guard let word = nextWord, let meaning = meanings[word] else { return nil }
    rest = rest.dropFirst()
    return meaning
  }

  mutating func take(anyOf words: Set<String>) -> Bool {
    guard let word = nextWord, words.contains(word) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Passes over all the words of the set that come next.
  mutating func skip(_ words: Set<String>) {
    while take(anyOf: words) {}
  }

  /// Fails unless everything was read.
  func finish() throws(UnreadableReason) {
    guard isAtEnd else { throw .notUnderstood }
  }

  /// Takes a number in digits or words, with its words in brackets after the digits where told so:
  /// `6`, `1,5`, `enam`, `6 (enam)`, `setengah`, `dua setengah`, `tujuh koma lima`.
  mutating func number(bracketed: Bool) throws(UnreadableReason) -> Spoken {
    if take(.symbol("-")) || take(anyOf: ["minus", "negatif"]) { throw .negative }
    var spoken: Spoken
    if case .numeral(let text)? = rest.first {
      rest = rest.dropFirst()
      let numeral = try Numeral(text)
      spoken = Spoken(value: numeral.value, numeral: numeral)
      if bracketed, take(.symbol("(")) {
        let words = try number(bracketed: false)
        guard take(.symbol(")")) else { throw .notUnderstood }
        guard words.value == spoken.value else { throw .contradiction }
      }
    } else if let share = take(Self.shares) {
      return Spoken(value: share)
    } else {
      spoken = try words()
    }
    // `dua setengah jam`: a half before a unit belongs to the number.
    if spoken.value.whole != nil, nextWord == "setengah", case .word? = rest.dropFirst().first {
      rest = rest.dropFirst()
      spoken = Spoken(value: try spoken.value.plusHalf())
    }
    return spoken
  }

  /// Takes a number of which a part may be measured: `1,5`, `1/2`, `6 (enam)`, `dua setengah`.
  mutating func measure() throws(UnreadableReason) -> Fraction {
    let spoken = try number(bracketed: true)
    guard let numeral = spoken.numeral else { return spoken.value }
    guard take(.symbol("/")) else { return try numeral.measured() }
    guard case .numeral(let below)? = rest.popFirst(), let over = Int(below), 1...100 ~= over,
      numeral.form == .plain
    else { throw .notUnderstood }
    return Fraction(numeral.value.numerator, over: over)
  }

  /// Takes a whole number with its words in brackets; nothing if it has a fraction.
  mutating func wholeNumber() throws(UnreadableReason) -> Int? {
    let spoken = try number(bracketed: true)
    return try (spoken.numeral?.measured() ?? spoken.value).whole
  }

  private mutating func words() throws(UnreadableReason) -> Spoken {
    var run: [String] = []
    while let word = nextWord, NumberWords.isPart(word) {
      run.append(word)
      rest = rest.dropFirst()
    }
    guard let whole = NumberWords.parse(run.joined(separator: " ")) else { throw .notUnderstood }
    guard take(.word("koma")) else { return Spoken(value: Fraction(whole, over: 1)) }
    var digits = ""
    while let word = nextWord, let digit = NumberWords.units.firstIndex(of: word) {
      digits += "\(digit)"
      rest = rest.dropFirst()
    }
    guard !digits.isEmpty else { throw .notUnderstood }
    return Spoken(value: try Numeral("\(whole),\(digits)").decimal)
  }

  /// A number that was read, and how it was written if in digits.
  struct Spoken {
    var value: Fraction
    var numeral: Numeral?
  }
}
