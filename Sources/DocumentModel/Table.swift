/// A table; a heading row repeats on each page.
///
/// Two columns without borders and heading are labels and their values, as in the identity of a
/// defendant: every format then puts a colon between them.
package struct Table: Sendable, Hashable {
  package typealias Cell = [Inline]

  package var header: [Cell]?
  /// Rows may be shorter than others: the cells that lack are empty.
  package var rows: [[Cell]]
  /// Shares of the text width, in any unit; a column without a usable share gets a mean one.
  package var widths: [Double]
  package var hasBorders: Bool
  /// The clause of the template that its words come from.
  package var clause: Clause?

  package init(
    header: [Cell]? = nil,
    rows: [[Cell]],
    widths: [Double],
    hasBorders: Bool = true,
    clause: Clause? = nil
  ) {
    self.header = header
    self.rows = rows
    self.widths = widths
    self.hasBorders = hasBorders
    self.clause = clause
  }

  /// How many columns the widest row has.
  package var columnCount: Int {
    max(header?.count ?? 0, rows.lazy.map(\.count).max() ?? 0)
  }

  /// Whether the table holds labels and their values.
  package var isLabelled: Bool {
    !hasBorders && header == nil && columnCount == 2
  }

  /// The share of each column; together they make 1.
  package var shares: [Double] {
    let usable = widths.filter(Self.isUsable)
    let mean = usable.isEmpty ? 1 : usable.reduce(0, +) / Double(usable.count)
    let shares = (0..<columnCount).map { column in
      column < widths.count && Self.isUsable(widths[column]) ? widths[column] : mean
    }
    let total = shares.reduce(0, +)
    return shares.map { $0 / total }
  }

  /// Whether a share can be reckoned with: neither nothing nor absurd.
  private static func isUsable(_ share: Double) -> Bool {
    share >= 0.001 && share <= 100_000
  }
}
