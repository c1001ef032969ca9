import Inspection

/// The tags and words of an HTML file, one after the other; whatever is broken is taken for words.
struct HTMLTokens: Sequence, IteratorProtocol {
  struct Tag {
    /// In small letters.
    var name: String
    var attributes: [String: String] = [:]
  }

  enum Token {
    case open(Tag)
    case close(String)
    case words(String)
  }

  /// Elements whose content is no markup.
  private static let raw: Set<String> = ["script", "style", "title", "textarea"]
  /// No tag has more attributes that matter.
  private static let attributeLimit = 64

  private let bytes: [UInt8]
  private var index = 0
  /// The element whose content is to be passed over.
  private var rawName: String?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Token? {
    if let name = rawName.take() { skipRaw(name) }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else { return .words(words()) }
      if bytes[index...].starts(with: Array("<!--".utf8)) {
        skip(past: Array("-->".utf8), from: index + 4)
      } else if index + 1 < bytes.count, [0x21, 0x3F].contains(bytes[index + 1]) {
        skip(past: [UInt8(ascii: ">")], from: index + 1)
      } else if let token = tag() {
        return token
      } else {
        index += 1
        return .words("<")
      }
    }
    return nil
  }

  private mutating func words() -> String {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    defer { index = end }
    return Self.decoded(bytes[index..<end])
  }

  private mutating func skip(past mark: [UInt8], from start: Int) {
    guard start <= bytes.count, let range = bytes[start...].firstRange(of: mark) else {
      index = bytes.count
      return
    }
    index = range.upperBound
  }

  /// Moves to the end tag of an element whose content is no markup.
  private mutating func skipRaw(_ name: String) {
    let mark = Array("</\(name)".utf8)
    while index < bytes.count {
      guard let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) else { break }
      index = start
      let head = bytes[start...].prefix(mark.count).map(Self.small)
      if head == mark { return }
      index += 1
    }
    index = bytes.count
  }

  private mutating func tag() -> Token? {
    var place = index + 1
    let isClosing = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isClosing { place += 1 }
    let name = bytes[Swift.min(place, bytes.count)...].prefix(20).prefix {
      Self.isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
    }
    guard let first = name.first, Self.isLetter(first) else { return nil }
    place = name.endIndex
    var tag = Tag(name: String(decoding: name.map(Self.small), as: UTF8.self))
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard Self.isNamePart(bytes[place]) else {
        place += 1
        continue
      }
      let (key, value) = attribute(&place)
      if tag.attributes[key] == nil, tag.attributes.count < Self.attributeLimit {
        tag.attributes[key] = value
      }
    }
    index = Swift.min(place + 1, bytes.count)
    if isClosing { return .close(tag.name) }
    if Self.raw.contains(tag.name) { rawName = tag.name }
    return .open(tag)
  }

  private func attribute(_ place: inout Int) -> (String, String) {
    let name = bytes[place...].prefix(while: Self.isNamePart)
    place = name.endIndex
    let key = String(decoding: name.map(Self.small), as: UTF8.self)
    var next = place
    skipSpace(&next)
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return (key, "") }
    next += 1
    skipSpace(&next)
    guard next < bytes.count else {
      place = next
      return (key, "")
    }
    let quote = bytes[next]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = bytes[(next + 1)...].firstIndex(of: quote) ?? bytes.count
      place = Swift.min(end + 1, bytes.count)
      return (key, Self.decoded(bytes[(next + 1)..<end]))
    }
    let value = bytes[next...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    place = value.endIndex
    return (key, Self.decoded(value))
  }

  private func skipSpace(_ place: inout Int) {
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte > 0x20 && ![0x22, 0x27, 0x2F, 0x3D, 0x3E].contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= small(byte)
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  /// The text with its entities resolved.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    let all = Array(bytes)
    var index = 0
    while index < all.count {
      if all[index] == UInt8(ascii: "&"), let (text, end) = MarkupText.entity(all, index) {
        out += text.utf8
        index = end
      } else {
        out.append(all[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
