package import JSONTree
package import KnowledgeBase

/// The case file: the currency between all commands, and the session file of an interview.
package struct CaseFile: Sendable, Equatable {
  /// What is charged on top of the offence; the words of the `pemberatan` key.
  package enum Aggravation: String, Sendable, Hashable, CaseIterable {
    case attempt = "percobaan"
    case assistance = "pembantuan"
    case concurrence = "perbarengan"
    case informationTechnology = "sarana_ti"
    case official = "pejabat"
  }

  /// What is said of each fact; a fact that is not mentioned has no entry.
  ///
  /// The entries of `delik` and `pemberatan` hold only the source; what they say is in `charges` and
  /// `aggravations`.
  package var entries: [FactKey: Entry]
  package var charges: [Charge]
  /// Empty where none is charged, which is also what silence says; `nil` where it is not known.
  package var aggravations: Set<Aggravation>?
  /// The objects for the papers (`terdakwa`, `perkara`, …), checked against the declared paths.
  package var records: [JSONValue.Member]

  package init(
    entries: [FactKey: Entry] = [:],
    charges: [Charge] = [],
    aggravations: Set<Aggravation>? = [],
    records: [JSONValue.Member] = []
  ) {
    self.entries = entries
    self.charges = charges
    self.aggravations = aggravations
    self.records = records
  }

  package func value(_ key: FactKey) -> FactValue? {
    entries[key]?.value
  }
}
