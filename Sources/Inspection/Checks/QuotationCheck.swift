import Diagnostics
import KnowledgeBase

/// Compares what a draft quotes with the words of the law, word for word.
///
/// Spacing, capitals, marks and the brackets around numbers do not count; a changed comparator,
/// number or connective does.
struct QuotationCheck {
  let facts: DraftFacts
  let knowledge: KnowledgeBase
  let cites: [Cite]

  /// Longer quotations are compared only this far.
  private static let longest = 160

  func run(_ list: inout FindingList) {
    for cite in cites where cite.isKUHP {
      guard let range = quotation(after: cite) else { continue }
      compare(cite, range, &list)
    }
  }

  /// The words between quotation marks that a citation introduces.
  private func quotation(after cite: Cite) -> Range<Int>? {
    let text = facts.text
    let start = cite.range.upperBound
    let limit = min(start + 90, text.words.count)
    guard let open = (start..<limit).first(where: { text.form($0) == "\"" }),
      !cites.contains(where: { $0.range.lowerBound > start && $0.range.lowerBound < open }),
      !text.has(";", in: start..<open)
    else { return nil }
    let end = min(open + Self.longest * 2, text.words.count)
    guard let close = (open + 1..<end).first(where: { text.form($0) == "\"" }), close - open > 7
    else {
      return nil
    }
    return open + 1..<close
  }

  private func compare(_ cite: Cite, _ range: Range<Int>, _ list: inout FindingList) {
    let quoted = Self.plain(facts.text.words[range].map(\.form))
    guard quoted.count >= 6, quoted.count <= Self.longest else { return }
    var place = Citation(instrument: "UU 1/2023", article: cite.article)
    place.paragraph = cite.paragraph
    place.letter = cite.letter
    let candidates = passages(of: place)
    let others =
      cite.paragraph == nil
      ? [] : passages(of: Citation(instrument: "UU 1/2023", article: cite.article))
    guard let best = closest(quoted, candidates + others), best.share >= 0.6 else {
      misplaced(quoted, cite, range, &list)
      return
    }
    if !best.isCurrent,
      !(closest(quoted, (candidates + others).filter(\.isCurrent)).map { $0.share >= best.share }
        ?? false)
    {
      list.add(
        .outdatedCitation,
        basis: best.passage.citation.description,
        at: range,
        "Kutipan ini memakai bunyi lama yang tidak berlaku.",
        remedy: "Kutip bunyi yang berlaku sejak 2 Januari 2026 (lihat: timbang pasal)."
      )
      return
    }
    if !place.contains(best.passage.citation), !best.passage.citation.contains(place),
      best.share >= 0.85
    {
      list.add(
        .wrongCitation,
        basis: best.passage.citation.description,
        at: cite.range,
        "Kutipan ini bunyi \(best.passage.citation), bukan \(place).",
        remedy: "Samakan nomor ayat dengan bunyinya."
      )
      return
    }
    if let change = Alignment(quoted, best.words).changedMeaning {
      list.add(
        .wrongCitation,
        basis: best.passage.citation.description,
        at: range,
        "Kutipan ini mengubah bunyi undang-undang: \(change).",
        remedy: "Kutip tepat: “\(best.passage.text.prefix(240))”."
      )
    }
  }

  /// Words of Pasal 85 under the number of another article.
  private func misplaced(
    _ quoted: [String],
    _ cite: Cite,
    _ range: Range<Int>,
    _ list: inout FindingList
  ) {
    let home = Citation(instrument: "UU 1/2023", article: "85")
    guard cite.article != "85", let best = closest(quoted, passages(of: home)), best.share >= 0.8
    else {
      return
    }
    list.add(
      .wrongCitation,
      basis: best.passage.citation.description,
      at: cite.range,
      "Kutipan ini bunyi \(best.passage.citation), bukan Pasal \(cite.article).",
      remedy: "Samakan nomor pasal dengan bunyinya."
    )
  }

  private struct Match {
    var passage: Provision
    var words: [String]
    var share: Double
    var isCurrent: Bool
  }

  private struct Candidate {
    var passage: Provision
    var words: [String]
    var isCurrent: Bool
  }

  private func passages(of place: Citation) -> [Candidate] {
    knowledge.provisions.filter { place.contains($0.citation) && !$0.text.isEmpty }.map {
      provision in
      var isCurrent = false
      if case .period(let period) = provision.validity { isCurrent = period.through == nil }
      let words = Self.plain(WordScanner.scan(Array(provision.text.utf8)).map(\.form))
      return Candidate(passage: provision, words: words, isCurrent: isCurrent)
    }
  }

  /// The passage that shares most with the quotation, measured by the shorter of the two.
  private func closest(_ quoted: [String], _ candidates: [Candidate]) -> Match? {
    var best: Match?
    for candidate in candidates where candidate.words.count >= 4 {
      let common = Alignment(quoted, candidate.words).common
      let share =
        Double(common) / Double(max(min(quoted.count, candidate.words.count), quoted.count * 3 / 4))
      if best.map({ share > $0.share }) ?? true {
        best = Match(
          passage: candidate.passage,
          words: candidate.words,
          share: share,
          isCurrent: candidate.isCurrent
        )
      }
    }
    return best
  }

  private static let numbers: [String: String] = [
    "satu": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5", "enam": "6", "tujuh": "7",
    "delapan": "8", "sembilan": "9", "sepuluh": "10",
  ]

  /// Words alone: no marks, no words in brackets after a figure, small numbers as figures.
  private static func plain(_ forms: [String]) -> [String] {
    var plain: [String] = []
    var depth = 0
    for (index, form) in forms.enumerated() {
      if form == "(", let last = plain.last, last.utf8.allSatisfy(Bytes.isDigit),
        index + 1 < forms.count,
        !(forms[index + 1].utf8.first.map(Bytes.isDigit) ?? false)
      {
        depth += 1
      } else if form == ")" {
        depth = max(0, depth - 1)
      } else if depth == 0, form.utf8.contains(where: Bytes.isLetterOrDigit) {
        plain.append(numbers[form] ?? form)
      }
    }
    return plain
  }
}
