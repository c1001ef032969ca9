import Diagnostics
package import Inspection
package import JSONTree

extension InspectionReport {
  /// The findings as SARIF 2.1.0, for editors and code-review tools.
  ///
  /// - Parameter file: the path of the draft; lines are those of its text.
  /// - Returns: the log as JSON.
  package func sarif(file: String) -> JSONValue {
    let rules = Array(Set(findings.map(\.code))).sorted()
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "timbang",
              "rules": .array(rules.map { ["id": .string($0)] }),
            ]
          ],
          "language": "id",
          "columnKind": "unicodeCodePoints",
          "artifacts": [["location": ["uri": .string(Self.uri(file))]]],
          "results": .array(findings.map { result($0, file: file, rules: rules) }),
        ]
      ],
    ]
  }

  private func result(_ finding: Finding, file: String, rules: [String]) -> JSONValue {
    let level =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    let basis =
      finding.basis.map { basis in
        " (\(basis)\(wordings[basis].map { ": “\($0)”" } ?? ""))"
      } ?? ""
    return [
      "ruleId": .string(finding.code),
      "ruleIndex": .integer(rules.firstIndex(of: finding.code) ?? 0),
      "level": .string(level),
      "message": ["text": .string("\(finding.message)\(basis) \(finding.remedy)")],
      "locations": [
        [
          "physicalLocation": [
            "artifactLocation": ["uri": .string(Self.uri(file)), "index": .integer(0)],
            "region": [
              "startLine": .integer(max(finding.place.line, 1)),
              "snippet": ["text": .string(finding.quote)],
            ],
          ],
          "logicalLocations": [["name": .string(finding.place.words)]],
        ]
      ],
    ]
  }

  /// A path as a relative or `file` URI.
  private static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    for byte in path.utf8 {
      if plain.contains(byte) {
        uri.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }
}
