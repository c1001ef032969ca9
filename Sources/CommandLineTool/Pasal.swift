import ArgumentParser
import Assistant
import Diagnostics
import Indonesian

/// `timbang pasal`: a provision as in force on a date.
struct Pasal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pasal",
    abstract: "Menampilkan bunyi suatu ketentuan pada tanggal tertentu."
  )

  @Argument(help: "Kutipan, misalnya \"UU 1/2023 Pasal 85 ayat (4)\" atau \"KUHP 85(4)\".")
  var kutipan: String

  @Option(help: "Tanggal berlaku, misalnya 2026-03-01.")
  var pada: DateArgument?

  @Option(help: "Bentuk hasil.")
  var format: ResultFormat = .teks

  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    let knowledge = try knowledge.base(expecting: kutipan)
    guard let report = knowledge.report(on: kutipan, on: pada?.date ?? .today()) else {
      throw Exit.badInput([
        Diagnostic(
          code: "kutipan-tak-terbaca",
          message: "\"\(kutipan.prefix(80))\" tidak terbaca sebagai kutipan.",
          remedy: "Contoh: UU 1/2023 Pasal 85 ayat (4)."
        )
      ])
    }
    guard report.isKnown else {
      throw Exit.badInput([
        Diagnostic(
          code: "ketentuan-tidak-ada",
          message: "\(report.citation) tidak ada dalam pengetahuan Timbang.",
          remedy: "Periksa nomornya, atau lihat: timbang pengetahuan daftar."
        )
      ])
    }
    switch format {
    case .json: Output.json(report.json)
    case .teks: Output.text(report.text(columns: Terminal.columns))
    }
  }
}
