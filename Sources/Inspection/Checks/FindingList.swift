import Diagnostics

/// The findings of one draft while they are gathered.
struct FindingList {
  let facts: DraftFacts
  private(set) var findings: [Finding] = []

  init(_ facts: DraftFacts) {
    self.facts = facts
  }

  /// Adds a finding once: the same code with the same basis at the same place counts as one.
  mutating func add(
    _ code: FindingCode,
    _ severity: Severity = .error,
    basis: String?,
    at range: Range<Int>,
    _ message: String,
    remedy: String
  ) {
    add(code.rawValue, severity, basis: basis, at: range, message, remedy: remedy)
  }

  /// A remark outside the list of codes.
  mutating func note(
    basis: String?,
    at range: Range<Int>,
    _ message: String,
    remedy: String
  ) {
    add("catatan", .note, basis: basis, at: range, message, remedy: remedy)
  }

  /// A listed code that only remarks, because the draft chose so in words.
  private mutating func add(
    _ code: String,
    _ severity: Severity,
    basis: String?,
    at range: Range<Int>,
    _ message: String,
    remedy: String
  ) {
    let finding = Finding(
      code: code,
      severity: severity,
      basis: basis,
      place: facts.place(range.lowerBound),
      quote: facts.text.quote(range),
      message: message,
      remedy: remedy
    )
    let isKnown = findings.contains {
      $0.code == code && $0.basis == basis && $0.place == finding.place
        && (code != "catatan" || $0.message == message)
    }
    if !isKnown { findings.append(finding) }
  }
}

/// The provisions that findings rest on.
enum Basis {
  static func article85(_ paragraph: Int, _ letter: String? = nil) -> String {
    "UU 1/2023 Pasal 85 ayat (\(paragraph))\(letter.map { " huruf \($0)" } ?? "")"
  }
}
