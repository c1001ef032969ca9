package import Diagnostics

/// A fact that a paper needs and the case does not hold.
package struct MissingField: Sendable, Hashable {
  /// The path in the case file, as `delik[1].terbukti`; several where any one of them will do.
  package var paths: [String]
  /// What it is, in Indonesian.
  package var label: String
  /// Who can supply it.
  package var suppliers: [String]
  /// The first place of the template that needs it.
  package var location: SourceLocation

  /// The path and what it is, as `jam_kerja_sosial: jumlah jam kerja sosial`.
  package var words: String {
    "\(paths.joined(separator: " atau ")): \(label)"
  }

  /// The missing facts in one text, under a line for each group of people who can supply them.
  package static func list(_ missing: [MissingField]) -> String {
    var groups: [(suppliers: [String], fields: [MissingField])] = []
    for field in missing {
      if let index = groups.firstIndex(where: { Set($0.suppliers) == Set(field.suppliers) }) {
        groups[index].fields.append(field)
      } else {
        groups.append((field.suppliers, [field]))
      }
    }
    return groups.map { group in
      let lines = group.fields.map { "  - \($0.words) (\($0.location))" }
      return (["Dari \(group.suppliers.joined(separator: " atau ")):"] + lines)
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
