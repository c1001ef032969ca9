import Diagnostics
import DocumentModel
import Drafting
import Indonesian
import Testing

@Suite struct WritingTests {
  private func written(
    _ kind: String,
    _ value: FieldValue?,
    format: String? = nil
  ) throws -> [String] {
    let attribute = format.map { " format=\"\($0)\"" } ?? ""
    let workshop = Workshop(
      "<paragraf>[<nilai n=\"x\"\(attribute)/>]</paragraf>",
      fields: Workshop.field("x", kind)
    )
    return try workshop.lines(value.map { ["x": $0] } ?? [:])
  }

  @Test func `numbers are written as courts write them`() throws {
    #expect(try written("bilangan", .number(3)) == ["[3 (tiga)]"])
    #expect(try written("bilangan", .number(3), format: "angka") == ["[3]"])
    #expect(try written("bilangan", .number(21), format: "terbilang") == ["[dua puluh satu]"])
    #expect(
      try written("rupiah", Rupiah(10_000_000).map { .money($0) })
        == ["[Rp10.000.000,00 (sepuluh juta rupiah)]"]
    )
    #expect(
      try written("rupiah", Rupiah(5_000).map { .money($0) }, format: "rupiah") == ["[Rp5.000,00]"]
    )
    #expect(
      try written("tanggal", CalendarDate(iso: "2026-01-22").map { .date($0) })
        == ["[22 Januari 2026]"]
    )
    #expect(
      try written("tanggal", CalendarDate(iso: "2026-01-22").map { .date($0) }, format: "hari")
        == ["[Kamis]"]
    )
    #expect(
      try written("durasi", LegalDuration(months: 6, days: 1).map { .duration($0) })
        == ["[6 (enam) bulan 1 (satu) hari]"]
    )
    #expect(
      try written("jam", WorkTime(hours: 120).map { .work($0) })
        == ["[120 (seratus dua puluh) jam]"]
    )
  }

  @Test func `a sentence ends in one full stop and a phrase in none`() throws {
    #expect(try written("teks", .text(" Ia sehat "), format: "kalimat") == ["[Ia sehat.]"])
    #expect(try written("teks", .text("Ia sehat."), format: "kalimat") == ["[Ia sehat.]"])
    #expect(try written("teks", .text("Sehatkah?"), format: "kalimat") == ["[Sehatkah?]"])
    #expect(try written("teks", .text("Ia sehat."), format: "frasa") == ["[Ia sehat]"])
    #expect(try written("teks", .text("Ia ..."), format: "frasa") == ["[Ia ...]"])
    #expect(try written("teks", .text("kota x"), format: "huruf-besar") == ["[KOTA X]"])
  }

  @Test func `a choice is written in its words`() throws {
    let workshop = Workshop(
      #"<paragraf><nilai n="x" format="kalimat"/></paragraf>"#,
      fields: Workshop.field(
        "x",
        "pilihan",
        #"<pilihan n="rutan">ditahan di rutan</pilihan><pilihan n="bebas">bebas</pilihan>"#
      )
    )
    #expect(try workshop.lines(["x": .text("rutan")]) == ["ditahan di rutan."])
  }

  @Test(arguments: [
    "<b>&amp;\"'{{x}}]]>", "😀👩‍👩‍👧 é", "  dua  spasi  ", "\u{200F}kanan\u{200E}", "a\tb",
    String(repeating: "panjang ", count: 1_250),
  ])
  func `typed words stay as they were typed`(words: String) throws {
    #expect(try written("teks", .text(words)) == ["[\(words)]"])
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb"])
  func `a typed line break stays a line break`(words: String) throws {
    #expect(try written("teks", .text(words)) == ["[a⏎b]"])
  }

  @Test(arguments: ["\u{0}", "\u{1B}[2J", "\u{202E}abc", "\u{2066}", "\u{FFFF}"])
  func `words that cannot be written are refused without being shown`(words: String) {
    #expect {
      try written("teks", .text("rahasia" + words))
    } throws: { error in
      guard let problem = error as? DraftProblem else { return false }
      return problem.faults.map(\.code) == ["isian-tak-dapat-ditulis"]
        && problem.description.contains("`x`") && !problem.description.contains("rahasia")
    }
  }

  @Test func `spaces of the template are written once`() throws {
    let workshop = Workshop(
      """
      <paragraf>
        satu <tebal> dua </tebal>
        <jika ada="x">tiga </jika>
        empat<baris-baru/> lima
      </paragraf>
      """,
      fields: Workshop.field("x", required: false)
    )
    #expect(try workshop.lines() == ["satu dua empat⏎lima"])
  }

  @Test func `emphasis reaches the words inside`() throws {
    let workshop = Workshop(
      #"<paragraf>a<tebal>b<miring><nilai n="x"/></miring></tebal></paragraf>"#,
      fields: Workshop.field("x")
    )
    let block = try workshop.draft(["x": .text("c")]).paper.blocks.last
    guard case .paragraph(let paragraph)? = block else {
      Issue.record("no paragraph")
      return
    }
    #expect(
      paragraph.content == [
        .text("a"), .text("b", style: .bold), .text("c", style: [.bold, .italic]),
      ]
    )
  }

  @Test func `blocks become blocks`() throws {
    let workshop = Workshop(
      """
      <judul>Judul</judul><subjudul>Sub</subjudul><garis/>
      <daftar nomor="huruf"><butir>satu:<daftar nomor="strip"><butir>dalam</butir></daftar><paragraf>lalu</paragraf></butir></daftar>
      <tabel lebar="1 3"><kepala-tabel><sel>A</sel><sel>B</sel></kepala-tabel><baris><sel>a</sel><sel>b</sel></baris></tabel>
      <tanda-tangan><penandatangan><jabatan>Hakim</jabatan><nama>H</nama></penandatangan></tanda-tangan>
      <halaman-baru/>
      """
    )
    #expect(
      try workshop.lines()
        == ["Judul", "Sub", "—", "satu:", "dalam", "lalu", "a|b", "Hakim|H", "pagebreak"]
    )
    let blocks = try workshop.draft().paper.blocks
    #expect(blocks[4].listNumbering == .letter)
    guard case .table(let table) = blocks[5] else {
      Issue.record("no table")
      return
    }
    #expect(table.widths == [0.25, 0.75])
    #expect(table.header == [[.text("A")], [.text("B")]])
  }

  @Test func `every paragraph of a clause carries it`() throws {
    let clause = Clause(id: "pokok", basis: ["UU 1/2023 Pasal 85 ayat (1)"])
    guard case .paragraph(let paragraph)? = try Workshop("").draft().paper.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.clause == clause)
  }

  @Test func `the office chooses its words, its page and the notice`() throws {
    let options = DraftOptions(
      notice: "Tidak memenuhi syarat.",
      layout: PageLayout(size: .f4),
      settings: ["kode": "P-42"]
    )
    let paper = try Workshop("").draft(options: options).paper
    #expect(paper.header == [.text("P-42")])
    #expect(paper.notice == [.text("Tidak memenuhi syarat.")])
    #expect(paper.layout.size == .f4)
    #expect(try Workshop("").draft().paper.header == [.text("K-1")])
    #expect(throws: DraftProblem.self) {
      try Workshop("").draft(options: DraftOptions(settings: ["lain": "x"]))
    }
    #expect(throws: DraftProblem.self) {
      try Workshop("").draft(options: DraftOptions(readings: ["lain": "x"]))
    }
  }
}

extension Block {
  fileprivate var listNumbering: NumberedList.Numbering? {
    guard case .list(let list) = self else { return nil }
    return list.numbering
  }
}
