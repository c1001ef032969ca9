/// How grave a problem is; the words are those of the `tingkat` key in JSON output.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case note = "catatan"
  case warning = "peringatan"
  case error = "galat"

  package static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
