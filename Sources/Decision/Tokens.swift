import CaseFile
import KnowledgeBase

/// What is charged on top of the offences, as a set of flags.
struct Tokens: OptionSet, Sendable {
  let rawValue: UInt8

  static let attempt = Tokens(rawValue: 1)
  static let assistance = Tokens(rawValue: 2)
  static let concurrence = Tokens(rawValue: 4)
  static let informationTechnology = Tokens(rawValue: 8)
  static let official = Tokens(rawValue: 16)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ aggravations: Set<CaseFile.Aggravation>) {
    self = []
    for aggravation in aggravations { insert(Tokens(aggravation)) }
  }

  private init(_ aggravation: CaseFile.Aggravation) {
    self =
      switch aggravation {
      case .attempt: .attempt
      case .assistance: .assistance
      case .concurrence: .concurrence
      case .informationTechnology: .informationTechnology
      case .official: .official
      }
  }

  /// What the words of a charge add by `jo.`.
  mutating func join(_ joined: [ChargeReading.Joined]) {
    for meaning in joined {
      switch meaning {
      case .informationTechnology: insert(.informationTechnology)
      case .official: insert(.official)
      case .attempt: insert(.attempt)
      case .assistance: insert(.assistance)
      case .concurrence: insert(.concurrence)
      }
    }
  }
}

extension Situation {
  /// The ways in which an unknown list of aggravations can turn out.
  ///
  /// What lowers a maximum and what raises it are the two ends: every other list lies between them,
  /// so that a gate on which none, the lowest and the highest agree is settled.
  static let possibleAggravations: [(words: String, aggravations: Set<CaseFile.Aggravation>)] = [
    ("tidak ada", []),
    ("yang menurunkan", [.attempt, .assistance]),
    ("yang menaikkan", [.concurrence, .informationTechnology, .official]),
  ]
}
