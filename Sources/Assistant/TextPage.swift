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
    var isEmpty = true
    for word in words.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, line.count + 1 + word.count > columns {
        text += line + "\n"
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    text += line + "\n"
  }
}
