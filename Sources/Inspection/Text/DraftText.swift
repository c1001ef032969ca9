/// The words of a draft in reading order, with the places they came from.
struct DraftText: Sendable {
  /// The draft as plain text: a line end between lines, a form feed between pages.
  let bytes: [UInt8]
  let words: [Word]
  /// Where each form stands.
  private let positions: [String: [Int]]

  init(_ bytes: [UInt8]) {
    let bytes = TableText.unfolded(PageText.withoutMarkBytes(bytes))
    self.bytes = bytes
    words = WordScanner.scan(bytes)
    var positions: [String: [Int]] = [:]
    for (index, word) in words.enumerated() { positions[word.form, default: []].append(index) }
    self.positions = positions
  }

  var all: Range<Int> { 0..<words.count }

  func form(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].form : ""
  }

  /// The places of a form within a range, in order.
  func places(of form: String, in range: Range<Int>? = nil) -> ArraySlice<Int> {
    guard let found = positions[form] else { return [] }
    guard let range else { return found[...] }
    let start = Self.lowerBound(found, range.lowerBound)
    let end = Self.lowerBound(found, range.upperBound)
    return found[start..<end]
  }

  private static func lowerBound(_ sorted: [Int], _ value: Int) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func has(_ form: String, in range: Range<Int>) -> Bool {
    !places(of: form, in: range).isEmpty
  }

  func has(anyOf forms: Set<String>, in range: Range<Int>) -> Bool {
    first(of: forms, in: range) != nil
  }

  func first(of forms: Set<String>, in range: Range<Int>) -> Int? {
    // A short range is read through; for a longer one the index is asked form by form.
    if range.count < forms.count * 2 {
      return range.clamped(to: all).first { forms.contains(words[$0].form) }
    }
    return forms.lazy.compactMap { places(of: $0, in: range).first }.min()
  }

  /// The places of any of the forms within a range, in no order.
  func places(anyOf forms: Set<String>, in range: Range<Int>) -> [Int] {
    if range.count < forms.count * 2 {
      return range.clamped(to: all).filter { forms.contains(words[$0].form) }
    }
    return forms.flatMap { places(of: $0, in: range) }
  }

  /// The forms of this draft that match; `mengaku*` stands for every word that begins so.
  func forms(_ patterns: String) -> Set<String> {
    let parts = patterns.split { $0 == " " || $0 == "\n" }
    let stems = parts.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
    var found = Set(parts.map(String.init)).intersection(positions.keys)
    for form in positions.keys where stems.contains(where: { form.hasPrefix($0) }) {
      found.insert(form)
    }
    return found
  }

  /// Whether these words follow each other from `index` on; `*` stands for any one word.
  func matches(_ phrase: [String], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= words.count else { return false }
    for (offset, form) in phrase.enumerated()
    where form != "*" && words[index + offset].form != form { return false }
    return true
  }

  /// The first place of a phrase within a range.
  func find(_ phrase: String, in range: Range<Int>) -> Int? {
    let parts = phrase.split(separator: " ").map(String.init)
    guard let first = parts.first else { return nil }
    return places(of: first, in: range).first {
      $0 + parts.count <= range.upperBound && matches(parts, at: $0)
    }
  }

  func has(phrase: String, in range: Range<Int>) -> Bool {
    find(phrase, in: range) != nil
  }

  /// The words as they stand in the draft, in one line, at most `limit` characters.
  func quote(_ range: Range<Int>, limit: Int = 160) -> String {
    let range = range.clamped(to: all)
    guard let first = range.first, let last = range.last else { return "" }
    let slice = bytes[words[first].bytes.lowerBound..<words[last].bytes.upperBound]
    let text = String(decoding: slice.prefix(limit * 4), as: UTF8.self)
      .split { $0.isWhitespace }.joined(separator: " ")
    return text.count <= limit ? text : text.prefix(limit - 1) + "…"
  }
}
