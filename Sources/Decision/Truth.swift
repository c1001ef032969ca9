/// Kleene's three values: what is not known is neither yes nor no.
package enum Truth: String, Sendable, Hashable {
  case yes = "terpenuhi"
  case no = "tidak terpenuhi"
  case unknown = "belum diketahui"

  package init(_ flag: Bool) {
    self = flag ? .yes : .no
  }

  package static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// Both hold.
  package static func && (left: Truth, right: Truth) -> Truth {
    left == .no || right == .no ? .no : left == .yes && right == .yes ? .yes : .unknown
  }

  /// At least one holds.
  package static func || (left: Truth, right: Truth) -> Truth {
    left == .yes || right == .yes ? .yes : left == .no && right == .no ? .no : .unknown
  }

  /// The common value where all agree; otherwise it is not known.
  package static func agreed(_ left: Truth?, _ right: Truth) -> Truth {
    left == nil || left == right ? right : .unknown
  }
}
