/// Writes JSON in the order of the members, either indented by two spaces or on one line.
package enum JSONWriter {
  /// The bytes of `value`, ending with a line feed.
  package static func bytes(_ value: JSONValue, compact: Bool = false) -> [UInt8] {
    var out: [UInt8] = []
    write(value, into: &out, indent: compact ? nil : 0)
    out.append(0x0A)
    return out
  }

  private static func write(_ value: JSONValue, into out: inout [UInt8], indent: Int?) {
    switch value {
    case .null: out += "null".utf8
    case .boolean(let flag): out += (flag ? "true" : "false").utf8
    case .number(let digits): out += digits.utf8
    case .string(let words): write(words, into: &out)
    case .array(let items):
      write(items, open: "[", close: "]", into: &out, indent: indent) { item, out, inner in
        write(item, into: &out, indent: inner)
      }
    case .object(let members):
      write(members, open: "{", close: "}", into: &out, indent: indent) { member, out, inner in
        write(member.key, into: &out)
        out += (inner == nil ? ":" : ": ").utf8
        write(member.value, into: &out, indent: inner)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item],
    open: StaticString,
    close: StaticString,
    into out: inout [UInt8],
    indent: Int?,
    each: (Item, inout [UInt8], Int?) -> Void
  ) {
    out += String(describing: open).utf8
    let inner = indent.map { $0 + 2 }
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      breakLine(into: &out, indent: inner)
      each(item, &out, inner)
    }
    if !items.isEmpty { breakLine(into: &out, indent: indent) }
    out += String(describing: close).utf8
  }

  private static func breakLine(into out: inout [UInt8], indent: Int?) {
    guard let indent else { return }
    out.append(0x0A)
    out += repeatElement(0x20, count: indent)
  }

  private static func write(_ words: String, into out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "\""): out += "\\\"".utf8
      case UInt8(ascii: "\\"): out += "\\\\".utf8
      case 0x0A: out += "\\n".utf8
      case 0x0D: out += "\\r".utf8
      case 0x09: out += "\\t".utf8
      case 0..<0x20:
        let hex = String(byte, radix: 16)
        out += ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
