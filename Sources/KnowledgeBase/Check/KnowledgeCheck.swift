package import Diagnostics

/// Checks a whole knowledge base: form, references, dates, quotations and completeness.
///
/// It works on the trees of the files and not on a loaded `KnowledgeBase`, so that one fault never
/// hides another.
package struct KnowledgeCheck {
  let files: CheckedFiles
  let index: CheckIndex
  /// What differs from the table of words.
  let wording: WordingDifference
  /// How messages call that table.
  let tableName: String
  /// Places of the law that are gone.
  var missing = MissingPlaces()
  private(set) var findings: [Diagnostic]

  private init(_ files: CheckedFiles, _ source: KnowledgeSource) {
    let table = WordingTable(source)
    self.files = files
    index = CheckIndex(files)
    wording = WordingDifference(table, index)
    tableName = source.name(of: WordingTable.path)
    findings = table.faults
  }

  /// What is wrong in `source` and in the templates beside it: causes first, then by file and line.
  ///
  /// Where a file cannot be read, that alone is reported: all else would follow from it.
  package static func run(_ source: KnowledgeSource) -> [Diagnostic] {
    let files = CheckedFiles(source)
    if !files.faults.isEmpty { return unreadable(files.faults) }
    var check = KnowledgeCheck(files, source)
    check.findMissingPlaces()
    check.checkSchemas()
    check.checkReaders()
    check.checkCitations()
    check.checkNames()
    check.checkValues()
    check.checkThreatDates()
    check.checkMaxima()
    check.checkLifecycles()
    check.checkVersions()
    check.checkStatuteForm()
    check.checkDuplicates()
    check.checkUse()
    check.checkWording()
    check.checkQuotations()
    // Last, because it says how many references lead nowhere.
    check.checkLawWording()
    return check.sorted
  }

  /// The faults by file and line, with a word on all that could not be checked.
  private static func unreadable(_ faults: [Diagnostic]) -> [Diagnostic] {
    var faults = faults.sorted { left, right in
      let (a, b) = (left.location, right.location)
      return (a?.file ?? "", a?.line ?? 0) < (b?.file ?? "", b?.line ?? 0)
    }
    let last = faults.count - 1
    faults[last].remedy =
      [faults[last].remedy, "Pemeriksaan lain dilakukan setelah semua berkas dapat dibaca."]
      .compactMap(\.self).joined(separator: " ")
    return faults
  }

  mutating func report(
    _ place: CheckedFiles.Place,
    _ code: String,
    _ message: String,
    _ remedy: String
  ) {
    findings.append(
      Diagnostic(
        code: code,
        message: message,
        remedy: remedy,
        location: SourceLocation(file: place.file, line: place.line)
      )
    )
  }

  mutating func report(_ diagnostics: [Diagnostic]) {
    findings += diagnostics
  }

  /// Each finding once: causes first, then by file and line.
  private var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let paths = Dictionary(files.files.map { ($0.name, $0.path) }) { first, _ in first }
    return findings.filter { seen.insert($0).inserted }
      .map { (rank: Self.rank($0, paths), finding: $0) }
      .sorted { left, right in
        let (a, b) = (left.finding.location, right.finding.location)
        return (left.rank, a?.file ?? "", a?.line ?? 0, left.finding.message) < (
          right.rank, b?.file ?? "", b?.line ?? 0, right.finding.message
        )
      }
      .map(\.finding)
  }

  /// The law's own words and numbers come before what rests on them.
  private static func rank(_ finding: Diagnostic, _ paths: [String: String]) -> Int {
    guard let path = finding.location.flatMap({ paths[$0.file] }) else { return 0 }
    if path.hasPrefix("Sources/uu-") { return 0 }
    return path.hasPrefix("Sources/") ? 1 : 2
  }
}
