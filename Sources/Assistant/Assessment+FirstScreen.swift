import Decision
import Indonesian
import KnowledgeBase

extension Assessment {
  /// How much of each part the first screen shows.
  private struct Measure {
    var deciding: Int
    /// How many characters of the official words.
    var quote: Int
    var open: Int
    var steps: Int
  }

  /// From generous to sparing; the first that fits is taken.
  private static let measures = [
    Measure(deciding: 6, quote: 500, open: 8, steps: 4),
    Measure(deciding: 3, quote: 300, open: 8, steps: 3),
    Measure(deciding: 2, quote: 300, open: 8, steps: 3),
    Measure(deciding: 1, quote: 300, open: 8, steps: 3),
    Measure(deciding: 1, quote: 150, open: 8, steps: 2),
    Measure(deciding: 1, quote: 150, open: 6, steps: 2),
    Measure(deciding: 1, quote: 150, open: 4, steps: 2),
    Measure(deciding: 1, quote: 150, open: 3, steps: 2),
    Measure(deciding: 1, quote: 150, open: 2, steps: 2),
    Measure(deciding: 1, quote: 0, open: 2, steps: 2),
    Measure(deciding: 1, quote: 0, open: 1, steps: 2),
  ]

  /// The lines of a terminal, without the one on which the next command is typed.
  package static let lines = 23

  /// What matters, on one screen of 80 columns and 24 lines; a narrower one has more lines.
  ///
  /// `lines` is how many of them it may take, as far as it can be said in so few.
  package func firstScreen(columns: Int, lines: Int = Self.lines) -> String {
    let limit = columns >= 80 ? lines : lines * 80 / columns
    var text = ""
    for measure in Self.measures {
      text = firstScreen(measure, columns: columns)
      if text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) <= limit { break }
    }
    return text
  }

  private func firstScreen(_ measure: Measure, columns: Int) -> String {
    var page = TextPage(columns: columns)
    page.paragraph(answer)
    page.heading("Yang menentukan")
    let items = decidingItems
    for item in items.prefix(measure.deciding) { page.item(item) }
    // Where even that line is one too many, the details alone tell the rest.
    if measure.quote > 150 { writeRest(items.count - measure.deciding, on: &page) }
    writeQuote(limit: measure.quote, on: &page)
    writeMissing(limit: measure.open, on: &page)
    writeWeighing(on: &page)
    let steps = nextSteps
    if !steps.isEmpty {
      page.heading("Langkah berikut")
      for step in steps.prefix(measure.steps) { page.item(step) }
    }
    return page.text
  }

  private func writeRest(_ count: Int, on page: inout TextPage) {
    if count > 0 { page.item("dan \(count) hal lagi di bagian rincian.") }
  }

  /// The official words on which the outcome rests first; a list is left to the details.
  private func writeQuote(limit: Int, on page: inout TextPage) {
    let day = conclusion.situation.judgmentDay ?? conclusion.situation.assessedOn
    guard limit > 0, let citation = conclusion.basis.first,
      let provision = knowledge.provision(citation, on: day),
      !provision.text.isEmpty, !provision.text.hasSuffix(":")
    else { return }
    let mark = provision.standing.isUnverified ? " [\(provision.standing.label)]" : ""
    page.paragraph(
      "Bunyi \(citation)\(mark): \"\(provision.text.shortened(to: limit))\"",
      indent: 2
    )
  }

  /// The smallest set of facts that settles the outcome, each with who can supply it.
  private func writeMissing(limit: Int, on page: inout TextPage) {
    let settling = missing.settling
    guard !settling.isEmpty else { return }
    page.heading("Yang masih terbuka, dan siapa yang dapat melengkapinya")
    for (number, key) in settling.prefix(limit).enumerated() {
      page.item("\(openLabel(key)): \(suppliers(key)).", mark: "\(number + 1).")
    }
    writeRest(settling.count - limit, on: &page)
  }

  /// What is said of the considerations of ayat (2), in short.
  private func writeWeighing(on page: inout TextPage) {
    guard outcome != .notEligible else { return }
    page.heading("Yang wajib ditimbang hakim (Pasal 85 ayat (2) KUHP)")
    let named = conclusion.considerations.map { consideration in
      (words: shortWords(consideration), isKnown: weigh(consideration).words != nil)
    }
    let (known, open) = (named.filter(\.isKnown), named.filter { !$0.isKnown })
    if !known.isEmpty {
      page.paragraph("Sudah ada: \(known.map(\.words).joined(separator: ", ")).", indent: 2)
    }
    if !open.isEmpty {
      page.paragraph("Belum ada: \(open.map(\.words).joined(separator: ", ")).", indent: 2)
    }
  }

  /// `a. pengakuan (ya)`; what was told in words stands in the details.
  private func shortWords(_ consideration: RuleSet.Consideration) -> String {
    let label = label(consideration.fact).replacing(" terdakwa", with: "")
    guard case .boolean(let flag)? = conclusion.situation[consideration.fact].value else {
      return "\(consideration.letter).\u{A0}\(label)"
    }
    return "\(consideration.letter).\u{A0}\(label) (\(flag ? "ya" : "tidak"))"
  }

  /// The next steps for this role.
  var nextSteps: [String] {
    if conclusion.failedRules.first == "masih-tindak-pidana" {
      return ["Mintalah agar proses hukumnya dihentikan (UU 1/2023 Pasal 3 ayat (2))."]
    }
    let mine = knowledge.nextSteps.filter {
      $0.role == role && [outcome.rawValue, "semua"].contains($0.outcome)
    }
    let failed = conclusion.failedRules.first
    let special = mine.filter { step in
      // A rule stands for all below it: a plan that breaks any bound can be put right.
      guard let rule = knowledge.rules.gate.withDescendants.first(where: { $0.id == step.rule })
      else { return false }
      return rule.withDescendants.contains { $0.id == failed }
    }
    let general = mine.filter { $0.rule == nil }
    // What fits the failing rule stands in place of the general advice for the outcome.
    let steps = special.isEmpty ? general : special + general.filter { $0.outcome == "semua" }
    return steps.map(\.words)
  }

  /// The name of an open fact, as something that somebody can supply.
  func openLabel(_ key: FactKey) -> String {
    // A charge that is named stays open when more than one clause may apply to it.
    key == .delik && !conclusion.situation.charges.isEmpty
      ? "pasal yang akhirnya dipakai atau terbukti" : label(key)
  }

  /// Who can supply a fact.
  func suppliers(_ key: FactKey) -> String {
    let names = knowledge.fact(key)?.suppliers.map(SupplierWords.words) ?? []
    guard names.count > 2, let last = names.last else { return names.joined(separator: " atau ") }
    return "\(names.dropLast().joined(separator: ", ")), atau \(last)"
  }
}

extension String {
  /// The first words, up to so many characters.
  fileprivate func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let cut = prefix(limit)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}
