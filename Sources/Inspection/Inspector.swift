import Diagnostics
package import KnowledgeBase

/// What was found in a draft, the gravest first and then in reading order.
package struct InspectionReport: Sendable {
  package var kind: DraftKind
  package var findings: [Finding]
  package var summary: DraftSummary
  /// The words of the provisions that the findings rest on, by citation.
  package var wordings: [String: String]

  /// Whether there is anything but remarks.
  package var hasFindings: Bool { findings.contains { $0.severity > .note } }
}

/// Inspects a finished draft for the mandatory terms of kerja sosial; never rewrites it.
package struct Inspector: Sendable {
  private let knowledge: KnowledgeBase

  package init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
  }

  /// Reads a draft and says what is missing, wrong or contradictory.
  ///
  /// - Parameters:
  ///   - source: the words of the draft.
  ///   - kind: what the draft is; told from its words where it is not given.
  /// - Returns: what was found.
  package func inspect(_ source: DraftSource, kind: DraftKind? = nil) -> InspectionReport {
    let text = DraftText(source.bytes)
    let kind = kind ?? DraftKind.guess(text)
    let facts = DraftFacts(text, kind: kind)
    var list = FindingList(facts)
    let cites = Cite.all(in: text)
    SumCheck(facts: facts).run(&list)
    DateCheck(facts: facts).run(&list)
    NameCheck(facts: facts).run(&list)
    CitationCheck(facts: facts, knowledge: knowledge, cites: cites).run(&list)
    QuotationCheck(facts: facts, knowledge: knowledge, cites: cites).run(&list)
    if kind == .persetujuan {
      ConsentFormCheck(facts: facts).run(&list)
      BaselessSanctionCheck(facts: facts).run(&list)
      if let place = facts.imposing { bounds(facts, place, &list) }
    } else {
      OffenceCheck(facts: facts, knowledge: knowledge, cites: cites).run(&list)
      if let place = facts.imposing {
        TermCheck(facts: facts, imposing: place).run(&list)
        bounds(facts, place, &list)
        if kind == .putusan { ConsiderationCheck(facts: facts).run(&list) }
      }
    }
    return InspectionReport(
      kind: kind,
      findings: Self.sorted(list.findings),
      summary: DraftSummary(facts),
      wordings: wordings(list.findings)
    )
  }

  /// What each provision says, with the opening words of the list that it belongs to.
  private func wordings(_ findings: [Finding]) -> [String: String] {
    var wordings: [String: String] = [:]
    for basis in Set(findings.compactMap(\.basis)) {
      guard let citation = knowledge.citations(in: basis).first else { continue }
      let parts = [citation.letter == nil ? nil : citation.parent, citation].compactMap { place in
        place.flatMap(current)
      }
      guard let last = parts.last else { continue }
      // A duty that opens a list is quoted with its list.
      let items =
        last.hasSuffix(":")
        ? "abcdefgh".compactMap { letter -> String? in
          var item = citation
          item.letter = String(letter)
          return current(item).map { "\(letter). \($0)" }
        } : []
      wordings[basis] = (parts + items).joined(separator: " ")
    }
    return wordings
  }

  private func current(_ citation: Citation) -> String? {
    knowledge.versions(of: citation).last { provision in
      if case .period(let period) = provision.validity { return period.through == nil }
      return false
    }.flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  private func bounds(_ facts: DraftFacts, _ place: Range<Int>, _ list: inout FindingList) {
    BoundCheck(facts: facts, imposing: place).run(&list)
    ConversionCheck(facts: facts).run(&list)
    PlaceCheck(facts: facts).run(&list)
    SubjectCheck(facts: facts, imposing: place).run(&list)
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      if left.element.severity != right.element.severity {
        return left.element.severity > right.element.severity
      }
      if left.element.place.line != right.element.place.line {
        return left.element.place.line < right.element.place.line
      }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension DraftKind {
  /// What the words of a draft show it to be.
  static func guess(_ text: DraftText) -> DraftKind {
    if text.has("mengadili", in: text.all), !text.has("menuntut", in: text.all) { return .putusan }
    let shouted = { (form: String) in
      text.places(of: form).contains { text.words[$0].isShouted || text.words[$0].startsLine }
    }
    if shouted("mengadili") { return .putusan }
    if shouted("menuntut") || text.has(phrase: "surat tuntutan", in: text.all.prefixRange) {
      return .tuntutan
    }
    let title = 0..<min(40, text.words.count)
    if text.has(anyOf: ["pernyataan", "persetujuan", "kesediaan", "kesanggupan"], in: title) {
      return .persetujuan
    }
    // `LEMBAR PENJELASAN`: a form that tells and does not order.
    if text.has("penjelasan", in: title), !text.has("menjatuhkan", in: text.all),
      !text.has("menimbang", in: text.all)
    {
      return .persetujuan
    }
    if text.has(anyOf: ["tuntutan", "requisitoir"], in: title) { return .tuntutan }
    if text.has("saya", in: text.all), !text.has("menjatuhkan", in: text.all) {
      return .persetujuan
    }
    return text.has("menuntut", in: text.all) ? .tuntutan : .putusan
  }
}
