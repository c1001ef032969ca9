import Diagnostics
import XMLTree

/// A template on the bench: compiled as far as its files can be read, with everything wrong in it.
struct Workpiece {
  /// The root of `template.xml`; `nil` where that cannot be used at all.
  private(set) var root: Element?
  private(set) var declarations = FieldList()
  private(set) var title: [Part<InlineLeaf>] = []
  private(set) var header: [Part<InlineLeaf>] = []
  private(set) var blocks: [Part<BlockLeaf>] = []
  private(set) var problems: [Diagnostic] = []
  private var clauses: [TemplateOutline.PlacedClause] = []

  init(kind: String, read: @escaping (String) throws -> [UInt8]) {
    let files = TemplateFiles(read: read)
    let folder = "Templates/\(kind)"
    let file = "\(folder)/template.xml"
    let root = document(file, .template, files)?.root
    let declared = document("\(folder)/fields.xml", .fields, files)
    guard let root, let declared else { return }
    declarations = FieldList(declared, diagnostics: &problems)
    guard root.name == "templat" else {
      problems.append(
        Diagnostic(
          code: "bukan-templat",
          message: "Berkas ini bukan templat naskah.",
          remedy: "Berkas template.xml berakar <templat>.",
          location: root.location(in: file)
        )
      )
      return
    }
    self.root = root
    var compiler = Compiler(fields: declarations, files: files)
    let scope = Compiler.Scope(file: file)
    title = root.first("judul-naskah").map { compiler.parts(of: $0, in: scope) } ?? []
    header = root.first("kepala").map { compiler.parts(of: $0, in: scope) } ?? []
    blocks = root.first("isi").map { compiler.parts(of: $0, in: scope) } ?? []
    clauses = compiler.clauses
    // What an unreadable part would use or say is not known, so nothing is said to be lacking.
    guard !compiler.lacksParts else {
      problems += compiler.diagnostics
      return
    }
    compiler.reportUnused()
    problems += compiler.diagnostics
    checkDemands(kind: kind, root, file: file, files)
  }

  var outline: TemplateOutline {
    TemplateOutline(
      fields: declarations.fields,
      clauses: clauses,
      questions: declarations.issues.map {
        TemplateOutline.Question(id: $0.name, readings: $0.readings, location: $0.location)
      }
    )
  }

  /// Holds the blocks against what the law demands of this kind of paper.
  ///
  /// A folder that has demands of its own cannot take the easier ones of another kind.
  private mutating func checkDemands(
    kind: String,
    _ root: Element,
    file: String,
    _ files: TemplateFiles
  ) {
    let named = root[attribute: "jenis"] ?? kind
    if named != kind, files.exists("Templates/\(kind)/demands.xml") {
      problems.append(
        Diagnostic(
          code: "jenis-berbeda",
          message: "Templat ini berada di folder `\(kind)`, tetapi jenisnya `\(named)`.",
          remedy: "Samakan `jenis` dengan nama folder.",
          location: root.location(in: file)
        )
      )
    }
    guard let demanded = document("Templates/\(named)/demands.xml", .demands, files) else { return }
    problems += Demands(demanded).unmet(
      by: blocks,
      at: SourceLocation(file: file, line: (root.first("isi") ?? root).line)
    )
  }

  private mutating func document(
    _ path: String,
    _ schema: TemplateFiles.Schema,
    _ files: TemplateFiles
  ) -> Document? {
    do {
      return try files.document(path, schema: schema)
    } catch {
      problems += error.diagnostics
      return nil
    }
  }
}
