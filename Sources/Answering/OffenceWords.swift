import Indonesian
import KnowledgeBase

/// Puts what the catalogue knows of an offence into words.
struct OffenceWords: Sendable {
  let law: LawText

  /// `penjara paling lama 2 tahun atau denda paling banyak kategori III (Rp50.000.000)`.
  func threat(_ threat: Threat, _ connector: Offence.Connector?) -> String {
    let fine = fine(threat)
    guard let prison = threat.prison else {
      return fine.map { "hanya \($0), tanpa ancaman penjara" }
        ?? "tanpa angka ancaman dalam katalog"
    }
    let words = "penjara paling lama \(prison.words)"
    guard let fine else { return words }
    return "\(words) \(connector == .andOr ? "dan/atau" : "atau") \(fine)"
  }

  func fine(_ threat: Threat) -> String? {
    if let category = threat.fineCategory {
      let amount = law.fine(category).map { " (\($0.short))" } ?? ""
      return "denda paling banyak kategori \(category)\(amount)"
    }
    return threat.fine.map { "denda paling banyak \($0.short)" }
  }

  /// The threat in force today, or the last one there was.
  func current(_ offence: Offence) -> Threat? {
    offence.threat(on: law.day) ?? offence.threats.last
  }

  /// The clause that forbids, where it is another one than the clause that punishes.
  func norm(_ offence: Offence) -> Citation? {
    offence.norm.flatMap { Citation(canonical: String($0.split(separator: ";")[0])) }
  }

  /// A mark for what nobody has checked.
  func doubt(_ standing: Standing) -> String {
    standing.isUnverified ? " [\(standing.label)]" : ""
  }

  /// The name with a small first letter, abbreviations kept.
  func name(_ offence: Offence) -> String {
    let second = offence.name.dropFirst().first
    guard let first = offence.name.first, second?.isLowercase ?? true else { return offence.name }
    return first.lowercased() + offence.name.dropFirst()
  }
}
