import Diagnostics
import Rendering
import Testing

@Suite struct PangoLibraryTests {
  @Test func `a computer without the library is told what to install or to choose`() throws {
    let problem = #expect(throws: RenderProblem.self) {
      try PangoLibrary.open(named: "libpangocairo-0.0.so.0")
    }
    let diagnostic = try #require(problem?.diagnostic)
    #expect(diagnostic.code == "pustaka-pdf-tidak-ada")
    #expect(diagnostic.message.contains("libpangocairo-0.0.so.0"))
    #expect(diagnostic.remedy?.contains(".docx") == true)
  }

  @Test func `a library that lacks a function is not taken for Pango`() {
    #expect(throws: RenderProblem.pdfLibraryMissing("cairo_create")) {
      try PangoLibrary.open(named: "libz.so.1")
    }
  }

  @Test func `asking again costs nothing and changes nothing`() throws {
    try PangoLibrary.open()
    try PangoLibrary.open()
  }
}
