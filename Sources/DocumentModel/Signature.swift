/// One signature: the line above it, the office, room to sign, the name and what stands below it.
package struct Signature: Sendable, Hashable {
  /// Place and date.
  package var place: [Inline]
  package var office: [Inline]
  package var name: [Inline]
  /// Lines below the name, such as rank and staff number.
  package var details: [[Inline]]
  /// The clause of the template that it stands in.
  package var clause: Clause?

  package init(
    place: [Inline] = [],
    office: [Inline],
    name: [Inline],
    details: [[Inline]] = [],
    clause: Clause? = nil
  ) {
    self.place = place
    self.office = office
    self.name = name
    self.details = details
    self.clause = clause
  }
}
