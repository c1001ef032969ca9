import Diagnostics
import DocumentModel
import Rendering
import Testing

/// What programs from outside see in the PDF files.
struct PDFTests {
  @Test(arguments: RenderedPaper.names)
  func `a PDF is sound, tagged and titled, and holds its fonts`(name: String) throws {
    let reading = try OutsideReading.of(name)
    let pdf = reading.pdf
    #expect(pdf.faults == [])
    #expect(pdf.isTagged)
    #expect(pdf.language == "id-ID")
    #expect(pdf.title == reading.docx.title)
    #expect(pdf.showsTitle)
    #expect(pdf.described.title == pdf.title)
    #expect(pdf.described.languages == ["id-ID"])
    #expect(!pdf.fonts.isEmpty)
    #expect(pdf.looseFonts == [])
    #expect(pdf.pageMillimetres == reading.docx.pageMillimetres)
    let isDrafted = RenderedPaper.templates.contains(name)
    #expect(pdf.properties == (isDrafted ? ["Keywords"] : []) + ["Producer", "Title"])
  }

  @Test func `a PDF claims no conformance that nobody checked`() throws {
    let file = try RenderedPaper.of("putusan").files[.pdf] ?? []
    #expect(file.firstRange(of: Array("x:xmpmeta".utf8)) != nil)
    for claim in ["pdfuaid", "pdfaid", "CreationDate", "ModDate"] {
      #expect(file.firstRange(of: Array(claim.utf8)) == nil)
    }
  }

  @Test func `headings are bookmarks`() throws {
    #expect(
      try OutsideReading.of("putusan").pdf.bookmarks.map { "\($0.level) \($0.title)" } == [
        "1 PUTUSAN Nomor 1/Pid.Sus/2026/PN Contoh", "2 Pertimbangan", "3 Alat bukti", "4 Catatan",
      ]
    )
  }

  @Test func `the structure holds every word but those of running heads`() throws {
    let pdf = try OutsideReading.of("putusan").pdf
    let head = words("Contoh 1/KS")
    #expect(
      (words(pdf.structure) + head).sorted() == (try drawnWords(SamplePaper.judgment)).sorted()
    )
    #expect(
      pdf.elements == [
        "Document", "H1", "H2", "H3", "H4", "L", "LBody", "LI", "Lbl", "P", "TD", "TH", "TR",
        "Table",
      ]
    )
  }

  @Test func `each page has its running head and foot`() throws {
    let pages = try OutsideReading.of("putusan").pdf.pages
    #expect(pages.count == 5)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Halaman \(index + 1) dari 5\n"))
      #expect(page.contains("Contoh 1/KS\n"))
    }
  }

  @Test func `a table repeats its heading on each page that it takes`() throws {
    let pages = try OutsideReading.of("putusan").pdf.pages
    #expect(
      pages.map { $0.contains("No. Alat bukti Keterangan") } == [true, true, true, false, false]
    )
    #expect(pages[0].contains("Bukti 1:"))
    #expect(pages[2].contains("Bukti 40:"))
  }

  @Test func `words before signatures and all signatures share a page`() throws {
    let last = try #require(try OutsideReading.of("putusan").pdf.pages.last)
    for words in ["Demikian diputuskan", "Hakim A", "Panitera C", "NIP 2"] {
      #expect(last.contains(words))
    }
    let five = try #require(try OutsideReading.of("patahan").pdf.pages.last)
    for name in ["satu", "dua", "tiga", "empat", "lima"] {
      #expect(five.contains("Nama \(name)"))
    }
  }

  @Test func `no paragraph leaves one line alone and no heading ends a page`() throws {
    let pages = try OutsideReading.of("patahan").pdf.pages.map { page in
      page.split(separator: "\n").map { words(String($0)) }.filter { $0.first != "Halaman" }
    }
    var cut = 0
    for (page, next) in zip(pages, pages.dropFirst()) {
      let last = try #require(page.last?.first)
      #expect(!last.hasPrefix("Bagian"))
      guard last.hasPrefix("alinea"), next.first?.first == last else { continue }
      cut += 1
      #expect(page.filter { $0.first == last }.count >= 2)
      #expect(next.filter { $0.first == last }.count >= 2)
    }
    #expect(cut > 0)
  }

  @Test func `a row is cut only where no page holds it`() throws {
    let pages = try OutsideReading.of("patahan").pdf.pages
    let spread = (1...9).map { number in
      pages.filter { words($0).contains("baris\(number)") }.count
    }
    #expect(spread[..<8].allSatisfy { $0 == 1 })
    #expect(spread[8] > 1)
    let table = pages.filter { $0.contains("baris") }
    #expect(table.count > 2)
    #expect(table.allSatisfy { $0.contains("Kepala Isi") })
  }

  @Test func `hostile words come out as typed`() throws {
    let pdf = try OutsideReading.of("jahat").pdf
    let shown = pdf.pages.enumerated()
      .map { index, page in
        page.replacing("</w:hdr>&amp;\nHalaman \(index + 1) dari \(pdf.pages.count)\n", with: "")
      }
      .joined()
    let joined = words(shown).joined()
    for typed in SamplePaper.hostileWords where !typed.contains("kanan") && !typed.contains("nol") {
      // A joiner between two pictures is not seen.
      let sought = words(typed).joined().unicodeScalars.filter { $0 != "\u{200D}" }.asString
      #expect(joined.contains(sought), "\(typed.prefix(40))")
    }
    #expect(joined.contains("nol\u{FFFD},bel\u{FFFD},lolos\u{FFFD}[31m,akhir\u{FFFD}"))
    #expect(joined.contains("kanan"))
    #expect(pdf.elements == ["Document", "P", "TD", "TH", "TR", "Table"])
    #expect(pdf.title == "A & B <C> \"D\" ]]>\u{FFFD}")
  }

  @Test func `fonts and page follow the layout`() throws {
    let letter = try OutsideReading.of("surat").pdf
    #expect(letter.fonts == ["LiberationSans"])
    #expect(letter.pageMillimetres == [215, 330])
    #expect(try OutsideReading.of("putusan").pdf.fonts.contains("LiberationSerif"))
  }

  @Test func `a paper of more pages than anybody reads is refused`() throws {
    let pages = Array(repeating: [paragraph("isi"), Block.pageBreak], count: 1001).flatMap(\.self)
    #expect(throws: RenderProblem.tooManyPages(limit: 1000)) {
      try Renderer.render(Paper(title: "", kind: "", blocks: pages), as: .pdf)
    }
    let allowed = Paper(title: "", kind: "", blocks: Array(pages.prefix(2000)))
    #expect(!(try Renderer.render(allowed, as: .pdf)).isEmpty)
    for words in [
      String(repeating: "kata ", count: 1_000_001), String(repeating: "\n", count: 130_000),
    ] {
      let long = Paper(title: "", kind: "", blocks: [paragraph(words)])
      #expect(throws: RenderProblem.tooManyPages(limit: 1000)) {
        try Renderer.render(long, as: .pdf)
      }
    }
    #expect(RenderProblem.tooManyPages(limit: 7).diagnostic.message.contains("7 halaman"))
  }

  @Test func `a word without end is set in time that grows with its length`() throws {
    let word = String(repeating: "x", count: 200_000)
    let paper = Paper(title: "", kind: "", blocks: [paragraph(word)])
    var pdf: [UInt8] = []
    let time = try ContinuousClock().measure { pdf = try Renderer.render(paper, as: .pdf) }
    #expect(pdf.count > 50_000)
    // With the square of its length it would take minutes.
    #expect(time < .seconds(30))
  }

  @Test func `a running head that fills the page is refused`() {
    let head = Array(repeating: "kepala", count: 3000).joined(separator: " ")
    let paper = Paper(title: "", kind: "", header: [.text(head)], blocks: [paragraph("isi")])
    #expect(throws: RenderProblem.pageWithoutRoom) { try Renderer.render(paper, as: .pdf) }
  }
}

extension Sequence<Unicode.Scalar> {
  fileprivate var asString: String {
    reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
