/// A problem as a value: what is wrong, how grave, where, and what to do about it.
///
/// The words are Indonesian and hold no personal data: they name the key or the place, never the
/// value of a personal fact.
package struct Diagnostic: Error, Sendable, Hashable, CustomStringConvertible {
  package var severity: Severity
  /// A stable identifier in Indonesian words joined by hyphens, such as `kunci-tak-dikenal`.
  package var code: String
  package var message: String
  /// A sentence that says what would mend it.
  package var remedy: String?
  package var location: SourceLocation?

  package init(
    _ severity: Severity = .error,
    code: String,
    message: String,
    remedy: String? = nil,
    location: SourceLocation? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.remedy = remedy
    self.location = location
  }

  /// One line: `file:line:column: galat: message remedy [code]`.
  package var description: String {
    let place = location.map { "\($0): " } ?? ""
    let help = remedy.map { " \($0)" } ?? ""
    return "\(place)\(severity.rawValue): \(message)\(help) [\(code)]"
  }
}
