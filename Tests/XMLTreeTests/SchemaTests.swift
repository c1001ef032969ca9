import Diagnostics
import Foundation
import Testing
import XMLTree

@Suite struct SchemaTests {
  static let xsd = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:aturan"
        targetNamespace="urn:aturan" elementFormDefault="qualified">
      <xs:element name="aturan">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="syarat" maxOccurs="unbounded">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="bulan" type="xs:integer"/>
                  <xs:element name="sikap" type="sikap" minOccurs="0"/>
                  <xs:element name="lama" type="lama" minOccurs="0"/>
                  <xs:element name="rujuk" minOccurs="0">
                    <xs:complexType><xs:attribute name="ke" type="xs:string"/></xs:complexType>
                  </xs:element>
                </xs:sequence>
                <xs:attribute name="id" type="xs:NCName" use="required"/>
                <xs:attribute name="dasar" type="dasar"/>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
        <xs:key name="id-syarat"><xs:selector xpath="*"/><xs:field xpath="@id"/></xs:key>
        <xs:keyref name="rujukan" refer="id-syarat">
          <xs:selector xpath=".//*"/><xs:field xpath="@ke"/>
        </xs:keyref>
      </xs:element>
      <xs:simpleType name="sikap">
        <xs:restriction base="xs:string">
          <xs:enumeration value="mendukung"/><xs:enumeration value="memberatkan"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="lama"><xs:union memberTypes="xs:duration xs:integer"/></xs:simpleType>
      <xs:simpleType name="dasar">
        <xs:restriction base="xs:string"><xs:pattern value="UU [0-9]+/[0-9]{4}.*"/></xs:restriction>
      </xs:simpleType>
    </xs:schema>
    """

  private func schema() throws -> XMLSchema {
    try XMLSchema(bytes(Self.xsd), file: "aturan.xsd")
  }

  private func validate(_ body: String) throws -> [Diagnostic] {
    try schema().validate(bytes("<aturan xmlns='urn:aturan'>\n\(body)\n</aturan>"), file: "a.xml")
  }

  @Test func `a valid document has no findings`() throws {
    let body = """
      <syarat id='s1' dasar='UU 1/2023 Pasal 85'><bulan>6</bulan><sikap>mendukung</sikap></syarat>
      <syarat id='s2'><bulan>1</bulan><rujuk ke='s1'/></syarat>
      """
    #expect(try validate(body).isEmpty)
  }

  @Test(arguments: [
    ("<syarat id='s'>\n<bulan>6</bulan>\n<umur\n/></syarat>", 4, "elemen-tak-terduga", "<umur>"),
    ("<syarat id='s'>\n<hari/></syarat>", 3, "elemen-tak-terduga", "harus ada <bulan>"),
    ("<syarat\n id='s'></syarat>", 2, "elemen-kurang", "Tambahkan <bulan>"),
    ("\n<syarat\n><bulan>6</bulan></syarat>", 3, "atribut-kurang", "id=\"…\""),
    ("<syarat id='s' umur='1'><bulan>6</bulan></syarat>", 2, "atribut-asing", "“umur”"),
    ("<syarat id='s'>\n\n<bulan>enam</bulan></syarat>", 4, "nilai-salah", "bilangan bulat"),
    ("<syarat id='s t'><bulan>6</bulan></syarat>", 2, "nilai-salah", "tanpa spasi"),
    (
      "<syarat id='s'><bulan>6</bulan>\n<sikap>netral</sikap></syarat>", 3, "nilai-salah",
      "mendukung, memberatkan"
    ),
    ("<syarat id='s'><bulan>6</bulan><lama>x</lama></syarat>", 2, "nilai-salah", "jenis “lama”"),
    ("<syarat id='s' dasar='KUHP'><bulan>6</bulan></syarat>", 2, "nilai-salah", "UU [0-9]+"),
    (
      "<syarat id='s'><bulan>6</bulan>\n<rujuk ke='t'/></syarat>", 3, "rujukan-putus",
      "Rujukan “t” pada elemen <rujuk>"
    ),
    (
      "<syarat id='s'><bulan>6</bulan></syarat>\n<syarat id='s'><bulan>6</bulan></syarat>", 3,
      "pengenal-ganda", "“s”"
    ),
    ("<syarat id='s'>6<bulan>6</bulan></syarat>", 2, "isi-salah", "memuat teks"),
    ("<syarat id='s'><bulan><x/></bulan></syarat>", 2, "isi-salah", "<bulan>"),
  ])
  func `a finding has the right line and a plain sentence`(
    body: String,
    line: Int,
    code: String,
    words: String
  ) throws {
    let findings = try validate(body)
    let finding = try #require(findings.first, "nothing found in \(body)")
    #expect(findings.count == 1, "\(findings)")
    #expect(finding.code == "skema-\(code)")
    #expect(finding.location == SourceLocation(file: "a.xml", line: line))
    #expect("\(finding)".contains(words), "\(finding)")
    #expect(!"\(finding)".contains("libxml2") && !"\(finding)".contains("urn:aturan"))
  }

  @Test func `findings come in the order of the lines`() throws {
    let findings = try validate(
      """
      <syarat id='s'><bulan>6</bulan><rujuk ke='t'/></syarat>
      <syarat id='u'><bulan>x</bulan></syarat>
      <syarat><bulan>6</bulan></syarat>
      """
    )
    #expect(findings.map(\.location?.line) == [2, 3, 4])
  }

  @Test func `a wrong root element is named`() throws {
    let findings = try schema().validate(bytes("<aturan/>"), file: "a.xml")
    #expect(findings.map(\.code) == ["skema-akar-salah"])
  }

  @Test func `a malformed document gives the reader's diagnostic`() throws {
    #expect(try schema().validate(bytes("<a>"), file: "a.xml").map(\.code) == ["xml-rusak"])
    let doctype = bytes("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
    #expect(try schema().validate(doctype, file: "a.xml").map(\.code) == ["xml-doctype"])
  }

  @Test func `a broken schema says where`() throws {
    let broken = Self.xsd.replacing("type=\"sikap\"", with: "type=\"tiada\"")
    let problem = #expect(throws: XMLProblem.self) {
      try XMLSchema(bytes(broken), file: "aturan.xsd")
    }
    let diagnostic = try #require(problem?.diagnostics.first)
    #expect(diagnostic.code == "skema-rusak")
    #expect(diagnostic.location == SourceLocation(file: "aturan.xsd", line: 10))
  }

  @Test(arguments: ["include", "import", "redefine"])
  func `a schema cannot draw in another file`(element: String) throws {
    let other = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xsd")
    try Data(Self.xsd.utf8).write(to: other)
    defer { try? FileManager.default.removeItem(at: other) }
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:lain">
      <xs:\(element) schemaLocation="\(other.absoluteString)"/>
      </xs:schema>
      """
    let problem = #expect(throws: XMLProblem.self) {
      try XMLSchema(bytes(text), file: "lain.xsd")
    }
    #expect(problem?.diagnostics.first?.code == "skema-merujuk-berkas")
    #expect(problem?.diagnostics.first?.location?.line == 2)
  }

  @Test func `a document cannot bring its own schema along`() throws {
    let other = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xsd")
    try Data(Self.xsd.utf8).write(to: other)
    defer { try? FileManager.default.removeItem(at: other) }
    let plain = try XMLSchema(
      bytes("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>"),
      file: "kosong.xsd"
    )
    let document = """
      <aturan xmlns='urn:aturan' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
       xsi:schemaLocation='urn:aturan \(other.path())'>
      <syarat id='s'><bulan>6</bulan></syarat></aturan>
      """
    #expect(plain.validate(bytes(document), file: "a.xml").map(\.code) == ["skema-akar-salah"])
  }
}
