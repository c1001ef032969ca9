import Diagnostics
package import Inspection

extension InspectionReport {
  /// The result for people, with clauses that would mend it at the end.
  package func text(columns: Int, proposals: [ClauseProposal] = []) -> String {
    var page = TextPage(columns: columns)
    page.title("Uji naskah: \(kind.rawValue)")
    page.paragraph(summary)
    var quoted: Set<String> = []
    for finding in findings {
      let gravity = finding.severity.rawValue.uppercased()
      page.heading(finding.severity == .note ? gravity : "\(gravity) \(finding.code)")
      page.paragraph(finding.message, indent: 2)
      if !finding.quote.isEmpty {
        page.item("\(finding.place.words): “\(finding.quote)”", mark: "Tempat:")
      }
      if let basis = finding.basis {
        // Each provision is quoted once.
        let wording = quoted.insert(basis).inserted ? wordings[basis] : nil
        page.item(basis + (wording.map { ": “\($0)”" } ?? ""), mark: "Dasar:")
      }
      page.item(finding.remedy, mark: "Saran:")
    }
    if !proposals.isEmpty {
      page.blank()
      page.title("Usulan klausul")
      for proposal in proposals {
        page.heading(proposal.codes.joined(separator: ", "))
        for paragraph in proposal.paragraphs { page.paragraph(paragraph, indent: 2) }
      }
    }
    return page.text
  }

  private var summary: String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let notes = findings.count { $0.severity == .note }
    if findings.isEmpty { return "Tidak ada temuan." }
    return "\(errors) galat, \(warnings) peringatan, \(notes) catatan."
  }
}
