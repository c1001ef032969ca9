import DocumentModel

/// Finds what was edited by hand in a file, against the passages that it was made with.
package enum EditFinder {
  /// Finds everything that differs.
  ///
  /// - Parameters:
  ///   - passages: what the file was made with; holes in them may hold anything.
  ///   - found: the words of the file.
  ///   - holesAreBlanks: whether a hole is a dotted blank, so that words in it were filled in.
  /// - Returns: the edits, in the order of the draft.
  package static func edits(
    from passages: [Passage],
    to found: [String],
    holesAreBlanks: Bool
  ) -> [HandEdit] {
    let alignment = Alignment(old: passages, new: found)
    var comparison = Comparison(passages: passages, found: found)
    for gap in alignment.gaps { comparison.compare(gap, alignment.pairs(in: gap)) }
    if holesAreBlanks { comparison.findFillings(alignment.kept) }
    comparison.findMoves()
    return comparison.edits.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element.edit)
  }
}

/// The edits of a file in the making.
private struct Comparison {
  /// An edit and the place of the draft that it belongs to.
  struct Placed {
    var order: Int
    var edit: HandEdit
  }

  private let passages: [Passage]
  private let found: [String]
  private(set) var edits: [Placed] = []

  init(passages: [Passage], found: [String]) {
    self.passages = passages
    self.found = found
  }

  mutating func compare(_ gap: Alignment.Gap, _ pairs: [(old: Int, new: Int)]) {
    guard !isDivided(gap) else { return }
    let (olds, news) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
    for pair in pairs { change(pair.old, .changed, to: found[pair.new]) }
    for old in gap.old where !olds.contains(old) { change(old, .deleted, to: nil) }
    // What comes in addition belongs after the last passage that stands before it.
    var (last, open) = (gap.old.lowerBound - 1, pairs[...])
    for new in gap.new {
      while let pair = open.first, pair.new < new {
        last = pair.old
        open.removeFirst()
      }
      if !news.contains(new) { add(found[new], after: last, in: gap) }
    }
  }

  /// Whether only the ends of paragraphs differ; notes it where they do.
  private mutating func isDivided(_ gap: Alignment.Gap) -> Bool {
    guard !gap.old.isEmpty, !gap.new.isEmpty, gap.old.count + gap.new.count > 2 else {
      return false
    }
    let (old, new) = (gap.old.map { passages[$0].words }, gap.new.map { found[$0] })
    let isSameText =
      old.joined().filter { $0 != " " } == new.joined().filter { $0 != " " }
    // Cells that changed places say something else where the law demands the row.
    let isSameCells =
      !passages[gap.old].contains(where: \.isMandatory) && old.cells == new.cells
    guard isSameText || isSameCells else { return false }
    edits.append(
      Placed(
        order: gap.old.lowerBound,
        edit: HandEdit(
          .divided,
          reach: .outside,
          place: passages[gap.old.lowerBound].place
        )
      )
    )
    return true
  }

  private mutating func change(_ index: Int, _ kind: HandEdit.Kind, to words: String?) {
    let passage = passages[index]
    edits.append(
      Placed(
        order: index,
        edit: HandEdit(
          kind,
          reach: passage.isMandatory ? .mandatory : .outside,
          place: passage.place,
          before: passage.words,
          after: words,
          clause: passage.clause,
          demands: passage.demands
        )
      )
    )
  }

  private mutating func add(_ words: String, after last: Int, in gap: Alignment.Gap) {
    let before = passages.indices.contains(last) ? passages[last] : nil
    // Where the passages on both sides were deleted, those beyond still stand beside.
    let next = gap.old.contains(last + 1) ? last + 1 : gap.old.upperBound
    let after = passages.indices.contains(next) ? passages[next] : nil
    var demands: [String] = []
    for demand in (before?.demands ?? []) + (after?.demands ?? []) where !demands.contains(demand) {
      demands.append(demand)
    }
    edits.append(
      Placed(
        order: last,
        edit: HandEdit(
          .added,
          reach: demands.isEmpty ? .outside : .beside,
          place: before.map { "sesudah \($0.place)" } ?? "pada awal naskah",
          after: words,
          demands: demands
        )
      )
    )
  }

  /// Blanks that somebody has filled in.
  mutating func findFillings(_ kept: [(old: Int, new: Int)]) {
    for pair in kept {
      let frame = Frame(passages[pair.old].words)
      guard frame.hasHoles, let fillings = frame.fillings(of: found[pair.new]) else { continue }
      let isFilled = fillings.contains { $0.contains { !["…", ".", " ", "_"].contains($0) } }
      if isFilled { change(pair.old, .filled, to: found[pair.new]) }
    }
  }

  /// What was deleted at one place and stands word for word at another one.
  mutating func findMoves() {
    var added: [String: [Int]] = [:]
    for index in edits.indices.reversed() where edits[index].edit.kind == .added {
      added[edits[index].edit.after ?? "", default: []].append(index)
    }
    var gone: Set<Int> = []
    for index in edits.indices where edits[index].edit.kind == .deleted {
      guard let words = edits[index].edit.before, let place = added[words]?.popLast() else {
        continue
      }
      edits[index].edit.kind = .moved
      edits[index].edit.after = "\(edits[place].edit.place): \(words)"
      gone.insert(place)
    }
    edits = edits.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
  }
}

extension [String] {
  /// All cells of rows, in the order of their words.
  fileprivate var cells: [Substring] {
    flatMap { $0.split(separator: PlainWords.separator) }.sorted()
  }
}
