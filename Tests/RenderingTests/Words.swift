import DocumentModel
import Rendering

/// Words with nothing but single spaces between them.
func words(_ text: String) -> [String] {
  text.split(whereSeparator: \.isWhitespace).map(String.init)
}

/// The text rendering of a paper.
func text(_ paper: Paper) throws -> String {
  String(decoding: try Renderer.render(paper, as: .text), as: UTF8.self)
}

/// The text rendering of blocks alone.
func text(_ blocks: [Block]) throws -> String {
  try text(Paper(title: "Uji", kind: "uji", blocks: blocks))
}

/// The words of the text rendering, without the lines that it draws.
func drawnWords(_ paper: Paper) throws -> [String] {
  drawnWords(try text(paper))
}

/// The words of a text rendering, without the lines that it draws.
func drawnWords(_ text: String) -> [String] {
  words(text).filter { !$0.allSatisfy { $0 == "─" } }
}

/// The words of pages whose running heads are left out.
func words(ofPages pages: [String], head: String) -> [String] {
  pages.enumerated().flatMap { index, page in
    words(
      page.replacing("Halaman \(index + 1) dari \(pages.count)", with: "")
        .replacing(head.isEmpty ? "\u{0}" : head, with: "")
    )
  }
}

/// Words cut where a line may end inside them, in one order: a page may cut `Undang-Undang`.
func parts(_ words: [String]) -> [String] {
  words.flatMap { word in
    word.replacing("-", with: "- ").replacing("/", with: "/ ").split(separator: " ").map(
      String.init
    )
  }
  .sorted()
}

/// What is in a list beyond another one; words that stand in both are struck off one by one.
func surplus(of list: [String], over other: [String]) -> [String] {
  var counts = other.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  return list.filter { word in
    counts[word, default: 0] -= 1
    return (counts[word] ?? 0) < 0
  }
}

func paragraph(_ words: String) -> Block {
  .paragraph(Paragraph([.text(words)]))
}

func list(_ numbering: NumberedList.Numbering, _ items: [[Block]]) -> Block {
  .list(NumberedList(numbering, items: items.map { NumberedList.Item($0) }))
}
