/// A box of a form: `[ ]`, `[X]`, `( )`, `☐`, `☑`.
struct Checkbox: Sendable {
  var isTicked: Bool
  /// Its own marks.
  var range: Range<Int>

  /// The words beside empty boxes, where other boxes of the form are ticked.
  ///
  /// A form whose boxes are all empty is not filled in yet, and is read whole.
  static func unticked(in text: DraftText, _ outline: Outline) -> [Range<Int>] {
    let boxes = all(in: text)
    guard boxes.contains(where: \.isTicked) else { return [] }
    let marked = Set(outline.clauses.filter { $0.marker != nil }.map(\.range.lowerBound))
    return boxes.enumerated().filter { !$0.element.isTicked }.map { position, box in
      let limit =
        position + 1 < boxes.count ? boxes[position + 1].range.lowerBound : text.words.count
      let opensLine = text.words[box.range.lowerBound].startsLine
      var end = box.range.upperBound
      while end < limit {
        let word = text.words[end]
        // What follows on the next line still belongs to a box that opens its line.
        if word.line > text.words[end - 1].line, !opensLine { break }
        let opensItem = end > box.range.upperBound && marked.contains(end)
        if opensItem || word.line > text.words[end - 1].line + 1 { break }
        end += 1
      }
      return box.range.upperBound..<end
    }
  }

  private static func all(in text: DraftText) -> [Checkbox] {
    var boxes: [Checkbox] = []
    for (index, word) in text.words.enumerated() {
      if let sign = sign(text.bytes[word.bytes]) {
        boxes.append(Checkbox(isTicked: sign, range: index..<index + 1))
      } else if word.form == "[" || word.form == "(" {
        let close = word.form == "[" ? "]" : ")"
        if text.form(index + 1) == close {
          boxes.append(Checkbox(isTicked: false, range: index..<index + 2))
        } else if text.form(index + 2) == close, isTick(text, index + 1) {
          boxes.append(Checkbox(isTicked: true, range: index..<index + 3))
        }
      }
    }
    return boxes
  }

  /// `☐`, and `☑` or `☒`; nothing for other marks.
  private static func sign(_ bytes: ArraySlice<UInt8>) -> Bool? {
    switch Array(bytes) {
    case [0xE2, 0x98, 0x90]: false
    case [0xE2, 0x98, 0x91], [0xE2, 0x98, 0x92]: true
    default: nil
    }
  }

  /// An `x`, a `v`, or a mark such as `√`.
  private static func isTick(_ text: DraftText, _ index: Int) -> Bool {
    let written = text.bytes[text.words[index].bytes]
    return ["x", "v"].contains(text.form(index)) || written.first == 0xE2 && written.count == 3
  }
}
