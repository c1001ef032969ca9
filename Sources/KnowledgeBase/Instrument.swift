package import Indonesian

/// A statute, ruling or guideline, with what is known of it beside its wording.
package struct Instrument: Sendable, Hashable {
  /// Something known about the instrument or a place in it, in our own words.
  package struct Point: Sendable, Hashable {
    package var citation: String
    package var words: String
    package var standing: Standing
    package var sources: [String]
    package var date: CalendarDate?
    /// The provisions that it says something of, where they stand in another act.
    package var concerns: [Citation]
    /// Whether it takes their force away.
    package var voids: Bool
    package var file: String
    package var line: Int
  }

  package var id: String
  package var citation: String
  package var kind: String
  package var title: String?
  package var shortName: String?
  package var inForceFrom: CalendarDate?
  /// How sure the day of entry into force is, where it differs from the rest.
  package var inForceStanding: Standing?
  package var standing: Standing
  package var sources: [String]
  package var establishedOn: CalendarDate?
  /// Whether its wording is held: `tersedia`, `tersedia sebagian` or `belum tersedia`.
  package var wording: String
  package var note: String?
  package var points: [Point]
  package var file: String
  package var line: Int
}

/// Something that nobody has seen and that stays out until somebody does.
package struct Gap: Sendable, Hashable {
  package var id: String
  package var subject: String
  package var words: String
  package var establishedOn: CalendarDate?
}

/// A source that the law files name by a key.
package struct SourceKey: Sendable, Hashable {
  package var id: String
  package var words: String
  package var address: String?
}
