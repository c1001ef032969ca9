import ArgumentParser
import Assistant
import JSONTree

/// `timbang pengetahuan daftar`: what the knowledge base holds and what it lacks.
struct PengetahuanDaftar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar",
    abstract: "Menampilkan kunci berkas perkara, peraturan, keyakinan, dan yang belum diketahui."
  )

  @Flag(
    help: "Tampilkan pertanyaan hukum yang belum tetap, bacaannya, dan apa yang bergantung padanya."
  )
  var tafsir = false

  @Option(help: "Bentuk hasil: teks atau json.")
  var format: ResultFormat = .teks

  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    let assistant = try knowledge.assistant()
    switch format {
    case .json:
      Output.json(tafsir ? assistant.issueListing.json : assistant.knowledgeListing.json)
    case .teks:
      Output.text(
        tafsir
          ? assistant.issueListing.text(columns: Terminal.columns)
          : assistant.knowledgeListing.text(columns: Terminal.columns)
      )
    }
  }
}
