/// Emphasis of a run of words.
package struct TextStyle: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let plain: TextStyle = []
  package static let bold = TextStyle(rawValue: 1)
  package static let italic = TextStyle(rawValue: 2)
  package static let underline = TextStyle(rawValue: 4)
}
