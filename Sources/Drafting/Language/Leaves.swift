import DocumentModel

/// What stands in a line of words.
enum InlineLeaf: Leaf {
  case text(String, TextStyle)
  case value(Reference, FieldFormat, TextStyle)
  /// Words that the office chose.
  case setting(FieldList.Setting, TextStyle)
  case lineBreak
}

/// What stands on lines of its own.
enum BlockLeaf: Leaf {
  case heading(level: Int, [Part<InlineLeaf>])
  case paragraph([Part<InlineLeaf>], Paragraph.Alignment, keepsWithNext: Bool)
  /// `closes`: the last item ends with a full stop instead of a semicolon.
  case list(NumberedList.Numbering, [Part<ItemLeaf>], closes: Bool)
  case table(header: RowLeaf?, rows: [Part<RowLeaf>], widths: [Double], hasBorders: Bool)
  case signatures([Part<SignatureLeaf>])
  case rule
  case pageBreak
}

/// An item of a list.
struct ItemLeaf: Leaf {
  var blocks: [Part<BlockLeaf>]
}

/// A row of a table.
struct RowLeaf: Leaf {
  var cells: [[Part<InlineLeaf>]]
}

/// One who signs.
struct SignatureLeaf: Leaf {
  var place: [Part<InlineLeaf>]
  var office: [Part<InlineLeaf>]
  var name: [Part<InlineLeaf>]
  var details: [[Part<InlineLeaf>]]
}
