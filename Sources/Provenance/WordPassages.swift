import XMLTree

/// The words of a Word file, one paragraph or table row after the other.
///
/// Words that are struck out, hidden or deleted under change tracking are not there.
struct WordPassages {
  private(set) var passages: [String] = []
  private var margins: Set<String> = []

  /// Containers whose content is not on the page.
  private static let unseen: Set<String> = [
    "sectPr", "del", "moveFrom", "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr",
    "instrText", "delText", "Fallback",
  ]

  /// Adds the words of a part of the body.
  mutating func add(_ element: Element) {
    switch element.name {
    case "p": append(PlainWords.of(Self.text(of: element)))
    case "tr": append(PlainWords.row(Self.cells(of: element)))
    case "altChunk": append("[sisipan dari berkas lain, yang tidak dapat dibaca]")
    default: addChildren(of: element)
    }
  }

  mutating func addChildren(of element: Element) {
    for child in element.elements where !Self.unseen.contains(child.name) { add(child) }
  }

  /// Adds the words of a running head or foot, once; the count of pages is the program's own.
  mutating func addMargin(_ root: Element) {
    var inner = WordPassages()
    inner.addChildren(of: root)
    for words in inner.passages where margins.insert(words).inserted {
      let isCount = words.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
      if isCount != ["Halaman", "dari"] { append(words) }
    }
  }

  private mutating func append(_ words: String) {
    if !words.isEmpty { passages.append(words) }
  }

  /// The cells of a row, those inside content controls too.
  private static func cells(of row: Element) -> [String] {
    row.elements.filter { !unseen.contains($0.name) }.flatMap { child -> [String] in
      guard child.name == "tc" else { return cells(of: child) }
      var inner = WordPassages()
      inner.addChildren(of: child)
      return [inner.passages.joined(separator: " ")]
    }
  }

  private static func text(of element: Element) -> String {
    var text = ""
    append(element, to: &text)
    return text
  }

  private static func append(_ element: Element, to text: inout String) {
    if element.name == "r", isInvisible(element) { return }
    for child in element.elements where !unseen.contains(child.name) {
      switch child.name {
      case "t": text += child.text
      case "tab", "br", "cr", "ptab": text += " "
      case "noBreakHyphen": text += "-"
      case "sym": text += "\u{FFFD}"
      case "p":
        text += " "
        append(child, to: &text)
        text += " "
      default: append(child, to: &text)
      }
    }
  }

  /// Whether the words of a run are struck out or hidden.
  private static func isInvisible(_ run: Element) -> Bool {
    guard let properties = run.first("rPr") else { return false }
    return ["strike", "dstrike", "vanish"].contains { name in
      guard let element = properties.first(name) else { return false }
      let value = element.attributes.first { $0.name == "val" }?.value ?? "true"
      return !["false", "0", "off", "none"].contains(value)
    }
  }
}
