import ArgumentParser
import Assistant
import CaseFile
import Diagnostics
import Drafting
import FileAccess
import Indonesian
import Provenance
import Rendering

/// `timbang naskah`: drafts a paper from a case file.
struct Naskah: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "naskah",
    abstract: "Menyusun naskah, juga dari formulir Word kantor; tanpa jenis, menampilkan daftarnya."
  )

  @Argument(help: "Jenis naskah, misalnya putusan, atau formulir Word kantor (.docx).")
  var jenis: String?

  @Argument(help: "Berkas perkara (JSON).")
  var kasus: String?

  @Option(help: "Ambil data perkara dari naskah Timbang (DOCX atau HTML), bukan dari KASUS.")
  var dari: String?

  @Flag(help: "Jangan sertakan data perkara secara tersembunyi dalam berkas hasil.")
  var tanpaData = false

  @Option(
    name: [.customShort("o"), .customLong("keluaran")],
    help: "Berkas hasil; akhirannya menentukan bentuk: .docx, .pdf, .html, .md, .txt."
  )
  var keluaran: String?

  @Flag(help: "Biarkan isian yang belum ada sebagai titik-titik.")
  var kosongkan = false

  @Flag(help: "Tetap menyusun walaupun perkara tidak memenuhi syarat.")
  var tetap = false

  @Option(help: "Bacaan atas tafsir yang belum tetap, misalnya tempat-dalam-amar=jampidum.")
  var tafsir: [ReadingArgument] = []

  @Option(help: "Berkas setelan kantor (JSON): kertas, huruf, kop, kode formulir, kota.")
  var setelan: String?

  @Flag(help: "Huruf besar (18 poin), untuk yang sulit membaca.")
  var cetakBesar = false

  @Option(
    name: .customLong("jenis"),
    help: "Jenis naskah untuk formulir kantor, misalnya putusan, atau lain."
  )
  var jenisFormulir: String?

  @Option(help: "Tanggal penilaian, misalnya 2026-03-01.")
  var pada: DateArgument?

  @OptionGroup var templates: TemplateOption
  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    guard let jenis else {
      for kind in try knowledge.assistant(templates: templates.source).paperList {
        Output.text("\(kind.name): \(kind.summary)\n")
      }
      return
    }
    guard (kasus == nil) != (dari == nil), let keluaran else {
      throw Exit.usage(
        "Sebut berkas perkara (atau --dari NASKAH) dan berkas hasil: "
          + "timbang naskah \(jenis) KASUS.json -o HASIL.docx"
      )
    }
    guard !Self.isForm(jenis) else { return try fill(jenis, keluaran) }
    guard jenisFormulir == nil else {
      throw Exit.usage("Pilihan --jenis hanya untuk formulir Word kantor.")
    }
    try draft(jenis, keluaran)
  }

  private func draft(_ jenis: String, _ keluaran: String) throws {
    let suffix = keluaran.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = OutputFormat(rawValue: suffix) else {
      throw Exit.usage(
        "Akhiran berkas \"\(suffix)\" tidak dikenal. Pilih: "
          + OutputFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ") + "."
      )
    }
    let assistant = try knowledge.assistant(templates: templates.source)
    let caseFile = try caseFile(assistant)
    let settings = try officeSettings()
    do {
      let paper = try assistant.paper(
        PaperRequest(
          kind: jenis,
          format: format,
          leavesBlanks: kosongkan,
          isForced: tetap,
          day: pada?.date ?? .today(),
          readings: adoptedReadings,
          settings: cetakBesar ? settings.printing(at: OfficeSettings.largePrint) : settings,
          carriesData: !tanpaData
        ),
        for: caseFile
      )
      try FileAccess.write(paper.bytes, to: keluaran)
      report(paper)
    } catch let problem as PaperProblem {
      throw Self.exit(for: problem)
    } catch let problem as FileProblem {
      throw Exit.outputFailed(problem.diagnostic)
    }
  }

  func caseFile(_ assistant: Assistant) throws -> CaseFile {
    if let dari { return try CarriedCase.read(dari, assistant) }
    return try CaseFiles.read(kasus ?? "", assistant)
  }

  /// What a person must still know of a paper that was drafted.
  func report(_ paper: DraftedPaper) {
    if let notice = paper.notice { Terminal.complain(notice) }
    if paper.carriesCase {
      Terminal.complain(
        "Catatan: berkas ini membawa data perkara secara tersembunyi, yang dipakai --dari dan "
          + "verifikasi. Bila tidak diinginkan, tambahkan --tanpa-data."
      )
    }
    for note in paper.notes { Terminal.complain("Catatan: \(note)") }
    if !paper.blanks.isEmpty {
      Terminal.complain("Masih kosong (\(paper.blanks.count)):")
      Terminal.complain(MissingField.list(paper.blanks))
    }
  }

  /// The readings that the user adopted, by issue.
  var adoptedReadings: [String: String] {
    Dictionary(tafsir.map { ($0.issue, $0.reading) }) { _, last in last }
  }

  func officeSettings() throws -> OfficeSettings {
    guard let setelan else { return OfficeSettings() }
    do {
      return try OfficeSettings(FileAccess.read(setelan, limit: 1 << 20), file: setelan)
    } catch let problem as SettingsProblem {
      throw Exit.badInput(problem.diagnostics)
    } catch let problem as FileProblem {
      throw Exit.badInput([problem.diagnostic])
    }
  }

  static func exit(for problem: PaperProblem) -> Exit {
    switch problem {
    case .unknownKind(let known):
      return .usage("Jenis naskah tidak dikenal. Pilih: \(known.joined(separator: ", ")).")
    case .notEligible(let answer):
      return .refused(
        "Naskah tidak disusun. \(answer) Bila tetap diperlukan, tambahkan --tetap; "
          + "peringatan akan tercantum pada naskah."
      )
    case .contradictory(let contradictions, let draft):
      var words = [
        "Naskah tidak disusun: isi berkas perkara bertentangan (\(contradictions.count)).",
        Contradiction.list(contradictions),
        "Bila tetap diperlukan, tambahkan --tetap; peringatan akan tercantum pada naskah.",
      ]
      if let draft { words.append(Self.words(draft)) }
      return .refused(words.joined(separator: "\n"))
    case .openPenalty(let label):
      return .refused(
        "Naskah tidak disusun: \(label) belum diketahui. Isi nilainya, atau tulis 0 "
          + "bila memang tidak ada."
      )
    case .template(let problem): return .badInput(problem.diagnostics)
    case .draft(let problem): return .refused(words(problem))
    case .render(let problem): return .badInput([problem.diagnostic])
    case .proof(let problem): return .badInput([problem.diagnostic])
    }
  }

  /// What is wrong with the values of a case, and what is missing in it.
  static func words(_ problem: DraftProblem) -> String {
    var words = problem.faults.map(Terminal.line)
    if !problem.missing.isEmpty {
      words.append("Naskah belum dapat disusun: \(problem.missing.count) isian belum ada.")
      words.append(MissingField.list(problem.missing))
      words.append("Lengkapi berkas perkara, atau pakai --kosongkan untuk titik-titik.")
    }
    return words.joined(separator: "\n")
  }
}

/// `ID=BACAAN`: the reading of an unsettled question that a user adopts.
struct ReadingArgument: ExpressibleByArgument {
  let issue: String
  let reading: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    issue = String(parts[0])
    reading = String(parts[1])
  }
}
