import Testing
import WordForm

@Suite struct ListingTests {
  private func names(_ fixture: Fixture) throws -> [String] {
    try fixture.form.fields.map(\.written)
  }

  @Test func `fields cut over runs, in tables, headers and footers are found`() throws {
    let form = try Fixture.putusan.form
    #expect(form.fields.count == 34)
    #expect(form.flaws.isEmpty)
    let person = try #require(form.fields.first { $0.name == "nama terdakwa" })
    #expect(person.place.words == "paragraf 4, tabel 1 baris 1")
    #expect(person.previous == "Nama lengkap")
    #expect(form.fields.contains { $0.name == "alamat" })
    let number = try #require(form.fields.first { $0.name == "nomor perkara" })
    #expect(number.place.words == "kepala halaman, paragraf 1")
    #expect(number.before == "Putusan Nomor")
    #expect(form.fields.last?.place.words == "kaki halaman, paragraf 1")
    let day = try #require(form.fields.first { $0.format != nil })
    #expect(day.written == "{{tanggal_putusan | hari}}")
    #expect(day.before == "Demikianlah diputuskan pada hari")
    #expect(day.after == ", {{tanggal putusan}}.")
  }

  @Test func `what LibreOffice wrote is read alike`() throws {
    #expect(
      try names(.persetujuan) == [
        "{{nama terdakwa}}", "{{tempat lahir}}", "{{tanggal lahir}}", "{{alamat}}",
        "{{tanggal penjelasan}}", "{{pemberi penjelasan}}", "{{jabatan penjelas}}",
        "{{jumlah jam}}", "{{jam per hari}}", "{{jangka waktu}}", "{{tempat kerja sosial}}",
        "{{jenis pekerjaan}}", "{{kota}}", "{{tanggal persetujuan}}", "{{nama terdakwa}}",
      ]
    )
    let order = try Fixture.perintah.form.fields
    #expect(order.count { $0.name == "pelaksanaan.perintah.nomor" } == 3)
    #expect(order.contains { $0.place.words == "kepala halaman ke-2, paragraf 1" })
  }

  @Test func `a text box that Word keeps twice counts once, and footnotes count`() throws {
    let form = try Fixture.pengantar.form
    #expect(
      form.fields.map(\.name) == ["nama terdakwa", "no reg perkara", "tempat", "nomor perkara"]
    )
    #expect(form.fields.map(\.place.words).last == "catatan kaki, paragraf 1")
  }

  @Test func `braces that are no field are named with their place`() throws {
    let flaw = try #require(Fixture.tuntutan.form.flaws.first)
    #expect(flaw.kind == .unclosed)
    #expect(flaw.place.words == "paragraf 20")
    #expect(flaw.quote == "Catatan: {{belum ditutup")
  }

  @Test(arguments: [
    ("{{ nama\u{A0}terdakwa }}", ["{{nama terdakwa}}"], []),
    ("{{{nama}}}", ["{{nama}}"], []),
    ("{{a}}{{b}}", ["{{a}}", "{{b}}"], []),
    ("{{a | b | c}}", ["{{a | b | c}}"], []),
    ("{{a {{b}}", ["{{b}}"], [FormFlaw.Kind.unclosed]),
    ("a}} b", [], [.unopened]),
    ("{{ }}", [], [.empty]),
    ("{% if a %}", [], [.command]),
    ("{{nama\tterdakwa}}", [], [.unclosed, .unopened]),
    ("{nama} {a} 1 < 2 }", [], []),
    ("{{n\u{200B}ama}}", ["{{nama}}"], []),
    (
      "<w:r><w:t>{{na</w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>X{{tua}}</w:delText>"
        + "</w:r></w:del><w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>ma}}</w:t></w:r></w:ins>",
      ["{{nama}}"], []
    ),
    (
      "<w:r><w:t>{{nama</w:t></w:r><w:r><w:br/><w:t>terdakwa}}</w:t></w:r>", [],
      [.unclosed, .unopened]
    ),
    ("<w:r><w:t><![CDATA[{{nama]]></w:t></w:r><w:r><w:t>&#125;}</w:t></w:r>", ["{{nama}}"], []),
    (
      "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{1}\"/></w:sdtPr><w:sdtContent>"
        + "<w:r><w:t>{{nama}}</w:t></w:r></w:sdtContent></w:sdt>", ["{{nama}}"], [.bound]
    ),
  ])
  func `marks are read as people mean them`(
    line: String,
    fields: [String],
    flaws: [FormFlaw.Kind]
  ) throws {
    let workplace = try Workplace()
    _ = try Python.run("make-lines.py", [workplace.path("a.docx")], input: line)
    let form = try WordForm(workplace.bytes("a.docx"), file: "a.docx")
    #expect(form.fields.map(\.written) == fields)
    #expect(form.flaws.map(\.kind) == flaws)
  }
}
