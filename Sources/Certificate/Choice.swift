package import CaseFile
package import Decision
package import Indonesian
package import KnowledgeBase

/// One thing that a case may say of one fact: a class of values, or that nothing is known.
package struct Choice: Sendable {
  package enum Effect: Sendable {
    case fact(FactKey, Situation.State)
    case charge(Charge)
    case aggravations(Set<CaseFile.Aggravation>)
    /// On which days explanation and consent were given.
    case days(explanation: CalendarDate, consent: CalendarDate)
  }

  package var words: String
  package var effects: [Effect]
  /// Whether something that could be known is left open.
  package var isOpen: Bool

  init(_ words: String, _ effects: [Effect], isOpen: Bool = false) {
    self.words = words
    self.effects = effects
    self.isOpen = isOpen
  }

  func apply(to situation: inout Situation) {
    for effect in effects {
      switch effect {
      case .fact(let key, let state): situation[key] = state
      case .charge(let charge): situation.charges = [charge]
      case .aggravations(let tokens): situation.aggravations = tokens
      case .days(let explanation, let consent):
        situation.explanationDay = explanation
        situation.consentDay = consent
      }
    }
  }

  /// The same in a case file, so that a witness can be read and weighed by anybody.
  func apply(to caseFile: inout CaseFile) {
    for effect in effects {
      switch effect {
      case .fact(let key, .known(let value)): caseFile.entries[key] = Entry(value)
      case .fact(let key, .unknown): caseFile.entries[key] = Entry(nil)
      case .fact(let key, .absent): caseFile.entries[key] = nil
      case .charge(let charge): caseFile.charges = [charge]
      case .aggravations(let tokens):
        caseFile.aggravations = tokens
        caseFile.entries[.pemberatan] = tokens.isEmpty ? nil : Entry(nil)
      case .days(let explanation, let consent):
        let explained = caseFile.entries[.penjelasanDiberikan]?.value ?? .boolean(true)
        let agreed = caseFile.entries[.persetujuan]?.value ?? .boolean(true)
        caseFile.entries[.penjelasanDiberikan] = Entry(explained, date: explanation)
        caseFile.entries[.persetujuan] = Entry(agreed, date: consent)
      }
    }
  }
}

/// What a case may say of one fact, or of facts that are only understood together.
package struct Dimension: Sendable {
  package var name: String
  package var choices: [Choice]
  /// Pairs of choices of which the second says everything that the first says, and more.
  package var learning: [(from: Int, to: Int)]
  /// Whether it is the judge's to fill in, so that stating it is a decision and nothing learned.
  package var isDecision: Bool

  /// A fact whose first choice is that nothing is known of it.
  init(_ name: String, _ choices: [Choice], isDecision: Bool = false) {
    self.name = name
    self.choices = choices
    self.isDecision = isDecision
    learning = choices.indices.dropFirst().map { (0, $0) }
  }

  init(_ name: String, _ choices: [Choice], learning: [(from: Int, to: Int)]) {
    self.name = name
    self.choices = choices
    self.learning = learning
    isDecision = false
  }
}
