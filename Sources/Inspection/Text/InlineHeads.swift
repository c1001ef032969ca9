/// Running heads that scanning left in the middle of a line.
enum InlineHeads {
  /// The words without `Halaman 3 dari 12 [Putusan Nomor 1/Pid.B/2026/PN X]`.
  static func removed(from words: [Word]) -> [Word] {
    guard words.contains(where: { ["halaman", "hal", "hlm"].contains($0.form) }) else {
      return words
    }
    var kept: [Word] = []
    kept.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let length = headLength(words, index)
      if length > 0 {
        index += length
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return kept
  }

  private static func headLength(_ words: [Word], _ start: Int) -> Int {
    func form(_ index: Int) -> String { index < words.count ? words[index].form : "" }
    guard ["halaman", "hal", "hlm"].contains(form(start)) else { return 0 }
    var index = start + 1
    if form(index) == "." { index += 1 }
    guard Int(form(index)) != nil, form(index + 1) == "dari", Int(form(index + 2)) != nil else {
      return 0
    }
    index += 3
    if form(index) == "halaman" { index += 1 }
    guard form(index) == "putusan", ["nomor", "no"].contains(form(index + 1)) else {
      return index - start
    }
    index += 2
    // The number of the case ends with the court: `PN` and its name.
    for end in index..<min(index + 16, words.count) where form(end) == "pn" {
      return end + 2 - start
    }
    return index - start
  }
}
