package import Indonesian

/// An unsettled question of law, with the readings that are held; it is data, never a silent choice.
package struct Issue: Sendable, Hashable {
  package struct Reading: Sendable, Hashable {
    package var id: String
    package var name: String
    package var words: String
    /// Who holds it, where a source says so.
    package var heldBy: String?
  }

  package var id: String
  package var name: String
  package var question: String
  package var basis: [Citation]
  package var readings: [Reading]
  /// Whether a reading can change the outcome of a case.
  package var decides: Bool
  package var standing: Standing
  package var establishedOn: CalendarDate
  package var sources: String
  package var file: String
  package var line: Int
}

extension Issue {
  /// Whether a fine-only offence is within Pasal 85 ayat (1).
  package static let fineOnly = "hanya-denda"
  /// How the aggravations of Pasal 441 stack.
  package static let stacking = "tumpuk-441"
  /// Issues that arise from the law's arithmetic and that no data file has to name.
  static let usedByProgram = [fineOnly, stacking]
  /// Their readings, each of which the arithmetic knows by name.
  static let readingsUsedByProgram = [
    fineOnly: ["harfiah", "luas"], stacking: ["satu", "jumlah", "lipat"],
  ]
}
