import ArgumentParser
import Diagnostics

#if canImport(Glibc)
import Glibc
#endif

/// Why the program ends other than well; the codes are a fixed contract.
enum Exit: Error {
  /// The checked thing has findings, a draft was refused, a merge has conflicts.
  case findings
  /// A draft was refused; the words say why.
  case refused(String)
  case usage(String)
  case badInput([Diagnostic])
  case outputFailed(Diagnostic)

  private var code: Int32 {
    switch self {
    case .findings, .refused: 1
    case .usage: 2
    case .badInput: 65
    case .outputFailed: 74
    }
  }

  /// Writes the reason to standard error and ends the program.
  static func report(_ error: any Error) -> Never {
    guard let reason = error as? Exit else {
      let code = Timbang.exitCode(for: error)
      let words = HelpWords.indonesian(Timbang.fullMessage(for: error))
      if code == .success {
        Terminal.write(words + "\n")
        exit(0)
      }
      Terminal.complain(words)
      exit(2)
    }
    switch reason {
    case .findings: break
    case .usage(let words), .refused(let words): Terminal.complain(words)
    case .badInput(let diagnostics):
      for diagnostic in diagnostics { Terminal.complain(Terminal.line(diagnostic)) }
    case .outputFailed(let diagnostic): Terminal.complain(Terminal.line(diagnostic))
    }
    exit(reason.code)
  }
}
