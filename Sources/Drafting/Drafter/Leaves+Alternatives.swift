import DocumentModel

/// How words to be struck out by hand stand in each kind of place, under the mark `*)`.
extension InlineLeaf {
  /// In brackets before the mark, as in `(mengakui / tidak mengakui)*)`.
  static func alternatives(_ branches: [[Piece]]) -> [Piece] {
    var pieces: [Piece] = [.fixed(branches.allSatisfy(\.beginsWithSpace) ? " (" : "(", .plain)]
    for (index, branch) in branches.enumerated() {
      if index > 0 { pieces.append(.fixed(" / ", .plain)) }
      pieces += branch.unbracketed ?? (branch.beginsWithSpace ? branch.droppingFirstSpace : branch)
    }
    return pieces + [.fixed(")*)", .plain)]
  }
}

extension Drafter {
  /// The words of a short choice, to be struck out by hand; `nil` for other fields.
  mutating func alternatives(
    of field: Field,
    _ format: FieldFormat,
    _ style: TextStyle
  ) -> [Piece]? {
    guard field.kind == .choice, 2...5 ~= field.choices.count else { return nil }
    hasAlternatives = true
    return InlineLeaf.alternatives(
      field.choices.map { choice in
        [.value(field.words(for: .text(choice.id), as: format) ?? choice.words, style)]
      }
    )
  }
}

extension BlockLeaf {
  static func alternatives(_ branches: [[Block]]) -> [Block] {
    branches.flatMap { $0.flatMap(\.marked) }
  }
}

extension ItemLeaf {
  static func alternatives(_ branches: [[NumberedList.Item]]) -> [NumberedList.Item] {
    branches.joined().map(\.marked)
  }
}

extension RowLeaf {
  static func alternatives(_ branches: [[[Table.Cell]]]) -> [[Table.Cell]] {
    branches.joined().map { row in
      row.enumerated().map { $0 == 0 ? $1.marked : $1 }
    }
  }
}

extension SignatureLeaf {
  static func alternatives(_ branches: [[Signature]]) -> [Signature] {
    branches.joined().map { signature in
      var copy = signature
      copy.office = signature.office.marked
      return copy
    }
  }
}

extension [Inline] {
  private static let mark = "*) "

  /// The same words behind the mark, once.
  fileprivate var marked: [Inline] {
    if case .text(let words, style: _)? = first, words.hasPrefix(Self.mark) { return self }
    return [.text(Self.mark)] + self
  }
}

extension Block {
  fileprivate var marked: [Block] {
    switch self {
    case .paragraph(var paragraph):
      paragraph.content = paragraph.content.marked
      return [.paragraph(paragraph)]
    case .list(var list):
      list.items = list.items.map(\.marked)
      return [.list(list)]
    case .heading(let level, let words, let clause):
      return [.heading(level: level, words.marked, clause: clause)]
    case .table, .signatures:
      return [.paragraph(Paragraph([.text("*)")], alignment: .start, keepsWithNext: true)), self]
    case .rule, .pageBreak: return [self]
    }
  }
}

extension NumberedList.Item {
  fileprivate var marked: Self {
    guard case .paragraph? = blocks.first else {
      return Self([.paragraph(Paragraph([.text("*)")]))] + blocks)
    }
    return Self(blocks.prefix(1).flatMap(\.marked) + blocks.dropFirst())
  }
}

extension [Piece] {
  fileprivate var beginsWithSpace: Bool {
    if case .fixed(let words, _)? = first { words.hasPrefix(" ") } else { false }
  }

  /// What stands between the brackets of a branch that is nothing but a choice itself.
  fileprivate var unbracketed: [Piece]? {
    guard case .fixed("(", _)? = first, case .fixed(")*)", _)? = last else { return nil }
    let inner = dropFirst().dropLast()
    let isOne = !inner.contains { if case .fixed(")*)", _) = $0 { true } else { false } }
    return isOne ? Array(inner) : nil
  }

  fileprivate var droppingFirstSpace: [Piece] {
    guard case .fixed(let words, let style)? = first else { return self }
    return [.fixed(String(words.dropFirst()), style)] + dropFirst()
  }
}

extension [NumberedList.Item] {
  /// The same items, the last of which ends with a full stop instead of a semicolon.
  var closed: [NumberedList.Item] {
    guard var item = last, case .paragraph(var paragraph)? = item.blocks.last,
      case .text(let words, let style)? = paragraph.content.last, words.hasSuffix(";")
    else { return self }
    // Words that end with a full stop of their own need no second one.
    let stem = words.dropLast()
    paragraph.content[paragraph.content.count - 1] = .text(
      stem.hasSuffix(".") ? String(stem) : stem + ".",
      style: style
    )
    item.blocks[item.blocks.count - 1] = .paragraph(paragraph)
    return dropLast() + [item]
  }
}
