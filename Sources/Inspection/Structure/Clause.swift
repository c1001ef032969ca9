/// A numbered or punctuated piece of a draft, between two semicolons, full stops or paragraphs.
struct Clause: Sendable {
  /// How a piece is numbered, so that one list can be told from the list inside it.
  enum Marker: Sendable, Hashable {
    case number
    case bracketedNumber
    case roman
    case letter
    case capital
    case dash
    case ordinal
  }

  var marker: Marker?
  /// The words, without the marker.
  var range: Range<Int>
  var startsParagraph: Bool

  private static let romans: Set<String> = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]
  static let ordinals: Set<String> = [
    "kesatu", "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan",
    "kesembilan", "kesepuluh",
  ]
  /// Words whose full stop ends no sentence.
  private static let abbreviations: Set<String> = [
    "no", "jo", "hal", "hlm", "tn", "ny", "sdr", "dr", "h", "hj", "st", "reg", "psl", "ps", "nip",
    "s", "d", "sh", "mh", "drs", "rp", "kec", "kab", "kel", "ds", "jl", "rt", "rw", "pdm", "pid",
    "jis", "als", "tgl", "gg", "art", "mr", "lt", "up", "wib", "lk",
  ]

  /// The clauses of a draft in order.
  static func all(in text: DraftText) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var marker: Marker?
    var startsParagraph = true
    var index = 0
    func close(_ end: Int) {
      if end > start || marker != nil {
        clauses.append(
          Clause(marker: marker, range: start..<max(end, start), startsParagraph: startsParagraph)
        )
      }
    }
    while index < text.words.count {
      if isBreak(text, index) {
        // A marker alone on its line numbers what follows.
        let pending = index == start ? marker : nil
        if pending == nil { close(index) }
        startsParagraph = text.words[index].startsParagraph
        (marker, start) = readMarker(text, index)
        marker = marker ?? pending
        index = max(start, index + 1)
      } else {
        index += 1
      }
    }
    close(text.words.count)
    return clauses.filter { !$0.range.isEmpty }
  }

  private static func isBreak(_ text: DraftText, _ index: Int) -> Bool {
    let word = text.words[index]
    if index == 0 || word.startsParagraph { return true }
    let previous = text.words[index - 1].form
    switch previous {
    case ";": return true
    case ":":
      let (marker, start) = readMarker(text, index)
      return marker != nil && marker != .ordinal && start < text.words.count
    case ".":
      guard index > 1, word.isCapitalised || word.isNumber || word.form == "\"" else {
        return false
      }
      let before = text.words[index - 2]
      // A mark straight after the word, a space after the mark.
      let isEnd =
        before.form.utf8.count > 1 && !abbreviations.contains(before.form)
        && text.words[index - 1].bytes.upperBound < word.bytes.lowerBound
      guard isEnd || before.form == ")" || before.form == "\"" else { return false }
      return word.isNumber ? readMarker(text, index).0 != nil : true
    default: return false
    }
  }

  private static func isShortNumber(_ text: DraftText, _ index: Int) -> Bool {
    text.words.indices.contains(index) && text.words[index].isNumber
      && text.form(index).utf8.count <= 2
  }

  /// The marker at `index`, and where the words after it begin.
  static func readMarker(_ text: DraftText, _ index: Int) -> (Marker?, Int) {
    let form = text.form(index)
    let next = text.form(index + 1)
    if form == "-" { return (.dash, index + 1) }
    if form == "(", text.form(index + 2) == ")", isShortNumber(text, index + 1) {
      return (.bracketedNumber, index + 3)
    }
    if form == "[", text.form(index + 2) == "]", isShortNumber(text, index + 1) {
      return (.bracketedNumber, index + 3)
    }
    // `Butir 3:`, `Angka 3.`, `Ke-3:`
    let isNamed = ["butir", "angka", "poin", "diktum", "ke"].contains(form)
    if isNamed, text.words[index].startsParagraph || text.words[index].startsLine {
      let number = next == "-" ? index + 2 : index + 1
      if isShortNumber(text, number), [":", ".", ",", ")"].contains(text.form(number + 1)) {
        return (.ordinal, number + 2)
      }
      // `Ke-3 menetapkan …`
      if form == "ke", next == "-", text.words[index].startsParagraph,
        isShortNumber(text, number)
      {
        return (.ordinal, number + 1)
      }
      if ordinals.contains(next), [":", ".", ","].contains(text.form(index + 2)) {
        return (.ordinal, index + 3)
      }
    }
    if ordinals.contains(form), [",", ":", "."].contains(next) { return (.ordinal, index + 2) }
    if ordinals.contains(form), text.words[index].startsParagraph { return (.ordinal, index + 1) }
    // `IV   Menetapkan`, `4 Menetapkan`
    if form.utf8.count <= 4, text.words[index].startsParagraph, Order.commands.contains(next) {
      if isShortNumber(text, index) { return (.number, index + 1) }
      if text.words[index].isCapitalised, romans.contains(form) { return (.roman, index + 1) }
    }
    guard next == "." || next == ")", form.utf8.count <= 4 else { return (nil, index) }
    if form.utf8.count <= 2, text.words[index].isNumber { return (.number, index + 2) }
    let isCapital = text.words[index].isCapitalised
    if isCapital, romans.contains(form) { return (.roman, index + 2) }
    if form.utf8.count == 1, form.utf8.first.map(Bytes.isLower) ?? false {
      return (isCapital ? .capital : .letter, index + 2)
    }
    return (nil, index)
  }
}
