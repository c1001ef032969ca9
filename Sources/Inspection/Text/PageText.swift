/// Tells the running heads and feet of pages from the text that they interrupt.
enum PageText {
  /// The bytes without a byte order mark.
  static func withoutMarkBytes(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// A line's place in the bytes.
  struct Line {
    var bytes: Range<Int>
    var number: Int
    var page: Int
    var isBlank: Bool
    /// At the top or the bottom of its page.
    var isAtEdge = false
    /// A running head or foot was taken out before it.
    var followsHead = false
  }

  /// The lines that hold the draft's own text.
  static func lines(_ bytes: [UInt8]) -> [Line] {
    var lines = split(bytes)
    var seen: [String: Int] = [:]
    let hasPages = lines.last.map { $0.page > 1 } ?? false
    if hasPages {
      markEdges(&lines)
      for line in lines where line.isAtEdge && !line.isBlank {
        seen[skeleton(bytes[line.bytes]), default: 0] += 1
      }
    }
    var kept: [Line] = []
    kept.reserveCapacity(lines.count)
    var followsHead = false
    for var line in lines {
      let isHead =
        !line.isBlank && line.bytes.count <= 160
        && (line.isAtEdge && seen[skeleton(bytes[line.bytes]), default: 0] >= 3
          || isRunningHead(String(decoding: bytes[line.bytes], as: UTF8.self)))
      // The rule that is drawn below a head or above a foot belongs to it.
      if isHead || followsHead && isRule(bytes[line.bytes]) {
        followsHead = true
        continue
      }
      if !line.isBlank {
        line.followsHead = followsHead
        followsHead = false
      }
      kept.append(line)
    }
    return kept
  }

  /// A line of dashes across the page.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.filter { !Bytes.isSpace($0) }
    return marks.count >= 5 && marks.allSatisfy { [0x2D, 0x3D, 0x5F].contains($0) }
  }

  private static func split(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var (start, number, page) = (0, 1, 1)
    func close(_ end: Int) {
      let isBlank = bytes[start..<end].allSatisfy { Bytes.isSpace($0) }
      lines.append(Line(bytes: start..<end, number: number, page: page, isBlank: isBlank))
    }
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0C {
      close(index)
      start = index + 1
      if byte == 0x0A { number += 1 } else { page += 1 }
    }
    close(bytes.count)
    return lines
  }

  private static func markEdges(_ lines: inout [Line]) {
    let written = lines.indices.filter { !lines[$0].isBlank }
    for (position, index) in written.enumerated() {
      let page = lines[index].page
      func differs(_ offset: Int) -> Bool {
        let other = position + offset
        return !written.indices.contains(other) || lines[written[other]].page != page
      }
      lines[index].isAtEdge = [-2, -1, 1, 2].contains(where: differs)
    }
  }

  /// A line without its numbers, so that page numbers do not tell two heads apart.
  private static func skeleton(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.filter { !Bytes.isDigit($0) && !Bytes.isSpace($0) }, as: UTF8.self)
  }

  private static let knownHeads: Set<String> = [
    "direktori putusan mahkamah agung republik indonesia", "mahkamah agung republik indonesia",
    "putusan.mahkamahagung.go.id", "disclaimer",
  ]

  /// `Halaman 3 dari 12 Putusan Nomor …`, `- 3 -`, and the heads of the public register.
  private static func isRunningHead(_ line: String) -> Bool {
    let text = line.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    if knownHeads.contains(text) { return true }
    let bare = text.filter { $0 != "-" && $0 != " " && $0 != "–" }
    if !bare.isEmpty, bare.count <= 4, bare.allSatisfy(\.isNumber) { return true }
    let words = text.split { $0 == " " || $0 == "." || $0 == "/" }.map(String.init)
    guard let mark = words.firstIndex(where: { ["halaman", "hal", "hlm"].contains($0) }),
      words.count > mark + 1, Int(words[mark + 1]) != nil
    else { return false }
    if mark == 0 {
      return words.count == 2 || words[2] == "dari"
        || (words.count == 3 && Int(words[2]) != nil)
    }
    return words[0] == "putusan" || words[0] == "tuntutan"
      ? words.count <= mark + 4 : false
  }
}
