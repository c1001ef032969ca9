import DocumentModel
import Rendering
import Testing

/// What an HTML parser and a Markdown reader see.
struct MarkupTests {
  @Test(arguments: RenderedPaper.names)
  func `html has no fault`(name: String) throws {
    let html = try OutsideReading.of(name).html
    #expect(html.faults == [])
    #expect(html.language == "id")
  }

  @Test(arguments: ["putusan", "jahat"])
  func `html and markdown show the words of the text as they were typed`(name: String) throws {
    let drawn = drawnWords(try RenderedPaper.of(name).text).sorted()
    let reading = try OutsideReading.of(name)
    #expect(words(reading.html.text).sorted() == drawn)
    #expect(words(reading.markdown.text).sorted() == drawn)
  }

  @Test func `hostile words make no element`() throws {
    let reading = try OutsideReading.of("jahat")
    #expect(
      reading.html.elements == [
        "aside", "body", "br", "col", "colgroup", "div", "header", "main", "p", "table", "tbody",
        "td", "th", "thead", "tr",
      ]
    )
    #expect(
      reading.markdown.elements == [
        "blockquote", "body", "br", "p", "table", "tbody", "td", "th", "thead", "tr",
      ]
    )
    #expect(reading.html.title == "A & B <C> \"D\" ]]>\u{FFFD}")
  }

  @Test func `html says what its parts are`() throws {
    let html = try OutsideReading.of("putusan").html
    #expect(html.title == "Putusan (contoh)")
    for element in [
      "header", "aside", "main", "h1", "h2", "ol", "ul", "thead", "th", "b", "i", "u",
    ] {
      #expect(html.elements.contains(element))
    }
  }

  @Test(arguments: [
    ([Inline.text("satu", style: .bold), .text(" dua")], "**satu** dua"),
    ([.text("MENGADILI:", style: .bold)], "**MENGADILI:**"),
    ([.text("pra"), .text("kata", style: .italic)], "pra<i>kata</i>"),
    ([.text(" tepi ", style: .bold), .text("x")], "<b> tepi </b>x"),
    ([.text("semua", style: [.bold, .italic, .underline])], "<u>***semua***</u>"),
    ([.text("akhir"), .lineBreak], "akhir"),
    ([.text("a"), .lineBreak, .text("1. b")], "a\\\n1\\. b"),
  ])
  func `emphasis and breaks survive in markdown`(content: [Inline], markdown: String) throws {
    let paper = Paper(title: "", kind: "", blocks: [.paragraph(Paragraph(content))])
    let bytes = try Renderer.render(paper, as: .markdown)
    #expect(String(decoding: bytes, as: UTF8.self) == markdown + "\n")
  }

  @Test func `lists that touch stay two lists in markdown`() throws {
    let lists = [list(.decimal, [[paragraph("a")]]), list(.decimal, [[paragraph("b")]])]
    let bytes = try Renderer.render(Paper(title: "", kind: "", blocks: lists), as: .markdown)
    #expect(String(decoding: bytes, as: UTF8.self) == "1. a\n\n<!-- -->\n\n1. b\n")
  }
}
