import ArgumentParser
import Assistant
import CaseFile
import FileAccess
import Indonesian
import JSONTree
import KnowledgeBase

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The form of a result.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  case teks
  case json
}

extension Role: ExpressibleByArgument {}

/// A day on the command line.
struct DateArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(iso: argument) else { return nil }
    self.date = date
  }
}

/// Where the knowledge base comes from: the flag, the environment, or the binary itself.
struct KnowledgeOption: ParsableArguments {
  @Option(help: "Folder pengetahuan pengganti yang tertanam dalam program.")
  var pengetahuan: String?

  var source: KnowledgeSource {
    let folder = pengetahuan ?? ProcessInfo.processInfo.environment["TIMBANG_PENGETAHUAN"]
    return folder.map { .folder($0) } ?? .embedded
  }

  func assistant(templates: TemplateSource = .embedded) throws -> Assistant {
    try kept { () throws(KnowledgeProblem) in
      try Assistant(source: source, templates: templates)
    }
  }

  /// The knowledge alone, for what weighs no case.
  func base(expecting words: String) throws -> KnowledgeBase {
    try kept { () throws(KnowledgeProblem) in
      try KnowledgeBase(from: source, expecting: words)
    }
  }

  /// Never freed: the end of the program does it at once.
  private func kept<Whole>(_ read: () throws(KnowledgeProblem) -> Whole) throws -> Whole {
    do throws(KnowledgeProblem) {
      let whole = try read()
      _ = Unmanaged.passRetained(Kept(whole))
      return whole
    } catch {
      throw Exit.badInput(error.diagnostics)
    }
  }

  /// Holds what lives as long as the program.
  private final class Kept<Whole> {
    private let whole: Whole

    init(_ whole: Whole) {
      self.whole = whole
    }
  }
}

/// Where the papers come from: the flag, the environment, or the binary itself.
struct TemplateOption: ParsableArguments {
  @Option(help: "Folder templat kantor; yang tidak ada di sana diambil dari program.")
  var templat: String?

  var source: TemplateSource {
    let folder = templat ?? ProcessInfo.processInfo.environment["TIMBANG_TEMPLAT"]
    return folder.map { .folder($0) } ?? .embedded
  }
}

/// Reads case files from disk.
enum CaseFiles {
  static func read(_ path: String, _ assistant: Assistant) throws -> CaseFile {
    do {
      let bytes = try FileAccess.read(path, limit: JSONReader.sizeLimit)
      return try assistant.caseFile(bytes, file: path)
    } catch let problem as CaseFileProblem {
      throw Exit.badInput(problem.diagnostics)
    } catch let problem as FileProblem {
      throw Exit.badInput([problem.diagnostic])
    }
  }
}

/// Results on standard output.
enum Output {
  static func json(_ value: JSONValue, compact: Bool = false) {
    Terminal.write(JSONWriter.bytes(value, compact: compact))
  }

  static func text(_ text: String) {
    Terminal.write(text)
  }
}
