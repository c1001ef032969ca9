import Rendering
import Testing

/// One paper, five formats, and two more that others make of them: the same words.
struct AllFormatsTests {
  @Test func `there are papers to compare`() throws {
    #expect(RenderedPaper.templates.count >= 3)
    #expect(try RenderedPaper.all.get().allSatisfy { $0.files.count == 5 })
  }

  @Test(arguments: RenderedPaper.names.filter { $0 != "jahat" })
  func `every format has the words of the text`(name: String) throws {
    let drawn = parts(drawnWords(try RenderedPaper.of(name).text))
    #expect(drawn.count > 5)
    let reading = try OutsideReading.of(name)
    let head = reading.docx.header
    let headWords = words(head)
    #expect(parts(words(reading.html.text)) == drawn)
    #expect(parts(words(reading.markdown.text)) == drawn)
    #expect(parts(reading.docx.words + headWords) == drawn)
    let pdf = parts(words(ofPages: reading.pdf.pages, head: head) + headWords)
    let word = parts(words(ofPages: reading.pagesFromWord, head: head) + headWords)
    let print = parts(words(ofPages: reading.pagesFromHTML, head: ""))
    // Pages may repeat the heading of a table, and nothing else.
    let headings = Set(
      parts(
        reading.docx.tables.filter { $0.repeatedRows == 1 }.flatMap {
          words($0.rows[0].joined(separator: " "))
        }
      )
    )
    for pages in [pdf, word, print] {
      #expect(surplus(of: drawn, over: pages) == [])
      #expect(Set(surplus(of: pages, over: drawn)).subtracting(headings) == [])
    }
  }

  @Test(arguments: RenderedPaper.templates, OutputFormat.allCases)
  func `the same case gives the same bytes`(name: String, format: OutputFormat) throws {
    let paper = try RenderedPaper.of(name)
    #expect(try RenderedPaper.template(name, as: format) == paper.files[format])
  }
}
