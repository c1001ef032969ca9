import Diagnostics
import Testing
import XMLTree

@Suite struct ReaderTests {
  @Test func `names, namespaces and attributes are read`() throws {
    let root = try parse(smallLaw).root
    #expect(root.name == "uu")
    #expect(root.prefix == nil)
    #expect(root.namespace == "urn:uu")
    #expect(
      root.declarations == [
        NamespaceDeclaration(uri: "urn:uu"), NamespaceDeclaration(prefix: "a", uri: "urn:a"),
      ]
    )
    #expect(root[attribute: "nomor"] == "1")
    #expect(root[attribute: "tahun"] == nil)
    #expect(root.attribute("tahun", namespace: "urn:a") == "2023")
    #expect(root.attributes.map(\.qualifiedName) == ["nomor", "a:tahun"])
  }

  @Test func `text joins character data, entities and CDATA and drops comments`() throws {
    let root = try parse(smallLaw).root
    #expect(root.first("pasal")?.text == "Pidana kerja <sosial> & <denda>éé.")
    #expect(root.first("pasal")?.children.count == 3)
    #expect(root.elements.map(\.name) == ["pasal", "kosong"])
    #expect(root.elements("kosong").count == 1)
    #expect(root.first("tiada") == nil)
    #expect(try parse("<a>x<!-- y --><?z?>w</a>").root.children == [.text("xw")])
  }

  @Test func `an element's line is that of its opening bracket`() throws {
    let root = try parse(smallLaw).root
    #expect(root.line == 3)
    #expect(root.elements.map(\.line) == [5, 6])
    let wide = try parse("<a>\n<b\n\nc='1'\n/>\n<d/></a>").root
    #expect(wide.elements.map(\.line) == [2, 6])
  }

  @Test func `lines beyond 65,535 are exact`() throws {
    let root = try parse("<a>" + String(repeating: "\n", count: 70_000) + "<b><c/></b></a>").root
    #expect(root.first("b")?.line == 70_001)
    #expect(root.first("b")?.first("c")?.line == 70_001)
  }

  @Test func `a byte order mark and Windows line ends are accepted`() throws {
    let root = try parse("\u{FEFF}<a>\r\n<b/></a>").root
    #expect(root.children.first == .text("\n"))
    #expect(root.first("b")?.line == 2)
  }

  @Test(arguments: [
    ("<a><b></a>", 1, "<b>"),
    ("<a>\n<b x=1/></a>", 2, "tanda kutip"),
    ("<a>\n<b x='1' x='2'/></a>", 2, "dua kali"),
    ("<a>\n\n&nbsp;</a>", 3, "&nbsp;"),
    ("<a>\n<p:b/></a>", 2, "“p”"),
    ("<a>\n<b>", 2, "berakhir"),
    ("<a/>\n<b/>", 2, "terluar"),
    ("halo", 1, "<"),
    ("<a>&#0;</a>", 1, "karakter"),
    ("<a>\u{1}</a>", 1, "karakter"),
    ("<a>a & b</a>", 1, "&amp;"),
    ("<a b='<'/>", 1, "&lt;"),
  ])
  func `a malformed document says where and what to do`(text: String, line: Int, words: String)
    throws
  {
    let problem = try #require(refusal(text))
    #expect(problem.code == "xml-rusak")
    #expect(problem.location?.file == "uji.xml")
    #expect(problem.location?.line == line)
    #expect(problem.location?.column != nil)
    #expect("\(problem)".contains(words))
    #expect(problem.remedy?.isEmpty == false)
  }

  @Test func `an empty or blank file is refused`() throws {
    #expect(refusal("")?.message == "Berkas ini kosong.")
    #expect(refusal("\n \t\r\n")?.message == "Berkas ini kosong.")
    #expect(refusal("\u{FEFF}") != nil)
    #expect(refusal("<!-- hanya komentar -->") != nil)
  }
}
