/// The parts of a draft: what it orders, what it weighs, and what it only recites.
struct Outline: Sendable {
  let clauses: [Clause]
  /// The words that order something: the amar, the demand, or the whole of a consent form.
  let operative: Range<Int>
  /// The words in which the court weighs; empty where the draft is an amar alone.
  let considerations: Range<Int>
  /// The clauses before the operative part that only repeat what somebody else asked for.
  let recited: Set<Int>

  init(_ text: DraftText, kind: DraftKind) {
    clauses = Clause.all(in: text)
    let start = Self.operativeStart(text, clauses, kind)
    let end = kind == .persetujuan ? text.words.count : Self.operativeEnd(text, clauses, start)
    operative = start..<max(end, start)
    recited = Self.recitedClauses(text, clauses, before: start)
    considerations = kind == .putusan ? Self.considerations(text, clauses, recited, start) : 0..<0
  }

  func clauses(in range: Range<Int>) -> [Clause] {
    clauses.filter {
      $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
    }
  }

  func isRecited(_ index: Int) -> Bool {
    guard let position = clausePosition(of: index) else { return false }
    return recited.contains(position)
  }

  func clause(at index: Int) -> Clause? {
    clausePosition(of: index).map { clauses[$0] }
  }

  private func clausePosition(of index: Int) -> Int? {
    var (low, high) = (0, clauses.count)
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].range.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    guard low < clauses.count, clauses[low].range.contains(index) else { return nil }
    return low
  }

  // MARK: - The operative part

  private static func operativeStart(
    _ text: DraftText,
    _ clauses: [Clause],
    _ kind: DraftKind
  ) -> Int {
    let headings: [String]
    switch kind {
    case .persetujuan: return 0
    case .putusan: headings = ["mengadili", "memutuskan"]
    case .tuntutan: headings = ["menuntut", "dituntut", "memutuskan"]
    }
    for heading in headings {
      let places = text.places(of: heading).filter { isHeading(text, $0) }
      if let place = places.last { return place + 1 }
    }
    let commands: Set<String> = ["menyatakan", "menjatuhkan", "menghukum", "memidana"]
    let first = clauses.first { clause in
      clause.startsParagraph && clause.marker != nil
        && commands.contains(text.form(clause.range.lowerBound))
    }
    if let first { return first.range.lowerBound }
    if kind == .tuntutan, let place = text.places(of: "menuntut").last { return place + 1 }
    return 0
  }

  private static func isHeading(_ text: DraftText, _ index: Int) -> Bool {
    let word = text.words[index]
    let next = text.form(index + 1)
    if next == "perkara" || next == "sendiri" { return false }
    let standsAlone =
      word.startsLine || ["sendiri", ".", ")", "\"", ";", "-"].contains(text.form(index - 1))
    let isFollowed =
      next == ":" || !text.words.indices.contains(index + 1) || text.words[index + 1].startsLine
    return word.isShouted || standsAlone && isFollowed
      || isFollowed && next == ":" && word.form == "memutuskan"
  }

  private static func operativeEnd(_ text: DraftText, _ clauses: [Clause], _ start: Int) -> Int {
    for clause in clauses where clause.range.lowerBound >= start {
      let first = text.form(clause.range.lowerBound)
      guard ["demikian", "demikianlah", "diputuskan", "ditetapkan"].contains(first) else {
        continue
      }
      if first.hasPrefix("demikian") || clause.startsParagraph { return clause.range.lowerBound }
    }
    return text.words.count
  }

  // MARK: - What is weighed and what is recited

  private static let considering: Set<String> = ["menimbang", "mengingat", "memperhatikan"]
  private static let reciting: Set<String> = ["membaca", "mendengar", "setelah"]

  private static func recitedClauses(
    _ text: DraftText,
    _ clauses: [Clause],
    before limit: Int
  ) -> Set<Int> {
    var recited: Set<Int> = []
    var isInside = false
    for (position, clause) in clauses.enumerated() {
      guard clause.range.lowerBound < limit else { break }
      let first = text.form(clause.range.lowerBound)
      if considering.contains(first) || clause.startsParagraph && clause.marker == nil {
        isInside = false
      }
      if isRecital(text, clause) {
        recited.insert(position)
        let last = text.form(clause.range.upperBound - 1)
        let isOpen =
          last == ":" || text.has(phrase: "sebagai berikut", in: clause.range)
          || (last == ";" && clause.marker != nil && isInside)
        isInside = isInside || isOpen
      } else if isInside {
        recited.insert(position)
      }
    }
    return recited
  }

  private static let demands: Set<String> = [
    "menuntut", "tuntutan", "tuntutannya", "dituntut", "requisitoir", "menuntutnya",
  ]
  private static let pleas: Set<String> = [
    "memohon", "permohonan", "permohonannya", "pledoi", "pledooi", "pembelaan", "pembelaannya",
    "meminta", "dimohonkan",
  ]

  private static let granting: Set<String> = [
    "dipenuhi", "dikabulkan", "terpenuhi", "dituruti", "diindahkan", "dipatuhi", "diakomodasi",
    "diakomodir", "disanggupi", "dikabulkannya", "memenuhinya",
  ]

  private static func isRecital(_ text: DraftText, _ clause: Clause) -> Bool {
    let range = clause.range
    let speaksForCourt =
      text.has(anyOf: ["majelis", "pengadilan", "hakim"], in: range)
      && text.has(anyOf: ["berpendapat", "menilai", "mempertimbangkan", "sependapat"], in: range)
    if speaksForCourt { return false }
    if text.has(anyOf: demands, in: range) {
      return text.has("penuntut", in: range) || text.has("jaksa", in: range)
        || text.has(anyOf: ["agar", "supaya"], in: range)
        || reciting.contains(text.form(range.lowerBound))
    }
    let pleads = text.places(anyOf: pleas, in: range).contains { place in
      !["maaf", "ampun", "izin", "maafnya"].contains(text.form(place + 1))
    }
    guard pleads,
      text.has("penasihat", in: range) || text.has("terdakwa", in: range)
        || text.has("pembela", in: range)
    else { return false }
    // `meminta agar tidak bekerja pada hari ibadah, dan itu dipenuhi`: weighed and granted.
    let isGranted = text.places(anyOf: granting, in: range).contains { place in
      !["tidak", "dapat", "agar", "supaya", "untuk"].contains(text.form(place - 1))
    }
    if isGranted { return false }
    if text.has(anyOf: ["agar", "supaya", "pokoknya"], in: range) { return true }
    // Who confesses and asks for leniency in one sentence is weighed by the court.
    return text.has(anyOf: ["memohon", "meminta"], in: range)
      && text.has(
        anyOf: ["pidana", "hukuman", "penjara", "sosial", "keringanan", "denda"],
        in: range
      )
      && !text.has(anyOf: ["mengakui", "mengaku", "menyadari", "menyesal"], in: range)
  }

  /// From the first consideration to the operative part; clauses that only recite do not begin it.
  private static func considerations(
    _ text: DraftText,
    _ clauses: [Clause],
    _ recited: Set<Int>,
    _ limit: Int
  ) -> Range<Int> {
    for clause in clauses {
      let start = clause.range.lowerBound
      guard start < limit else { break }
      let first = text.form(start)
      let isHeading =
        (first == "pertimbangan" || text.form(start + 1) == "pertimbangan")
        && clause.startsParagraph
        && clause.range.count <= 6
      // A reference to the full judgment weighs nothing.
      if first == "menimbang" || isHeading { return limit - start < 25 ? 0..<0 : start..<limit }
    }
    return reasoned(text, clauses, recited, limit)
  }

  private static let reasoning: Set<String> = [
    "terbukti", "membuktikan", "unsur", "unsurnya", "kesalahannya", "mempertimbangkan",
    "memandang", "berpendapat", "menilai",
  ]
  private static let charging: Set<String> = [
    "didakwa", "mendakwa", "mendakwanya", "dakwaan", "didakwakan", "hukumnya", "pertimbangan",
  ]

  /// Reasons in prose, from the charge or the heading on, where something is found proved.
  ///
  /// They do without `Menimbang`; an amar alone and its extract have none.
  private static func reasoned(
    _ text: DraftText,
    _ clauses: [Clause],
    _ recited: Set<Int>,
    _ limit: Int
  ) -> Range<Int> {
    let own = clauses.enumerated().filter {
      $0.element.range.upperBound <= limit && !recited.contains($0.offset)
    }.map(\.element)
    guard own.contains(where: { text.has(anyOf: reasoning, in: $0.range) }),
      let first = own.first(where: {
        text.has(anyOf: charging.union(reasoning), in: $0.range)
      })
    else { return 0..<0 }
    return first.range.lowerBound..<limit
  }
}
