import Diagnostics
import DocumentModel

extension Template {
  /// Drafts the paper for one case.
  ///
  /// Whether the law allows the case a kerja sosial, and whether its hours can be finished in
  /// time, is for the caller to ask before.
  ///
  /// - Parameters:
  ///   - facts: A record with the facts of the case; facts that the template does not use are
  ///     passed over.
  ///   - options: How to draft.
  /// - Returns: The paper, and with `leavesBlanks` the facts that it still lacks.
  /// - Throws: `DraftProblem` with every missing fact and every value that cannot be used.
  package func draft(
    _ facts: FieldValue,
    options: DraftOptions = DraftOptions()
  ) throws(DraftProblem) -> Draft {
    var faults = FieldCheck(declarations).faults(of: facts) + unknown(options)
    var drafter = Drafter(
      facts: facts,
      settings: options.settings,
      readings: Dictionary(
        uniqueKeysWithValues: declarations.issues.map {
          ($0.name, options.readings[$0.name] ?? $0.standard)
        }
      ),
      leavesBlanks: options.leavesBlanks,
      hides: options.hides
    )
    let scope = Drafter.Scope()
    var paper = Paper(
      title: drafter.words(title, in: scope).plainWords,
      kind: kind,
      layout: options.layout,
      header: drafter.words(header, in: scope),
      notice: options.notice.map { [.text($0)] },
      blocks: drafter.expand(blocks, in: scope)
    )
    if drafter.hasAlternatives {
      paper.blocks.append(
        .paragraph(Paragraph([.text("*) Coret yang tidak perlu.")], alignment: .start))
      )
    }
    faults += drafter.faults
    if !faults.isEmpty || !(drafter.missing.isEmpty || options.leavesBlanks) {
      throw DraftProblem(missing: drafter.missing, faults: faults)
    }
    return Draft(paper: paper, blanks: drafter.missing)
  }

  private func unknown(_ options: DraftOptions) -> [Diagnostic] {
    let settings = options.settings.keys.filter { declarations.setting($0) == nil }.map {
      Diagnostic(
        code: "setelan-tak-dikenal",
        message: "Naskah `\(kind)` tidak punya setelan `\($0)`.",
        remedy: "Yang ada: \(declarations.settings.map(\.name).joined(separator: ", "))."
      )
    }
    let readings = options.readings.filter {
      declarations.issue($0.key)?.readings.contains($0.value) != true
    }.map { issue, reading in
      Diagnostic(
        code: "bacaan-tak-dikenal",
        message: "Naskah `\(kind)` tidak mengenal bacaan “\(reading)” dari `\(issue)`.",
        remedy: declarations.issue(issue)
          .map { "Yang ada: \($0.readings.joined(separator: ", "))." }
      )
    }
    return (settings + readings).sorted { $0.message < $1.message }
  }
}

extension [Inline] {
  /// The words alone, with a dotted space for each blank.
  fileprivate var plainWords: String {
    map { part in
      switch part {
      case .text(let words, style: _): words
      case .blank: "…"
      case .lineBreak: " "
      }
    }.joined()
  }
}
