import Diagnostics
package import Indonesian
import XMLTree

/// The law as data: read once, never changed.
package struct KnowledgeBase: Sendable {
  package let provisions: [Provision]
  package let offences: [Offence]
  package let facts: [Fact]
  package let rules: RuleSet
  /// The prosecutors' criteria, which ask for reasons and never close the gate.
  package let policy: [PolicyCriterion]
  package let issues: [Issue]
  package let instruments: [Instrument]
  package let sourceKeys: [SourceKey]
  /// What nobody has seen yet.
  package let gaps: [Gap]
  package let nextSteps: [NextStep]
  /// The day as of which the law files were compiled, and a digest of all data folders.
  package let version: String

  /// Where it was read from.
  let source: KnowledgeSource
  private let provisionPositions: [Citation: [Int]]
  private let offencePositions: [String: Int]
  private let factPositions: [String: Int]
  private let issuePositions: [String: Int]

  /// Reads the data folders of `source` but for `Answers` and `Terms`; see `QuestionMaterial`.
  ///
  /// - Throws: every fault found, with file and line; a knowledge base with faults is never used.
  package init(from source: KnowledgeSource) throws(KnowledgeProblem) {
    self.source = source
    // The statutes are as much work as all the rest.
    let (statutes, rest) = SideBySide.run({ Statutes(source) }, { Catalogue(source) })
    let faults = statutes.files.faults + rest.files.faults
    guard faults.isEmpty, let rules = rest.rules.first else {
      throw KnowledgeProblem(faults)
    }
    self.rules = rules
    let provisions = statutes.provisions
    self.provisions = provisions
    instruments = statutes.instruments
    sourceKeys = statutes.sourceKeys
    gaps = statutes.gaps
    offences = rest.offences
    facts = rest.facts
    issues = rest.issues
    nextSteps = rest.nextSteps
    policy = rest.policy
    version = KnowledgeFiles.version(of: [statutes.files, rest.files])
    provisionPositions = Dictionary(grouping: provisions.indices) { provisions[$0].citation }
    offencePositions = Self.positions(offences.map(\.id))
    factPositions = Self.positions(facts.map(\.path))
    issuePositions = Self.positions(issues.map(\.id))
  }

  private static func positions(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  package func offence(_ id: String) -> Offence? {
    offencePositions[id].map { offences[$0] }
  }

  package func fact(_ path: String) -> Fact? {
    factPositions[path].map { facts[$0] }
  }

  package func fact(_ key: FactKey) -> Fact? {
    fact(key.name)
  }

  package func issue(_ id: String) -> Issue? {
    issuePositions[id].map { issues[$0] }
  }

  /// Every version of the node at `citation`, in the order of the file.
  package func versions(of citation: Citation) -> [Provision] {
    (provisionPositions[citation] ?? []).map { provisions[$0] }
  }

  /// The node at `citation` as in force on `day`.
  package func provision(_ citation: Citation, on day: CalendarDate) -> Provision? {
    versions(of: citation).first { $0.validity.contains(day) }
  }

  /// The nodes at and below `citation` as in force on `day`, in reading order.
  package func passage(_ citation: Citation, on day: CalendarDate) -> [Provision] {
    provisions.filter { citation.contains($0.citation) && $0.validity.contains(day) }
  }

  /// Whether any version of the place, or of a place below it, is known.
  package func knows(_ citation: Citation) -> Bool {
    provisionPositions[citation] != nil || provisions.contains { citation.contains($0.citation) }
  }
}

/// What the folder `Sources` holds.
private struct Statutes: Sendable {
  var files: KnowledgeFiles
  let provisions: [Provision]
  let instruments: [Instrument]
  let sourceKeys: [SourceKey]
  let gaps: [Gap]

  init(_ source: KnowledgeSource) {
    files = KnowledgeFiles(source)
    provisions = files.read("Sources", root: "akomaNtoso") { ProvisionReader.read($0) }
    instruments = files.read("Sources", root: "sumber") { InstrumentReader.read($0) }
    sourceKeys = files.read("Sources", root: "sumber") { InstrumentReader.keys($0) }
    gaps = files.read("Sources", root: "sumber") { InstrumentReader.gaps($0) }
    files.forgetDocuments()
  }
}

/// What the other folders hold.
private struct Catalogue: Sendable {
  var files: KnowledgeFiles
  let offences: [Offence]
  let facts: [Fact]
  let issues: [Issue]
  let nextSteps: [NextStep]
  let policy: [PolicyCriterion]
  /// Exactly one, where the files have no fault.
  let rules: [RuleSet]

  init(_ source: KnowledgeSource) {
    files = KnowledgeFiles(source)
    offences = files.read("Offences", root: "katalog") { OffenceReader.read($0) }
    facts = files.read("Questions", root: "daftar-fakta") { FactReader.read($0) }
    issues = files.read("Issues", root: "daftar-tafsir") { IssueReader.read($0) }
    nextSteps = files.read("Questions", root: "daftar-langkah") { NextStep.read($0) }
    policy = files.read("Rules", root: "pedoman") { PolicyReader.read($0) }
    rules = files.read("Rules", root: "kaidah") { document in
      let (rules, faults) = RuleReader.read(document)
      return (rules.map { [$0] } ?? [], faults)
    }
    for folder in ["Answers", "Terms"] { files.weigh(folder) }
    files.forgetDocuments()
    if rules.count != 1, files.faults.isEmpty {
      files.fault(code: "kaidah-hilang", "Folder Rules harus memuat tepat satu <gerbang>.")
    }
  }
}
