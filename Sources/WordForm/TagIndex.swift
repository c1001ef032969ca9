/// Where each element of a part begins and ends in its bytes, in document order.
///
/// The bytes were found well-formed and without DOCTYPE before, so that no other markup occurs.
struct TagIndex {
  struct Tag {
    /// The place of the `>` that closes the start tag, or of the `/` of an empty element.
    var close: Int
    /// The first byte after the start tag.
    var end: Int
    var isEmpty: Bool
  }

  let tags: [Tag]

  init(_ bytes: [UInt8]) {
    var tags: [Tag] = []
    var place = 0
    while let open = Self.find("<", in: bytes, from: place), open + 1 < bytes.count {
      switch bytes[open + 1] {
      case UInt8(ascii: "?"): place = Self.after("?>", in: bytes, from: open)
      case UInt8(ascii: "!"): place = Self.afterMarkup(in: bytes, from: open)
      case UInt8(ascii: "/"): place = Self.after(">", in: bytes, from: open)
      default:
        let close = Self.closing(in: bytes, from: open)
        let isEmpty = close > open && close < bytes.count && bytes[close - 1] == UInt8(ascii: "/")
        tags.append(Tag(close: isEmpty ? close - 1 : close, end: close + 1, isEmpty: isEmpty))
        place = close + 1
      }
    }
    self.tags = tags
  }

  /// The end of the content of an element without child elements.
  static func contentEnd(_ tag: Tag, in bytes: [UInt8]) -> Int {
    var place = tag.end
    while let open = find("<", in: bytes, from: place), open + 1 < bytes.count {
      switch bytes[open + 1] {
      case UInt8(ascii: "?"): place = after("?>", in: bytes, from: open)
      case UInt8(ascii: "!"): place = afterMarkup(in: bytes, from: open)
      default: return open
      }
    }
    return tag.end
  }

  /// The place after a comment or a CDATA section.
  private static func afterMarkup(in bytes: [UInt8], from place: Int) -> Int {
    after(bytes[place...].starts(with: "<!--".utf8) ? "-->" : "]]>", in: bytes, from: place + 4)
  }

  /// The `>` that ends a start tag; one inside quotation marks ends nothing.
  private static func closing(in bytes: [UInt8], from start: Int) -> Int {
    var quote: UInt8?
    for place in start..<bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place
      }
    }
    return bytes.count
  }

  private static func find(_ byte: Unicode.Scalar, in bytes: [UInt8], from place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    return bytes[place...].firstIndex(of: UInt8(ascii: byte))
  }

  /// The place after the next occurrence of some words; the end where there is none.
  private static func after(_ words: StaticString, in bytes: [UInt8], from start: Int) -> Int {
    let words = words.withUTF8Buffer { Array($0) }
    var place = start
    while place + words.count <= bytes.count {
      if bytes[place] == words[0], bytes[place...].starts(with: words) {
        return place + words.count
      }
      place += 1
    }
    return bytes.count
  }
}
