import CLibXML2
import Diagnostics

/// The owner of one libxml2 document; the pointer stays inside this folder.
struct ParsedDocument: ~Copyable {
  let pointer: xmlDocPtr

  deinit {
    xmlFreeDoc(pointer)
  }

  /// Parses `bytes` under `limits`; see `XMLReader.parse`.
  ///
  /// What is read goes to `builder` where there is one; the document itself then stays empty.
  init(
    parsing bytes: Span<UInt8>,
    file: String,
    limits: XMLReader.Limits,
    into builder: UnsafeMutablePointer<TreeBuilder>? = nil
  ) throws(XMLProblem) {
    self = try bytes.withUnsafeBufferPointer { buffer throws(XMLProblem) in
      try Self(reading: buffer, file: file, limits: limits, into: builder)
    }
  }

  private init(
    reading bytes: UnsafeBufferPointer<UInt8>,
    file: String,
    limits: XMLReader.Limits,
    into builder: UnsafeMutablePointer<TreeBuilder>?
  ) throws(XMLProblem) {
    if let problem = ByteCheck(bytes: bytes, file: file).problem(limits: limits) {
      throw XMLProblem(problem)
    }
    let log = ErrorLog()
    let guardian = ParserGuard(file: file, limits: limits, builder: builder)
    let document = LibXML2.logging(to: log) { Self.read(bytes, under: guardian) }
    defer {
      if let document, guardian.refusal != nil || !log.entries.isEmpty { xmlFreeDoc(document) }
    }
    if let refusal = guardian.refusal {
      throw XMLProblem(refusal)
    }
    if let entry = log.entries.first {
      throw XMLProblem(ParserMessage(entry: entry, file: file).diagnostic)
    }
    guard let document else {
      throw XMLProblem(
        .broken("Berkas ini tidak dapat dibaca sebagai XML.", at: SourceLocation(file: file))
      )
    }
    pointer = document
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>,
    under guardian: ParserGuard
  ) -> xmlDocPtr? {
    guard let count = Int32(exactly: bytes.count), let parser = xmlNewParserCtxt() else {
      return nil
    }
    defer { xmlFreeParserCtxt(parser) }
    guardian.watch(parser)
    // There is no DOCTYPE, so the only entities are XML's own five.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_NOENT.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
    return withExtendedLifetime(guardian) {
      bytes.withMemoryRebound(to: CChar.self) {
        xmlCtxtReadMemory(parser, $0.baseAddress, count, nil, nil, Int32(bitPattern: options))
      }
    }
  }
}
