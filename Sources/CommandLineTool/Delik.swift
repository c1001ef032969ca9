import ArgumentParser
import Assistant
import Indonesian
import JSONTree

/// `timbang delik`: offences with threat, complaint, versions and the first gate.
struct Delik: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delik",
    abstract: "Mencari tindak pidana menurut pasal atau kata sehari-hari."
  )

  @Argument(help: "Pasal atau kata, misalnya \"27A UU ITE\" atau \"judi slot\".")
  var kata: [String] = []

  @Option(help: "Tanggal perbuatan, misalnya 2025-08-10.")
  var perbuatan: DateArgument?

  @Option(help: "Tanggal penilaian, misalnya 2026-03-01.")
  var pada: DateArgument?

  @Option(help: "Bentuk hasil.")
  var format: ResultFormat = .teks

  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    let assistant = try knowledge.assistant()
    let reports = assistant.offences(
      kata.isEmpty ? nil : kata.joined(separator: " "),
      actDay: perbuatan?.date,
      on: pada?.date ?? .today()
    )
    switch format {
    case .json: Output.json(.array(reports.map(\.json)))
    case .teks:
      if reports.isEmpty {
        Terminal.complain(assistant.knowledge.whyNoOffence(kata.joined(separator: " ")))
      }
      for report in reports {
        Output.text(report.text(columns: Terminal.columns, isBrief: reports.count > 1))
      }
    }
  }
}
