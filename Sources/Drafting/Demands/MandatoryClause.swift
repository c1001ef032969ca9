package import DocumentModel

/// A clause that the law demands of a kind of paper, and the cases in which it does.
package struct MandatoryClause: Sendable, Hashable {
  package var id: String
  /// The citation on which the demand rests.
  package var basis: String
  package var summary: String
  /// The fields that it must write.
  package var fields: [String]
  private var present: Set<String>
  private var absent: Set<String>
  private var values: [String: String]
  private var readings: [String: String]

  init(_ demand: Demand) {
    id = demand.clause
    basis = demand.basis
    summary = demand.summary
    fields = demand.fields
    present = demand.assumptions.present
    absent = demand.assumptions.absent
    values = demand.assumptions.values
    readings = demand.assumptions.readings
  }

  /// Whether a paper with these facts and readings is one of which the law demands it, and has it.
  package func stands(
    in paper: Paper,
    facts: FieldValue,
    readings: [String: String]
  ) -> Bool {
    present.allSatisfy { facts.value(at: $0) != nil }
      && absent.allSatisfy { facts.value(at: $0) == nil }
      && values.allSatisfy { facts.value(at: $0.key) == .text($0.value) }
      && self.readings.allSatisfy { readings[$0.key] == $0.value }
      && paper.clauses.contains { $0.id == id && $0.basis.contains(basis) }
  }
}

extension Template {
  /// What the law demands of a kind of paper; none where nothing is on file.
  package static func mandatoryClauses(
    kind: String,
    read: @escaping (String) throws -> [UInt8]
  ) -> [MandatoryClause] {
    let files = TemplateFiles(read: read)
    let path = "Templates/\(kind)/demands.xml"
    guard let document = try? files.document(path, schema: .demands) else { return [] }
    return Demands(document).demands.map(MandatoryClause.init)
  }

  /// The readings that the paper follows where nobody chooses others.
  package var standardReadings: [String: String] {
    Dictionary(declarations.issues.map { ($0.name, $0.standard) }) { first, _ in first }
  }

  /// Every reading of an issue that the paper can follow.
  package func readings(of issue: String) -> [String] {
    declarations.issue(issue)?.readings ?? []
  }
}

extension FieldValue {
  /// The value at a path such as `amar.pidana_diganti`; of a list, as in `delik[].nama`, that of
  /// the first member that has one.
  fileprivate func value(at path: String) -> FieldValue? {
    value(at: path.split(separator: ".")[...])
  }

  private func value(at path: ArraySlice<Substring>) -> FieldValue? {
    guard let name = path.first else { return self == .list([]) ? nil : self }
    let rest = path.dropFirst()
    guard name.hasSuffix("[]") else { return self[String(name)]?.value(at: rest) }
    guard case .list(let members)? = self[String(name.dropLast(2))] else { return nil }
    for member in members {
      if let found = member.value(at: rest) { return found }
    }
    return nil
  }
}
