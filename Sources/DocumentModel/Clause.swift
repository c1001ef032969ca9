/// A clause of a template: its id, the law it rests on, and the unsettled reading it follows.
package struct Clause: Sendable, Hashable {
  package var id: String
  /// Canonical citations.
  package var basis: [String]
  /// An issue and the reading of it that the clause follows, where the law is unsettled.
  package var reading: Reading?

  package struct Reading: Sendable, Hashable {
    package var issue: String
    package var reading: String

    package init(issue: String, reading: String) {
      self.issue = issue
      self.reading = reading
    }
  }

  package init(id: String, basis: [String], reading: Reading? = nil) {
    self.id = id
    self.basis = basis
    self.reading = reading
  }
}
