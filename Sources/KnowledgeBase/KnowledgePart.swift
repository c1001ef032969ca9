import Diagnostics
import XMLTree

/// What one file of the law as data holds, or several together.
struct KnowledgePart: Sendable {
  var provisions: [Provision] = []
  var instruments: [Instrument] = []
  var sourceKeys: [SourceKey] = []
  var gaps: [Gap] = []
  var offences: [Offence] = []
  var facts: [Fact] = []
  var issues: [Issue] = []
  var nextSteps: [NextStep] = []
  var policy: [PolicyCriterion] = []
  var rules: [RuleSet] = []

  /// The folders that hold these.
  static let folders = ["Sources", "Offences", "Questions", "Issues", "Rules"]

  /// Reads a file by the name of its root element; others hold nothing of these.
  static func read(_ document: Document) -> (part: Self, faults: [Diagnostic]) {
    var part = Self()
    var faults: [Diagnostic] = []
    switch document.root.name {
    case "akomaNtoso": (part.provisions, faults) = ProvisionReader.read(document)
    case "sumber":
      (part.instruments, faults) = InstrumentReader.read(document)
      let (keys, keyFaults) = InstrumentReader.keys(document)
      let (gaps, gapFaults) = InstrumentReader.gaps(document)
      part.sourceKeys = keys
      part.gaps = gaps
      faults += keyFaults + gapFaults
    case "katalog": (part.offences, faults) = OffenceReader.read(document)
    case "daftar-fakta": (part.facts, faults) = FactReader.read(document)
    case "daftar-tafsir": (part.issues, faults) = IssueReader.read(document)
    case "daftar-langkah": (part.nextSteps, faults) = NextStep.read(document)
    case "pedoman": (part.policy, faults) = PolicyReader.read(document)
    case "kaidah":
      let (rules, found) = RuleReader.read(document)
      part.rules = rules.map { [$0] } ?? []
      faults = found
    default: break
    }
    return (part, faults)
  }
}
