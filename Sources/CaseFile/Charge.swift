package import KnowledgeBase

/// One charge of a case: which offence, in which form, and whether it was proved.
package struct Charge: Sendable, Hashable {
  package enum Form: String, Sendable, Hashable, CaseIterable {
    case single = "tunggal"
    case alternative = "alternatif"
    case subsidiary = "subsider"
    case cumulative = "kumulatif"
  }

  /// The words of the file.
  package var text: String
  /// The offence of the catalogue; `nil` for one that the catalogue lacks.
  package var offence: Offence?
  /// What a `jo.` adds.
  package var joined: [ChargeReading.Joined]
  package var form: Form
  /// `nil` while it is not known.
  package var isProven: Bool?

  package init(
    text: String,
    offence: Offence?,
    joined: [ChargeReading.Joined] = [],
    form: Form = .single,
    isProven: Bool? = nil
  ) {
    self.text = text
    self.offence = offence
    self.joined = joined
    self.form = form
    self.isProven = isProven
  }
}
