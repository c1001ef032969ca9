package import KnowledgeBase

/// What the outcome is under each reading of one issue.
package struct IssueOutcome: Sendable, Hashable {
  package var issue: Issue
  package var readings: [(reading: Issue.Reading, outcome: Outcome)]

  package static func == (left: Self, right: Self) -> Bool {
    left.issue == right.issue && left.readings.map(\.outcome) == right.readings.map(\.outcome)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(issue)
  }
}

extension Evaluator {
  /// The issues that leave a conclusion open, each with the outcome under every reading.
  package func issueOutcomes(
    _ conclusion: Conclusion,
    adopted: [String: String] = [:]
  ) -> [IssueOutcome] {
    conclusion.openIssues.compactMap { id in
      guard let issue = knowledge.issue(id) else { return nil }
      return IssueOutcome(
        issue: issue,
        readings: issue.readings.map { reading in
          var readings = adopted
          readings[id] = reading.id
          return (reading, decide(conclusion.situation, adopted: readings).outcome)
        }
      )
    }
  }
}
