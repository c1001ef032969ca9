import Assistant
import Diagnostics
import Indonesian
import KnowledgeBase

/// `periksa --andai`: with answers it shows the difference, without it what would have to change.
enum WhatIfOption {
  /// What stands for no answers: the parser of the command line wants a value.
  private static let nothing = "apa"

  /// The arguments with a value after an `--andai` that has none.
  static func completed(_ arguments: some Sequence<String>) -> [String] {
    var found: [String] = []
    for argument in arguments {
      if found.last == "--andai", !argument.contains("=") || argument.hasPrefix("-") {
        found[found.count - 1] = "--andai=\(nothing)"
      }
      found.append(argument)
    }
    if found.last == "--andai" { found[found.count - 1] = "--andai=\(nothing)" }
    return found
  }

  static func show(
    _ words: String,
    _ assessment: Assessment,
    _ assistant: Assistant,
    on day: CalendarDate,
    format: ResultFormat
  ) throws {
    if words == nothing {
      let report = ChangeReport(assessment, evaluator: assistant.evaluator)
      switch format {
      case .json: Output.json(report.json)
      case .teks: Output.text(report.text(columns: Terminal.columns))
      }
      return
    }
    let difference: WhatIf
    do throws(Diagnostic) {
      difference = try assistant.whatIf(
        words,
        assessment.caseFile,
        role: assessment.role,
        on: day,
        adopted: assessment.adopted
      )
    } catch {
      throw Exit.badInput([error])
    }
    switch format {
    case .json: Output.json(difference.json)
    case .teks: Output.text(difference.text(columns: Terminal.columns))
    }
  }
}
