/// The text of a Markdown file: emphasis, headings, links and table bars go.
enum MarkdownText {
  static func read(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      append(line, to: &out)
      out.append(0x0A)
    }
    return out
  }

  private static func append(_ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var rest = line.drop { Bytes.isSpace($0) }
    let heading = rest.prefix { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ">") }
    if !heading.isEmpty {
      out.append(0x0A)
      rest = rest.dropFirst(heading.count)
    }
    let rule: Set<UInt8> = [0x2D, 0x7C, 0x3A, 0x20, 0x0D]
    if rest.count > 2, rest.allSatisfy(rule.contains) { return }
    var index = rest.startIndex
    while index < rest.endIndex {
      let byte = rest[index]
      switch byte {
      case UInt8(ascii: "\\")
      where index + 1 < rest.endIndex && !Bytes.isLetterOrDigit(rest[index + 1]):
        out.append(rest[index + 1])
        index += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        // `* item` is a list, `a * b` a product.
        let isBullet =
          index == rest.startIndex && index + 1 < rest.endIndex && rest[index + 1] == 0x20
        if isBullet { out.append(UInt8(ascii: "-")) }
      case UInt8(ascii: "|"): out.append(0x20)
      default: out.append(byte)
      }
      index += 1
    }
  }
}
