extension Citation {
  /// Whether this place stands before `other` in the same act; a part stands after its whole.
  func precedes(_ other: Citation) -> Bool {
    orderKey.lexicographicallyPrecedes(other.orderKey) { left, right in
      (left.number, left.suffix) < (right.number, right.suffix)
    }
  }

  /// The steps from the article down; a step that is left out counts as nothing.
  private var orderKey: [(number: Int, suffix: String)] {
    [article, paragraph, letter, number].map { step in
      guard let step else { return (-1, "") }
      if let roman = Self.romans.firstIndex(of: step) { return (roman + 1, "") }
      let digits = step.prefix { $0.isASCII && $0.isNumber }
      return (Int(digits) ?? 0, String(step.dropFirst(digits.count)))
    }
  }

  private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
}
