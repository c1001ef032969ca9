import ArgumentParser
import Assistant
import CaseFile
import FileAccess
import Inspection
import Provenance

/// `timbang verifikasi`: what a hand has changed in a draft since it was drafted.
struct Verifikasi: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Memeriksa apa yang disunting dengan tangan dalam naskah sejak disusun.",
    discussion: """
      Naskah DOCX dan HTML dari Timbang membawa keterangan asal: data perkara, versi, dan klausul \
      tiap kalimat. Perintah ini membandingkannya dengan kata-kata naskah yang sekarang. PDF hanya \
      diperiksa sebagai berkas. Keterangan itu bukan tanda tangan.
      """
  )

  @Argument(help: "Naskah dari Timbang: DOCX, HTML, atau PDF.")
  var naskah: String

  @Option(help: "Bentuk hasil: teks atau json.")
  var format: ResultFormat = .teks

  @OptionGroup var templates: TemplateOption
  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    let assistant = try knowledge.assistant(templates: templates.source)
    let result: DraftVerification
    do {
      result = try assistant.verify(CarriedCase.bytes(of: naskah), file: naskah)
    } catch let problem as ProofProblem {
      throw Exit.badInput([problem.diagnostic])
    }
    switch format {
    case .json: Output.json(result.json)
    case .teks: Output.text(result.text(columns: Terminal.columns))
    }
    if result.hasFindings { throw Exit.findings }
  }
}

/// Takes the case out of a draft (`naskah --dari`).
enum CarriedCase {
  static func bytes(of path: String) throws -> [UInt8] {
    do throws(FileProblem) {
      return try FileAccess.read(path, limit: DraftReader.fileLimit)
    } catch {
      throw Exit.badInput([error.diagnostic])
    }
  }

  /// The case of a draft; says on the way what its user must know.
  static func read(_ path: String, _ assistant: Assistant) throws -> CaseFile {
    let bytes = try bytes(of: path)
    let found: RecoveredCase
    do throws(RecoveryProblem) {
      found = try assistant.recoverCase(bytes, file: path)
    } catch {
      throw Exit.badInput(error.diagnostics(file: path))
    }
    if found.verification.hasFindings {
      Terminal.complain(
        "\(path) disunting sejak disusun. Yang dipakai adalah data perkara yang semula; suntingan "
          + "itu tidak ikut. Lihat: timbang verifikasi \(path)"
      )
    }
    for (issue, reading) in found.readings.sorted(by: { $0.key < $1.key }) {
      Terminal.complain(
        "\(path) mengikuti bacaan \(issue)=\(reading). Bila naskah ini harus mengikutinya juga, "
          + "tambahkan --tafsir \(issue)=\(reading)."
      )
    }
    return found.caseFile
  }
}
