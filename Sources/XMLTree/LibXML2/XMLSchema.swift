import CLibXML2
package import Diagnostics

/// A W3C schema that checks documents and says in Indonesian what is wrong with them.
///
/// It owns libxml2's compiled schema, so it belongs to one thread at a time and is not Sendable.
package final class XMLSchema {
  private let document: ParsedDocument
  private let schema: xmlSchemaPtr

  /// Compiles a schema that stands in one file.
  ///
  /// - Parameters:
  ///   - bytes: The schema (`.xsd`); `schemaLocation` is refused, since nothing else is ever read.
  ///   - file: The name that messages show.
  /// - Throws: `XMLProblem` when it is no XML or no valid schema.
  package init(_ bytes: [UInt8], file: String) throws(XMLProblem) {
    let document = try ParsedDocument(parsing: bytes.span, file: file, limits: .standard)
    let root = try XMLReader.parse(bytes, file: file).root
    if let reference = root.elements.first(where: { $0[attribute: "schemaLocation"] != nil }) {
      throw XMLProblem(
        Diagnostic(
          code: "skema-merujuk-berkas",
          message: "Skema ini merujuk berkas lain melalui <\(reference.qualifiedName)>.",
          remedy: "Tulis semua definisinya dalam satu berkas.",
          location: SourceLocation(file: file, line: reference.line)
        )
      )
    }
    let log = ErrorLog()
    let pointer = document.pointer
    let schema = LibXML2.logging(to: log) { () -> xmlSchemaPtr? in
      guard let parser = xmlSchemaNewDocParserCtxt(pointer) else { return nil }
      defer { xmlSchemaFreeParserCtxt(parser) }
      return xmlSchemaParse(parser)
    }
    guard let schema, log.entries.isEmpty else {
      xmlSchemaFree(schema)
      let entry = log.entries.first
      throw XMLProblem(
        Diagnostic(
          code: "skema-rusak",
          message: "Skema ini tidak sah (libxml2: “\(entry?.message ?? "")”).",
          remedy: "Perbaiki skema di tempat itu.",
          location: SourceLocation(file: file, line: entry?.line)
        )
      )
    }
    self.document = document
    self.schema = schema
  }

  deinit {
    xmlSchemaFree(schema)
  }

  /// Checks a document against this schema.
  ///
  /// - Parameters:
  ///   - bytes: The document; it is parsed under `XMLReader.Limits.standard`.
  ///   - file: The name that messages show.
  /// - Returns: What is wrong, in the order of the lines; empty when the document is valid.
  package func validate(_ bytes: [UInt8], file: String) -> [Diagnostic] {
    do {
      let document = try ParsedDocument(parsing: bytes.span, file: file, limits: .standard)
      return validate(document, file: file)
    } catch {
      return error.diagnostics
    }
  }

  private func validate(_ document: borrowing ParsedDocument, file: String) -> [Diagnostic] {
    let log = ErrorLog()
    let pointer = document.pointer
    let result = LibXML2.logging(to: log) { () -> Int32 in
      guard let validator = xmlSchemaNewValidCtxt(schema) else { return -1 }
      defer { xmlSchemaFreeValidCtxt(validator) }
      return xmlSchemaValidateDoc(validator, pointer)
    }
    let messages = log.entries.map { SchemaMessage(entry: $0, file: file) }
    let diagnostics = messages.indices
      .filter { !messages[$0].follows(from: messages[..<$0]) }
      .map { messages[$0].diagnostic }
    guard diagnostics.isEmpty, result != 0 else {
      return diagnostics.enumerated()
        .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
        .map(\.element)
    }
    return [
      Diagnostic(
        code: "skema-lain",
        message: "Berkas ini tidak sesuai dengan skemanya, tetapi sebabnya tidak diketahui.",
        remedy: "Bandingkan dengan berkas lain yang sejenis.",
        location: SourceLocation(file: file)
      )
    ]
  }
}

extension Diagnostic {
  fileprivate var line: Int { location?.line ?? 0 }
}
