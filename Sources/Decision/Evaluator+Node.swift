import KnowledgeBase

extension Evaluator {
  /// A rule as it is walked: what its test needs, without the tree of rules below it.
  struct Node: Sendable {
    enum Kind: Sendable {
      case all, any, not, compare, holds, whenStated, reading
    }

    var kind: Kind
    var operand = Rule.Operand.fact(.delik)
    var comparator = Rule.Comparator.equals
    var limit = FactValue.count(0)
    var isCurable = false
    /// The operands of which one must be stated.
    var stated: [Rule.Operand] = []
    /// The issue that divides the children.
    var issue = ""
    /// The reading that this node is, below a node that depends on an issue.
    var reading: String?
    /// The position after the last node below this one.
    var end = 0

    init(_ test: Rule.Test, reading: String?) {
      self.reading = reading
      switch test {
      case .all: kind = .all
      case .any: kind = .any
      case .not: kind = .not
      case .compare(let operand, let comparator, let limit):
        kind = .compare
        self.operand = operand
        self.comparator = comparator
        self.limit = limit
      case .holds(let operand, let isCurable):
        kind = .holds
        self.operand = operand
        self.isCurable = isCurable
      case .whenStated(let operands, _):
        kind = .whenStated
        stated = operands
      case .reading(let issue, _):
        kind = .reading
        self.issue = issue
      }
    }
  }

  /// What is worked out from several facts, once for all nodes that look at it.
  struct Figures {
    private let age: OperandReading.Content
    private let judgmentDay: OperandReading.Content
    private let prison: OperandReading.Content
    private let fine: OperandReading.Content
    private let explainedFirst: OperandReading.Content
    private let planFits: OperandReading.Content

    init(_ situation: Situation) {
      age = situation.reading(.ageAtAct)
      judgmentDay = situation.reading(.judgmentDay)
      (prison, fine) = situation.penalty
      explainedFirst = situation.reading(.explainedFirst)
      planFits = situation.reading(.planFits)
    }

    func content(_ operand: Rule.Operand, _ situation: Situation) -> OperandReading.Content {
      switch operand {
      case .fact(let key):
        switch situation[key] {
        case .known(let value): .value(value)
        case .unknown, .absent: .open(key.alone)
        }
      case .derived(.ageAtAct): age
      case .derived(.judgmentDay): judgmentDay
      case .derived(.prisonWeighed): prison
      case .derived(.fineWeighed): fine
      case .derived(.explainedFirst): explainedFirst
      case .derived(.planFits): planFits
      case .derived(.threat), .derived(.stillOffence): .absent
      }
    }
  }
}
