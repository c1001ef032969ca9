/// Cuts a draft into words and mends what scanning and line breaks did to them.
struct WordScanner {
  private let bytes: [UInt8]
  private var words: [Word] = []
  private var vocabulary = Vocabulary()
  private var line = PageText.Line(bytes: 0..<0, number: 1, page: 1, isBlank: true)
  private var paragraph = 0
  private var isAtLineStart = true
  /// Whether the line before was a field of a form.
  private var wasLabel = false
  private var isAtParagraphStart = true

  static func scan(_ bytes: [UInt8]) -> [Word] {
    var scanner = WordScanner(bytes: bytes)
    scanner.words.reserveCapacity(bytes.count / 6)
    for line in PageText.lines(bytes) { scanner.read(line) }
    return InlineHeads.removed(from: scanner.words)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func read(_ line: PageText.Line) {
    if line.isBlank {
      isAtParagraphStart = true
      return
    }
    self.line = line
    isAtLineStart = true
    if let last = words.last,
      [";", ".", ":"].contains(last.form) || startsWithMarker(line)
        || startsWithOpening(line) || startsWithBox(line)
    {
      isAtParagraphStart = true
    }
    // A sentence goes on below a running head.
    if line.followsHead, let last = words.last, ![";", ".", ":"].contains(last.form),
      let first = bytes[line.bytes].first(where: { !Bytes.isSpace($0) }),
      Bytes.isLower(first) || first == UInt8(ascii: "("), !startsWithMarker(line)
    {
      isAtParagraphStart = false
    }
    let isLabel = isLabelled(line)
    if isLabel, wasLabel { isAtParagraphStart = true }
    wasLabel = isLabel
    let first = words.count
    var index = line.bytes.lowerBound
    while index < line.bytes.upperBound {
      let byte = bytes[index]
      if Bytes.isSpace(byte) {
        index += 1
      } else if byte < 0x80, !Bytes.isLetterOrDigit(byte) {
        add(String(UnicodeScalar(byte)), index..<index + 1)
        index += 1
      } else if byte >= 0x80, let (mark, length) = Typography.mark(bytes, at: index) {
        if let mark { add(mark, index..<index + length) }
        index += length
      } else {
        let end = endOfWord(index, before: line.bytes.upperBound)
        addWord(index..<end)
        index = end
      }
    }
    joinSpacedLetters(from: first)
    if !words.isEmpty { words[words.count - 1].isLast = true }
  }

  private static let measures: Set<String> = ["hari", "minggu", "pekan", "bulan"]

  /// Words that open a paragraph wherever they begin a line in capitals.
  private static let openings: Set<String> = [
    "Menimbang", "Mengingat", "Memperhatikan", "Menyatakan", "Menjatuhkan", "Menetapkan",
    "Memerintahkan", "Membebankan", "Nama", "Tempat", "Umur", "MENGADILI", "MENUNTUT", "MEMUTUSKAN",
    "Butir", "Diktum", "Ke",
  ]

  private func startsWithOpening(_ line: PageText.Line) -> Bool {
    let start = bytes[line.bytes].drop { Bytes.isSpace($0) }
    guard let first = start.first, Bytes.isUpper(first) else { return false }
    let word = start.prefix { Bytes.isLetter($0) }
    return word.count <= 14 && Self.openings.contains(String(decoding: word, as: UTF8.self))
  }

  /// Whether the words open an order: `Menetapkan …`, `MENETAPKAN …`.
  private func opensOrder(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.first.map(Bytes.isUpper) ?? false else { return false }
    let word = String(
      decoding: rest.prefix(15).prefix { Bytes.isLetter($0) },
      as: UTF8.self
    )
    return Self.openings.contains(word.capitalisedFirst)
  }

  /// `Jam per hari : 5`: a field of a form, its label at most 40 bytes long.
  private func isLabelled(_ line: PageText.Line) -> Bool {
    let start = bytes[line.bytes].drop { Bytes.isSpace($0) }
    guard let first = start.first, Bytes.isLetter(first),
      let colon = start.prefix(40).firstIndex(of: UInt8(ascii: ":")),
      // A label in small letters stands apart from its colon: `seharinya    : 2 jam`.
      Bytes.isUpper(first) || start[..<colon].last.map(Bytes.isSpace) ?? false
    else { return false }
    return start[..<colon].allSatisfy {
      Bytes.isLetterOrDigit($0) || Bytes.isSpace($0) || [0x28, 0x29, 0x2F].contains($0)
    }
  }

  /// `[x]`, `[ ]`, `(v)`, `☐`: a box of a form opens a line of its own.
  private func startsWithBox(_ line: PageText.Line) -> Bool {
    let start = Array(bytes[line.bytes].drop { Bytes.isSpace($0) }.prefix(8))
    guard let first = start.first else { return false }
    if first == 0xE2, start.count > 2, start[1] == 0x98 { return (0x90...0x92).contains(start[2]) }
    let close: UInt8 = first == 0x5B ? 0x5D : 0x29
    guard first == 0x5B || first == 0x28, let end = start.firstIndex(of: close) else {
      return false
    }
    let inside = start[1..<end].filter { !Bytes.isSpace($0) }
    return inside.isEmpty || inside.count == 1 && [0x78, 0x76].contains(inside[0] | 0x20)
      || inside.count == 3 && inside[0] == 0xE2
  }

  /// `1.`, `IV.`, `a)`, `-` at the start of a line.
  private func startsWithMarker(_ line: PageText.Line) -> Bool {
    let start = bytes[line.bytes].drop { Bytes.isSpace($0) }
    guard let first = start.first else { return false }
    if first == UInt8(ascii: "-") || (first == 0xE2 && Typography.isBullet(start)) { return true }
    // `(1) Menyatakan`; a bare `(1)` may go on from `ayat`.
    if first == UInt8(ascii: "(") || first == UInt8(ascii: "["),
      let close = start.prefix(6).firstIndex(where: { $0 == 0x29 || $0 == 0x5D })
    {
      return opensOrder(start[(close + 1)...].drop { Bytes.isSpace($0) })
    }
    let mark = start.prefix { Bytes.isLetterOrDigit($0) && $0 < 0x80 }
    let rest = start.dropFirst(mark.count).drop { $0 == 0x20 }
    guard let next = rest.first else { return false }
    // `IV   Menetapkan`, `4 Menetapkan`
    if mark.count <= 4, rest.startIndex > mark.endIndex, opensOrder(rest),
      mark.allSatisfy({ Bytes.isDigit($0) || [0x49, 0x56, 0x58].contains($0) })
    {
      return true
    }
    if mark.count > 4, [0x3A, 0x2C, 0x2E].contains(next), Bytes.isUpper(first) {
      return Clause.ordinals.contains(String(decoding: mark, as: UTF8.self).lowercased())
    }
    guard (1...4).contains(mark.count), next == UInt8(ascii: ".") || next == UInt8(ascii: ")")
    else { return false }
    guard let after = rest.dropFirst().first else { return false }
    // `1.Menyatakan`
    if mark.count <= 2, mark.allSatisfy({ Bytes.isDigit($0) }), Bytes.isUpper(after) { return true }
    guard Bytes.isSpace(after) else { return false }
    return mark.count == 1 || mark.allSatisfy { Bytes.isDigit($0) }
      || mark.allSatisfy { [0x49, 0x56, 0x58].contains($0) }
  }

  private func endOfWord(_ start: Int, before limit: Int) -> Int {
    var index = start
    var onlyDigits = true
    while index < limit {
      let byte = bytes[index]
      if byte >= 0x80 {
        onlyDigits = false
        // A soft hyphen stays inside the word; other marks and spaces end it.
        if byte == 0xC2, index + 1 < limit, bytes[index + 1] == 0xAD {
          index += 2
          continue
        }
        if Typography.mark(bytes, at: index) != nil { break }
        index += 1
      } else if Bytes.isLetterOrDigit(byte) {
        if onlyDigits, index > start, !Bytes.isDigit(byte) {
          let letters = bytes[index..<limit].prefix { Bytes.isLetter($0) }
          if letters.count > 1, !letters.allSatisfy({ Vocabulary.digitLike.contains($0) }) {
            break
          }
        }
        // `Rp5.000`
        if Bytes.isDigit(byte), index == start + 2, bytes[start] | 0x20 == 0x72,
          bytes[start + 1] | 0x20 == 0x70
        {
          break
        }
        // `2.5OO,00`: letters that OCR puts for digits keep a number whole.
        onlyDigits =
          onlyDigits
          && (Bytes.isDigit(byte) || index > start && Vocabulary.digitLike.contains(byte))
        index += 1
      } else if index + 1 < limit, index > start,
        Bytes.isDigit(bytes[index - 1]) || Vocabulary.digitLike.contains(bytes[index - 1]),
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), onlyDigits,
        Bytes.isDigit(bytes[index + 1]) || [0x4F, 0x6F].contains(bytes[index + 1])
      {
        index += 1
      } else if byte == UInt8(ascii: "'"), index > start, index + 1 < limit,
        Bytes.isLetter(bytes[index - 1]), Bytes.isLetter(bytes[index + 1])
      {
        index += 1
      } else {
        break
      }
    }
    return max(index, start + 1)
  }

  private mutating func addWord(_ range: Range<Int>) {
    // A word broken over two lines.
    if isAtLineStart, let dash = words.last, dash.form == "-", dash.isLast, words.count > 1,
      Bytes.isLower(bytes[range.lowerBound])
    {
      let whole = words[words.count - 2]
      if whole.bytes.upperBound == dash.bytes.lowerBound, !whole.isMark, !whole.isNumber {
        words.removeLast()
        let form = whole.form + String(decoding: bytes[range], as: UTF8.self).lowercased()
        words[words.count - 1].form = vocabulary.mended(form, after: "")
        words[words.count - 1].bytes = whole.bytes.lowerBound..<range.upperBound
        isAtLineStart = false
        isAtParagraphStart = false
        return
      }
    }
    let raw = bytes[range].filter { $0 != UInt8(ascii: "'") }
    let lowered = raw.map { Bytes.isUpper($0) ? $0 | 0x20 : $0 }
    let text = Typography.plain(String(decoding: lowered, as: UTF8.self))
    // `perhari` is written for `per hari`.
    if text.hasPrefix("per"), Self.measures.contains(String(text.dropFirst(3))) {
      add("per", range.lowerBound..<range.lowerBound + 3, first: raw.first)
      add(String(text.dropFirst(3)), range.lowerBound + 3..<range.upperBound)
      return
    }
    let form = vocabulary.mended(
      text,
      original: raw,
      after: words.last?.form ?? ""
    )
    add(
      form,
      range,
      first: raw.first,
      isShouted: raw.count > 1 && !raw.contains(where: Bytes.isLower)
    )
  }

  private mutating func add(
    _ form: String,
    _ range: Range<Int>,
    first: UInt8? = nil,
    isShouted: Bool = false
  ) {
    if form == "atau", words.count > 1, words[words.count - 1].form == "/",
      words[words.count - 2].form == "dan"
    {
      words.removeLast()
      words[words.count - 1].form = "dan/atau"
      words[words.count - 1].bytes = words[words.count - 1].bytes.lowerBound..<range.upperBound
      return
    }
    if isAtParagraphStart { paragraph += 1 }
    words.append(
      Word(
        form: form,
        bytes: range,
        line: line.number,
        page: line.page,
        paragraph: paragraph,
        startsLine: isAtLineStart,
        startsParagraph: isAtParagraphStart,
        isCapitalised: first.map(Bytes.isUpper) ?? false,
        isShouted: isShouted
      )
    )
    isAtLineStart = false
    isAtParagraphStart = false
  }

  /// `M E N G A D I L I` becomes one word.
  private mutating func joinSpacedLetters(from first: Int) {
    var index = first
    while index < words.count {
      var end = index
      while end < words.count, words[end].form.utf8.count == 1, !words[end].isMark,
        !words[end].isNumber || end > index
      { end += 1 }
      let joined = words[index..<end].map(\.form).joined()
      let isWord = end - index >= 5 || end - index >= 3 && Vocabulary.isKnown(joined)
      if isWord {
        words[index].form = vocabulary.mended(joined, after: "")
        words[index].bytes = words[index].bytes.lowerBound..<words[end - 1].bytes.upperBound
        words[index].isShouted = true
        words.removeSubrange(index + 1..<end)
      }
      index = max(end, index + 1) - (isWord ? end - index - 1 : 0)
    }
  }
}

extension String {
  /// `MENETAPKAN` as `Menetapkan`; other words as they are.
  fileprivate var capitalisedFirst: String {
    guard !utf8.contains(where: Bytes.isLower) else { return self }
    return prefix(1) + dropFirst().lowercased()
  }
}
