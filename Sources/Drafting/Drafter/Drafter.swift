import Diagnostics
import DocumentModel

/// Writes the parts of a template with the facts of one case.
///
/// A missing fact becomes a blank and is noted; drafting goes on, so that all are found at once.
struct Drafter {
  /// What the words at one place can refer to.
  struct Scope {
    /// The members that the loops around are at, and their paths in the case file.
    var variables: [String: (value: FieldValue?, path: String)] = [:]
    var clause: Clause?
    /// The number of columns of the table around.
    var columns = 1
    /// Inside a blank round of a loop whose list is itself noted as missing.
    var isSilent = false
    /// Inside words of which a person strikes out what does not hold.
    var isAlternative = false
  }

  /// The most pieces that a paper may consist of; a template that loops over loops could
  /// otherwise make millions from a small case file.
  private static let limit = 100_000

  let facts: FieldValue
  let settings: [String: String]
  let readings: [String: String]
  /// Whether the paper is a form to be filled in by hand.
  let leavesBlanks: Bool
  /// The paths of fields whose values are not written.
  let hides: Set<String>
  /// Whether something in the paper must be struck out by hand.
  var hasAlternatives = false
  private(set) var missing: [MissingField] = []
  private(set) var faults: [Diagnostic] = []
  private var noted: Set<String> = []
  private var size = 0

  init(
    facts: FieldValue,
    settings: [String: String],
    readings: [String: String],
    leavesBlanks: Bool,
    hides: Set<String> = []
  ) {
    self.hides = hides
    self.leavesBlanks = leavesBlanks
    self.facts = facts
    self.settings = settings
    self.readings = readings
  }

  mutating func expand<Body: Leaf>(_ parts: [Part<Body>], in scope: Scope) -> [Body.Output] {
    guard size < Self.limit else { return [] }
    return parts.flatMap { part -> [Body.Output] in
      switch part {
      case .leaf(let leaf): grows() ? leaf.draft(by: &self, in: scope) : []
      case .choice(let choice): write(choice, in: scope)
      case .loop(let loop): write(loop, in: scope)
      case .clause(let clause, let body): expand(body, in: scope.within(clause))
      }
    }
  }

  private mutating func grows() -> Bool {
    size += 1
    if size == Self.limit {
      faults.append(
        Diagnostic(
          code: "naskah-terlalu-panjang",
          message: "Naskah ini terlalu panjang: lebih dari \(Self.limit) bagian.",
          remedy: "Kurangi isi daftar dalam berkas perkara."
        )
      )
    }
    return size < Self.limit
  }

  /// The value that a reference leads to, if the case holds it, and its path.
  func value(of reference: Reference, in scope: Scope) -> (value: FieldValue?, path: String) {
    var value: FieldValue? = facts
    var path = ""
    if case .variable(let name) = reference.base {
      (value, path) = scope.variables[name] ?? (nil, name)
    }
    for key in reference.keys {
      value = value?[key]
      path = path.isEmpty ? key : "\(path).\(key)"
    }
    return (value, path)
  }

  /// What the office chose, or what stands without its choice.
  func words(of setting: FieldList.Setting) -> String {
    settings[setting.name] ?? setting.standard
  }

  /// Notes that a fact is missing, once.
  mutating func note(_ reference: Reference, at path: String, in scope: Scope) {
    guard !scope.isSilent, noted.insert(path).inserted else { return }
    missing.append(
      MissingField(
        paths: [path],
        label: reference.field.label,
        suppliers: reference.field.suppliers,
        location: reference.location
      )
    )
  }

  /// Notes that one of several facts is missing, once.
  mutating func note(anyOf references: [Reference], in scope: Scope) {
    let paths = references.map { value(of: $0, in: scope).path }
    guard let first = references.first, !scope.isSilent, !paths.allSatisfy(noted.contains) else {
      return
    }
    noted.formUnion(paths)
    var suppliers: [String] = []
    for supplier in references.flatMap(\.field.suppliers) where !suppliers.contains(supplier) {
      suppliers.append(supplier)
    }
    missing.append(
      MissingField(
        paths: paths,
        label: references.map(\.field.label).joined(separator: ", atau "),
        suppliers: suppliers,
        location: first.location
      )
    )
  }
}

extension Drafter.Scope {
  func within(_ clause: Clause) -> Self {
    var inner = self
    inner.clause = clause
    return inner
  }
}
