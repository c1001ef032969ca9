/// A paragraph of a form: its words as Word has cut them into runs.
struct FormParagraph {
  /// The words of one `w:t`.
  struct Piece {
    /// Which element of the part it is, counted in document order.
    var element: Int
    var prefix: String?
    var keepsSpace: Bool
    /// Whether Word takes its words from elsewhere each time it opens the file.
    var isBound: Bool
    /// Where its words begin in those of the paragraph, in bytes.
    var start: Int
    var text: [UInt8]
  }

  /// A field by the bytes of the paragraph that it takes, braces included.
  struct Span {
    var range: Range<Int>
    var name: String
    var format: String?
  }

  var pieces: [Piece] = []
  /// All words; a tab or line break between runs is one byte here and belongs to no piece.
  var text: [UInt8] = []
  /// The second copy of a text box, for programs that know only the older kind.
  var isCopy = false
  /// Commands of Word itself, such as `PAGE`.
  var instructions = ""
  var table: (number: Int, row: Int)?

  mutating func append(
    _ words: String,
    element: Int,
    prefix: String?,
    keepsSpace: Bool,
    isBound: Bool
  ) {
    let piece = Piece(
      element: element,
      prefix: prefix,
      keepsSpace: keepsSpace,
      isBound: isBound,
      start: text.count,
      text: Array(words.utf8)
    )
    pieces.append(piece)
    text += piece.text
  }

  /// A tab or line break between runs: a byte that no XML text can hold.
  private static let gap: UInt8 = 0x0B

  mutating func appendBreak() {
    text.append(Self.gap)
  }

  var isBlank: Bool { words.allSatisfy(\.isWhitespace) }

  var words: String { String(decoding: text, as: UTF8.self) }

  // MARK: Fields

  /// The fields in reading order, and what looks like one and is none.
  func fields() -> (spans: [Span], flaws: [(kind: FormFlaw.Kind, at: Int)]) {
    var spans: [Span] = []
    var flaws: [(kind: FormFlaw.Kind, at: Int)] = []
    var open: Int?
    var place = 0
    while place < text.count {
      let next = place + 1 < text.count ? text[place + 1] : 0
      switch (text[place], next) {
      case (UInt8(ascii: "{"), UInt8(ascii: "{")):
        // Of three braces the last two open the field.
        while place + 2 < text.count, text[place + 2] == UInt8(ascii: "{") { place += 1 }
        if let open { flaws.append((.unclosed, open)) }
        open = place
        place += 2
      case (UInt8(ascii: "}"), UInt8(ascii: "}")):
        if let start = open {
          if let span = span(start..<place + 2) {
            spans.append(span)
          } else {
            flaws.append((.empty, start))
          }
        } else {
          flaws.append((.unopened, place))
        }
        open = nil
        place += 2
      case (UInt8(ascii: "{"), UInt8(ascii: "%")):
        flaws.append((.command, place))
        place += 2
      case (Self.gap, _):
        if let start = open { flaws.append((.unclosed, start)) }
        open = nil
        place += 1
      default: place += 1
      }
    }
    if let open { flaws.append((.unclosed, open)) }
    let controls = pieces.filter(\.isBound)
    let bound = spans.filter { span in
      controls.contains { piece in
        span.range.overlaps(piece.start..<piece.start + piece.text.count)
      }
    }
    return (spans, flaws + bound.map { (.bound, $0.range.lowerBound) })
  }

  private func span(_ range: Range<Int>) -> Span? {
    let inside = String(decoding: text[range.dropFirst(2).dropLast(2)], as: UTF8.self)
    let parts = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      .map(\.tidied)
    guard let name = parts.first, !name.isEmpty else { return nil }
    return Span(range: range, name: name, format: parts.count > 1 ? parts[1] : nil)
  }

  /// The words around some bytes, at most about so many characters on either side.
  func around(_ range: Range<Int>, atMost length: Int = 40) -> (before: String, after: String) {
    // Enough bytes for the words; a letter that is cut falls with those that are left out.
    let reach = 16 * length
    let before = String(decoding: text[..<range.lowerBound].suffix(reach), as: UTF8.self).tidied
    let after = String(decoding: text[range.upperBound...].prefix(reach), as: UTF8.self).tidied
    return (before.lastWords(length), after.firstWords(length))
  }
}

extension StringProtocol {
  /// The words with single spaces, without marks that nobody sees.
  fileprivate var tidied: String {
    String(
      String.UnicodeScalarView(unicodeScalars.filter { $0.properties.generalCategory != .format })
    )
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  fileprivate func firstWords(_ length: Int) -> String {
    guard count > length else { return self }
    let start = prefix(length)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + " …"
  }

  fileprivate func lastWords(_ length: Int) -> String {
    guard count > length else { return self }
    let end = suffix(length)
    return "… " + (end.firstIndex(of: " ").map { end[end.index(after: $0)...] } ?? end)
  }
}
