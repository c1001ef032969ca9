import KnowledgeBase

/// A citation as a draft writes it, with its place.
struct Cite: Sendable {
  var article: String
  var paragraph: String?
  var letter: String?
  /// The act as named nearby; nothing where none is.
  var act: Act?
  var range: Range<Int>

  enum Act: Sendable, Hashable {
    case kuhp
    case oldKUHP
    case ite
    case procedure
    /// UU 8/1981, the code of procedure until 2 January 2026.
    case oldProcedure
    case other(String)
  }

  var isKUHP: Bool { act == nil || act == .kuhp }

  /// Every `Pasal …` of a draft.
  static func all(in text: DraftText) -> [Cite] {
    var cites: [Cite] = []
    for place in text.places(of: "pasal") + text.places(of: "psl") {
      if let cite = read(text, place) { cites.append(cite) }
    }
    cites.sort { $0.range.lowerBound < $1.range.lowerBound }
    settleActs(text, &cites)
    return cites
  }

  private static func read(_ text: DraftText, _ place: Int) -> Cite? {
    var index = place + 1
    if text.form(index) == "." { index += 1 }
    let number = text.form(index)
    let digits = number.prefix { $0.isNumber }
    guard !digits.isEmpty, digits.count <= 3, number.count - digits.count <= 1 else { return nil }
    var cite = Cite(article: number.uppercased(), act: nil, range: place..<index + 1)
    index += 1
    if ["bis", "ter"].contains(text.form(index)) {
      cite.article += " " + text.form(index)
      index += 1
    }
    if text.form(index) == "ayat" || text.form(index) == "(" && Int(text.form(index + 1)) != nil {
      if text.form(index) == "ayat" { index += 1 }
      if text.form(index) == "(" { index += 1 }
      let paragraph = text.form(index)
      if !paragraph.isEmpty, paragraph.allSatisfy(\.isNumber) {
        cite.paragraph = paragraph
        index += 1
        if text.form(index) == ")" { index += 1 }
      } else if paragraph == "l" || paragraph == "i" {
        cite.paragraph = "1"
        index += 1
        if text.form(index) == ")" { index += 1 }
      }
    }
    if ["huruf", "hrf"].contains(text.form(index)), text.form(index + 1).count == 1 {
      cite.letter = text.form(index + 1)
      index += 2
    }
    cite.range = place..<index
    return cite
  }

  /// The act named after a chain of citations holds for the whole chain.
  private static func settleActs(_ text: DraftText, _ cites: inout [Cite]) {
    for index in cites.indices {
      let end = cites[index].range.upperBound
      let next = index + 1 < cites.count ? cites[index + 1].range.lowerBound : text.words.count
      cites[index].act = act(text, end..<min(end + 14, next))
    }
    for index in cites.indices.reversed().dropFirst() where cites[index].act == nil {
      let end = cites[index].range.upperBound
      let gap = cites[index + 1].range.lowerBound - end
      let between = text.words[end..<max(end, cites[index + 1].range.lowerBound)].map(\.form)
      let joined = between.allSatisfy {
        ["jo", ".", "juncto", "dan", ",", "atau", "serta", "sampai", "dengan", "subsider", "lebih"]
          .contains($0)
      }
      if gap <= 4, joined { cites[index].act = cites[index + 1].act }
    }
  }

  private static func act(_ text: DraftText, _ range: Range<Int>) -> Act? {
    for place in range {
      switch text.form(place) {
      case ";": return nil
      case "kuhp":
        let isOld =
          ["lama", "(", "wvs"].contains(text.form(place + 1))
          && text.has("lama", in: place..<min(place + 4, text.words.count))
        // `KUHP (Undang-Undang Nomor 1 Tahun 1946)`
        let next = min(place + 2, text.words.count)
        let named =
          ["undang", "uu"].contains(text.form(next)) ? numberAndYear(text, next) : nil
        return isOld || named.map { $0 == (1, 1946) } ?? false ? .oldKUHP : .kuhp
      case "kuhap":
        return text.form(place + 1) == "lama" || isOldProcedure(text, place)
          ? .oldProcedure : .procedure
      case "ite", "elektronik": return .ite
      case "kitab":
        let end = min(place + 8, text.words.count)
        if text.has("acara", in: place..<end) {
          return isOldProcedure(text, place) ? .oldProcedure : .procedure
        }
        return .kuhp
      case "undang", "uu", "uud":
        guard let (number, year) = numberAndYear(text, place) else { continue }
        switch (number, year) {
        case (1, 2023): return .kuhp
        case (1, 1946): return .oldKUHP
        case (11, 2008), (19, 2016), (1, 2024): return .ite
        case (20, 2025): return .procedure
        case (8, 1981): return .oldProcedure
        default: return .other("UU \(number)/\(year)")
        }
      default: continue
      }
    }
    return nil
  }

  /// `KUHAP (Undang-Undang Nomor 8 Tahun 1981)`.
  private static func isOldProcedure(_ text: DraftText, _ place: Int) -> Bool {
    (place + 1..<place + 10).first {
      ["undang", "uu"].contains(text.form($0)) && text.form($0 + 1) != "-"
        || text.form($0) == "nomor"
    }
    .flatMap { numberAndYear(text, $0) }.map { $0 == (8, 1981) } ?? false
  }

  static func numberAndYear(_ text: DraftText, _ place: Int) -> (Int, Int)? {
    for index in place..<min(place + 8, text.words.count) {
      guard let number = Int(text.form(index)), (1...999).contains(number) else { continue }
      let joint = text.form(index + 1)
      guard ["tahun", "/", "thn", "th"].contains(joint), let year = Int(text.form(index + 2)),
        (1900...2100).contains(year)
      else { return nil }
      return (number, year)
    }
    return nil
  }
}
