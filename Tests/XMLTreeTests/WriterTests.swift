import Testing
import XMLTree

@Suite struct WriterTests {
  private func written(_ body: (inout MarkupWriter) -> Void) -> String {
    var writer = MarkupWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `text and attributes are escaped`() {
    let result = written {
      $0.open("a", ["x": "\"<&>'\n\t", "y": ""])
      $0.text("\"<&>'\n\té \u{1F600}\r]]>")
      $0.empty("b", ["z": "1"])
      $0.close()
    }
    #expect(
      result == "<a x=\"&quot;&lt;&amp;&gt;'&#10;&#9;\" y=\"\">"
        + "\"&lt;&amp;&gt;'\n\té \u{1F600}&#13;]]&gt;<b z=\"1\"/></a>"
    )
  }

  @Test func `characters that XML forbids become a replacement character`() {
    let result = written { $0.text("a\u{0}b\u{B}c\u{1F}d\u{FFFE}e\u{FFFF}f\u{FFFD}\u{FFFC}\u{7F}") }
    #expect(
      result == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}\u{FFFC}\u{7F}"
    )
  }

  @Test func `whatever is written can be read again`() throws {
    var text = ""
    for value in UInt32(0)...0x1_0FFF {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    let result = written {
      $0.literal(MarkupWriter.xmlDeclaration)
      $0.open("a", ["b": text])
      $0.text(text)
      $0.close()
    }
    let root = try parse(result).root
    let clean = root.text.unicodeScalars.filter { $0 != "\u{FFFD}" }
    let expected = text.unicodeScalars.filter {
      ($0.value >= 0x20 || [9, 10, 13].contains($0.value)) && !(0xFFFD...0xFFFF).contains($0.value)
    }
    #expect(clean.elementsEqual(expected))
    #expect(root[attribute: "b"] == root.text)
  }

  @Test func `closing with nothing open writes nothing`() {
    #expect(written { $0.close() }.isEmpty)
  }

  @Test(arguments: [
    smallLaw,
    "<a/>",
    "<a>\r\n<b c=' x&#10;y &quot;'/>&#13;</a>",
    "<a xmlns='u'><b xmlns=''><c/></b><p:d xmlns:p='v' p:e='1' xml:lang='id'/></a>",
    "<w:a xmlns:w='u' xmlns:w14='v' xmlns:mc='m' mc:Ignorable='w14'/>",
  ])
  func `read, written and read again is the same tree`(text: String) throws {
    let first = try parse(text)
    let second = try XMLReader.parse(first.bytes, file: first.file)
    #expect(second.root.withoutLines == first.root.withoutLines)
    let third = try XMLReader.parse(second.bytes, file: first.file)
    #expect(third.bytes == second.bytes)
  }

  @Test func `a document is written with declaration and line feed`() throws {
    let document = try parse("<?xml version='1.0'?><!-- k --><a b='1'><c></c>x</a>")
    #expect(
      String(decoding: document.bytes, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"1\"><c/>x</a>\n"
    )
  }

  @Test func `a namespace that nobody declared is declared where it is needed`() throws {
    let child = Element(name: "b")
    let root = Element(
      prefix: "p",
      name: "a",
      namespace: "urn:p",
      attributes: [Attribute(prefix: "q", name: "c", namespace: "urn:q", value: "1")],
      children: [.element(child), .element(Element(name: "d", namespace: "urn:d"))]
    )
    let bytes = Document(file: "uji.xml", root: root).bytes
    let again = try XMLReader.parse(bytes, file: "uji.xml").root
    #expect(again.namespace == "urn:p")
    #expect(again.attribute("c", namespace: "urn:q") == "1")
    #expect(again.elements.map(\.namespace) == [nil, "urn:d"])
  }
}
