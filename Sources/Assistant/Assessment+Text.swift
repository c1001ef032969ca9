import Decision
import Indonesian
import KnowledgeBase

extension Assessment {
  /// The result as people read it: what matters on the first screen, then the details.
  ///
  /// The first screen has, in this order, the answer, what decides, what is open, what is weighed
  /// and what to do next.
  package func text(columns: Int, showsTrace: Bool = false) -> String {
    firstScreen(columns: columns) + "\n" + details(columns: columns, showsTrace: showsTrace)
  }

  /// All that the first screen leaves out.
  package func details(columns: Int, showsTrace: Bool = false) -> String {
    var page = TextPage(columns: columns)
    page.heading("Rincian")
    writeDeciding(on: &page)
    writeThreat(on: &page)
    writeOpen(on: &page)
    writeIssues(on: &page)
    writeCharges(on: &page)
    writeLaws(on: &page)
    writeConsiderations(on: &page)
    writePolicy(on: &page)
    writeRemarks(on: &page)
    if showsTrace { writeTrace(on: &page) }
    page.blank()
    let day = conclusion.situation.judgmentDay?.words ?? "tanggal yang belum jelas"
    page.paragraph("Dinilai per \(day). Pengetahuan \(knowledge.version).")
    page.paragraph("Hasil ini membantu menimbang dan bukan nasihat hukum.")
    return page.text
  }

  /// Every condition that decides, one by one, and the official words of the first.
  private func writeDeciding(on page: inout TextPage) {
    for item in decidingItems { page.item(item) }
    if let first = conclusion.basis.first { quote(first, on: &page) }
  }

  /// The conditions that decide, each with its value and its place in the law.
  var decidingItems: [String] {
    var items: [String] = []
    for index in outcome == .eligible ? gateNodes : conclusion.decidingNodes {
      let rule = conclusion.trace.rule(at: index)
      let place = rule.basis.first.map { " (\($0))" } ?? ""
      let value = value(at: index).map { ": \($0)" } ?? ""
      let item: String =
        switch conclusion.trace.entries[index].truth {
        case .no: "Tidak terpenuhi: \(failure(at: index))\(place)."
        case .yes: "Terpenuhi: \(weighed(rule.words, rule).lowercasedFirst)\(value)\(place)."
        case .unknown:
          "Masih terbuka: \(weighed(rule.words, rule).lowercasedFirst)\(value)\(place)."
        }
      if !items.contains(item) { items.append(item) }
    }
    for consideration in conclusion.adverse where outcome == .undetermined {
      items.append(
        "Harus ditimbang hakim: \(adverse(consideration)) (\(consideration.basis))."
      )
    }
    return items
  }

  /// The innermost nodes that hold, without those that had nothing to look at; those of Pasal 85
  /// first.
  private var gateNodes: [Int] {
    let nodes = conclusion.decidingNodes.filter { index in
      let id = conclusion.trace.rule(at: index).id
      return !["penjelasan-mendahului", "masih-tindak-pidana", "sudah-berlaku"].contains(id)
    }
    func isOfArticle(_ index: Int) -> Bool {
      conclusion.trace.rule(at: index).basis.first?.article == "85"
    }
    return nodes.filter(isOfArticle) + nodes.filter { !isOfArticle($0) }
  }

  /// The official words of a place as in force on the day of assessment.
  private func quote(_ citation: Citation, on page: inout TextPage) {
    let day = conclusion.situation.judgmentDay ?? conclusion.situation.assessedOn
    guard let provision = knowledge.provision(citation, on: day), !provision.text.isEmpty else {
      return
    }
    let mark = provision.standing.isUnverified ? " [\(provision.standing.label)]" : ""
    page.paragraph("Bunyi \(citation)\(mark): \"\(provision.text)\"", indent: 2)
    // The lead of a list says nothing without its items.
    guard provision.text.hasSuffix(":") else { return }
    for part in knowledge.passage(citation, on: day).dropFirst() {
      let letter = part.citation.number ?? part.citation.letter ?? part.citation.paragraph ?? "-"
      page.item("\"\(part.text)\"", mark: "\(letter).", indent: part.citation.number == nil ? 4 : 7)
    }
  }

  private func writeThreat(on page: inout TextPage) {
    let options = conclusion.threat.likelyOptions
    var lines: [String] = []
    for option in options {
      guard let citation = option.citation else { continue }
      let maximum: String =
        switch option.maximum {
        case .prison(let prison): "penjara paling lama \(prison.words)"
        case .fineOnly: "hanya denda"
        case .noOffence: "tidak lagi merupakan tindak pidana"
        }
      let law =
        option.isOlderLaw ? ", hukum lama yang lebih menguntungkan (Pasal 3 ayat (1) KUHP)" : ""
      let version = option.law.isEmpty ? "" : " menurut \(option.law)"
      let doubt = option.standing.isUnverified ? " [\(option.standing.label)]" : ""
      let raised =
        option.adjustments.isEmpty
        ? ""
        : ", dihitung dengan \(option.adjustments.map(\.description).joined(separator: " dan "))"
      let line = "Ancaman \(citation)\(version): \(maximum)\(raised)\(law)\(doubt)."
      if !lines.contains(line) { lines.append(line) }
    }
    for line in lines.prefix(6) { page.item(line) }
    if lines.count > 6 {
      page.item("dan \(lines.count - 6) kemungkinan lain; lihat --format json.")
    }
  }

  /// Each open fact with what would show it, and those that need not be known for the outcome.
  private func writeOpen(on page: inout TextPage) {
    let (settling, others) = missing
    if !settling.isEmpty {
      page.heading("Bukti untuk yang masih terbuka")
      for (number, key) in settling.enumerated() { writeOpen(key, "\(number + 1).", on: &page) }
    }
    guard !others.isEmpty else { return }
    page.heading("Terbuka juga, tetapi tidak harus dijawab untuk memastikan hasilnya")
    for key in others { writeOpen(key, "-", on: &page) }
  }

  private func writeOpen(_ key: FactKey, _ mark: String, on page: inout TextPage) {
    guard let fact = knowledge.fact(key) else { return }
    let place = fact.basis.first.map { " (\($0))" } ?? ""
    page.item("\(openLabel(key))\(place): \(fact.evidence ?? suppliers(key)).", mark: mark)
  }

  private func writeIssues(on page: inout TextPage) {
    guard !issues.isEmpty else { return }
    page.heading("Tafsir yang belum tetap")
    for item in issues {
      page.item("\(item.issue.question) [\(item.issue.id)]")
      for reading in item.readings {
        page.item(
          "\(reading.reading.name): \(reading.reading.words) Hasilnya: \(reading.outcome.rawValue).",
          mark: "*",
          indent: 4
        )
      }
    }
  }

  private func writeConsiderations(on page: inout TextPage) {
    guard outcome != .notEligible else { return }
    page.heading("Yang wajib ditimbang hakim (Pasal 85 ayat (2) KUHP)")
    for consideration in conclusion.considerations {
      let weighed = weigh(consideration)
      let said: String =
        if let words = weighed.words {
          ["mendukung", "memberatkan"].contains(weighed.attitude)
            ? "\(words) (\(weighed.attitude))" : words
        } else {
          "belum diketahui" + (consideration.shownBy.map { "; buktinya \($0)" } ?? "")
        }
      page.item("\(consideration.words): \(said).", mark: "\(consideration.letter).")
    }
  }

  private func writeRemarks(on page: inout TextPage) {
    guard !remarks.isEmpty else { return }
    page.heading("Catatan")
    for remark in remarks { page.item(remark) }
  }

  private func writeTrace(on page: inout TextPage) {
    page.heading("Jejak penilaian")
    writeTrace(0, depth: 0, on: &page)
  }

  private func writeTrace(_ index: Int, depth: Int, on page: inout TextPage) {
    let entry = conclusion.trace.entries[index]
    let rule = conclusion.trace.rule(at: index)
    let value = value(at: index).map { " = \($0)" } ?? ""
    let place = rule.basis.first.map { " [\($0)]" } ?? ""
    let mark =
      switch entry.truth {
      case .yes: "+"
      case .no: "x"
      case .unknown: "?"
      }
    let truth = entry.isVacuous ? "tidak disebut" : entry.truth.rawValue
    page.item(
      "\(weighed(rule.words, rule))\(value): \(truth)\(place)",
      mark: mark,
      indent: 2 + depth * 2
    )
    for child in conclusion.trace.children(of: index) {
      writeTrace(child, depth: depth + 1, on: &page)
    }
  }
}
