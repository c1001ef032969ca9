/// A number written in digits, with what its dots and commas can mean.
struct Numeral {
  enum Form: Hashable {
    /// Digits alone.
    case plain
    /// Groups of three after several separators, all alike: `10.000.000`, `10,000,000`.
    case grouped
    /// One dot before three digits: thousands, as written here, or three decimals.
    case dotBeforeThree
    /// One comma before three digits: three decimals, as written here, or thousands.
    case commaBeforeThree
    /// Decimals after the separator; the whole part may be grouped by the other one.
    case decimal(separator: Character, places: Int, grouped: Bool)
  }

  let form: Form
  /// The number; where the separator before three digits is in doubt, in thousands.
  let value: Fraction
  /// The number with the last separator read as a decimal one.
  let decimal: Fraction

  /// Reads digits with dots and commas between them.
  init(_ text: String) throws(UnreadableReason) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let separators = text.filter { $0 == "." || $0 == "," }
    guard let joined = Digits.value(of: text.utf8.filter { $0 >= UInt8(ascii: "0") }),
      parts.allSatisfy({ !$0.isEmpty })
    else { throw text.utf8.count > 17 ? .aboveRange : .notUnderstood }
    let whole = Fraction(joined, over: 1)
    guard let last = parts.last, let separator = separators.last else {
      (form, value, decimal) = (.plain, whole, whole)
      return
    }
    guard last.utf8.count <= 12 else { throw .notUnderstood }
    let fraction = Fraction(joined, over: last.reduce(1) { size, _ in size * 10 })
    let groups = parts.dropFirst().dropLast()
    let wholeIsGrouped = parts[0].count <= 3 && groups.allSatisfy { $0.count == 3 }
    let others = Set(separators.dropLast())
    decimal = fraction
    if separators.count == 1 {
      if last.count == 3, 1...3 ~= parts[0].count, parts[0].first != "0" {
        (form, value) = (separator == "." ? .dotBeforeThree : .commaBeforeThree, whole)
      } else {
        form = .decimal(separator: separator, places: last.count, grouped: false)
        value = fraction
      }
    } else if others == [separator], wholeIsGrouped, last.count == 3 {
      (form, value) = (.grouped, whole)
    } else if others.count == 1, others != [separator], wholeIsGrouped {
      form = .decimal(separator: separator, places: last.count, grouped: true)
      value = fraction
    } else {
      throw .notUnderstood
    }
  }

  /// The number where decimals are usual: `1,5`, `7.5`; in doubt about the separator it fails.
  ///
  /// `1.200` is in thousands, as is usual here; `1,200` can be either, and `2.30` can be a clock's.
  func measured() throws(UnreadableReason) -> Fraction {
    switch form {
    case .commaBeforeThree, .decimal(".", places: 2, _): throw .ambiguous
    default: return value
    }
  }
}
