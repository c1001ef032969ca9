import CLibXML2
import Diagnostics

/// Stops the parser at the first thing that is not allowed, before it does work for it.
///
/// What it admits goes to a `TreeBuilder`, or to libxml2's own tree, which its schemas need.
final class ParserGuard {
  private let file: String
  private let limits: XMLReader.Limits
  private let builder: UnsafeMutablePointer<TreeBuilder>?
  private var nodes = 0
  private(set) var refusal: Diagnostic?

  init(file: String, limits: XMLReader.Limits, builder: UnsafeMutablePointer<TreeBuilder>?) {
    self.file = file
    self.limits = limits
    self.builder = builder
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
    if builder != nil { handOver(handler) } else { noteLines(handler) }
  }

  /// Sends what the parser meets to the builder.
  private func handOver(_ handler: UnsafeMutablePointer<xmlSAXHandler>) {
    handler.pointee.startElementNs = {
      context,
      name,
      prefix,
      uri,
      uriCount,
      uris,
      attributeCount,
      _,
      attributes in
      guard let (parser, guardian) = ParserGuard.recover(context), let builder = guardian.builder
      else { return }
      let (line, column) = ParserGuard.tagStart(in: parser)
      guard
        guardian.admitsElement(
          attributes: Int(attributeCount),
          depth: builder.pointee.depth,
          line: line,
          in: parser
        )
      else { return }
      builder.pointee.begin(
        TreeBuilder.Tag(
          name: name,
          prefix: prefix,
          uri: uri,
          declarationCount: Int(uriCount),
          declarations: uris,
          attributeCount: Int(attributeCount),
          attributes: attributes
        ),
        line: line,
        column: column
      )
    }
    handler.pointee.endElementNs = { context, _, _, _ in
      ParserGuard.recover(context)?.1.builder?.pointee.end()
    }
    let characters: charactersSAXFunc = { context, text, count in
      ParserGuard.recover(context)?
        .1.builder?.pointee.append(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.pointee.characters = characters
    // The parser compares the two: were they different, it would guess which space is ignorable.
    handler.pointee.ignorableWhitespace = characters
  }

  /// Lets libxml2 build its own tree, with each element's true line in it: by itself the library
  /// records the line on which the start tag *ends*.
  private func noteLines(_ handler: UnsafeMutablePointer<xmlSAXHandler>) {
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
      let (line, _) = ParserGuard.tagStart(in: parser)
      guard
        guardian.admitsElement(
          attributes: Int(attributeCount),
          depth: Int(parser.pointee.nodeNr),
          line: line,
          in: parser
        )
      else { return }
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
      parser.pointee.node?.pointee.line = UInt16(clamping: line)
    }
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

  private func admitsElement(
    attributes: Int,
    depth: Int,
    line: Int,
    in parser: xmlParserCtxtPtr
  ) -> Bool {
    nodes += 1 + attributes
    if nodes > limits.nodes {
      refuse(
        "xml-terlalu-besar",
        "Berkas ini memuat lebih dari \(limits.nodes) elemen dan atribut.",
        "Bagilah menjadi beberapa berkas.",
        in: parser,
        line: line
      )
    } else if depth >= limits.depth {
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
