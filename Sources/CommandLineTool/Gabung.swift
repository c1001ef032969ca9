import ArgumentParser
import Assistant
import CaseFile
import Decision
import FileAccess
import Indonesian
import JSONTree
import KnowledgeBase

/// `timbang gabung`: the case files of two offices in one, with every disagreement listed.
struct Gabung: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gabung",
    abstract: "Menggabungkan berkas perkara dari dua kantor.",
    discussion: """
      Yang hanya disebut satu berkas diambil. Yang bertentangan tidak dipilihkan: isinya menjadi \
      belum diketahui dan didaftar. Persetujuan yang berubah kemudian berlaku sejak tanggalnya.
      """
  )

  @Argument(help: "Berkas perkara pertama (JSON).")
  var pertama: String

  @Argument(help: "Berkas perkara kedua (JSON).")
  var kedua: String

  @Option(name: .customShort("o"), help: "Berkas hasil; tidak boleh sudah ada.")
  var hasil: String

  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    let assistant = try knowledge.assistant()
    let merge = try CaseFiles.read(pertama, assistant).merged(
      with: CaseFiles.read(kedua, assistant)
    )
    try write(merge.caseFile)
    for key in merge.changes {
      let day = merge.caseFile.entries[key]?.date.map { " sejak \($0.words)" } ?? ""
      Terminal.complain("\(key.name): berubah\(day); yang lebih baru dipakai.")
    }
    for conflict in merge.conflicts { Terminal.complain(line(conflict)) }
    let doubts = Situation(merge.caseFile, assessedOn: .today()).conflicts
    for doubt in doubts {
      let names = doubt.facts.map(\.name).joined(separator: " dan ")
      Terminal.complain("\(names): saling bertentangan; dianggap belum diketahui.")
    }
    Terminal.complain("Berkas gabungan: \(hasil)")
    if !merge.conflicts.isEmpty || !doubts.isEmpty { throw Exit.findings }
  }

  private func write(_ caseFile: CaseFile) throws {
    do throws(FileProblem) {
      var file = try HeldFile(hasil, limit: JSONReader.sizeLimit)
      guard file.bytes == nil else {
        throw FileProblem(path: hasil, kind: .taken, isWriting: true)
      }
      try file.replace(with: CaseFileWriter.bytes(caseFile))
    } catch {
      throw Exit.outputFailed(error.diagnostic)
    }
  }

  /// The key and both sources, never what they say.
  private func line(_ conflict: CaseFile.Disagreement) -> String {
    let first = conflict.first.map { "\(pertama) (\($0))" } ?? pertama
    let second = conflict.second.map { "\(kedua) (\($0))" } ?? kedua
    return "\(conflict.path): \(first) dan \(second) bertentangan; dianggap belum diketahui."
  }
}
