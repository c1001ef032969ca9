/// Makes XML or HTML by appending UTF-8 bytes; escapes all that is data.
///
/// Names are written as given: they are the program's own. In text and attribute values, characters
/// that XML 1.0 forbids (most of U+0000–U+001F, U+FFFE, U+FFFF) become U+FFFD, so that a loss shows.
///
/// ```swift
/// var writer = MarkupWriter()
/// writer.literal(MarkupWriter.xmlDeclaration)
/// writer.open("p", ["class": "ayat"])
/// writer.text("a < b")
/// writer.close()  // <p class="ayat">a &lt; b</p>
/// ```
package struct MarkupWriter: Sendable {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private var openNames: [String] = []

  package init() {}

  /// The first line of an XML file in UTF-8.
  package static let xmlDeclaration: StaticString =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Writes a start tag and remembers its name for `close()`.
  package mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    open(name, attributes: attributes)
  }

  /// Writes a start tag with computed attributes.
  package mutating func open(
    _ name: String,
    attributes: some Sequence<(key: String, value: String)>
  ) {
    writeTag(name, attributes: attributes)
    bytes.append(UInt8(ascii: ">"))
    openNames.append(name)
  }

  /// Writes an element without content: `<name/>`.
  package mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    empty(name, attributes: attributes)
  }

  /// Writes an element without content, with computed attributes.
  package mutating func empty(
    _ name: String,
    attributes: some Sequence<(key: String, value: String)>
  ) {
    writeTag(name, attributes: attributes)
    append("/>")
  }

  /// Writes character data.
  package mutating func text(_ text: String) {
    escape(text, inAttribute: false)
  }

  /// Writes the end tag of the element opened last; does nothing when none is open.
  package mutating func close() {
    guard let name = openNames.popLast() else { return }
    append("</")
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes markup that stands in the program itself, such as `<!DOCTYPE html>`, unescaped.
  package mutating func literal(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func writeTag(
    _ name: String,
    attributes: some Sequence<(key: String, value: String)>
  ) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      append(key)
      append("=\"")
      escape(value, inAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func append(_ string: String) {
    bytes.append(contentsOf: string.utf8)
  }

  /// Appends whole runs of harmless bytes, and a replacement for each of the others.
  private mutating func escape(_ string: String, inAttribute: Bool) {
    var string = string
    string.withUTF8 { text in
      var runStart = 0
      var index = 0
      while index < text.count {
        guard Self.isSpecial(text[index]),
          let escape = Self.escape(text, at: index, inAttribute: inAttribute)
        else {
          index += 1
          continue
        }
        bytes.append(contentsOf: text[runStart..<index])
        escape.replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
        index += escape.length
        runStart = index
      }
      bytes.append(contentsOf: text[runStart...])
    }
  }

  /// Whether `byte` may need a replacement; cheap, since nearly all bytes do not.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0xEF: true
    default: false
    }
  }

  /// What to write in place of the `length` bytes at `index`, or `nil` to leave them.
  ///
  /// Tab and line feed are escaped only in attributes, where a reader would turn them into spaces.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>,
    at index: Int,
    inAttribute: Bool
  ) -> (replacement: StaticString, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): inAttribute ? ("&quot;", 1) : nil
    case 0x09: inAttribute ? ("&#9;", 1) : nil
    case 0x0A: inAttribute ? ("&#10;", 1) : nil
    case 0x0D: ("&#13;", 1)
    case 0..<0x20: ("\u{FFFD}", 1)
    case 0xEF where text[index...].starts(with: [0xEF, 0xBF, 0xBE]): ("\u{FFFD}", 3)
    case 0xEF where text[index...].starts(with: [0xEF, 0xBF, 0xBF]): ("\u{FFFD}", 3)
    default: nil
    }
  }
}
