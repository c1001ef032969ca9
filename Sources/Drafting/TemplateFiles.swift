import Diagnostics
import XMLTree

/// The files of a template, read through the caller and checked against their schemas.
///
/// It holds compiled schemas, so it lives only while a template is compiled.
final class TemplateFiles {
  enum Schema: String {
    case template
    case fields
    case demands
  }

  private let read: (String) throws -> [UInt8]
  private var schemas: [Schema: XMLSchema] = [:]

  init(read: @escaping (String) throws -> [UInt8]) {
    self.read = read
  }

  /// Reads and checks one file.
  ///
  /// - Parameters:
  ///   - path: The path from the root of the project, `Templates/putusan/template.xml`.
  ///   - schema: The schema that it must obey.
  /// - Returns: The document.
  /// - Throws: `TemplateProblem` with everything that the schema finds.
  func document(_ path: String, schema: Schema) throws(TemplateProblem) -> Document {
    let bytes = try bytes(path)
    let problems = try compiled(schema).validate(bytes, file: path)
    guard problems.isEmpty else { throw TemplateProblem(problems) }
    do {
      return try XMLReader.parse(bytes, file: path)
    } catch {
      throw TemplateProblem(error.diagnostics)
    }
  }

  /// Whether there is such a file.
  func exists(_ path: String) -> Bool {
    (try? read(path)) != nil
  }

  private func compiled(_ schema: Schema) throws(TemplateProblem) -> XMLSchema {
    if let compiled = schemas[schema] { return compiled }
    let path = "Knowledge/Schema/\(schema.rawValue).xsd"
    let bytes = try bytes(path)
    do {
      let compiled = try XMLSchema(bytes, file: path)
      schemas[schema] = compiled
      return compiled
    } catch {
      throw TemplateProblem(error.diagnostics)
    }
  }

  private func bytes(_ path: String) throws(TemplateProblem) -> [UInt8] {
    do {
      return try read(path)
    } catch {
      throw TemplateProblem([
        Diagnostic(
          code: "berkas-tak-terbaca",
          message: "Berkas `\(path)` tidak ada atau tidak dapat dibaca.",
          remedy: "Periksa nama dan tempat berkas itu.",
          location: SourceLocation(file: path)
        )
      ])
    }
  }
}
