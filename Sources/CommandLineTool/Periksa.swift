import ArgumentParser
import Assistant
import CaseFile
import Diagnostics
import Indonesian
import KnowledgeBase

/// `timbang periksa`: whether kerja sosial is open in a case, why, and what is missing.
struct Periksa: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa",
    abstract: "Menilai apakah pidana kerja sosial terbuka untuk suatu perkara."
  )

  @Argument(help: "Berkas perkara (JSON). Tanpa berkas, Timbang bertanya lewat terminal.")
  var kasus: String?

  @Option(help: "Untuk siapa hasil ini.")
  var peran: Role = .warga

  @Option(help: "Tanggal penilaian bila perkara belum diputus, misalnya 2026-03-01.")
  var pada: DateArgument?

  @Option(help: "Bentuk hasil.")
  var format: ResultFormat = .teks

  @Option(help: "Berkas tempat jawaban wawancara disimpan dan dilanjutkan.")
  var simpan: String?

  @Option(
    help:
      "Bacaan yang dianut, misalnya hanya-denda=harfiah; boleh berulang. Lihat: pengetahuan daftar --tafsir."
  )
  var tafsir: [String] = []

  @Option(
    help: "Andaikan jawaban lain, misalnya persetujuan=ya; tanpa isi: apa yang harus berubah."
  )
  var andai: String?

  @Flag(help: "Tampilkan seluruh jejak penilaian.")
  var jejak = false

  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    let assistant = try knowledge.assistant()
    let day = pada?.date ?? .today()
    let adopted = try adoptedReadings(assistant)
    guard kasus == nil || simpan == nil else {
      throw Exit.usage("Pilih salah satu: berkas perkara yang dinilai, atau --simpan.")
    }
    if let andai {
      let caseFile = try (kasus ?? simpan).map { try CaseFiles.read($0, assistant) } ?? .init()
      let assessment = assistant.assess(caseFile, role: peran, on: day, adopted: adopted)
      try WhatIfOption.show(andai, assessment, assistant, on: day, format: format)
      return
    }
    if kasus == nil, Terminal.isInteractive {
      try InterviewCommand.run(
        assistant,
        role: peran,
        on: day,
        path: simpan,
        format: format,
        adopted: adopted
      ) { show($0, assistant, day, adopted, $1) }
      return
    }
    let caseFile = try (kasus ?? simpan).map { try CaseFiles.read($0, assistant) } ?? .init()
    show(caseFile, assistant, day, adopted)
  }

  private func adoptedReadings(_ assistant: Assistant) throws -> [String: String] {
    do throws(Diagnostic) {
      return try assistant.adoptedReadings(tafsir)
    } catch {
      throw Exit.usage(Terminal.line(error))
    }
  }

  private func show(
    _ caseFile: CaseFile,
    _ assistant: Assistant,
    _ day: CalendarDate,
    _ adopted: [String: String],
    _ part: ResultPart = .whole
  ) {
    let assessment = assistant.assess(caseFile, role: peran, on: day, adopted: adopted)
    switch format {
    case .json: Output.json(assessment.json)
    case .teks:
      let columns = Terminal.columns
      switch part {
      case .whole: Output.text(assessment.text(columns: columns, showsTrace: jejak))
      // A blank line, the question and its answer follow on the same screen.
      case .firstScreen: Output.text(assessment.firstScreen(columns: columns, lines: 21))
      case .details: Output.text(assessment.details(columns: columns, showsTrace: jejak))
      }
    }
  }
}
