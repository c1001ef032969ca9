import Diagnostics
import Drafting
import Testing

@Suite struct LintTests {
  @Test func `a sound template has no findings`() {
    let workshop = Workshop(
      #"<paragraf><nilai n="nama"/></paragraf>"#,
      fields: Workshop.field("nama")
    )
    #expect(workshop.findings == [])
  }

  @Test(arguments: [
    // What is written in the template, what is declared, where and what is found.
    (#"<paragraf><nilai n="nama"/></paragraf>"#, "", ["template.xml:3 isian-tak-dideklarasikan"]),
    ("", Workshop.field("nama"), ["fields.xml:2 isian-tak-terpakai"]),
    (
      "\n\n" + #"<paragraf><nilai n="ya"/></paragraf>"#, Workshop.field("ya", "ya-tidak"),
      ["template.xml:5 jenis-tak-cocok"]
    ),
    (
      #"<paragraf><nilai n="nama" format="rupiah"/></paragraf>"#, Workshop.field("nama"),
      ["template.xml:3 format-tak-cocok"]
    ),
    (
      #"<paragraf><nilai n="nama"/></paragraf>"#, Workshop.field("nama", required: false),
      ["template.xml:3 isian-tanpa-penjaga"]
    ),
    (
      #"<jika benar="sehat"><paragraf>a</paragraf></jika>"#,
      Workshop.field("sehat", "ya-tidak", required: false),
      ["template.xml:3 isian-tanpa-penjaga"]
    ),
    (
      #"<jika ada="nama"><paragraf>a</paragraf></jika>"#, Workshop.field("nama"),
      ["template.xml:3 isian-wajib-ditanyakan"]
    ),
    (
      #"<jika benar="nama"><paragraf>a</paragraf></jika>"#, Workshop.field("nama"),
      ["template.xml:3 jenis-tak-cocok"]
    ),
    (
      #"<jika ada="nama" tanpa="nama"><paragraf>a</paragraf></jika>"#, "",
      ["template.xml:3 syarat-tak-jelas"]
    ),
    (#"<jika><paragraf>a</paragraf></jika>"#, "", ["template.xml:3 syarat-tak-jelas"]),
    (
      #"<jika isi="warna" sama="biru"><paragraf>a</paragraf></jika>"#, Self.colour,
      ["template.xml:3 pilihan-tak-dikenal"]
    ),
    (
      #"<pilih><bila isi="warna" sama="merah"><paragraf>a</paragraf></bila></pilih>"#,
      Self.colour, ["template.xml:3 pilih-tidak-lengkap"]
    ),
    (
      #"<untuk tiap="nama" sebagai="x"><paragraf>a</paragraf></untuk>"#, Workshop.field("nama"),
      ["template.xml:3 jenis-tak-cocok"]
    ),
    (
      #"<untuk tiap="isi" sebagai="isi"><paragraf><nilai n="isi"/></paragraf></untuk>"#,
      Workshop.field("isi", "daftar-teks"), ["template.xml:3 nama-berulang"]
    ),
    (
      #"<paragraf><setelan n="lain"/></paragraf>"#, "",
      ["template.xml:3 setelan-tak-dideklarasikan"]
    ),
    (
      #"<tabel lebar="1 1"><baris><sel>a</sel></baris></tabel>"#, "",
      ["template.xml:3 jumlah-sel"]
    ),
    (
      #"<jika tafsir="x" bacaan="y"><paragraf>a</paragraf></jika>"#, "",
      ["template.xml:3 bacaan-tak-dikenal"]
    ),
    (
      #"<jika isi="warna" sama="merah"><jika isi="warna" sama="putih"><paragraf>a</paragraf></jika></jika>"#,
      Self.colour, ["template.xml:3 cabang-mustahil"]
    ),
    (
      #"<pilih><bila isi="warna" bukan="merah"><paragraf>a</paragraf></bila><bila isi="warna" sama="putih"><paragraf>b</paragraf></bila><lainnya><paragraf>c</paragraf></lainnya></pilih>"#,
      Self.colour, ["template.xml:3 cabang-mustahil"]
    ),
    (
      #"<pilih><bila isi="warna" sama="merah"><paragraf>a</paragraf></bila><bila isi="warna" sama="putih"><paragraf>b</paragraf></bila><lainnya><paragraf>c</paragraf></lainnya></pilih>"#,
      Self.colour, ["template.xml:3 cabang-mustahil"]
    ),
    (
      #"<jika isi="warna" sama="merah"><jika isi="warna" bukan="putih"><paragraf>a</paragraf></jika></jika>"#,
      Self.colour, ["template.xml:3 syarat-berulang"]
    ),
    (
      #"<jika setelan="kode"><paragraf>a</paragraf><lainnya><jika setelan="kode"><paragraf>b</paragraf></jika></lainnya></jika>"#,
      "", ["template.xml:3 cabang-mustahil"]
    ),
    (
      #"<jika setelan="x"><paragraf>a</paragraf></jika>"#, "",
      ["template.xml:3 setelan-tak-dideklarasikan"]
    ),
    (#"<sertakan templat="shared/x.xml"/>"#, "", ["Templates/shared/x.xml berkas-tak-terbaca"]),
    ("", Workshop.field("a[].b") + Workshop.field("a"), Self.wrongList),
  ])
  func `a fault is named with its place`(body: String, fields: String, findings: [String]) {
    #expect(Workshop(body, fields: fields).findings == findings)
  }

  private static let colour = Workshop.field(
    "warna",
    "pilihan",
    #"<pilihan n="merah">merah</pilihan><pilihan n="putih">putih</pilihan>"#
  )

  private static let wrongList = [
    "fields.xml:2 daftar-tak-dideklarasikan", "fields.xml:2 isian-tak-terpakai",
    "fields.xml:3 isian-tak-terpakai",
  ]

  @Test func `all faults come at once`() {
    let workshop = Workshop(
      """
      <paragraf><nilai n="satu"/></paragraf>
      <paragraf><nilai n="dua"/></paragraf>
      """,
      fields: Workshop.field("tiga")
    )
    #expect(
      workshop.findings == [
        "template.xml:3 isian-tak-dideklarasikan", "template.xml:4 isian-tak-dideklarasikan",
        "fields.xml:2 isian-tak-terpakai",
      ]
    )
    #expect(throws: TemplateProblem.self) { try workshop.draft() }
  }

  @Test func `a question whose answer is known is only a warning`() throws {
    let workshop = Workshop(
      #"<jika ada="a"><jika ada="a"><paragraf><nilai n="a"/></paragraf></jika></jika>"#,
      fields: Workshop.field("a", required: false)
    )
    #expect(workshop.problems.map(\.severity) == [.warning])
    #expect(try Template(kind: "uji", read: workshop.read).diagnostics.count == 1)
    #expect(try workshop.lines(["a": .text("ada")]) == ["ada"])
  }

  @Test func `a file that includes itself is refused`() {
    var workshop = Workshop(#"<sertakan templat="shared/a.xml"/>"#)
    workshop.files["Templates/shared/a.xml"] =
      #"<potongan xmlns="urn:timbang:templat:1"><sertakan templat="shared/a.xml"/></potongan>"#
    #expect(workshop.findings == ["Templates/shared/a.xml:1 sertakan-melingkar"])
  }

  @Test func `a part that cannot be read is the only finding`() {
    var workshop = Workshop(
      #"<sertakan templat="shared/a.xml"/><sertakan templat="shared/a.xml"/>"#,
      fields: Workshop.field("x"),
      demands: Workshop.demand("lain", "UU 1/2023 Pasal 85 ayat (1)")
    )
    workshop.files["Templates/shared/a.xml"] =
      #"<potongan xmlns="urn:timbang:templat:1"><paragraf><nilai n="x"/></potongan>"#
    #expect(workshop.problems.count == 1)
    #expect(workshop.problems.first?.location?.file == "Templates/shared/a.xml")
  }

  @Test func `a clause that is lacking is reported at the body of the template`() {
    let workshop = Workshop(
      "<paragraf>a</paragraf>",
      demands: Workshop.demand("lain", "UU 1/2023 Pasal 85 ayat (1)")
    )
    #expect(workshop.findings == ["template.xml:1 klausul-wajib"])
  }

  @Test func `an included fault is named in its own file`() {
    var workshop = Workshop(#"<sertakan templat="shared/a.xml"/>"#)
    workshop.files["Templates/shared/a.xml"] = """
      <potongan xmlns="urn:timbang:templat:1">
      <paragraf><nilai n="nama"/></paragraf></potongan>
      """
    #expect(workshop.findings == ["Templates/shared/a.xml:2 isian-tak-dideklarasikan"])
  }

  @Test(arguments: ["template", "fields", "demands"])
  func `what the schema forbids is named with its line`(file: String) {
    var workshop = Workshop("")
    workshop.files["Templates/uji/\(file).xml"]?.replace("urn:timbang", with: "urn:lain")
    let problems = workshop.problems
    #expect(problems.first?.location?.file == "Templates/uji/\(file).xml")
    #expect(problems.first?.location?.line == 1)
  }

  @Test(arguments: ["template", "fields", "demands"])
  func `a file that is missing or no XML is named`(file: String) {
    var workshop = Workshop("")
    workshop.files["Templates/uji/\(file).xml"] = nil
    #expect(workshop.findings == ["\(file).xml berkas-tak-terbaca"])
    workshop.files["Templates/uji/\(file).xml"] = "<templat"
    #expect(workshop.problems.first?.location?.file == "Templates/uji/\(file).xml")
  }

  @Test func `a citation that is not canonical is refused`() {
    let body = #"<klausul id="a" dasar="Pasal 85 KUHP"><paragraf>a</paragraf></klausul>"#
    let problems = Workshop(body).problems
    #expect(problems.map { $0.location?.line } == [3])
  }

  @Test func `a clause of one reading must not stand in another`() {
    let issue = """
      <tafsir n="tempat" bawaan="a"><nama>tempat</nama><bacaan n="a">a</bacaan><bacaan n="b">b</bacaan></tafsir>
      """
    let clause = """
      <klausul id="k" dasar="UU 1/2023 Pasal 85 ayat (6)" tafsir="tempat" bacaan="a"><paragraf>k</paragraf></klausul>
      """
    var workshop = Workshop(clause)
    workshop.files["Templates/uji/fields.xml"]?.replace(
      "</daftar-isian>",
      with: issue + "</daftar-isian>"
    )
    #expect(workshop.findings == ["template.xml:3 klausul-tanpa-penjaga"])
    workshop.files["Templates/uji/template.xml"]?.replace(
      clause,
      with: #"<jika tafsir="tempat" bacaan="a">"# + clause + "</jika>"
    )
    #expect(workshop.findings == [])
  }

  @Test func `messages say how to mend`() {
    let problems = Workshop(#"<paragraf><nilai n="nama"/></paragraf>"#).problems
    #expect(
      problems.map(\.description) == [
        "Templates/uji/template.xml:3:11: galat: Isian `nama` dipakai, tetapi tidak dideklarasikan. "
          + "Tambahkan ke fields.xml, atau betulkan ejaannya. [isian-tak-dideklarasikan]"
      ]
    )
  }
}
