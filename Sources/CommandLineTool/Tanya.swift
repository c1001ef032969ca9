import Answering
import ArgumentParser
import Assistant
import Diagnostics
import FileAccess
import Indonesian
import JSONTree
import KnowledgeBase

/// `timbang tanya`: a free question, or many, answered from the knowledge base.
struct Tanya: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tanya",
    abstract: "Menjawab pertanyaan bebas dengan dasar hukumnya."
  )

  @Argument(help: "Pertanyaan, misalnya \"kerja sosial digaji tidak?\".")
  var pertanyaan: [String] = []

  @Option(help: "Yang bertanya: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
  var peran: Role?

  @Option(help: "Berkas pertanyaan, satu objek JSON sebaris: id, question, persona.")
  var berkas: String?

  @Option(help: "Berkas pertanyaan dengan jawaban yang diharapkan; mencetak angka ketepatannya.")
  var ukur: String?

  @Option(help: "Bentuk hasil: teks atau json.")
  var format: ResultFormat = .teks

  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    guard [pertanyaan.isEmpty, berkas == nil, ukur == nil].filter({ !$0 }).count == 1 else {
      throw Exit.usage("Tulis satu pertanyaan, atau pakai --berkas, atau --ukur.")
    }
    let answerer = try knowledge.assistant().answerer(on: .today())
    if let berkas {
      for (number, line) in try lines(berkas).enumerated() {
        Output.json(answer(line, number: number + 1, answerer), compact: true)
      }
    } else if let ukur {
      try measure(ukur, answerer)
    } else {
      let answer = answerer.answer(pertanyaan.joined(separator: " "), role: peran)
      switch format {
      case .json: Output.json(answer.json)
      case .teks: Output.text(answer.text(columns: Terminal.columns))
      }
    }
  }

  private func answer(_ line: [UInt8], number: Int, _ answerer: Answerer) -> JSONValue {
    switch AskedLine.read(line, number: number) {
    case .failure(let problem): problem.json
    case .success(let asked):
      .object(
        [.init("id", asked.id)]
          + answerer.answer(asked.question, role: asked.role ?? peran).members
      )
    }
  }

  private func measure(_ path: String, _ answerer: Answerer) throws {
    var measurement = Scorecard()
    for (number, line) in try lines(path).enumerated() {
      switch AskedLine.read(line, number: number + 1) {
      case .failure(let problem):
        throw Exit.badInput([
          Diagnostic(
            code: "pertanyaan-tak-terbaca",
            message: problem.words,
            remedy: "Perbaiki baris itu.",
            location: SourceLocation(file: path, line: number + 1)
          )
        ])
      case .success(let asked):
        guard let expected = try? JSONReader.parse(line, file: path) else { continue }
        measurement.add(expected, answerer.answer(asked.question, role: asked.role))
      }
    }
    Output.text(measurement.report)
  }

  /// The lines of a file that hold anything.
  private func lines(_ path: String) throws -> [[UInt8]] {
    do throws(FileProblem) {
      return try FileAccess.read(path, limit: JSONReader.sizeLimit)
        .split(separator: UInt8(ascii: "\n")).map(Array.init)
        .filter { $0.contains { $0 > 0x20 } }
    } catch {
      throw Exit.badInput([error.diagnostic])
    }
  }
}
