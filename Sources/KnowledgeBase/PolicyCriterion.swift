/// Something that the prosecutors' policy or Pasal 70 KUHP asks to be weighed; it never closes a gate.
package struct PolicyCriterion: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A miss asks for a written reason.
    case condition = "syarat"
    /// It supports when it is so; its absence says nothing.
    case circumstance = "keadaan"
    /// Where it fails the policy is not meant to be used; a miss asks for a written reason.
    case exclusion = "pengecualian"
  }

  package var id: String
  package var kind: Kind
  package var basis: [Citation]
  package var words: String
  /// What would show it.
  package var shownBy: String?
  package var standing: Standing
  /// A fact of the case file that helps to consider it.
  package var fact: FactKey?
  /// What decides it; `nil` where nothing in a case file does and a person must consider it.
  package var rule: Rule?
  package var file: String
  package var line: Int
}
