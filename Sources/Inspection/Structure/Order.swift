/// One order of the operative part: an item of its outer list with everything listed inside it.
struct Order: Sendable {
  var clauses: [Clause]
  var range: Range<Int>
  /// What happens when kerja sosial is not done; empty where the order says nothing of it.
  var defaultSpan: Range<Int>

  /// The words that order, without the consequence of default.
  var main: Range<Int> {
    if defaultSpan.isEmpty { return range }
    return range.lowerBound..<max(defaultSpan.lowerBound, range.lowerBound)
  }

  static let commands: Set<String> = [
    "menyatakan", "menjatuhkan", "menetapkan", "memerintahkan", "membebankan", "membebani",
    "menghukum", "menentukan", "memidana", "mewajibkan", "mengganti", "membebaskan",
  ]

  /// The orders between the ends of `operative`.
  static func all(_ text: DraftText, _ outline: Outline, kind: DraftKind) -> [Order] {
    let clauses = outline.clauses(in: outline.operative)
    let outer = clauses.first { $0.marker != nil && startsWithCommand(text, $0) }?.marker
    var groups: [[Clause]] = []
    for clause in clauses {
      let isOuter =
        outer != nil && clause.marker == outer && !isListed(text, clause, under: groups.last)
      if kind == .persetujuan, let last = groups.last, opensDefault(text, last[0], clause) {
        groups[groups.count - 1].append(clause)
        continue
      }
      let begins =
        kind == .persetujuan || isOuter || startsWithCommand(text, clause) || groups.isEmpty
        || (outer == nil && clause.startsParagraph && clause.marker == nil)
      if begins { groups.append([clause]) } else { groups[groups.count - 1].append(clause) }
    }
    return groups.map { group in
      let range = group[0].range.lowerBound..<group[group.count - 1].range.upperBound
      return Order(
        clauses: group,
        range: range,
        defaultSpan: DefaultOrder.span(text, range, isForm: kind == .persetujuan)
      )
    }
  }

  /// Whether a clause with the mark of the outer list stands in a list that an order opens.
  private static func isListed(_ text: DraftText, _ clause: Clause, under group: [Clause]?) -> Bool
  {
    guard let opening = group?.first, !startsWithCommand(text, clause) else { return false }
    return text.form(opening.range.upperBound - 1) == ":"
  }

  /// Whether a clause of a form belongs to the list of consequences that another one opens.
  private static func opensDefault(_ text: DraftText, _ opening: Clause, _ clause: Clause) -> Bool {
    guard clause.marker != nil, clause.marker != opening.marker,
      text.form(opening.range.upperBound - 1) == ":"
    else { return false }
    return !DefaultOrder.span(text, opening.range, isForm: true).isEmpty
  }

  private static func startsWithCommand(_ text: DraftText, _ clause: Clause) -> Bool {
    commands.contains(text.form(clause.range.lowerBound))
  }
}
