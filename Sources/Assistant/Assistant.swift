package import CaseFile
package import Decision
package import Indonesian
package import KnowledgeBase

/// What users wish for, as results: the only place where the modules meet.
///
/// It prints nothing.
package struct Assistant: Sendable {
  package let knowledge: KnowledgeBase
  package let evaluator: Evaluator
  package let templates: TemplateSource

  /// Reads the knowledge base from the copy in the binary or from a folder; templates are read
  /// when they are needed.
  package init(
    source: KnowledgeSource = .embedded,
    templates: TemplateSource = .embedded
  ) throws(KnowledgeProblem) {
    self.templates = templates
    knowledge = try KnowledgeBase(from: source)
    evaluator = Evaluator(knowledge: knowledge)
  }

  /// Reads the bytes of a case file.
  package func caseFile(_ bytes: [UInt8], file: String) throws(CaseFileProblem) -> CaseFile {
    try CaseFileReader.read(bytes, file: file, knowledge: knowledge)
  }

  /// Weighs a case for kerja sosial.
  ///
  /// `day` is the day of assessment, where the case file has no judgment.
  /// `adopted` holds readings that the user takes for granted, by issue id.
  package func assess(
    _ caseFile: CaseFile,
    role: Role = .warga,
    on day: CalendarDate,
    adopted: [String: String] = [:]
  ) -> Assessment {
    let situation = Situation(caseFile, assessedOn: day, role: role)
    let conclusion = evaluator.decide(situation, adopted: adopted)
    return Assessment(
      conclusion: conclusion,
      issues: evaluator.issueOutcomes(conclusion, adopted: adopted),
      charges: evaluator.chargeOutcomes(situation, adopted: adopted),
      laws: evaluator.lawComparisons(situation, adopted: adopted),
      policy: evaluator.policyFindings(conclusion),
      adopted: adopted,
      role: role,
      caseFile: caseFile,
      knowledge: knowledge,
      evaluator: evaluator
    )
  }
}
