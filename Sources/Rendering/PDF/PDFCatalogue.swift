import Digest
import XMLTree

/// Adds to a PDF what Cairo leaves out of its catalogue, by appending to the file.
///
/// Language, the wish to show the title, and the title and language as XMP. The new catalogue and
/// the XMP stream are an incremental update (ISO 32000-1, 7.5.6): earlier bytes stay as they are.
enum PDFCatalogue {
  static func completing(
    _ pdf: [UInt8],
    title: String,
    _ hidden: HiddenPart?
  ) throws(RenderProblem) -> [UInt8] {
    guard let update = update(of: pdf, title: title, hidden) else { throw .container("pdf") }
    return pdf + update
  }

  /// `nil` where the file is not in the form that Cairo writes.
  private static func update(
    of pdf: [UInt8],
    title: String,
    _ hidden: HiddenPart?
  ) -> [UInt8]? {
    let tail = String(decoding: pdf.suffix(512), as: UTF8.self)
    guard let trailer = tail.firstRange(of: "trailer").map({ tail[$0.upperBound...] }),
      let size = number(after: "/Size ", in: trailer),
      let root = number(after: "/Root ", in: trailer),
      let info = number(after: "/Info ", in: trailer),
      let table = number(after: "startxref\n", in: trailer),
      let catalogue = object(root, of: pdf, tableAt: table),
      let end = catalogue.lastIndex(of: ">").map(catalogue.index(before:))
    else { return nil }
    let metadata = metadata(of: pdf, title: title, hidden)
    var update: [UInt8] = []
    func place() -> String {
      let digits = String(pdf.count + update.count)
      return String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n"
    }
    let cataloguePlace = place()
    update +=
      """
      \(root) 0 obj
      \(catalogue[..<end])/Lang (id-ID)
         /ViewerPreferences << /DisplayDocTitle true >>
         /Metadata \(size) 0 R
      >>
      endobj

      """.utf8
    let metadataPlace = place()
    update +=
      """
      \(size) 0 obj
      << /Type /Metadata /Subtype /XML /Length \(metadata.count) >>
      stream

      """.utf8
    update += metadata
    update += "\nendstream\nendobj\n".utf8
    let newTable = pdf.count + update.count
    update +=
      """
      xref
      \(root) 1
      \(cataloguePlace)\(size) 1
      \(metadataPlace)trailer
      << /Size \(size + 1) /Root \(root) 0 R /Info \(info) 0 R /Prev \(table) >>
      startxref
      \(newTable)
      %%EOF

      """.utf8
    return update
  }

  private static func number(after key: String, in text: Substring) -> Int? {
    text.firstRange(of: key).flatMap { range in
      Int(text[range.upperBound...].prefix(while: \.isNumber))
    }
  }

  /// What stands between `obj` and `endobj`.
  private static func object(_ number: Int, of pdf: [UInt8], tableAt table: Int) -> String? {
    guard table >= 0, table < pdf.count, number >= 0 else { return nil }
    // `xref`, then the line that counts the entries, then entries of twenty bytes.
    let lines = pdf[table...].split(separator: UInt8(ascii: "\n"), maxSplits: 2)
    guard lines.count == 3 else { return nil }
    let (start, overflows) = number.multipliedReportingOverflow(by: 20)
    guard !overflows, start < lines[2].count else { return nil }
    let entry = lines[2].dropFirst(start).prefix(10)
    guard let place = Int(String(decoding: entry, as: UTF8.self)), place < table else { return nil }
    let object = String(decoding: pdf[place..<table], as: UTF8.self)
    guard object.hasPrefix("\(number) 0 obj\n"), let end = object.firstRange(of: "endobj") else {
      return nil
    }
    return String(object[..<end.lowerBound].drop { $0 != "<" })
  }

  /// Title and language in XMP, which readers look for first.
  private static func metadata(
    of pdf: [UInt8],
    title: String,
    _ hidden: HiddenPart?
  ) -> [UInt8] {
    var xml = MarkupWriter()
    xml.literal("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
    xml.open("x:xmpmeta", ["xmlns:x": "adobe:ns:meta/"])
    xml.open("rdf:RDF", ["xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#"])
    xml.open(
      "rdf:Description",
      ["rdf:about": "", "xmlns:dc": "http://purl.org/dc/elements/1.1/"]
    )
    xml.list("dc:title", kind: "rdf:Alt", ["xml:lang": "x-default"], title)
    xml.list("dc:language", kind: "rdf:Bag", [:], "id-ID")
    xml.close()
    if let hidden { xml.describe(hidden, of: pdf) }
    xml.close()
    xml.close()
    xml.literal("\n<?xpacket end=\"r\"?>")
    return xml.bytes
  }
}

extension HiddenPart {
  /// `Timbang; naskah putusan; …` for the properties that every viewer shows.
  var keywords: String {
    (["Timbang"] + properties.map { "\($0.name) \($0.value)" }).joined(separator: "; ")
  }
}

extension MarkupWriter {
  /// Where the paper comes from, and the digest of the file up to this last part of it.
  fileprivate mutating func describe(_ hidden: HiddenPart, of pdf: [UInt8]) {
    open(
      "rdf:Description",
      [
        "rdf:about": "", "xmlns:pdf": "http://ns.adobe.com/pdf/1.3/",
        "xmlns:asal": HiddenPart.namespace,
      ]
    )
    var facts = hidden.properties
    if hidden.digestsFile {
      facts.append(.init(HiddenPart.fileLength, String(pdf.count)))
      facts.append(.init(HiddenPart.fileDigest, SHA256.hex(pdf)))
    }
    open("pdf:Keywords")
    text(hidden.keywords)
    close()
    for fact in facts {
      open("asal:\(fact.name)")
      text(fact.value)
      close()
    }
    close()
  }

  /// A property of XMP with one value.
  fileprivate mutating func list(
    _ name: String,
    kind: String,
    _ attributes: KeyValuePairs<String, String>,
    _ value: String
  ) {
    open(name)
    open(kind)
    open("rdf:li", attributes)
    text(value)
    close()
    close()
    close()
  }
}
