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
  try words(text(paper)).filter { !$0.allSatisfy { $0 == "─" } }
}

func paragraph(_ words: String) -> Block {
  .paragraph(Paragraph([.text(words)]))
}

func list(_ numbering: NumberedList.Numbering, _ items: [[Block]]) -> Block {
  .list(NumberedList(numbering, items: items.map { NumberedList.Item($0) }))
}
