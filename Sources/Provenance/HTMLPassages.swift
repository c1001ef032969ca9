/// The words of an HTML file, one block or table row after the other.
///
/// Words that are struck out or hidden are not there.
struct HTMLPassages {
  private(set) var passages: [String] = []
  private var words = ""
  /// The cells of the row that is open, the last of them still growing.
  private var cells: [String]?
  private var signatures: Signatures?
  /// An element that does not show, and how many of its name are open.
  private var skipped: (name: String, depth: Int)?

  /// Signatures side by side: each is a column, and its parts are rows.
  private struct Signatures {
    /// No office signs with more side by side.
    static let limit = 8
    var depth = 1
    var columns: [[String]] = []

    /// The lines across the columns.
    var rows: [String] {
      (0..<(columns.map(\.count).max() ?? 0)).map { row in
        PlainWords.row(columns.map { row < $0.count ? PlainWords.of($0[row]) : "" })
      }
    }
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "samp", "small", "span", "strong",
    "sub",
    "sup", "time", "tt", "u", "var", "wbr", "br", "input", "button",
  ]
  private static let unseen: Set<String> = [
    "head", "template", "svg", "del", "s", "strike", "noscript", "object", "iframe",
  ]
  private static let void: Set<String> = [
    "meta", "link", "br", "hr", "img", "col", "input", "wbr", "base", "area", "embed", "source",
    "track",
  ]

  mutating func add(_ token: HTMLTokens.Token) {
    if let skipped {
      skip(token, skipped)
      return
    }
    switch token {
    case .words(let text): words += text
    case .open(let tag): open(tag)
    case .close(let name): close(name)
    }
  }

  mutating func finish() {
    endBlock()
    endRow()
    endSignatures()
  }

  private mutating func skip(_ token: HTMLTokens.Token, _ skipped: (name: String, depth: Int)) {
    switch token {
    case .open(let tag) where tag.name == skipped.name: self.skipped?.depth += 1
    // The body begins whether or not the head was ended.
    case .open(let tag) where tag.name == "body" && skipped.name == "head": self.skipped = nil
    case .close(skipped.name):
      self.skipped = skipped.depth > 1 ? (skipped.name, skipped.depth - 1) : nil
    default: break
    }
  }

  private mutating func open(_ tag: HTMLTokens.Tag) {
    if Self.unseen.contains(tag.name) || isHidden(tag), !Self.void.contains(tag.name) {
      if !Self.inline.contains(tag.name), !["del", "s", "strike"].contains(tag.name) { endBlock() }
      skipped = (tag.name, 1)
      return
    }
    if tag.name == "br" { words += " " }
    if tag.name == "div", let depth = signatures?.depth {
      signatures?.depth = depth + 1
      endPart()
      if depth == 1, lastColumn < Signatures.limit { signatures?.columns.append([]) }
      let column = lastColumn
      if depth == 2 { signatures?.columns[column].append("") }
      return
    }
    if Self.inline.contains(tag.name) { return }
    endBlock()
    switch tag.name {
    case "tr":
      endRow()
      cells = []
    case "td", "th": cells?.append("")
    case "div" where tag.attributes["class"]?.split(separator: " ").contains("tanda-tangan") == true:
      endSignatures()
      signatures = Signatures()
    default: break
    }
  }

  private mutating func close(_ name: String) {
    if name == "div", let depth = signatures?.depth {
      endPart()
      signatures?.depth = depth - 1
      if depth == 1 { endSignatures() }
      return
    }
    if Self.inline.contains(name) { return }
    endBlock()
    if ["tr", "table"].contains(name) { endRow() }
  }

  private func isHidden(_ tag: HTMLTokens.Tag) -> Bool {
    if tag.attributes["hidden"] != nil { return true }
    guard let style = tag.attributes["style"]?.lowercased().filter({ !$0.isWhitespace }) else {
      return false
    }
    return ["display:none", "visibility:hidden", "line-through"].contains { style.contains($0) }
  }

  /// Whether words belong to a part of a signature.
  private var holdsPart: Bool { signatures?.columns.last?.isEmpty == false }

  private var lastColumn: Int { max(0, (signatures?.columns.count ?? 1) - 1) }

  /// Ends a run of words inside signatures.
  private mutating func endPart() {
    guard holdsPart else {
      endBlock()
      return
    }
    let column = lastColumn
    let part = (signatures?.columns[column].count ?? 1) - 1
    signatures?.columns[column][part] += " " + words
    words = ""
  }

  private mutating func endBlock() {
    defer { words = "" }
    if let count = cells?.count, count > 0 {
      cells?[count - 1] += " " + words
      return
    }
    if holdsPart {
      endPart()
      return
    }
    append(PlainWords.of(words))
  }

  private mutating func endRow() {
    guard let row = cells else { return }
    cells = nil
    append(PlainWords.row(row.map { PlainWords.of($0) }))
  }

  private mutating func endSignatures() {
    guard let rows = signatures?.rows else { return }
    signatures = nil
    for row in rows { append(row) }
  }

  private mutating func append(_ words: String) {
    if !words.isEmpty { passages.append(words) }
  }
}
