package import Indonesian

/// An offence of the catalogue, or a provision that only aggravates others.
package struct Offence: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case offence = "delik"
    case aggravation = "pemberatan"
  }

  /// What became of the provision on 2 January 2026.
  package enum Status: String, Sendable, Hashable {
    case inForce = "berlaku"
    case revoked = "dicabut"
    /// Revoked or not, depending on how an issue is read.
    case contested = "tafsir"
  }

  /// How prison and fine are joined in the threat.
  package enum Connector: String, Sendable, Hashable {
    case or = "atau"
    case andOr = "dan/atau"
    case prisonOnly = "hanya penjara"
    case fineOnly = "hanya denda"
  }

  /// The first gate of Pasal 85 ayat (1) for a clause by itself.
  package enum Gate: String, Sendable, Hashable {
    case open = "terbuka"
    case closed = "tertutup"
    case depends = "bergantung"
  }

  package var id: String
  package var kind: Kind
  /// The provision that holds the penalty.
  package var citation: Citation
  /// The provision that holds the prohibition, where that is another one; kept as the source words it.
  package var norm: String?
  package var name: String
  /// The elements in our own words.
  package var elements: String
  /// How people name it in everyday words.
  package var everydayWords: [String]
  package var connector: Connector?
  package var threats: [Threat]
  package var complaint: Complaint
  package var exceptions: [Exception]
  package var status: Status
  /// The issue that decides a contested status.
  package var issue: String?
  package var counterparts: [Citation]
  package var successors: [Successor]
  package var aggravations: [Aggravation]
  package var gateBefore2026: Gate
  package var gateSince2026: Gate
  package var standing: Standing
  package var sources: [String]
  package var note: String?
  package var file: String
  package var line: Int

  /// The threat in force on `day`, if the catalogue holds one.
  package func threat(on day: CalendarDate) -> Threat? {
    threats.first { $0.period.contains(day) }
  }
}

/// The maximum penalty of an offence during one period.
package struct Threat: Sendable, Hashable {
  package var period: Period
  /// `nil` where the clause threatens no prison.
  package var prison: LegalDuration?
  package var fine: Rupiah?
  /// A Roman numeral, I to VIII (Pasal 79).
  package var fineCategory: String?
  package var basis: String
  package var standing: Standing
}

/// Whether the case needs a complaint, and whose.
package struct Complaint: Sendable, Hashable {
  package enum Nature: String, Sendable, Hashable {
    case none = "tidak"
    case absolute = "mutlak"
    case conditional = "bersyarat"
  }

  package var nature: Nature
  package var by: String?
  package var basis: String?
}

/// A case in which the act is not punished.
package struct Exception: Sendable, Hashable {
  package var words: String
  package var basis: String
}

/// The provision that took the place of a revoked one.
package struct Successor: Sendable, Hashable {
  package var citation: Citation
  package var basis: String
  /// An aggravation that comes with the successor, such as Pasal 441 ayat (1).
  package var adding: Citation?
  /// The reading of the offence's issue under which this is the successor; `nil` for every reading.
  package var reading: String?
}

/// A special aggravation of one offence.
package struct Aggravation: Sendable, Hashable {
  package enum Condition: String, Sendable, Hashable {
    case informationTechnology = "sarana_ti"
    case official = "pejabat"
    case corporation = "korporasi"
    case other = "lain"
  }

  package var condition: Condition
  package var added: Fraction
  package var basis: Citation
  package var words: String
}

/// An exact fraction such as 1/3.
package struct Fraction: Sendable, Hashable, CustomStringConvertible {
  package var numerator: Int
  package var denominator: Int

  package init?(_ text: String) {
    let parts = text.split(separator: "/").map { Int($0) }
    guard parts.count == 2, let numerator = parts[0], let denominator = parts[1],
      (1...100).contains(numerator), (1...100).contains(denominator)
    else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  package var description: String { "\(numerator)/\(denominator)" }
}
