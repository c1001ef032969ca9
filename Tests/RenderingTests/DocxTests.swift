import DocumentModel
import Rendering
import Testing

/// What programs from outside see in the Word files.
struct DocxTests {
  @Test(arguments: RenderedPaper.names)
  func `a Word file keeps every rule of Open XML`(name: String) throws {
    let docx = try OutsideReading.of(name).docx
    #expect(docx.faults == [])
    #expect(docx.damaged == nil)
  }

  @Test func `paragraphs follow each other as in the text`() throws {
    var rest = try drawnWords(SamplePaper.judgment).joined(separator: " ")[...]
    for paragraph in try OutsideReading.of("putusan").docx.paragraphs {
      let sought = words(paragraph.text).joined(separator: " ")
      guard !sought.isEmpty else { continue }
      let found = try #require(rest.firstRange(of: sought), "\(sought)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `pdf made of a Word file has the words of the text`() throws {
    let reading = try OutsideReading.of("putusan")
    #expect(reading.pagesFromWord.count == 6)
    var drawn: [String] = []
    for (index, page) in reading.pagesFromWord.enumerated() {
      let foot = "Halaman \(index + 1) dari \(reading.pagesFromWord.count)"
      #expect(page.contains(foot))
      #expect(page.contains("Contoh 1/KS"))
      drawn += words(page.replacing(foot, with: "").replacing("Contoh 1/KS", with: ""))
    }
    // The heading row stands on each of the three pages that the table takes.
    let heading = ["No.", "Alat", "bukti", "Keterangan"]
    let expected = try drawnWords(SamplePaper.judgment).dropFirst(2) + heading + heading
    #expect(drawn.sorted() == expected.sorted())
  }

  @Test func `signatures stay on the page of the words before them`() throws {
    let page = try #require(try OutsideReading.of("putusan").pagesFromWord.last)
    #expect(page.contains("Demikian diputuskan"))
    #expect(page.contains("Panitera C"))
    let tables = try OutsideReading.of("putusan").docx.tables.suffix(2)
    #expect(tables.map(\.looseParagraphs) == [0, 0])
    #expect(tables.map(\.breakableRows) == [0, 0])
  }

  @Test func `headings and parts carry named styles`() throws {
    let paragraphs = try OutsideReading.of("putusan").docx.paragraphs
    func style(_ start: String) -> String? {
      paragraphs.first { $0.text.hasPrefix(start) }?.style
    }
    #expect(style("PERINGATAN") == "Peringatan")
    #expect(style("PUTUSAN") == "Heading 1")
    #expect(style("Pertimbangan") == "Heading 2")
    #expect(style("Alat bukti") == "Heading 3")
    #expect(style("Catatan") == "Heading 4")
    #expect(style("Menimbang") == "Isi")
    #expect(style("pengakuan Terdakwa") == "Daftar")
    let tables = try OutsideReading.of("putusan").docx.tables
    #expect(Set(tables.map(\.style)) == ["Tabel", "Tabel Polos"])
  }

  @Test func `numbers are real and begin anew in every list`() throws {
    let items = try OutsideReading.of("putusan").docx.paragraphs.filter { !$0.marker.isEmpty }
    #expect(
      items.map(\.marker) == [
        "a.", "b.", "c.", "1.", "2.", "a.", "-", "b.", "3.", "I.", "II.", "4.",
      ]
        + (1...12).map { "\($0)." }
    )
  }

  @Test func `a table repeats its heading and never splits a row`() throws {
    let evidence = try #require(
      try OutsideReading.of("putusan").docx.tables.first { $0.style == "Tabel" }
    )
    #expect(evidence.rows.count == 41)
    #expect(evidence.rows[0] == ["No.", "Alat bukti", "Keterangan"])
    #expect(evidence.repeatedRows == 1)
    #expect(evidence.breakableRows == 0)
  }

  @Test func `labels and values stand in three columns with a colon`() throws {
    let identity = try #require(try OutsideReading.of("putusan").docx.tables.first)
    #expect(identity.rows[0] == ["Nama lengkap", ":", "Terdakwa A"])
    #expect(identity.rows[4] == ["Pekerjaan", ":", "……………………"])
    #expect(identity.rows[5] == ["", "", "(keterangan lanjutan tanpa label)"])
  }

  @Test func `a signature table holds office, room, name and details`() throws {
    let signatures = try OutsideReading.of("putusan").docx.tables.suffix(2).map(\.rows)
    #expect(
      signatures == [
        [
          ["", "Kota Contoh, 22 Januari 2026", ""],
          ["Hakim Anggota", "Hakim Ketua", "Hakim Anggota"],
          ["", "", ""],
          ["Hakim B", "Hakim A", "……………………"],
          ["NIP 1", "", ""],
        ],
        [
          ["", "Panitera Pengganti"],
          ["", ""],
          ["", "Panitera C"],
          ["", "Penata Muda\nNIP 2"],
        ],
      ]
    )
  }

  @Test func `title, language, page and running heads are those of the paper`() throws {
    let judgment = try OutsideReading.of("putusan").docx
    #expect(judgment.title == "Putusan (contoh)")
    #expect(judgment.language == "id-ID")
    #expect(judgment.fontLanguage == "id-ID")
    #expect(judgment.header == "Contoh 1/KS")
    #expect(judgment.footer == "Halaman 1 dari 1")
    #expect(judgment.fields == ["PAGE", "NUMPAGES"])
    #expect(judgment.pageMillimetres == [210, 297])
    #expect(judgment.marginMillimetres == [25, 25, 30, 25])
    #expect(judgment.font == "Times New Roman")
    let letter = try OutsideReading.of("surat").docx
    #expect(letter.header == "")
    #expect(letter.pageMillimetres == [215, 330])
    #expect(letter.font == "Liberation Sans")
  }

  @Test func `a warning stands on the face of the first page`() throws {
    let reading = try OutsideReading.of("putusan")
    #expect(reading.docx.paragraphs.first?.text.hasPrefix("PERINGATAN: perkara ini") == true)
    #expect(reading.pagesFromWord.first?.contains("PERINGATAN: perkara ini") == true)
  }

  @Test func `hostile words come out as typed`() throws {
    let docx = try OutsideReading.of("jahat").docx
    let shown = SamplePaper.hostileWords.map(afterMending)
    #expect(docx.paragraphs.map(\.text).filter { shown.contains($0) } == shown)
    #expect(docx.title == "A & B <C> \"D\" ]]>\u{FFFD}")
    #expect(docx.header == "</w:hdr>&amp;")
    #expect(docx.tables[0].rows[1] == ["]]> | {{x}}", "baris\npertama"])
    #expect(docx.tables[0].rows[2] == ["satu sel saja", ""])
    #expect(docx.tables[1].rows.last?.last == "Saksi \"B\" & 'C'")
  }

  @Test func `hostile words reach the pdf`() throws {
    let pdf = words(try OutsideReading.of("jahat").pagesFromWord.joined()).joined()
    for sought in ["]]><!---->", "<script>alert(1)</script>&amp;&#0;", "{{x}}{%y%}", "<b>bukan"] {
      #expect(pdf.contains(sought))
    }
    #expect(pdf.filter { $0 == "x" }.count >= 10_000)
  }

  @Test func `entries bear no date and no trace of the machine`() throws {
    let entries = try OutsideReading.of("putusan").docx.entries
    #expect(entries.first?.name == "[Content_Types].xml")
    #expect(entries.map(\.name).contains("word/document.xml"))
    #expect(entries.allSatisfy { $0.date == [1980, 1, 1, 0, 0, 0] && $0.extra == 0 })
  }

  /// What the sample looks like once line ends are alike and control characters replaced.
  private func afterMending(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .replacing(/[\u{0}-\u{8}\u{1B}\u{FFFE}]/.matchingSemantics(.unicodeScalar), with: "\u{FFFD}")
  }
}
