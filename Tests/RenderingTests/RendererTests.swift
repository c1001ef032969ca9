import Diagnostics
import DocumentModel
import Rendering
import Testing

struct RendererTests {
  @Test(arguments: OutputFormat.allCases)
  func `the same paper gives the same bytes`(format: OutputFormat) throws {
    for (_, paper) in SamplePaper.all {
      let once = try Renderer.render(paper, as: format)
      #expect(!once.isEmpty)
      #expect(try Renderer.render(paper, as: format) == once)
    }
  }

  @Test(arguments: OutputFormat.allCases)
  func `an empty paper is still a file`(format: OutputFormat) throws {
    let paper = Paper(title: "", kind: "", notice: [], blocks: [])
    #expect(!(try Renderer.render(paper, as: format)).isEmpty)
  }

  @Test(arguments: [
    PageLayout(marginTop: .nan), PageLayout(marginStart: 150, marginEnd: 40),
    PageLayout(marginTop: 150, marginBottom: 120), PageLayout(marginEnd: -10),
    PageLayout(marginEnd: .infinity), PageLayout(fontSize: 0), PageLayout(fontSize: .nan),
    PageLayout(fontSize: 1e300),
  ])
  func `a page without room for words is refused`(layout: PageLayout) {
    for format in OutputFormat.allCases {
      #expect(throws: RenderProblem.pageWithoutRoom) {
        try Renderer.render(Paper(title: "", kind: "", layout: layout, blocks: []), as: format)
      }
    }
  }

  @Test(arguments: ["👩‍👩‍👧", "🇮🇩", "𒐫"])
  func `what no font can show is refused as a PDF and stands as typed in the others`(
    words: String
  ) throws {
    let paper = Paper(title: "", kind: "", blocks: [.paragraph(Paragraph([.text(words)]))])
    for format in [OutputFormat.text, .markdown, .html] {
      let text = String(decoding: try Renderer.render(paper, as: format), as: UTF8.self)
      #expect(text.contains(words))
    }
    #expect(!(try Renderer.render(paper, as: .docx)).isEmpty)
    let problem = #expect(throws: RenderProblem.self) { try Renderer.render(paper, as: .pdf) }
    #expect(problem?.diagnostic.code == "huruf-tanpa-font")
  }

  @Test(arguments: ["", "Arial\"; }", "</style>", String(repeating: "a", count: 61)])
  func `a font name that could be markup is refused`(name: String) {
    let paper = Paper(title: "", kind: "", layout: PageLayout(fontFamily: name), blocks: [])
    #expect(throws: RenderProblem.unusableFontName) { try Renderer.render(paper, as: .html) }
  }

  @Test func `nine levels of lists can be made and ten cannot`() throws {
    func nested(_ depth: Int) -> Paper {
      let blocks = (1...depth).reduce([paragraph("isi")]) { blocks, _ in [list(.decimal, [blocks])]
      }
      return Paper(title: "", kind: "", blocks: blocks)
    }
    for format in OutputFormat.allCases {
      #expect(!(try Renderer.render(nested(9), as: format)).isEmpty)
      #expect(throws: RenderProblem.listTooDeep(limit: 9)) {
        try Renderer.render(nested(10), as: format)
      }
    }
  }

  @Test func `a problem says what would mend it`() {
    let diagnostic = RenderProblem.pageWithoutRoom.diagnostic
    #expect(diagnostic.code == "halaman-tanpa-ruang")
    #expect(diagnostic.remedy?.contains("milimeter") == true)
    #expect(RenderProblem.listTooDeep(limit: 9).diagnostic.message.contains("9 tingkat"))
  }
}
