/// The words of a table row in one line; a label and its value are joined by a colon.
enum TableRow {
  /// The longest label, in words.
  private static let longestLabel = 8

  static func line(_ cells: [String]) -> String {
    let cells = cells.filter { !$0.allSatisfy(\.isWhitespace) }
    // A number before the label stays a number: `2. Jam per hari : 3 jam`.
    let first = cells.count == 3 && isNumber(cells[0]) ? 1 : 0
    guard cells.count - first == 2, isLabel(cells[first]),
      !cells[first + 1].trimmed.hasPrefix(":")
    else { return cells.joined(separator: " ") }
    return cells[...first].joined(separator: " ") + " : " + cells[first + 1]
  }

  private static func isLabel(_ cell: String) -> Bool {
    let words = cell.split { $0.isWhitespace }
    guard let first = words.first, let last = words.last?.last else { return false }
    return words.count <= longestLabel && !isNumber(String(first)) && (last.isLetter || last == ")")
  }

  /// `3`, `3.`, `IV.`, `a)`.
  private static func isNumber(_ cell: String) -> Bool {
    let mark = cell.trimmed
    let bare = mark.prefix { $0.isLetter || $0.isNumber }
    return mark.count <= 5 && mark.count - bare.count <= 1
      && (bare.allSatisfy(\.isNumber) || mark.count > bare.count)
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    return start.prefix(start.count - start.reversed().prefix { $0.isWhitespace }.count)
  }
}
