/// A list whose items carry real numbers, letters or dashes; items may hold further lists.
///
/// Numbers begin anew in every list.
package struct NumberedList: Sendable, Hashable {
  package enum Numbering: String, Sendable, Hashable, CaseIterable {
    /// `1.`
    case decimal = "angka"
    /// `a.`
    case letter = "huruf"
    /// `I.`
    case roman = "romawi"
    /// `-`
    case dash = "strip"
  }

  package struct Item: Sendable, Hashable {
    package var blocks: [Block]

    package init(_ blocks: [Block]) {
      self.blocks = blocks
    }
  }

  package var numbering: Numbering
  package var items: [Item]

  package init(_ numbering: Numbering, items: [Item]) {
    self.numbering = numbering
    self.items = items
  }
}
