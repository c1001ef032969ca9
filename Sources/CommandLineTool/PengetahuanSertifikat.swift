import ArgumentParser
import Assistant
import Indonesian
import JSONTree

/// `timbang pengetahuan sertifikat`: proves the rule set, case by case, and says so on one page.
struct PengetahuanSertifikat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sertifikat",
    abstract: "Membuktikan seluruh kaidah dan mencetak sertifikatnya."
  )

  @Option(help: "Bentuk hasil: teks atau json.")
  var format: ResultFormat = .teks

  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    let certificate = try knowledge.assistant().certificate(on: .today())
    switch format {
    case .json: Output.json(certificate.json)
    case .teks: Output.text(certificate.text(columns: Terminal.columns))
    }
    if !certificate.faults.isEmpty { throw Exit.findings }
  }
}
