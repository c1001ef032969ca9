package import CaseFile
package import Decision
package import Indonesian
package import KnowledgeBase

/// An interview: what was answered, what was put off, and in which order; changed only by replies.
///
/// It is a value without input or output. The answers are a case file, so that the session file and
/// the case file are one thing.
package struct Session: Sendable {
  package let knowledge: KnowledgeBase
  package let evaluator: Evaluator
  package let role: Role
  package let today: CalendarDate
  /// Readings of issues that are taken for granted, by issue id.
  package let adopted: [String: String]
  package internal(set) var caseFile: CaseFile
  /// What was asked in this sitting, in order, each once.
  package internal(set) var history: [FactKey] = []
  /// What was answered with "tidak tahu", or left open, in this sitting.
  var putOff: Set<FactKey> = []
  /// Whether the person left open which of several charges is proved.
  var leavesProofOpen = false
  /// Contradictions that the person left as they are.
  var tolerated: Set<Conflict> = []

  /// Starts from a case file, which is empty for a new case.
  ///
  /// `today` is the day of assessment; answers carry it as the day they were given.
  package init(
    evaluator: Evaluator,
    knowledge: KnowledgeBase,
    role: Role,
    today: CalendarDate,
    caseFile: CaseFile = CaseFile(),
    adopted: [String: String] = [:]
  ) {
    self.adopted = adopted
    self.evaluator = evaluator
    self.knowledge = knowledge
    self.role = role
    self.today = today
    self.caseFile = caseFile
  }

  package var situation: Situation {
    Situation(caseFile, assessedOn: today, role: role)
  }

  package var conclusion: Conclusion {
    decide(situation)
  }

  func decide(_ situation: Situation) -> Conclusion {
    evaluator.decide(situation, adopted: adopted)
  }

  /// Whether a fact has an answer other than "tidak tahu".
  package func isAnswered(_ key: FactKey) -> Bool {
    switch key {
    case .delik: !caseFile.charges.isEmpty
    case .pemberatan:
      caseFile.aggravations.map { !$0.isEmpty || caseFile.entries[key] != nil } ?? false
    default: caseFile.value(key) != nil
    }
  }

  /// Facts with an answer, "tidak tahu" among them, in the order of the case file.
  package var answered: [FactKey] {
    FactKey.allCases.filter { isAnswered($0) || caseFile.entries[$0] != nil }
  }
}
