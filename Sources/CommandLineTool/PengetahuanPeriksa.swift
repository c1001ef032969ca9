import ArgumentParser
import Assistant
import JSONTree
import KnowledgeBase

/// `timbang pengetahuan periksa`: every fault of the knowledge base, with file and line.
struct PengetahuanPeriksa: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa",
    abstract: "Memeriksa bentuk, rujukan, tanggal, dan kutipan seluruh pengetahuan."
  )

  @Option(help: "Bentuk hasil: teks atau json.")
  var format: ResultFormat = .teks

  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    let findings = KnowledgeCheck.run(knowledge.source)
    switch format {
    case .json: Output.json(.array(findings.map(\.json)))
    case .teks:
      for finding in findings { Output.text(Terminal.line(finding) + "\n") }
      Terminal.complain(
        findings.isEmpty ? "Tidak ada temuan." : "\(findings.count) temuan."
      )
    }
    if !findings.isEmpty { throw Exit.findings }
  }
}
