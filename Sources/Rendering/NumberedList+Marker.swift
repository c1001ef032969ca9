package import DocumentModel

extension NumberedList {
  /// What stands before the item at an index from 0, written as Word would number it.
  package func marker(at index: Int) -> String {
    switch numbering {
    case .decimal: "\(index + 1)."
    case .letter: Self.letters(index) + "."
    case .roman: Self.roman(index + 1) + "."
    case .dash: "-"
    }
  }

  /// `a` to `z`, then `aa`, `bb` and so on.
  private static func letters(_ index: Int) -> String {
    let letter = Character(Unicode.Scalar(UInt8(97 + index % 26)))
    return String(repeating: letter, count: index / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    return signs.reduce(into: "") { words, sign in
      words += String(repeating: sign.1, count: rest / sign.0)
      rest %= sign.0
    }
  }
}
