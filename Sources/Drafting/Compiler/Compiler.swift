import Diagnostics
import DocumentModel
import XMLTree

/// Turns the XML of a template into parts and says everything that is wrong with it.
struct Compiler {
  /// What is known at a place of the template.
  struct Scope {
    var file: String
    /// The variables of the loops around and the lists they go through, ending in `[]`.
    var variables: [String: String] = [:]
    /// The optional fields, as written, that the conditions around have found present.
    var guards: Set<String> = []
    /// What the conditions around leave of the values of a choice, a reading or a presence.
    var possible: [Condition.Question: Set<String>] = [:]
    /// The readings that the conditions around have chosen.
    var readings: [String: String] = [:]
    var style: TextStyle = .plain
    /// The number of columns of the table around.
    var columns = 0
  }

  let fields: FieldList
  let files: TemplateFiles
  var diagnostics: [Diagnostic] = []
  var usedFields: Set<String> = []
  var usedSettings: Set<String> = []
  var usedIssues: Set<String> = []
  var clauses: [TemplateOutline.PlacedClause] = []
  /// Whether a file that is included cannot be read.
  private(set) var lacksParts = false
  private var included: [String] = []

  init(fields: FieldList, files: TemplateFiles) {
    self.fields = fields
    self.files = files
    usedFields = Set(fields.dateOrders.flatMap(\.paths) + fields.workPlans.flatMap(\.paths))
  }

  /// Compiles what stands below `element`.
  mutating func parts<Body: Leaf>(of element: Element, in scope: Scope) -> [Part<Body>] {
    parts(element.children, in: scope)
  }

  mutating func parts<Body: Leaf>(_ nodes: [Node], in scope: Scope) -> [Part<Body>] {
    nodes.flatMap { node -> [Part<Body>] in
      guard case .element(let element) = node else {
        return Body.compile(node, by: &self, in: scope)
      }
      switch element.name {
      case "jika": return [.choice(condition(element, in: scope))]
      case "pilih": return [.choice(selection(element, in: scope))]
      case "untuk": return loop(element, in: scope).map { [.loop($0)] } ?? []
      case "klausul": return [clause(element, in: scope)]
      case "lainnya": return []
      default: return Body.compile(node, by: &self, in: scope)
      }
    }
  }

  private mutating func clause<Body: Leaf>(_ element: Element, in scope: Scope) -> Part<Body> {
    let reading = reading(element, in: scope)
    if let reading, scope.readings[reading.issue] != reading.reading,
      fields.issue(reading.issue)?.readings != [reading.reading]
    {
      report(
        "klausul-tanpa-penjaga",
        "Klausul ini mengikuti bacaan “\(reading.reading)”, tetapi ikut tertulis dalam bacaan lain.",
        "Letakkan di dalam <jika tafsir=\"\(reading.issue)\" bacaan=\"\(reading.reading)\">.",
        element,
        scope
      )
    }
    let clause = Clause(
      id: element[attribute: "id"] ?? "",
      basis: (element[attribute: "dasar"] ?? "").split(separator: "; ").map(String.init),
      reading: reading
    )
    clauses.append(
      TemplateOutline.PlacedClause(
        clause: clause,
        location: element.location(in: scope.file)
      )
    )
    return .clause(clause, parts(of: element, in: scope))
  }

  /// Compiles the blocks of a file that is included by another, where the include stands.
  mutating func include(_ element: Element, in scope: Scope) -> [Part<BlockLeaf>] {
    let path = "Templates/\(element[attribute: "templat"] ?? "")"
    guard !included.contains(path) else {
      report(
        "sertakan-melingkar",
        "`\(path)` menyertakan dirinya sendiri.",
        "Hapus salah satu <sertakan> itu.",
        element,
        scope
      )
      return []
    }
    do {
      let document = try files.document(path, schema: .template)
      guard document.root.name == "potongan" else {
        report(
          "bukan-potongan",
          "`\(path)` bukan berkas yang dapat disertakan.",
          "Berkas yang disertakan berakar <potongan>.",
          element,
          scope
        )
        return []
      }
      included.append(path)
      defer { included.removeLast() }
      var inner = scope
      inner.file = path
      return parts(of: document.root, in: inner)
    } catch {
      lacksParts = true
      if !error.diagnostics.allSatisfy(diagnostics.contains) { diagnostics += error.diagnostics }
      return []
    }
  }

  mutating func report(
    _ code: String,
    _ message: String,
    _ remedy: String?,
    _ element: Element,
    _ scope: Scope,
    severity: Severity = .error
  ) {
    diagnostics.append(
      Diagnostic(
        severity,
        code: code,
        message: message,
        remedy: remedy,
        location: element.location(in: scope.file)
      )
    )
  }
}
