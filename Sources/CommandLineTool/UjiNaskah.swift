import ArgumentParser
import Assistant
import FileAccess
import Inspection

extension DraftKind: ExpressibleByArgument {}

/// `timbang uji-naskah`: what a finished draft lacks, has wrong, or contradicts itself in.
struct UjiNaskah: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case teks
    case json
    case sarif
  }

  static let configuration = CommandConfiguration(
    commandName: "uji-naskah",
    abstract: "Memeriksa naskah jadi: tuntutan, putusan, atau persetujuan."
  )

  @Argument(help: "Naskah: DOCX, PDF, HTML, Markdown, atau teks.")
  var file: String

  @Option(help: "Jenis naskah: tuntutan, putusan, atau persetujuan. Tanpa ini, Timbang menebak.")
  var jenis: DraftKind?

  @Option(help: "Bentuk hasil: teks, json, atau sarif.")
  var format: Format = .teks

  @Flag(help: "Usulkan klausul yang belum ada, diisi dari yang sudah dikatakan naskah.")
  var perbaiki = false

  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    let assistant = try knowledge.assistant()
    let report: InspectionReport
    do {
      let bytes = try FileAccess.read(file, limit: DraftReader.fileLimit)
      report = try assistant.inspect(bytes, file: file, kind: jenis)
    } catch let problem as FileProblem {
      throw Exit.badInput([problem.diagnostic])
    } catch let problem as DraftProblem {
      throw Exit.badInput([problem.diagnostic])
    }
    let proposals = perbaiki ? assistant.proposals(for: report) : []
    switch format {
    case .json: Output.json(report.json(proposals: proposals))
    case .sarif: Output.json(report.sarif(file: file))
    case .teks: Output.text(report.text(columns: Terminal.columns, proposals: proposals))
    }
    if report.hasFindings { throw Exit.findings }
  }
}
