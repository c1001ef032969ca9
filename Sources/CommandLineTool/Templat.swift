import ArgumentParser
import Assistant

/// `timbang templat`: what concerns templates themselves, not a case.
struct Templat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templat",
    abstract: "Memeriksa templat naskah dan membaca formulir Word kantor.",
    subcommands: [Periksa.self, Impor.self]
  )

  /// `timbang templat periksa`: finds what is wrong with templates, as a compiler does.
  struct Periksa: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "periksa",
      abstract: "Memeriksa templat: isian, cabang, klausul wajib, kutipan, dan tafsir."
    )

    @Argument(help: "Folder templat kantor; tanpa folder, templat yang tertanam dalam program.")
    var folder: String?

    @OptionGroup var knowledge: KnowledgeOption

    func run() throws {
      let assistant = try knowledge.assistant(
        templates: folder.map { .folder($0) } ?? .embedded
      )
      let findings = assistant.templateFindings()
      for finding in findings { Output.text("\(finding)\n") }
      guard findings.isEmpty else {
        Terminal.complain("Temuan: \(findings.count).")
        throw Exit.findings
      }
      let kinds = assistant.templates.ownKinds
      Output.text("\(kinds.count) templat utuh: \(kinds.joined(separator: ", ")).\n")
    }
  }
}
