/// What an assessment ends in; the words are a fixed contract.
package enum Outcome: String, Sendable, Hashable, CaseIterable {
  case eligible = "memenuhi"
  case notEligible = "tidak memenuhi"
  case undetermined = "belum dapat ditentukan"
}
