import Diagnostics

extension CitationCheck {
  /// What an ayat of Pasal 85 is about, told by words that only it has.
  private enum Topic: CaseIterable {
    case threat, duties, commerce, hours, dailyHours, defaults, supervision, contents

    /// The ayat that may be cited for it.
    var paragraphs: Set<String> {
      switch self {
      case .threat: ["1"]
      case .duties: ["2"]
      case .commerce: ["3"]
      case .hours: ["4"]
      case .dailyHours: ["5"]
      case .defaults: ["7", "9"]
      case .supervision: ["8"]
      case .contents: ["9"]
      }
    }

    var home: Int {
      self == .contents
        ? 9 : Topic.allCases.firstIndex(of: self).map { [1, 2, 3, 4, 5, 7, 8, 9][$0] } ?? 1
    }
  }

  /// Whether an ayat is cited for what another ayat says.
  func topic(_ index: Int, _ list: inout FindingList) {
    let cite = cites[index]
    guard let paragraph = cite.paragraph else { return }
    let clause = facts.outline.clause(at: cite.range.lowerBound)?.range ?? cite.range
    let next = index + 1 < cites.count ? cites[index + 1].range.lowerBound : clause.upperBound
    let previous = index > 0 ? cites[index - 1].range.upperBound : clause.lowerBound
    let after =
      cite.range
      .upperBound..<max(
        cite.range.upperBound,
        min(clause.upperBound, next, cite.range.upperBound + 60)
      )
    let before =
      max(clause.lowerBound, previous, cite.range.lowerBound - 45)..<cite.range.lowerBound
    // The words after a citation are its own; those before it only where it closes them.
    var topics = topics(in: after)
    if topics.isEmpty, after.count < 8 { topics = self.topics(in: before) }
    guard !topics.isEmpty, topics.allSatisfy({ !$0.paragraphs.contains(paragraph) }),
      let topic = topics.first
    else { return }
    list.add(
      .wrongCitation,
      basis: Basis.article85(topic.home),
      at: cite.range,
      "Isi ini bukan bunyi Pasal 85 ayat (\(paragraph)), melainkan ayat (\(topic.home)).",
      remedy: "Tulis: Pasal 85 ayat (\(topic.home))."
    )
  }

  private func topics(in range: Range<Int>) -> [Topic] {
    guard !range.isEmpty else { return [] }
    let text = facts.text
    return Topic.allCases.filter { topic in
      switch topic {
      case .threat:
        text.has(phrase: "kurang dari 5", in: range)
          || text.has(phrase: "kurang dari lima", in: range)
      case .duties: text.has(phrase: "wajib mempertimbangkan", in: range)
      case .commerce: text.has(anyOf: ["dikomersialkan", "dikomersilkan"], in: range)
      case .hours:
        text.has("jam", in: range)
          && (text.has(phrase: "paling singkat 8", in: range)
            || text.has(phrase: "paling singkat delapan", in: range))
      case .dailyHours:
        text.has("diangsur", in: range)
          || text.has(phrase: "8 ( delapan ) jam dalam 1 ( satu ) hari", in: range)
          || text.has(phrase: "8 jam dalam", in: range)
          || text.has(phrase: "8 ( delapan ) jam per hari", in: range)
      case .defaults:
        text.has("mengulangi", in: range) && text.has("menjalani", in: range)
      case .supervision:
        text.has(anyOf: ["pengawasan", "pengawasannya", "diawasi"], in: range)
          && text.has("jaksa", in: range)
          && text.has("pembimbing", in: range)
      case .contents: text.has(phrase: "yang sesungguhnya dijatuhkan", in: range)
      }
    }
  }

  // MARK: - Thresholds told wrongly

  private static let atMost: [String] = [
    "paling lama", "tidak lebih dari", "maksimal", "paling tinggi", "maksimum", "sampai dengan",
    "setinggi - tingginya", "tidak melebihi", "hingga", "selama - lamanya", "tidak melampaui",
  ]

  /// `paling lama 5 tahun` where the law says `kurang dari`, and limits of another size.
  func thresholds(_ list: inout FindingList) {
    let text = facts.text
    for place in text.places(of: "diancam") + text.places(of: "ancaman")
      + text.places(of: "ancamannya") where isRule(before: place)
    {
      let end = min(place + 14, text.words.count)
      guard
        let limit = facts.quantities.first(where: {
          (place..<end).contains($0.range.lowerBound) && ($0.unit == .year || $0.unit == .month)
        })
      else { continue }
      let lead = place..<limit.range.lowerBound
      let isAtMost = Self.atMost.contains { text.has(phrase: $0, in: lead) }
      let isFive = limit.unit == .year && limit.hundredths == 500
      let isBelow =
        text.has(phrase: "kurang dari", in: lead) || text.has(phrase: "di bawah", in: lead)
        || text.has("dibawah", in: lead)
      if !isFive, text.form(place - 1) != "yang" { continue }
      guard
        isFive
          ? isAtMost && !isBelow
            || text.form(limit.range.upperBound) == "atau"
              && text.form(limit.range.upperBound + 1) == "kurang"
          : (isAtMost || isBelow)
      else { continue }
      list.add(
        .wrongCitation,
        basis: Basis.article85(1),
        at: place..<limit.range.upperBound,
        "Batas ancaman menurut Pasal 85 ayat (1) adalah kurang dari 5 (lima) tahun.",
        remedy: "Tulis: diancam dengan pidana penjara kurang dari 5 (lima) tahun."
      )
    }
    imposed(&list)
    hourBounds(&list)
  }

  /// Whether the words before speak of the rule on kerja sosial and not of one offence.
  private func isRule(before place: Int) -> Bool {
    let text = facts.text
    let clause = facts.outline.clause(at: place)?.range ?? place..<place
    let lead = clause.lowerBound..<place
    let rule =
      text.has(phrase: "kerja sosial dapat", in: lead)
      || text.has(phrase: "kerja sosial hanya", in: lead)
      || cites.contains { $0.article == "85" && $0.isKUHP && lead.contains($0.range.lowerBound) }
    guard rule else { return false }
    let start = max(lead.lowerBound, place - 6)
    let isGeneral =
      text.form(place - 1) == "yang" || text.form(place).hasPrefix("ancaman")
      || text.has(
        anyOf: ["bila", "apabila", "jika", "kalau", "untuk", "terhadap", "atas", "hanya"],
        in: lead
      )
    let isOwn =
      text.has(anyOf: ["tersebut", "ini", "quo", "terdakwa", "dakwaan"], in: start..<place)
      && text.form(place - 1) != "yang"
    let offence = cites.contains { cite in
      cite.article != "85" && lead.contains(cite.range.lowerBound)
        && place - cite.range.lowerBound < 20
    }
    return isGeneral && !isOwn && !offence
  }

  /// `menjatuhkan pidana penjara paling lama 1 tahun`, `denda paling banyak kategori III`.
  private func imposed(_ list: inout FindingList) {
    let text = facts.text
    for cite in cites where cite.article == "85" && cite.isKUHP {
      let clause = facts.outline.clause(at: cite.range.lowerBound)?.range ?? cite.range
      let after =
        cite.range
        .upperBound..<max(cite.range.upperBound, min(clause.upperBound, cite.range.upperBound + 60))
      for place in text.places(of: "kategori", in: after)
      where ["iii", "iv", "v", "vi", "i"].contains(text.form(place + 1))
        && text.has(phrase: "paling banyak", in: max(after.lowerBound, place - 4)..<place)
      {
        addLimit(
          place..<place + 2,
          "Batas dendanya kategori II.",
          "Tulis: pidana denda paling banyak kategori II.",
          &list
        )
      }
      for place in after where ["menjatuhkan", "dijatuhkan"].contains(text.form(place)) {
        guard
          let limit = facts.quantities.first(where: {
            (place..<min(place + 9, after.upperBound)).contains($0.range.lowerBound)
              && ($0.unit == .year || $0.unit == .month)
          })
        else { continue }
        let lead = place..<limit.range.lowerBound
        guard text.has("penjara", in: lead),
          Self.atMost.contains(where: { text.has(phrase: $0, in: lead) })
            || text.has(phrase: "kurang dari", in: lead),
          !(limit.unit == .month && limit.hundredths == 600)
            || text.has(phrase: "kurang dari", in: lead)
        else { continue }
        addLimit(
          place..<limit.range.upperBound,
          "Batas penjara yang dijatuhkan adalah paling lama 6 (enam) Bulan.",
          "Tulis: pidana penjara paling lama 6 (enam) Bulan.",
          &list
        )
      }
    }
  }

  /// `paling singkat 10 jam dan paling lama 120 jam` said of the law.
  private func hourBounds(_ list: inout FindingList) {
    let text = facts.text
    for place in text.places(of: "singkat") where text.form(place - 1) == "paling" {
      let clause = facts.outline.clause(at: place)?.range ?? place..<place
      let near = place..<min(place + 18, clause.upperBound)
      let hours = facts.quantities.filter { near.contains($0.range.lowerBound) && $0.unit == .hour }
      guard hours.count >= 2, text.has(phrase: "paling lama", in: near) else { continue }
      if hours[0].hundredths != 800 || hours[1].hundredths != 24_000 {
        list.add(
          .wrongCitation,
          basis: Basis.article85(4),
          at: place - 1..<hours[1].range.upperBound,
          "Batas kerja sosial adalah paling singkat 8 (delapan) jam dan paling lama 240 (dua ratus empat puluh) jam.",
          remedy:
            "Tulis: paling singkat 8 (delapan) jam dan paling lama 240 (dua ratus empat puluh) jam."
        )
      }
    }
  }

  private func addLimit(
    _ range: Range<Int>,
    _ message: String,
    _ remedy: String,
    _ list: inout FindingList
  ) {
    list.add(.wrongCitation, basis: Basis.article85(1), at: range, message, remedy: remedy)
  }
}
