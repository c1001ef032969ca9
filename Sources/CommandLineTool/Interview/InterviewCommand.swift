import Assistant
import CaseFile
import FileAccess
import Indonesian
import Interview
import KnowledgeBase

#if canImport(Glibc)
import Glibc
#endif

/// `timbang periksa` on a terminal: the interview from greeting to result.
enum InterviewCommand {
  /// Holds the interview, kept in the file at `path`, which may be there already; `show` writes the
  /// result.
  static func run(
    _ assistant: Assistant,
    role: Role,
    on day: CalendarDate,
    path: String?,
    format: ResultFormat,
    adopted: [String: String],
    show: (CaseFile, ResultPart) -> Void
  ) throws {
    let file: SessionFile
    do throws(FileProblem) {
      file = try path.map { name throws(FileProblem) in try SessionFile(name) } ?? SessionFile()
    } catch {
      throw Exit.badInput([error.diagnostic])
    }
    let earlier = try file.caseFile(assistant)
    let descriptor = format == .json ? STDERR_FILENO : STDOUT_FILENO
    guard let editor = LineEditor(echo: descriptor) else {
      show(earlier ?? CaseFile(), .whole)
      return
    }
    let session = Session(
      evaluator: assistant.evaluator,
      knowledge: assistant.knowledge,
      role: role,
      today: day,
      caseFile: earlier ?? CaseFile(),
      adopted: adopted
    )
    var run = InterviewRun(
      session: session,
      file: file,
      screen: Screen(descriptor: descriptor),
      editor: editor
    )
    run.greet()
    if let earlier { run.resume(SessionRecord(earlier)) }
    do throws(Leaving) {
      try run.hold(looksAgain: format == .teks, show)
    } catch {
      run.leave(error)
    }
  }
}
