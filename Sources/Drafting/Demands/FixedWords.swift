/// The words that a template itself holds, whichever way is taken through it.
enum FixedWords {
  /// The fixed words of `parts`, with a space for each value.
  static func words<Body: Leaf>(of parts: [Part<Body>]) -> String {
    var words = ""
    append(parts, to: &words)
    return words
  }

  static func append<Body: Leaf>(_ parts: [Part<Body>], to words: inout String) {
    for part in parts {
      switch part {
      case .leaf(let leaf): leaf.appendWords(to: &words)
      case .clause(_, let body): append(body, to: &words)
      case .choice(let choice):
        for branch in choice.branches { append(branch.body, to: &words) }
        append(choice.otherwise ?? [], to: &words)
      case .loop(let loop):
        append(loop.body, to: &words)
        append(loop.otherwise ?? [], to: &words)
      }
    }
  }
}

extension InlineLeaf {
  func appendWords(to words: inout String) {
    guard case .text(let text, _) = self else {
      words.append(" ")
      return
    }
    words.append(text)
  }
}

extension BlockLeaf {
  func appendWords(to words: inout String) {
    switch self {
    case .heading(_, let parts), .paragraph(let parts, _, keepsWithNext: _):
      FixedWords.append(parts, to: &words)
    case .list(_, let items, closes: _): FixedWords.append(items, to: &words)
    case .table(let header, let rows, widths: _, hasBorders: _):
      header?.appendWords(to: &words)
      FixedWords.append(rows, to: &words)
    case .signatures(let signatures): FixedWords.append(signatures, to: &words)
    case .rule, .pageBreak: break
    }
    words.append(" ")
  }
}

extension ItemLeaf {
  func appendWords(to words: inout String) { FixedWords.append(blocks, to: &words) }
}

extension RowLeaf {
  func appendWords(to words: inout String) {
    for cell in cells {
      FixedWords.append(cell, to: &words)
      words.append(" ")
    }
  }
}

extension SignatureLeaf {
  func appendWords(to words: inout String) {
    for parts in [place, office, name] + details {
      FixedWords.append(parts, to: &words)
      words.append(" ")
    }
  }
}
