import Assistant
import Drafting
import FileAccess
import Indonesian
import Rendering
import WordForm

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Naskah {
  /// Whether the first argument is a Word file of the user's own and no kind of paper.
  static func isForm(_ argument: String) -> Bool {
    let name = argument.lowercased()
    return [".docx", ".docm", ".dotx", ".dotm", ".doc"].contains { name.hasSuffix($0) }
  }

  /// Fills an office's own Word form.
  func fill(_ formulir: String, _ keluaran: String) throws {
    guard keluaran.lowercased().hasSuffix(".docx") else {
      throw Exit.usage("Formulir Word hanya dapat diisi menjadi Word: -o HASIL.docx")
    }
    guard !Self.isSameFile(formulir, keluaran) else {
      throw Exit.usage("Hasilnya akan menimpa formulir kosong. Pilih nama lain untuk hasilnya.")
    }
    guard !cetakBesar else {
      throw Exit.usage("Ukuran huruf formulir kantor tetap; jalankan tanpa --cetak-besar.")
    }
    let assistant = try knowledge.assistant(templates: templates.source)
    let (form, bytes) = try Forms.read(formulir)
    let caseFile = try caseFile(assistant)
    do {
      guard let kind = try assistant.formKind(bytes, file: formulir, said: jenisFormulir) else {
        throw Exit.usage(
          "Jenis naskah formulir ini tidak dapat ditebak. Sebut jenisnya, misalnya "
            + "--jenis putusan, atau --jenis lain untuk surat yang tidak menyangkut syarat kerja "
            + "sosial."
        )
      }
      let paper = try assistant.fill(
        form,
        file: formulir,
        PaperRequest(
          kind: kind.name,
          format: .docx,
          leavesBlanks: kosongkan,
          isForced: tetap,
          day: pada?.date ?? .today(),
          readings: adoptedReadings,
          settings: try officeSettings(),
          carriesData: false
        ),
        for: caseFile
      )
      try FileAccess.write(paper.bytes, to: keluaran)
      if kind.isGuessed {
        Terminal.complain(
          "Formulir ini diperlakukan sebagai \(kind.name), ditebak dari kata-katanya."
        )
      }
      report(paper)
    } catch PaperProblem.draft(let problem) where !problem.faults.isEmpty {
      let count = problem.faults.count
      throw Exit.refused(
        "Formulir belum diisi: \(count) hal harus dibetulkan.\n\(Self.words(problem))"
      )
    } catch let problem as PaperProblem {
      throw Self.exit(for: problem)
    } catch let problem as FormProblem {
      throw Exit.badInput([problem.diagnostic])
    } catch let problem as FileProblem {
      throw Exit.outputFailed(problem.diagnostic)
    }
  }

  private static func isSameFile(_ first: String, _ second: String) -> Bool {
    let paths = [first, second].map { URL(filePath: $0).resolvingSymlinksInPath().path }
    return paths[0] == paths[1]
  }
}
