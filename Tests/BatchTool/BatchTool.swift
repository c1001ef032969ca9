import Assistant
import CaseFile
import Decision
import Diagnostics
import Indonesian
import JSONTree
import KnowledgeBase

#if canImport(Glibc)
import Glibc
#endif

/// Weighs many cases in one process, for the tests; the program itself takes one case at a time.
///
/// Each line of standard input is `{"kasus": {…}, "peran": "hakim", "pada": "2026-11-21"}`; each
/// line of standard output is `{"hasil": …, "dasar": …}` in the same order, or `{"galat": [code, …]}` for a
/// case file with faults. `{"periksa": true}` asks for the knowledge check instead. The only argument is
/// a knowledge folder in place of the embedded copy.
@main struct BatchTool {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first
    let source = folder.map { KnowledgeSource.folder($0) } ?? .embedded
    let assistant: Assistant
    do throws(KnowledgeProblem) {
      assistant = try Assistant(source: source)
    } catch {
      // A knowledge base with faults weighs nothing: one line says so, whatever is asked.
      print(text(faults(error.diagnostics, key: "pengetahuan")))
      return
    }
    while let line = readLine() {
      if line == #"{"periksa": true}"# {
        print(text(faults(KnowledgeCheck.run(source), key: "temuan")))
      } else {
        print(text(answer(Array(line.utf8), assistant)))
      }
      // Whoever asks may wait for this answer before asking on.
      fflush(nil)
    }
  }

  private static func answer(_ line: [UInt8], _ assistant: Assistant) -> JSONValue {
    do {
      let request = try JSONReader.parse(line, file: "-")
      guard let pada = request["pada"]?.string, let day = CalendarDate(iso: pada),
        let peran = request["peran"]?.string, let role = Role(rawValue: peran),
        let kasus = request["kasus"]
      else { return ["galat": ["permintaan"]] }
      let caseFile = try assistant.caseFile(JSONWriter.bytes(kasus), file: "-")
      let assessment = assistant.assess(caseFile, role: role, on: day)
      return [
        "hasil": .string(assessment.outcome.rawValue),
        "dasar": .strings(assessment.conclusion.basis.map(\.description)),
        "kurang": .strings(assessment.conclusion.openFacts.map(\.name)),
        "tafsir": .strings(assessment.conclusion.openIssues),
        "pedoman": .object(
          assessment.policy.map { .init($0.criterion.id, .string($0.truth.rawValue)) }
        ),
      ]
    } catch let problem as CaseFileProblem {
      return faults(problem.diagnostics, key: "galat")
    } catch let problem as Diagnostic {
      return faults([problem], key: "galat")
    } catch {
      return ["galat": ["tak-terduga"]]
    }
  }

  private static func faults(_ diagnostics: [Diagnostic], key: String) -> JSONValue {
    .object([.init(key, .strings(diagnostics.map(\.code)))])
  }

  private static func text(_ value: JSONValue) -> String {
    String(decoding: JSONWriter.bytes(value, compact: true).dropLast(), as: UTF8.self)
  }
}
