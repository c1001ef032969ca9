import Assistant
import Foundation
import Provenance
import Rendering
import Testing

/// Each way in which a hand can change a draft.
@Suite struct HandEditTests {
  private let place: Workplace
  private let draft: [UInt8]

  init() throws {
    place = try Workplace()
    draft = try Desk.draft("putusan", .docx)
  }

  /// The edits after an expression has run over the body of the Word file.
  private func edits(_ expression: String, of bytes: [UInt8]? = nil) throws -> [HandEdit] {
    try Desk.verify(place.edited(bytes ?? draft, "body", expression)).edits
  }

  private static let ulang = "mengulangi seluruh atau sebagian pidana kerja sosial tersebut; atau"
  /// The paragraph that holds some words, as a pattern.
  private static func paragraph(_ words: String) -> String {
    "<w:p>(?:(?!</w:p>).)*?\(words)(?:(?!</w:p>).)*?</w:p>"
  }

  private static func add(_ words: String, before other: String) -> String {
    "re.sub('(\(paragraph(other)))', r'<w:p><w:r><w:t>\(words)</w:t></w:r></w:p>\\1', x, count=1)"
  }

  @Test func `a deleted sanction is found with its ayat`() throws {
    let found = try edits("re.sub('\(Self.paragraph("mengulangi seluruh"))', '', x, count=1)")
    #expect(found.map(\.kind) == [.deleted])
    #expect(found.first?.before == Self.ulang)
    #expect(found.first?.reach == .mandatory)
    #expect(found.first?.demands == ["UU 1/2023 Pasal 85 ayat (7) huruf a"])
    #expect(found.first?.place == "MENGADILI, butir 5 huruf a")
  }

  @Test(arguments: [
    "<w:strike/>", "<w:strike w:val=\"true\"/>", "<w:dstrike/>", "<w:vanish/>",
    "<w:vanish w:val=\"1\"/>",
  ])
  func `words that are struck out or hidden are gone`(mark: String) throws {
    let found = try edits(
      "x.replace('<w:r><w:t xml:space=\"preserve\">mengulangi seluruh', "
        + "'<w:r><w:rPr>\(mark)</w:rPr><w:t xml:space=\"preserve\">mengulangi seluruh')"
    )
    #expect(found.map(\.kind) == [.deleted])
    #expect(found.first?.before == Self.ulang)
  }

  @Test func `a mark that takes the striking out back is no edit`() throws {
    #expect(
      try edits(
        "x.replace('<w:r><w:t xml:space=\"preserve\">mengulangi', "
          + "'<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\">mengulangi')"
      ) == []
    )
  }

  @Test func `what change tracking deleted or added counts as if accepted`() throws {
    let found = try edits(
      "x.replace('<w:r><w:t xml:space=\"preserve\">mengulangi seluruh atau sebagian', "
        + "'<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>mengulangi</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>melanjutkan</w:t></w:r></w:ins>"
        + "<w:r><w:t xml:space=\"preserve\"> seluruh atau sebagian')"
    )
    #expect(found.map(\.kind) == [.changed])
    #expect(found.first?.after?.hasPrefix("melanjutkan seluruh") == true)
    #expect(found.first?.reach == .mandatory)
  }

  @Test func `runs that were cut otherwise are no edit`() throws {
    #expect(
      try edits(
        "x.replace('mengulangi seluruh', 'mengu</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
          + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">langi  seluruh')"
      ) == []
    )
  }

  @Test func `a sentence added far from mandatory clauses is harmless`() throws {
    let found = try edits(Self.add("Kalimat baru.", before: "DEMI KEADILAN"))
    #expect(found.map(\.kind) == [.added])
    #expect(found.first?.reach == .outside)
    #expect(found.first?.place == "sesudah paragraf 1")
    #expect(found.first?.after == "Kalimat baru.")
  }

  @Test func `a sentence added beside a mandatory clause is neither harmless nor an edit of it`()
    throws
  {
    let found = try edits(Self.add("membayar Rp1.000.000;", before: "mengulangi seluruh"))
    #expect(found.map(\.kind) == [.added])
    #expect(found.first?.reach == .beside)
    #expect(found.first?.demands.contains("UU 1/2023 Pasal 85 ayat (7) huruf a") == true)
    let result = try Desk.verify(
      place.edited(draft, "body", Self.add("dapat dicicil;", before: "mengulangi seluruh"))
    )
    #expect(!result.text(columns: 80).contains("mengenai klausul wajib"))
    #expect(result.text(columns: 80).contains("di sampingnya"))
  }

  @Test func `a sentence that was moved is named once`() throws {
    let pattern = Self.paragraph("mengulangi seluruh")
    let found = try edits(
      "re.sub('\(pattern)', '', x, count=1).replace('<w:body>', "
        + "'<w:body>' + re.search('\(pattern)', x).group())"
    )
    #expect(found.map(\.kind) == [.moved])
    #expect(found.first?.reach == .mandatory)
  }

  @Test func `a paragraph cut in two says the same`() throws {
    let found = try edits(
      "x.replace('mengulangi seluruh atau', "
        + "'mengulangi</w:t></w:r></w:p><w:p><w:r><w:t>seluruh atau')"
    )
    #expect(found.map(\.kind) == [.divided])
    #expect(found.first?.reach == .outside)
  }

  @Test func `a running head, a foot note and a text box of a hand are found`() throws {
    let heading = try place.edited(
      draft,
      "add",
      "word/header9.xml",
      "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:p><w:r><w:t>RAHASIA</w:t></w:r></w:p></w:hdr>"
    )
    #expect(try Desk.verify(heading).edits.map(\.after) == ["RAHASIA"])
    let note = try place.edited(
      draft,
      "add",
      "word/footnotes.xml",
      "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:footnote><w:p><w:r><w:t>Dapat dibayar.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    #expect(try Desk.verify(note).edits.map(\.after) == ["Dapat dibayar."])
    let box = try edits(
      "x.replace('mengulangi seluruh', 'mengulangi seluruh</w:t></w:r><w:r><w:pict><w:txbxContent>"
        + "<w:p><w:r><w:t>kecuali</w:t></w:r></w:p></w:txbxContent></w:pict></w:r><w:r>"
        + "<w:t xml:space=\"preserve\">')"
    )
    #expect(box.first?.after?.contains("kecuali") == true)
  }

  @Test func `a blank that was filled in is told from words that were changed`() throws {
    let form = try Desk.draft(
      "persetujuan",
      .docx,
      of: Desk.assistant.caseFile(Array("{}".utf8), file: "a")
    ) {
      $0.leavesBlanks = true
      $0.isForced = true
    }
    let dots = "……………………"
    let blanks = try Desk.document(form).passages.filter { $0.contains(dots) }
    #expect(blanks.count > 10)
    #expect(try Desk.verify(form).edits == [])
    let found = try edits("x.replace('\(dots)', '120 (seratus dua puluh) jam', 1)", of: form)
    #expect(found.map(\.kind) == [.filled])
    let filled = try Desk.verify(
      place.edited(form, "body", "x.replace('\(dots)', '120 (seratus dua puluh) jam')")
    )
    #expect(filled.edits.filter { $0.kind != .filled } == [])
    #expect(filled.edits.count > 10)
    #expect(filled.text(columns: 200).contains("hanya titik-titik yang diisi"))
    let changed = try edits(
      "x.replace('\(dots)', '120 jam', 1).replace('tidak dibayar', 'dibayar', 1)",
      of: form
    )
    #expect(Set(changed.map(\.kind)) == [.filled, .changed])
    #expect(changed.first { $0.kind == .changed }?.reach == .mandatory)
  }

  @Test func `words of a file cannot command the terminal`() throws {
    let text = try Desk.verify(
      place.edited(draft, "body", "x.replace('mengulangi seluruh', 'meng\\u202eulangi\\u200d')")
    ).text(columns: 80)
    #expect(text.contains("meng\u{FFFD}ulangi\u{FFFD}"))
    let marks = text.unicodeScalars.filter {
      [.control, .format].contains($0.properties.generalCategory) && $0 != "\n"
    }
    #expect(marks.isEmpty)
  }

  @Test func `an HTML draft tells what a browser shows`() throws {
    let page = String(decoding: try Desk.draft("putusan", .html), as: UTF8.self)
    for hidden in [
      "<p hidden>mengulangi", "<p style=\"display: none\">mengulangi",
      "<p style='text-decoration:line-through'>mengulangi", "<p><s>mengulangi", "<p><!-- ",
    ] {
      var edited = page
      let words = try #require(
        edited.firstRange(of: /<p data-klausul="amar-sanksi-ulang"[^>]*>mengulangi[^<]*<\/p>/)
      )
      let tail = hidden.contains("<s>") ? "</s></p>" : hidden.contains("<!--") ? " --></p>" : "</p>"
      edited.replaceSubrange(words, with: "\(hidden) seluruh\(tail)")
      let found = try Desk.verify(Array(edited.utf8)).edits
      #expect(found.map(\.kind) == [.deleted], "\(hidden)")
      #expect(found.first?.demands == ["UU 1/2023 Pasal 85 ayat (7) huruf a"])
    }
  }

  @Test func `an HTML draft that a browser saved again verifies`() throws {
    // What browsers make of it: no self-closing tags, other quotes, entities where they like.
    let page = String(decoding: try Desk.draft("persetujuan", .html), as: UTF8.self)
    let saved = page.replacing("/>", with: ">").replacing("<p ", with: "<P\n  ")
      .replacing("</li>", with: "").replacing("“", with: "&ldquo;").replacing("–", with: "&#8211;")
    #expect(saved != page)
    #expect(try Desk.verify(Array(saved.utf8)).edits == [])
  }

  @Test func `many edits at once are each paired with what they were`() throws {
    let found = try edits(
      "x.replace('120 (seratus dua puluh)', '20 (dua puluh)')"
        + ".replace('4 (empat) bulan', '2 (dua) bulan')"
    )
    #expect(found.count >= 4)
    #expect(found.allSatisfy { $0.kind == .changed })
    #expect(
      Set(found.flatMap(\.demands)).isSuperset(of: [
        "UU 1/2023 Pasal 85 ayat (4)", "UU 1/2023 Pasal 85 ayat (9) huruf a",
        "UU 1/2023 Pasal 85 ayat (7) huruf b",
      ])
    )
  }

  @Test func `a file with ten thousand new paragraphs is compared in time`() throws {
    let found = try edits(
      "x.replace('<w:body>', '<w:body>' + ''.join('<w:p><w:r><w:t>Baris %d.</w:t></w:r></w:p>' % n "
        + "for n in range(10000)), 1).replace('mengulangi seluruh', 'mengulang')"
    )
    #expect(found.count { $0.kind == .added } >= 10_000)
    #expect(found.contains { $0.reach == .mandatory && $0.before == Self.ulang })
    #expect(found.count < 10_010)
  }
}
