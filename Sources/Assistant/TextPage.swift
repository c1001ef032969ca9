/// Plain text for a terminal: headings, paragraphs and items, wrapped to a width.
package struct TextPage {
  private let columns: Int
  package private(set) var text = ""

  package init(columns: Int) {
    self.columns = columns
  }

  package mutating func title(_ words: String) {
    add(words.uppercased(), first: "", rest: "")
  }

  package mutating func heading(_ words: String) {
    if !text.isEmpty { text += "\n" }
    add(words, first: "", rest: "")
  }

  package mutating func paragraph(_ words: String, indent: Int = 0) {
    let space = String(repeating: " ", count: indent)
    add(words, first: space, rest: space)
  }

  package mutating func item(_ words: String, mark: String = "-", indent: Int = 2) {
    let space = String(repeating: " ", count: indent)
    add(
      words,
      first: "\(space)\(mark) ",
      rest: space + String(repeating: " ", count: mark.count + 1)
    )
  }

  package mutating func blank() {
    text += "\n"
  }

  private mutating func add(_ words: String, first: String, rest: String) {
    var line = first
    var width = first.count
    var isEmpty = true
    // A fixed blank holds two words on one line.
    for bytes in words.utf8.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      let part = Substring(bytes)
      let word = part.contains("\u{A0}") ? part.replacing("\u{A0}", with: " ") : part
      let wordWidth = word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
      if !isEmpty, width + 1 + wordWidth > columns {
        text += line + "\n"
        line = rest
        width = rest.count
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        width += 1
      }
      line += word
      width += wordWidth
      isEmpty = false
    }
    text += line + "\n"
  }
}
