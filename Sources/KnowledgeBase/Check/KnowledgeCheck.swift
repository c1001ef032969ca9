package import Diagnostics

/// Checks a whole knowledge base: form, references, dates, quotations and completeness.
///
/// It works on the trees of the files and not on a loaded `KnowledgeBase`, so that one fault never
/// hides another.
package struct KnowledgeCheck {
  let files: CheckedFiles
  let index: CheckIndex
  private(set) var findings: [Diagnostic]

  /// What is wrong in `source` and in the templates beside it, in the order of files and lines.
  package static func run(_ source: KnowledgeSource) -> [Diagnostic] {
    let files = CheckedFiles(source)
    var check = KnowledgeCheck(files: files, index: CheckIndex(files), findings: files.faults)
    check.checkSchemas()
    check.checkReaders()
    check.checkCitations()
    check.checkNames()
    check.checkThreatDates()
    check.checkMaxima()
    check.checkLifecycles()
    check.checkVersions()
    check.checkStatuteForm()
    check.checkDuplicates()
    check.checkUse()
    check.checkWording()
    check.checkQuotations()
    return check.sorted
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

  /// Each finding once, by file and line.
  private var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return findings.filter { seen.insert($0).inserted }.sorted { left, right in
      let (a, b) = (left.location, right.location)
      return (a?.file ?? "", a?.line ?? 0, left.message) < (
        b?.file ?? "", b?.line ?? 0, right.message
      )
    }
  }
}
