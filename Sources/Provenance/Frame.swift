import DocumentModel

/// Words with holes, and whether a text is these words with something in each hole.
struct Frame {
  private let parts: [[UInt8]]
  /// The words as they are, where there is no hole.
  let hasHoles: Bool

  init(_ words: String) {
    let hole = Array(Inline.hole.utf8)
    var parts: [[UInt8]] = [[]]
    var rest = Array(words.utf8)[...]
    while let byte = rest.first {
      if byte == hole[0], rest.starts(with: hole) {
        parts.append([])
        rest = rest.dropFirst(hole.count)
      } else {
        parts[parts.count - 1].append(byte)
        rest = rest.dropFirst()
      }
    }
    self.parts = parts
    hasHoles = parts.count > 1
  }

  /// Whether `text` is these words with anything in the holes.
  func fits(_ text: String) -> Bool { fillings(of: text) != nil }

  /// What stands in each hole of `text`, or `nil` where the words around differ.
  func fillings(of text: String) -> [String]? {
    var rest = Array(text.utf8)[...]
    guard let first = parts.first, rest.starts(with: first) else { return nil }
    rest = rest.dropFirst(first.count)
    guard let last = parts.dropFirst().last else { return rest.isEmpty ? [] : nil }
    guard rest.count >= last.count, rest.suffix(last.count).elementsEqual(last) else { return nil }
    rest = rest.dropLast(last.count)
    var fillings: [String] = []
    for part in parts.dropFirst().dropLast() {
      guard let place = Self.place(of: part, in: rest) else { return nil }
      fillings.append(String(decoding: rest[..<place], as: UTF8.self))
      rest = rest[(place + part.count)...]
    }
    return fillings + [String(decoding: rest, as: UTF8.self)]
  }

  /// Where `part` first stands in `text`, in time that grows with both and not with their product.
  private static func place(of part: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard !part.isEmpty else { return text.startIndex }
    // How much of the part its own first bytes repeat at each place (Knuth, Morris and Pratt).
    var borders = [Int](repeating: 0, count: part.count)
    var length = 0
    for index in part.indices.dropFirst() {
      while length > 0, part[index] != part[length] { length = borders[length - 1] }
      if part[index] == part[length] { length += 1 }
      borders[index] = length
    }
    length = 0
    for index in text.indices {
      while length > 0, text[index] != part[length] { length = borders[length - 1] }
      if text[index] == part[length] { length += 1 }
      if length == part.count { return index + 1 - length }
    }
    return nil
  }
}
