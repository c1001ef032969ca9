package import Diagnostics
import DocumentModel
import XMLTree

/// A paper as data: words, fields, conditions and clauses, compiled and found whole.
///
/// A template that exists is sound: every field it uses is declared, every declared field is used,
/// optional facts are asked for before they are written, and every clause that the law demands of
/// this kind of paper is written on every way through it.
package struct Template: Sendable {
  /// The name of its folder, such as `putusan`.
  package let kind: String
  /// Every fact that the template may use, in the order of its `fields.xml`.
  package let fields: [Field]
  /// What a person who drafts with it must know, and what is not part of the paper.
  package let notes: [String]
  /// What might be mended although it does no harm.
  package let diagnostics: [Diagnostic]

  let declarations: FieldList
  let title: [Part<InlineLeaf>]
  let header: [Part<InlineLeaf>]
  let blocks: [Part<BlockLeaf>]

  /// Reads, checks and compiles a template.
  ///
  /// - Parameters:
  ///   - kind: The name of the folder below `Templates/`.
  ///   - read: Gives the bytes of a file by its path from the root of the project:
  ///     `Templates/…/*.xml` and `Knowledge/Schema/*.xsd`.
  /// - Throws: `TemplateProblem` with every error that was found.
  package init(
    kind: String,
    read: @escaping (String) throws -> [UInt8]
  ) throws(TemplateProblem) {
    let files = TemplateFiles(read: read)
    let folder = "Templates/\(kind)"
    let file = "\(folder)/template.xml"
    var problems: [Diagnostic] = []
    var documents: [TemplateFiles.Schema: Document] = [:]
    for schema in [TemplateFiles.Schema.template, .fields] {
      do {
        documents[schema] = try files.document("\(folder)/\(schema.rawValue).xml", schema: schema)
      } catch {
        problems += error.diagnostics
      }
    }
    guard let root = documents[.template]?.root, let declared = documents[.fields] else {
      throw TemplateProblem(problems)
    }
    let declarations = FieldList(declared, diagnostics: &problems)
    guard root.name == "templat" else {
      throw TemplateProblem([
        Diagnostic(
          code: "bukan-templat",
          message: "Berkas ini bukan templat naskah.",
          remedy: "Berkas template.xml berakar <templat>.",
          location: SourceLocation(file: file, line: root.line)
        )
      ])
    }
    var compiler = Compiler(fields: declarations, files: files)
    let scope = Compiler.Scope(file: file)
    title = root.first("judul-naskah").map { compiler.parts(of: $0, in: scope) } ?? []
    header = root.first("kepala").map { compiler.parts(of: $0, in: scope) } ?? []
    blocks = root.first("isi").map { compiler.parts(of: $0, in: scope) } ?? []
    compiler.reportUnused()
    problems += compiler.diagnostics
    do {
      let demanded = "Templates/\(root[attribute: "jenis"] ?? kind)/demands.xml"
      let demands = Demands(try files.document(demanded, schema: .demands))
      problems += demands.unmet(by: blocks, in: file)
    } catch {
      problems += error.diagnostics
    }
    guard problems.allSatisfy({ $0.severity < .error }) else { throw TemplateProblem(problems) }
    self.kind = kind
    self.declarations = declarations
    fields = declarations.fields
    notes = root.elements("catatan").map(\.text.collapsed)
    diagnostics = problems
  }

  /// Everything that is wrong with a template; empty when it can be used as it is.
  package static func lint(
    kind: String,
    read: @escaping (String) throws -> [UInt8]
  ) -> [Diagnostic] {
    do {
      return try Template(kind: kind, read: read).diagnostics
    } catch {
      return error.diagnostics
    }
  }
}
