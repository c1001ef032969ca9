/// A JSON value that keeps the order of its members and the line each stood on.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// The digits as they were written, so that no amount is rounded.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One key of an object with its value; equality ignores where it stood.
  package struct Member: Sendable, Equatable {
    package var key: String
    package var value: JSONValue
    /// Counted from 1; 0 for a value that was built and not read.
    package var line: Int

    package init(_ key: String, _ value: JSONValue, line: Int = 0) {
      self.key = key
      self.value = value
      self.line = line
    }

    package static func == (left: Self, right: Self) -> Bool {
      left.key == right.key && left.value == right.value
    }
  }

  /// A whole number.
  package static func integer(_ number: Int) -> JSONValue {
    .number(String(number))
  }

  /// A list of strings.
  package static func strings(_ words: [String]) -> JSONValue {
    .array(words.map { .string($0) })
  }

  /// The string, or `null` where there is none.
  package static func optional(_ words: String?) -> JSONValue {
    words.map { .string($0) } ?? .null
  }

  /// The value under `key`, when this is an object that has it.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? {
    guard case .string(let words) = self else { return nil }
    return words
  }

  /// The whole number, when it is written as one and fits.
  package var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }

  /// What kind of value this is, in words for a message.
  package var kindInWords: String {
    switch self {
    case .null: "null"
    case .boolean: "true atau false"
    case .number: "angka"
    case .string: "teks"
    case .array: "daftar"
    case .object: "objek"
    }
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  package init(stringLiteral value: String) {
    self = .string(value)
  }

  package init(booleanLiteral value: Bool) {
    self = .boolean(value)
  }

  package init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }
}
