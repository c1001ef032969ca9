/// Something in a draft that is not as it was drafted.
package struct HandEdit: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case changed = "diubah"
    case deleted = "dihapus"
    case added = "ditambah"
    /// The same words at another place.
    case moved = "dipindah"
    /// Words of the draft with something written into its dotted blanks.
    case filled = "diisi"
    /// The same words in other paragraphs, or outside mandatory clauses the same cells in others.
    case divided = "dibagi-lain"
  }

  /// How an edit stands to what the law demands of the paper.
  package enum Reach: String, Sendable, Hashable {
    /// Words of a clause that the law demands.
    case mandatory = "klausul-wajib"
    /// New words next to such a clause, which may add to it or take from it.
    case beside = "di-samping-klausul-wajib"
    case outside = "di-luar-klausul-wajib"
  }

  package var kind: Kind
  package var reach: Reach
  package var place: String
  package var before: String?
  package var after: String?
  package var clause: String?
  /// The citations for which the law demands the clause that was touched, or the clauses beside.
  package var demands: [String]

  init(
    _ kind: Kind,
    reach: Reach,
    place: String,
    before: String? = nil,
    after: String? = nil,
    clause: String? = nil,
    demands: [String] = []
  ) {
    self.kind = kind
    self.reach = reach
    self.place = place
    self.before = before
    self.after = after
    self.clause = clause
    self.demands = demands
  }
}
