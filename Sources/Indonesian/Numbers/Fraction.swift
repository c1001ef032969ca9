/// A number not below zero, as one whole number over another.
struct Fraction: Equatable {
  let numerator: Int
  let denominator: Int

  /// - Parameters:
  ///   - numerator: not negative.
  ///   - denominator: positive.
  init(_ numerator: Int, over denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The number, if it is whole.
  var whole: Int? {
    numerator.isMultiple(of: denominator) ? numerator / denominator : nil
  }

  /// The whole part.
  var floor: Int { numerator / denominator }

  /// The product with a size, such as the days of a year; it must be whole.
  func whole(times size: Int) throws(UnreadableReason) -> Int {
    let (product, overflow) = numerator.multipliedReportingOverflow(by: size)
    guard !overflow else { throw .aboveRange }
    guard product.isMultiple(of: denominator) else { throw .notWhole }
    return product / denominator
  }

  /// The number and a half.
  func plusHalf() throws(UnreadableReason) -> Fraction {
    let (doubled, overflow) = numerator.multipliedReportingOverflow(by: 2)
    let (sum, pastEnd) = doubled.addingReportingOverflow(denominator)
    guard !overflow, !pastEnd else { throw .aboveRange }
    return Fraction(sum, over: denominator * 2)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      == right.numerator.multipliedFullWidth(by: left.denominator)
  }
}
