import DocumentModel

extension Drafter {
  /// The words of one line or paragraph.
  mutating func words(_ parts: [Part<InlineLeaf>], in scope: Scope) -> [Inline] {
    expand(parts, in: scope).inlines
  }
}

extension InlineLeaf {
  func draft(by drafter: inout Drafter, in scope: Drafter.Scope) -> [Piece] {
    switch self {
    case .text(let words, let style): return [.fixed(words, style)]
    case .lineBreak: return [.lineBreak]
    case .setting(let setting, let style):
      return Self.lines(drafter.words(of: setting), style)
    case .value(let reference, let format, let style):
      let (value, path) = drafter.value(of: reference, in: scope)
      guard let value, let words = reference.field.words(for: value, as: format) else {
        drafter.note(reference, at: path, in: scope)
        return drafter.leavesBlanks && value == nil
          ? drafter.alternatives(of: reference.field, format, style) ?? Self.blank(path, in: scope)
          : Self.blank(path, in: scope)
      }
      let isHidden = drafter.hides.contains(reference.field.path)
      return Self.lines(isHidden && !words.isEmpty ? Inline.hole : words, style)
    }
  }

  /// Words that were typed, with their line ends.
  private static func lines(_ words: String, _ style: TextStyle) -> [Piece] {
    let lines = words.split(separator: /\r\n|\r|\n/, omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line -> [Piece] in
      let piece = line.isEmpty ? [] : [Piece.value(String(line), style)]
      return index == 0 ? piece : [.lineBreak] + piece
    }
  }

  static func blank(_ path: String, in scope: Drafter.Scope) -> [Piece] { [.blank(path)] }

  static func separator(_ words: String) -> [Piece] { [.fixed(words, .plain)] }
}

extension BlockLeaf {
  func draft(by drafter: inout Drafter, in scope: Drafter.Scope) -> [Block] {
    switch self {
    case .heading(let level, let parts):
      return [
        .heading(level: level, drafter.words(parts, in: scope), clause: scope.clause)
      ]
    case .paragraph(let parts, let alignment, let keepsWithNext):
      let words = drafter.words(parts, in: scope)
      guard !words.isEmpty else { return [] }
      return [
        .paragraph(
          Paragraph(
            words,
            alignment: alignment,
            keepsWithNext: keepsWithNext,
            clause: scope.clause
          )
        )
      ]
    case .list(let numbering, let parts, let closes):
      let items = drafter.expand(parts, in: scope)
      guard !items.isEmpty else { return [] }
      return [.list(NumberedList(numbering, items: closes ? items.closed : items))]
    case .table(let header, let parts, let widths, let hasBorders):
      var inner = scope
      inner.columns = widths.count
      let rows = drafter.expand(parts, in: inner)
      guard !rows.isEmpty else { return [] }
      let first = header?.draft(by: &drafter, in: inner).first
      return [
        .table(
          Table(
            header: first,
            rows: rows,
            widths: widths,
            hasBorders: hasBorders,
            clause: scope.clause
          )
        )
      ]
    case .signatures(let parts):
      let signatures = drafter.expand(parts, in: scope)
      return signatures.isEmpty ? [] : [.signatures(signatures)]
    case .rule: return [.rule]
    case .pageBreak: return [.pageBreak]
    }
  }

  static func blank(_ path: String, in scope: Drafter.Scope) -> [Block] {
    [.paragraph(Paragraph([.blank(field: path)], clause: scope.clause))]
  }
}

extension ItemLeaf {
  func draft(by drafter: inout Drafter, in scope: Drafter.Scope) -> [NumberedList.Item] {
    let blocks = drafter.expand(blocks, in: scope)
    return blocks.isEmpty ? [] : [NumberedList.Item(blocks)]
  }

  static func blank(_ path: String, in scope: Drafter.Scope) -> [NumberedList.Item] {
    [NumberedList.Item(BlockLeaf.blank(path, in: scope))]
  }
}

extension RowLeaf {
  func draft(by drafter: inout Drafter, in scope: Drafter.Scope) -> [[Table.Cell]] {
    var row: [Table.Cell] = []
    for cell in cells { row.append(drafter.words(cell, in: scope)) }
    return [row]
  }

  static func blank(_ path: String, in scope: Drafter.Scope) -> [[Table.Cell]] {
    [(0..<scope.columns).map { $0 == 0 ? [.blank(field: path)] : [] }]
  }
}

extension SignatureLeaf {
  func draft(by drafter: inout Drafter, in scope: Drafter.Scope) -> [Signature] {
    var lines: [[Inline]] = []
    for detail in details { lines.append(drafter.words(detail, in: scope)) }
    return [
      Signature(
        place: drafter.words(place, in: scope),
        office: drafter.words(office, in: scope),
        name: drafter.words(name, in: scope),
        details: lines,
        clause: scope.clause
      )
    ]
  }

  static func blank(_ path: String, in scope: Drafter.Scope) -> [Signature] {
    [Signature(office: [.blank(field: path)], name: [.blank(field: path)])]
  }
}
