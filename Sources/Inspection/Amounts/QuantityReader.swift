import Indonesian

/// Finds the numbers of a draft: in figures, in words, or both.
struct QuantityReader {
  private let text: DraftText
  private(set) var quantities: [Quantity] = []
  private(set) var mismatches: [Mismatch] = []

  init(_ text: DraftText) {
    self.text = text
    var index = 0
    while index < text.words.count {
      index = read(at: index)
    }
  }

  private static let units: [String: Quantity.Unit] = [
    "jam": .hour, "hari": .day, "harinya": .day, "minggu": .week, "minggunya": .week,
    "pekan": .week, "bulan": .month, "bulannya": .month, "tahun": .year, "kali": .times,
    "bln": .month, "jamnya": .hour, "rupiah": .rupiah,
    "thn": .year, "x": .times,
  ]

  private static let single: [String: Quantity.Unit] = [
    "sehari": .day, "seharinya": .day, "seminggu": .week, "sepekan": .week, "sebulan": .month,
    "setahun": .year, "sejam": .hour, "sekali": .times,
  ]

  /// Letters that OCR puts for a lone digit, readable only beside their words.
  private static let digitShapes: [String: Int] = [
    "l": 1, "i": 1, "ii": 11, "ll": 11, "lo": 10, "io": 10, "s": 5, "b": 8, "z": 2, "o": 0, "g": 9,
  ]

  private mutating func read(at start: Int) -> Int {
    let form = text.words[start].form
    if let unit = Self.single[form] {
      quantities.append(
        Quantity(hundredths: 100, unit: unit, range: start..<start + 1, isSingleWord: true)
      )
      return start + 1
    }
    if form == "setengah", ["tahun", "bulan", "hari"].contains(text.form(start + 1)) {
      let unit: Quantity.Unit = text.form(start + 1) == "tahun" ? .month : .day
      let value =
        text.form(start + 1) == "tahun" ? 600 : text.form(start + 1) == "bulan" ? 1500 : 50
      quantities.append(Quantity(hundredths: value, unit: unit, range: start..<start + 2))
      return start + 2
    }
    if form == "rp" { return readMoney(start) }
    if let figure = figure(at: start) { return readFigure(figure, start) }
    let spelled = spelledNumber(at: start)
    if let spelled { return readWords(spelled, start) }
    return start + 1
  }

  /// A figure, in hundredths; nothing for a time of day.
  private func figure(at index: Int) -> Int? {
    let word = text.words[index]
    if word.isNumber {
      let parts = word.form.split(separator: ".")
      if parts.count == 2, parts[1].utf8.count == 2, !word.form.contains(",") { return nil }
      return Self.hundredths(word.form)
    }
    guard let digit = Self.digitShapes[word.form], text.form(index + 1) == "(",
      let words = spelledNumber(at: index + 2), words.value == digit
    else { return nil }
    return digit * 100
  }

  /// `1.200` is 1200, `7,5` is 7.5; in hundredths.
  static func hundredths(_ form: String) -> Int? {
    var form = form
    // `5.000.00`, written for `5.000,00`.
    let groups = form.split(separator: ".")
    if groups.count > 2, groups.last?.utf8.count == 2, !form.contains(",") {
      form = groups.dropLast().joined() + "," + (groups.last ?? "")
    }
    let halves = form.split(separator: ",", omittingEmptySubsequences: false)
    let whole = halves[0].filter { $0 != "." }
    guard halves.count <= 2, whole.utf8.allSatisfy(Bytes.isDigit), whole.utf8.count <= 15,
      let number = Int(whole)
    else { return nil }
    guard halves.count == 2 else { return number * 100 }
    let decimals = halves[1]
    guard (1...2).contains(decimals.utf8.count), let rest = Int(decimals) else { return nil }
    return number * 100 + (decimals.utf8.count == 1 ? rest * 10 : rest)
  }

  /// The longest number in words that begins at `index`.
  private func spelledNumber(at index: Int) -> (value: Int, end: Int)? {
    guard Self.isNumberWord(text.form(index)) else { return nil }
    var end = index
    // `enam-puluh` is `enam puluh`.
    while end < text.words.count, end - index < 16,
      Self.isNumberWord(text.words[end].form)
        || text.words[end].form == "-" && Self.isNumberWord(text.form(end + 1))
    {
      end += 1
    }
    while end > index {
      let words = text.words[index..<end].map(\.form).filter { $0 != "-" }
        .joined(separator: " ")
      if let value = NumberWords.parse(words) { return (value, end) }
      end -= 1
    }
    return nil
  }

  private static let numberWords: Set<String> = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas", "belas", "puluh", "ratus", "seratus", "ribu", "seribu", "juta", "sejuta",
    "miliar", "milyar", "semiliar", "triliun",
  ]

  private static func isNumberWord(_ form: String) -> Bool {
    if numberWords.contains(form) { return true }
    guard form.utf8.count >= 7,
      form.hasSuffix("puluh") || form.hasSuffix("belas") || form.hasSuffix("ratus")
        || form.hasSuffix("ribu") || form.hasSuffix("juta")
    else { return false }
    return NumberWords.parse(form) != nil
  }

  private mutating func readFigure(_ figure: Int, _ start: Int) -> Int {
    var end = start + 1
    var other: Int?
    if text.form(end) == "(" {
      var inside = end + 1
      if ["-", "="].contains(text.form(inside)) { inside += 1 }
      if let words = spelledNumber(at: inside) {
        var close = words.end
        // `60 (enam puluh jam)`
        var innerUnit: Quantity.Unit?
        if let unit = Self.units[text.form(close)] {
          innerUnit = unit
          close += 1
        }
        if text.form(close) == "koma" { close = min(close + 4, text.words.count) }
        let isClosed = text.form(close) == ")"
        // `1/3 (satu per tiga)`, and words that cannot be read to their end, say nothing.
        let isWhole =
          (isClosed || innerUnit != nil
            || text.words.indices.contains(close) && text.words[close].isMark)
          && !isFraction(start)
        if isClosed || close > inside {
          let isSame = words.value * 100 == figure / 100 * 100
          if !isSame, isWhole {
            other = words.value
            note(figure, words.value, start..<close)
          }
          end = isClosed ? close + 1 : close
          if let innerUnit {
            quantities.append(
              Quantity(hundredths: figure, otherWords: other, unit: innerUnit, range: start..<end)
            )
            return end
          }
        }
      }
    }
    guard let unit = Self.units[text.form(end)], !isNameOfTime(end),
      !text.words[end].startsParagraph
    else {
      if let unit = unitOfLabel(before: start, after: end) {
        quantities.append(
          Quantity(hundredths: figure, otherWords: other, unit: unit, range: start..<end)
        )
      }
      return max(end, start + 1)
    }
    end += 1
    end = restatement(of: figure, unit, start, end)
    quantities.append(
      Quantity(hundredths: figure, otherWords: other, unit: unit, range: start..<end)
    )
    return end
  }

  /// Whether the figure is a part of `1/3` or of `2 1/2`.
  private func isFraction(_ index: Int) -> Bool {
    text.form(index - 1) == "/" && index > 1 && text.words[index - 2].isNumber
      && text.words[index - 2].bytes.upperBound + 1 == text.words[index].bytes.lowerBound
  }

  /// The unit of `Jumlah jam: 50`, `Hari per minggu : 3`, where a form keeps it in the label.
  private func unitOfLabel(before start: Int, after end: Int) -> Quantity.Unit? {
    if let unit = unitOfInlineLabel(before: start, after: end) { return unit }
    guard text.form(start - 1) == ":",
      !text.words.indices.contains(end) || text.words[end].startsLine
        || [";", ".", ","].contains(text.form(end))
    else { return nil }
    var label = start - 2
    func opens(_ place: Int) -> Bool {
      text.words[place].startsLine || place > 0 && [".", ";"].contains(text.form(place - 1))
    }
    while label > 0, start - label < 10, !opens(label) { label -= 1 }
    guard text.words.indices.contains(label), opens(label) else { return nil }
    let units: [Quantity.Unit] = text.words[label..<start - 1].compactMap { Self.units[$0.form] }
    return units.first
  }

  /// The unit of `jumlah jam 60 (enam puluh), hari per minggu 2 (dua),` in a sentence.
  private func unitOfInlineLabel(before start: Int, after end: Int) -> Quantity.Unit? {
    guard !text.words.indices.contains(end) || text.words[end].isMark || text.words[end].startsLine,
      text.form(end) != "/"
    else { return nil }
    var label = start - 1
    while ["adalah", "sebanyak", "yaitu", ":", "ialah"].contains(text.form(label)) { label -= 1 }
    let last = label
    while label > 0, last - label < 4, !text.words[label].isMark, !text.words[label].isNumber,
      !text.words[label].startsLine
    {
      label -= 1
    }
    guard last >= label, label >= 0 else { return nil }
    let forms = text.words[label...last].map(\.form)
    let isLabel = zip(forms, forms.dropFirst()).contains { first, second in
      ["jumlah", "total", "banyaknya"].contains(first) && Self.units[second] != nil
        || Self.units[first] != nil
          && ["per", "tiap", "setiap", "sehari", "seminggu"].contains(second)
    }
    return isLabel ? forms.lazy.compactMap { Self.units[$0] }.first : nil
  }

  /// Whether `tahun` or `bulan` begins `tahun 2023` or `bulan Maret`.
  private func isNameOfTime(_ index: Int) -> Bool {
    let next = text.form(index + 1)
    return next.utf8.count == 4 && next.utf8.allSatisfy(Bytes.isDigit)
      || CalendarDate.monthNames.contains { $0.lowercased() == next }
  }

  /// `60 jam (enam puluh jam)`: the end of the brackets that say it again.
  private mutating func restatement(
    of figure: Int,
    _ unit: Quantity.Unit,
    _ start: Int,
    _ end: Int
  ) -> Int {
    guard text.form(end) == "(", let words = spelledNumber(at: end + 1),
      Self.units[text.form(words.end)] == unit, text.form(words.end + 1) == ")"
    else { return end }
    if words.value * 100 != figure { note(figure, words.value, start..<words.end + 2) }
    return words.end + 2
  }

  private mutating func readWords(_ spelled: (value: Int, end: Int), _ start: Int) -> Int {
    var end = spelled.end
    let (value, overflow) = spelled.value.multipliedReportingOverflow(by: 100)
    guard !overflow else { return end }
    if text.form(end) == "(", end + 1 < text.words.count, let figure = figure(at: end + 1),
      text.form(end + 2) == ")"
    {
      if figure != value { note(figure, spelled.value, start..<end + 3) }
      end += 3
    }
    guard let unit = Self.units[text.form(end)] else { return end }
    quantities.append(Quantity(hundredths: value, unit: unit, range: start..<end + 1))
    return end + 1
  }

  /// `Rp6.000.000,00 (enam juta rupiah)`.
  private mutating func readMoney(_ start: Int) -> Int {
    var index = start + 1
    while [".", ",", "-"].contains(text.form(index)) { index += 1 }
    guard index < text.words.count, text.words[index].isNumber,
      let amount = Self.hundredths(text.words[index].form)
    else { return start + 1 }
    var end = index + 1
    if ["ribu", "juta", "miliar"].contains(text.form(end)) {
      let size =
        text.form(end) == "ribu" ? 1000 : text.form(end) == "juta" ? 1_000_000 : 1_000_000_000
      let (scaled, overflow) = amount.multipliedReportingOverflow(by: size)
      guard !overflow else { return end }
      quantities.append(Quantity(hundredths: scaled, unit: .rupiah, range: start..<end + 1))
      return end + 1
    }
    while [",", "-", "."].contains(text.form(end)),
      text.form(end + 1) == "-" || text.form(end) == "-"
    {
      end += 1
    }
    var other: Int?
    if text.form(end) == "(", let words = spelledNumber(at: end + 1) {
      let (spelled, overflow) = words.value.multipliedReportingOverflow(by: 100)
      let isWhole =
        ["rupiah", ")"].contains(text.form(words.end))
        || !text.words.indices.contains(words.end) || text.words[words.end].isMark
      if isWhole, overflow || spelled != amount {
        other = words.value
        note(amount, words.value, start..<words.end)
      }
      end = words.end
      if text.form(end) == "rupiah" { end += 1 }
      if text.form(end) == ")" { end += 1 }
    }
    quantities.append(
      Quantity(hundredths: amount, otherWords: other, unit: .rupiah, range: start..<end)
    )
    return end
  }

  private mutating func note(_ figure: Int, _ words: Int, _ range: Range<Int>) {
    mismatches.append(
      Mismatch(figure: Quantity.figure(figure), words: NumberWords.words(words), range: range)
    )
  }
}
