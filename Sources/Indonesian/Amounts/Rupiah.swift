/// An amount of money in whole rupiah, from nothing to 10^15.
package struct Rupiah: Sendable, Hashable {
  package let amount: Int

  /// The amounts that can be written.
  package static let range = 0...1_000_000_000_000_000
  package static let zero = Rupiah(unchecked: 0)

  /// The amount, or nothing where it is negative or over 10^15.
  package init?(_ amount: Int) {
    guard Self.range.contains(amount) else { return nil }
    self.init(unchecked: amount)
  }

  private init(unchecked amount: Int) {
    self.amount = amount
  }

  /// `Rp10.000.000,00`.
  package var figure: String { "\(short),00" }

  /// `Rp10.000.000`.
  package var short: String { "Rp\(Digits.grouped(amount))" }

  /// `Rp10.000.000,00 (sepuluh juta rupiah)`.
  package var courtWords: String { "\(figure) (\(NumberWords.words(amount)) rupiah)" }
}

extension Rupiah: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.amount < right.amount
  }
}

extension Rupiah: CustomStringConvertible {
  /// The short form.
  package var description: String { short }
}
