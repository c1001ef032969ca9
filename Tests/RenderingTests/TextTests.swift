import DocumentModel
import Rendering
import Testing

struct TextTests {
  @Test func `items hang on their marks and nested lists stand in`() throws {
    let long = "Menetapkan pidana penjara tersebut dijalankan sebagai pidana kerja sosial, dengan:"
    let order = list(
      .decimal,
      [
        [paragraph("Menyatakan;")],
        [paragraph(long), list(.letter, [[paragraph("jam;")], [paragraph("hari.")]])],
      ]
    )
    #expect(
      try text([order]) == """
        1. Menyatakan;

        2. Menetapkan pidana penjara tersebut dijalankan sebagai pidana kerja
           sosial, dengan:

           a. jam;
           b. hari.

        """
    )
  }

  @Test(arguments: [
    (NumberedList.Numbering.decimal, "1.", "28."), (.letter, "a.", "bb."),
    (.roman, "I.", "XXVIII."), (.dash, "-", "-"),
  ])
  func `marks go on beyond the alphabet`(
    numbering: NumberedList.Numbering,
    first: String,
    last: String
  ) throws {
    let lines = try text([list(numbering, (1...28).map { [paragraph("butir\($0)")] })])
      .split(separator: "\n")
    #expect(words(String(try #require(lines.first))) == [first, "butir1"])
    #expect(words(String(try #require(lines.last))) == [last, "butir28"])
    // All words begin in one column.
    let columns = lines.compactMap { line in
      line.firstRange(of: "butir").map { line[..<$0.lowerBound].count }
    }
    #expect(columns.count == 28)
    #expect(Set(columns).count == 1)
  }

  @Test func `labels and values line up on their colons`() throws {
    let table = Table(
      rows: [
        [[.text("Nama")], [.text("Terdakwa A")]],
        [[.text("Pekerjaan")], [.blank(field: "terdakwa.pekerjaan")]],
        [[], [.text("lanjutan")]],
      ],
      widths: [1, 2],
      hasBorders: false
    )
    #expect(
      try text([.table(table)]) == """
        Nama      : Terdakwa A
        Pekerjaan : ……………………
                    lanjutan

        """
    )
  }

  @Test func `a table keeps its columns when cells wrap`() throws {
    let cell = Array(repeating: "kata", count: 12).joined(separator: " ")
    let table = Table(
      header: [[.text("No.")], [.text("Isi")]],
      rows: [[[.text("1")], [.text(cell)]], [[.text("2")]]],
      widths: [1, 3]
    )
    let column = String(repeating: "─", count: 18) + "  " + String(repeating: "─", count: 55)
    let words = Array(repeating: "kata", count: 11).joined(separator: " ")
    #expect(
      try text([.table(table)]) == """
        \(column)
        No.                 Isi
        \(column)
        1                   \(words)
                            kata

        2
        \(column)

        """
    )
  }

  @Test func `two signatures stand side by side with room to sign`() throws {
    let signatures = Block.signatures([
      Signature(office: [.text("Terdakwa,")], name: [.text("Terdakwa A")]),
      Signature(
        place: [.text("Kota Contoh, 22 Januari 2026")],
        office: [.text("Penuntut Umum,")],
        name: [.blank(field: "pejabat.jaksa")],
        details: [[.text("NIP 1")]]
      ),
    ])
    #expect(
      try text([signatures]) == """
                                                Kota Contoh, 22 Januari 2026
        Terdakwa,                               Penuntut Umum,



        Terdakwa A                              ……………………
                                                NIP 1

        """
    )
  }

  @Test(arguments: [(1, [1]), (2, [2]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (7, [3, 3, 1])])
  func `many signatures are dealt out in even rows`(count: Int, rows: [Int]) throws {
    let signatures = (1...count).map { Signature(office: [.text("P")], name: [.text("N\($0)")]) }
    let names = try text([.signatures(signatures)]).split(separator: "\n")
      .map { $0.filter { $0 == "N" }.count }
      .filter { $0 > 0 }
    #expect(names == rows)
  }

  @Test func `centred and right-aligned lines stand where they should`() throws {
    let lines = try text([
      .heading(level: 1, [.text("PUTUSAN")]),
      .paragraph(Paragraph([.text("kanan")], alignment: .end)),
    ])
    .split(separator: "\n")
    #expect(
      lines
        == [
          String(repeating: " ", count: 34) + "PUTUSAN",
          String(repeating: " ", count: 71) + "kanan",
        ].map { $0[...] }
    )
  }

  @Test func `no line is wider than 76 columns unless one word is`() throws {
    for (_, paper) in SamplePaper.all {
      for line in try text(paper).split(separator: "\n") where words(String(line)).count > 1 {
        #expect(line.count <= 76)
      }
    }
  }

  @Test func `no line ends in a space and no two empty lines follow each other`() throws {
    let judgment = try text(SamplePaper.judgment)
    #expect(!judgment.contains(" \n"))
    #expect(judgment.hasSuffix("NIP 2\n"))
    let order = try #require(judgment.split(separator: "MENGADILI:").last)
      .prefix { $0 != "D" }
    #expect(!order.contains("\n\n\n"))
  }

  @Test func `hostile words come out as typed`() throws {
    let drawn = try text(SamplePaper.hostile)
    for line in SamplePaper.hostileWords.prefix(10) where line.count < 76 {
      #expect(drawn.contains("\n\(line)\n"))
    }
    #expect(drawn.contains("\ndua  ruang,    tab, baris\nbaru\nlagi\nakhir\n"))
    #expect(drawn.contains("\nnol\u{FFFD}, bel\u{FFFD}, lolos\u{FFFD}[31m, akhir\u{FFFD}\n"))
    #expect(drawn.contains("tanpaspasi" + String(repeating: "x", count: 10_000) + "\n"))
    #expect(words(drawn).filter { $0 == "panjang" }.count == 1250)
  }

  @Test func `pictures and East Asian signs take two columns`() throws {
    let table = Table(
      rows: [[[.text("漢字")], [.text("x")]], [[.text("e\u{301}🇮🇩")], [.text("x")]]],
      widths: [1, 1],
      hasBorders: false
    )
    #expect(try text([.table(table)]) == "漢字 : x\ne\u{301}🇮🇩  : x\n")
  }
}
