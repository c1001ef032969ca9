import Diagnostics
package import Indonesian

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
  let expected: ExpectedUses?
  private let provisionPositions: VersionTable
  private let offencePositions: [String: Int]
  private let factPositions: [String: Int]
  private let issuePositions: [String: Int]

  /// Reads the data folders of `source` but for `Answers` and `Terms`; see `QuestionMaterial`.
  ///
  /// - Parameters:
  ///   - source: The copy inside the binary, or a folder.
  ///   - words: Words in which a place is named whose uses will be asked for; they are looked up while
  ///     the rest is read.
  /// - Throws: every fault found, with file and line; a knowledge base with faults is never used.
  package init(
    from source: KnowledgeSource,
    expecting words: String? = nil
  ) throws(KnowledgeProblem) {
    self.source = source
    let mark = words.flatMap { CitationReader.read($0).first?.place.placeWords }
    let files = KnowledgeFiles(
      source,
      folders: KnowledgePart.folders,
      weighed: ["Answers", "Terms"],
      searches: mark.map { TextUseSearch.all($0, in: source) } ?? [],
      KnowledgePart.read
    )
    let parts = files.parts
    let rules = parts.flatMap(\.rules)
    guard files.faults.isEmpty, rules.count == 1 else {
      let missing = Diagnostic(
        code: "kaidah-hilang",
        message: "Folder Rules harus memuat tepat satu <gerbang>."
      )
      throw KnowledgeProblem(files.faults.isEmpty ? [missing] : files.faults)
    }
    expected = mark.map { ExpectedUses(mark: $0, uses: files.uses) }
    self.rules = rules[0]
    let provisions = parts.flatMap(\.provisions)
    self.provisions = provisions
    instruments = parts.flatMap(\.instruments)
    sourceKeys = parts.flatMap(\.sourceKeys)
    gaps = parts.flatMap(\.gaps)
    offences = parts.flatMap(\.offences)
    facts = parts.flatMap(\.facts)
    issues = parts.flatMap(\.issues)
    nextSteps = parts.flatMap(\.nextSteps)
    policy = parts.flatMap(\.policy)
    version = files.version
    provisionPositions = VersionTable(provisions.map(\.citation))
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
    provisionPositions.positions(of: citation).map { provisions[$0] }
  }

  /// The node at `citation` as in force on `day`.
  package func provision(_ citation: Citation, on day: CalendarDate) -> Provision? {
    versions(of: citation).first { $0.validity.contains(day) }
  }

  /// The nodes at and below `citation` as in force on `day`, in reading order.
  package func passage(_ citation: Citation, on day: CalendarDate) -> [Provision] {
    provisions.filter { citation.contains($0.citation) && $0.validity.contains(day) }
  }

  /// What takes the force of `place`, or of a part of it, away: a ruling of the Constitutional Court.
  package func voiding(_ place: Citation) -> Instrument.Point? {
    instruments.lazy.flatMap(\.points).first { point in
      point.voids && point.concerns.contains { $0.meets(place) }
    }
  }

  /// Whether any version of the place, or of a place below it, is known.
  package func knows(_ citation: Citation) -> Bool {
    !provisionPositions.positions(of: citation).isEmpty
      || provisions.contains { citation.contains($0.citation) }
  }
}
