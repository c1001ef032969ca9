import CLibXML2
import Diagnostics

/// Stops the parser at the first thing that is not allowed, before it does work for it.
///
/// It also writes each element's true place into libxml2's node: by itself the library records the
/// line on which the start tag *ends*.
final class ParserGuard {
  private let file: String
  private let limits: XMLReader.Limits
  private var nodes = 0
  private(set) var refusal: Diagnostic?

  init(file: String, limits: XMLReader.Limits) {
    self.file = file
    self.limits = limits
  }

  /// Puts this guard between `parser` and its tree builder; it must outlive the parse.
  func watch(_ parser: xmlParserCtxtPtr) {
    parser.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    guard let handler = parser.pointee.sax else { return }
    handler.pointee.comment = nil
    handler.pointee.processingInstruction = nil
    handler.pointee.internalSubset = { context, _, _, _ in
      guard let (parser, guardian) = ParserGuard.recover(context) else { return }
      guardian.refuseDoctype(in: parser)
    }
    handler.pointee.startElementNs = {
      context,
      name,
      prefix,
      uri,
      uriCount,
      uris,
      attributeCount,
      defaultCount,
      attributes in
      guard let (parser, guardian) = ParserGuard.recover(context) else { return }
      let (line, column) = ParserGuard.tagStart(in: parser)
      guard guardian.admitsElement(attributes: Int(attributeCount), line: line, in: parser) else {
        return
      }
      xmlSAX2StartElementNs(
        context,
        name,
        prefix,
        uri,
        uriCount,
        uris,
        attributeCount,
        defaultCount,
        attributes
      )
      guard let node = parser.pointee.node else { return }
      node.pointee._private = ParserGuard.mark(line: line, column: column)
      node.pointee.line = UInt16(clamping: line)
    }
  }

  /// A line and a column in one pointer's bits: the column in the upper 24.
  private static func mark(line: Int, column: Int?) -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(bitPattern: line | min(column ?? 0, 0x7F_FFFF) << 40)
  }

  /// The place that `mark` wrote into a node; 0 for what is not known.
  static func place(of node: xmlNodePtr) -> (line: Int, column: Int) {
    let bits = Int(bitPattern: node.pointee._private)
    return (bits & 0xFF_FFFF_FFFF, bits >> 40)
  }

  private static func recover(
    _ context: UnsafeMutableRawPointer?
  ) -> (xmlParserCtxtPtr, ParserGuard)? {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let guardian = parser.pointee._private
    else { return nil }
    return (parser, Unmanaged<ParserGuard>.fromOpaque(guardian).takeUnretainedValue())
  }

  /// Where the tag that is being read begins: the nearest `<` before the parser's position.
  ///
  /// An attribute's value cannot hold `<`, so the nearest one is the tag's own.
  private static func tagStart(in parser: xmlParserCtxtPtr) -> (line: Int, column: Int?) {
    guard let input = parser.pointee.input?.pointee, let base = input.base, var place = input.cur
    else { return (0, nil) }
    var newlines = 0
    while place > base {
      place -= 1
      if place.pointee == UInt8(ascii: "\n") { newlines += 1 }
      guard place.pointee == UInt8(ascii: "<") else { continue }
      var start = place
      while start > base, (start - 1).pointee != UInt8(ascii: "\n") {
        start -= 1
        // Nobody looks for a column so far to the right, and the walk would be long.
        if place - start > 2000 { return (Int(input.line) - newlines, nil) }
      }
      // A column counts characters; bytes inside one begin with the bits 10.
      let column = UnsafeBufferPointer(start: start, count: place - start)
        .count { $0 & 0xC0 != 0x80 }
      return (Int(input.line) - newlines, column + 1)
    }
    return (Int(input.line), nil)
  }

  private func admitsElement(attributes: Int, line: Int, in parser: xmlParserCtxtPtr) -> Bool {
    nodes += 1 + attributes
    if nodes > limits.nodes {
      refuse(
        "xml-terlalu-besar",
        "Berkas ini memuat lebih dari \(limits.nodes) elemen dan atribut.",
        "Bagilah menjadi beberapa berkas.",
        in: parser,
        line: line
      )
    } else if parser.pointee.nodeNr >= limits.depth {
      refuse(
        "xml-terlalu-dalam",
        "Elemen bersarang lebih dari \(limits.depth) tingkat.",
        "Kurangi tingkat sarangnya.",
        in: parser,
        line: line
      )
    }
    return refusal == nil
  }

  private func refuseDoctype(in parser: xmlParserCtxtPtr) {
    let start = Self.tagStart(in: parser)
    refuse(
      "xml-doctype",
      "Berkas ini memuat DOCTYPE, yang tidak diterima karena dapat menarik isi dari luar.",
      "Hapus deklarasi <!DOCTYPE …> beserta entitas di dalamnya.",
      in: parser,
      line: start.line,
      column: start.column
    )
  }

  private func refuse(
    _ code: String,
    _ message: String,
    _ remedy: String,
    in parser: xmlParserCtxtPtr,
    line: Int,
    column: Int? = nil
  ) {
    refusal = Diagnostic(
      code: code,
      message: message,
      remedy: remedy,
      location: SourceLocation(file: file, line: line, column: column)
    )
    xmlStopParser(parser)
  }
}
