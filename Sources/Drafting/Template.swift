package import Diagnostics
import DocumentModel
import XMLTree

/// A paper as data: words, fields, conditions and clauses, compiled and found whole.
///
/// A template that exists is sound: every field it uses is declared, every declared field is used,
/// optional facts are asked for before they are written, and every clause that the law demands of
/// this kind of paper is written on every way through it.
package struct Template: Sendable {
  /// Which cases a paper is for; the words of `perkara`.
  package enum CaseScope: String, Sendable, Hashable {
    /// Those that are eligible for kerja sosial.
    case eligible = "memenuhi"
    /// Those that can end with a penalty for an adult.
    case punishable = "dapat-dipidana"
    case any = "apa-pun"
  }

  /// The name of its folder, such as `putusan`.
  package let kind: String
  /// The kind of paper whose demands it meets; that of its folder, unless an office says another.
  package let demandedKind: String
  /// Every fact that the template may use, in the order of its `fields.xml`.
  package let fields: [Field]
  /// What the paper is for, in one line; its title where the template does not say.
  package let summary: String
  /// Whether the penalty demanded is weighed while none is imposed (`peran="jaksa"`).
  package let weighsDemand: Bool
  /// Which cases get this paper.
  package let cases: CaseScope
  /// The names of what the office can choose in it.
  package var settings: [String] { declarations.settings.map(\.name) }
  /// The size of its letters, in points, where the office does not choose one.
  package let fontSize: Double?
  /// The unsettled questions that it can follow.
  package var issues: [String] { declarations.issues.map(\.name) }
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
    let workpiece = Workpiece(kind: kind, read: read)
    guard let root = workpiece.root, workpiece.problems.allSatisfy({ $0.severity < .error }) else {
      throw TemplateProblem(workpiece.problems)
    }
    self.kind = kind
    demandedKind = root[attribute: "jenis"] ?? kind
    declarations = workpiece.declarations
    title = workpiece.title
    header = workpiece.header
    blocks = workpiece.blocks
    fields = workpiece.declarations.fields
    summary =
      root.first("uraian")?.text.collapsed ?? FixedWords.words(of: workpiece.title).collapsed
    weighsDemand = root[attribute: "peran"] == "jaksa"
    cases = root[attribute: "perkara"].flatMap(CaseScope.init(rawValue:)) ?? .eligible
    fontSize = root[attribute: "ukuran-huruf"].flatMap(Double.init)
    notes = root.elements("catatan").map(\.text.collapsed)
    diagnostics = workpiece.problems
  }

  /// Everything that is wrong with a template; empty when it can be used as it is.
  package static func lint(
    kind: String,
    read: @escaping (String) throws -> [UInt8]
  ) -> [Diagnostic] {
    Workpiece(kind: kind, read: read).problems
  }

  /// Everything that is wrong with a template by itself, and what it names of law and case file.
  package static func inspect(
    kind: String,
    read: @escaping (String) throws -> [UInt8]
  ) -> (problems: [Diagnostic], outline: TemplateOutline) {
    let workpiece = Workpiece(kind: kind, read: read)
    return (workpiece.problems, workpiece.outline)
  }
}
