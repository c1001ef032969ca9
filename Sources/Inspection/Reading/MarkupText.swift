/// The text of an HTML page: tags go, blocks become paragraphs, lists keep their numbers.
package enum MarkupText {
  private static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header",
    "footer", "blockquote", "pre", "dt", "dd", "title", "body", "hr", "main", "figure", "caption",
  ]
  private static let silent: Set<String> = ["script", "style", "head", "template", "svg"]
  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "hellip": "…",
    "times": "×", "shy": "\u{AD}", "bull": "•", "sect": "§",
  ]

  static func read(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var lists: [(isOrdered: Bool, count: Int)] = []
    var cells: [Int] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        index = tag(bytes, index, &out, &lists, &cells)
      } else if byte == UInt8(ascii: "&"), let (text, end) = entity(bytes, index) {
        out += text.utf8
        index = end
      } else {
        out.append(Bytes.isSpace(byte) ? 0x20 : byte)
        index += 1
      }
    }
    return out
  }

  /// Reads the tag at `start`; returns where the text goes on.
  private static func tag(
    _ bytes: [UInt8],
    _ start: Int,
    _ out: inout [UInt8],
    _ lists: inout [(isOrdered: Bool, count: Int)],
    _ cells: inout [Int]
  ) -> Int {
    if bytes[start...].starts(with: Array("<!--".utf8)) {
      return end(of: "-->", in: bytes, from: start + 4)
    }
    var index = start + 1
    let isClosing = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let nameBytes = bytes[min(index, bytes.count)...].prefix(16).prefix {
      Bytes.isLetterOrDigit($0)
    }
    let name = String(decoding: nameBytes, as: UTF8.self).lowercased()
    guard let close = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return bytes.count }
    // A lone `<` is text.
    guard !name.isEmpty || bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?")
    else {
      out.append(bytes[start])
      return start + 1
    }
    if !isClosing, silent.contains(name) {
      return end(of: "</\(name)", in: bytes, from: close + 1)
    }
    switch name {
    case "br": out.append(0x0A)
    case "td", "th":
      out.append(0x20)
      if !isClosing { cells.append(out.count) }
    case "tr", "table":
      closeRow(&cells, &out)
      out += [0x0A, 0x0A]
    case "ol", "ul":
      if isClosing { _ = lists.popLast() } else { lists.append((name == "ol", 0)) }
      out += [0x0A, 0x0A]
    case "li":
      out += [0x0A, 0x0A]
      if !isClosing, let last = lists.indices.last {
        lists[last].count += 1
        out += ListMark.text(lists[last].isOrdered ? lists[last].count : nil, depth: last).utf8
        return afterOpeningBlock(bytes, close + 1)
      }
    default: if blocks.contains(name) { out += [0x0A, 0x0A] }
    }
    return close + 1
  }

  /// Writes the cells of a row anew, as one line with its label marked.
  private static func closeRow(_ cells: inout [Int], _ out: inout [UInt8]) {
    defer { cells.removeAll() }
    guard let first = cells.first, cells.count > 1 else { return }
    let ends = cells.dropFirst() + [out.count]
    let words = zip(cells, ends).map { String(decoding: out[$0..<$1], as: UTF8.self) }
    // A cell with blocks of its own is no field of a form.
    guard !words.dropLast().contains(where: { $0.contains("\n") }) else { return }
    out.removeSubrange(first...)
    out += TableRow.line(words).utf8
  }

  /// Past a block that opens right after a list mark, so that the mark stays with its words.
  private static func afterOpeningBlock(_ bytes: [UInt8], _ start: Int) -> Int {
    let rest = bytes[start...].drop { Bytes.isSpace($0) }
    guard rest.starts(with: Array("<p".utf8)) || rest.starts(with: Array("<div".utf8)),
      let close = rest.firstIndex(of: UInt8(ascii: ">"))
    else { return start }
    return close + 1
  }

  private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0],
        zip(bytes[index...], mark).allSatisfy({ $0 == $1 || Bytes.isLetter($0) && $0 | 0x20 == $1 })
      {
        return mark.last == UInt8(ascii: ">")
          ? index + mark.count
          : (bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count)
      }
      index += 1
    }
    return bytes.count
  }

  /// What an entity such as `&amp;` at `start` stands for, and where the text goes on.
  package static func entity(_ bytes: [UInt8], _ start: Int) -> (String, Int)? {
    let name = bytes[(start + 1)...].prefix(10).prefix {
      Bytes.isLetterOrDigit($0) || $0 == UInt8(ascii: "#")
    }
    let end = start + 1 + name.count
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    if let plain = entities[text] { return (plain, end + 1) }
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst()
    let value =
      digits.hasPrefix("x") || digits.hasPrefix("X")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = value.flatMap({ UnicodeScalar($0) }), scalar.value >= 0x20 else {
      return nil
    }
    return (String(Character(scalar)), end + 1)
  }
}

/// The marks that list items get where the file keeps them out of the text.
enum ListMark {
  /// `3. ` at the outer level, `c. ` inside it, `3) ` below; a dash where nothing is counted.
  static func text(_ count: Int?, depth: Int) -> String {
    guard let count, count > 0 else { return "- " }
    switch depth {
    case 0: return "\(count). "
    case 1 where count <= 26: return "\(Character(UnicodeScalar(UInt8(0x60 + count)))). "
    default: return "\(count)) "
    }
  }
}
