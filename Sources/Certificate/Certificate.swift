package import CaseFile
package import Indonesian
package import KnowledgeBase

/// What was proved over the whole rule set, with a case that shows each rule and issue at work.
package struct Certificate: Sendable {
  /// How much is gone through: all, or for quick tests one offence of each kind of law.
  package enum Scope: Sendable {
    case whole
    case small
  }

  /// One group of conditions that rest on the same facts, gone through completely.
  package struct Part: Sendable {
    /// The ids of the conditions.
    package var conditions: [String]
    /// Each fact with the number of its classes, the unknown one among them.
    package var facts: [(name: String, classes: Int)]
    package var combinations: Int
    /// Of these, how many were found equal to another because an aggravation is none of the offence.
    package var equal: Int
  }

  /// A case in which a condition decides, as fulfilled or not.
  package struct Witness: Sendable {
    package var id: String
    package var words: String
    package var basis: [Citation]
    package var fulfilled: CaseFile?
    package var failing: CaseFile?
  }

  /// A case whose outcome depends on how an issue is read.
  package struct IssueWitness: Sendable {
    package var issue: Issue
    package var caseFile: CaseFile?
  }

  package internal(set) var version: String
  package internal(set) var day: CalendarDate
  package internal(set) var parts: [Part] = []
  /// Evaluations with readings adopted one after the other.
  package internal(set) var readings = 0
  /// Pairs of cases of which one says more than the other.
  package internal(set) var steps = 0
  /// Whole cases put together from the parts.
  package internal(set) var compositions = 0
  /// Steps that add a contradiction, which takes back what was concluded from one side of it.
  package internal(set) var changedByConflict = 0
  /// Steps that change one condition while the whole stays open, or settled as it was.
  package internal(set) var withoutEffect = 0
  /// Steps after which a settled case is open again for what can be mended.
  package internal(set) var reopenedByCure = 0
  /// Steps in which a plan of the judge closes what was open to kerja sosial.
  package internal(set) var closedByPlan = 0
  /// Complete cases that stay open: contradiction, what can be mended, several successors.
  package internal(set) var openByConflict = 0
  package internal(set) var openByCure = 0
  package internal(set) var openBySuccessors = 0
  package internal(set) var rules: [Witness] = []
  package internal(set) var modifiers: [Witness] = []
  package internal(set) var considerations: [Witness] = []
  package internal(set) var policy: [Witness] = []
  package internal(set) var issues: [IssueWitness] = []
  /// What could not be proved, each a sentence that names the rule; empty where all was.
  package var faults: [String] = []

  init(version: String, day: CalendarDate) {
    self.version = version
    self.day = day
  }

  package var combinations: Int { parts.reduce(0) { $0 + $1.combinations } }
}
