import Assistant
import DocumentModel
import Foundation
import Indonesian
import Rendering
import Testing

/// Bounds are for a slow machine and an unoptimised build; `make bench` prints the real figures and
/// holds them to what was promised.
@Suite(.serialized) struct RenderingBenchmark {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let values = [
    "nama": "Terdakwa A", "nomor": "10/Pid.Sus/2026/PN Ktx", "tempat": "Panti Lansia Contoh",
    "jam": "120 (seratus dua puluh) jam", "tanggal": "12 Maret 2026",
  ]

  /// A letter of two pages about the facts given.
  private static func letter(_ fact: (String) -> String) -> Paper {
    let sentence =
      "Sehubungan dengan perkara Nomor \(fact("nomor")) atas nama \(fact("nama")), pidana kerja "
      + "sosial selama \(fact("jam")) dilaksanakan di \(fact("tempat")) di bawah pengawasan jaksa "
      + "dan bimbingan pembimbing kemasyarakatan sampai seluruh jam itu selesai dijalani. "
    return Paper(
      title: "Surat \(fact("nomor"))",
      kind: "surat",
      header: [.text(fact("nomor"))],
      blocks: [
        .heading(level: 1, [.text("SURAT KETERANGAN")]),
        .table(
          Table(
            rows: values.keys.sorted().map { [[.text($0)], [.text(fact($0), style: .bold)]] },
            widths: [1, 3],
            hasBorders: false
          )
        ),
        .list(
          NumberedList(
            .decimal,
            items: (1...10).map { _ in
              NumberedList.Item([.paragraph(Paragraph([.text(sentence)]))])
            }
          )
        ),
        .paragraph(Paragraph([.text(sentence + sentence)])),
        .signatures([
          Signature(
            place: [.text(fact("tanggal"))],
            office: [.text("Penuntut Umum,")],
            name: [.text("Penuntut Umum E")]
          )
        ]),
      ]
    )
  }

  private static let filled = letter { values[$0] ?? "" }

  #if DEBUG
  private static let isOptimised = false
  #else
  private static let isOptimised = true
  #endif

  @Test func `a letter of two pages becomes a Word file faster than docxtpl fills it`() throws {
    let ours = try Stopwatch.best("DOCX, letter of two pages", rounds: 50) {
      _ = try Renderer.render(Self.filled, as: .docx)
    }
    let theirs = try Self.docxtpl()
    let ratio = theirs / ours
    print("bench: docxtpl, same letter: \((theirs / .microseconds(10)).rounded() / 100) ms")
    print(
      "bench: DOCX a second: \(Int(.seconds(1) / ours)) ours, \(Int(.seconds(1) / theirs)) docxtpl, "
        + "ratio \((ratio * 10).rounded() / 10)"
    )
    #expect(ratio > (Self.isOptimised ? 10 : 1))
  }

  @Test func `a letter of two pages becomes a PDF`() throws {
    let time = try Stopwatch.best("PDF, letter of two pages", rounds: 50) {
      _ = try Renderer.render(Self.filled, as: .pdf)
    }
    let pdf = try Renderer.render(Self.filled, as: .pdf)
    #expect(pdf.firstRange(of: Array("/Count 2\n".utf8)) != nil)
    #expect(time < (Self.isOptimised ? .milliseconds(10) : .milliseconds(150)))
  }

  @Test(arguments: [OutputFormat.docx, .pdf])
  func `a thousand drafts take little memory and leave none behind`(format: OutputFormat) throws {
    let assistant = try Assistant()
    let example = Self.root.appending(path: "Templates/putusan/example.json")
    let caseFile = try assistant.caseFile(Array(Data(contentsOf: example)), file: "putusan")
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let request = PaperRequest(kind: "putusan", format: format, day: day)
    let count = Self.isOptimised ? 1000 : 60
    func draft(_ count: Int) throws {
      for _ in 0..<count {
        #expect(try assistant.paper(request, for: caseFile).bytes.count > 5000)
      }
    }
    try draft(count / 10)
    let before = try Memory()
    try Memory.forgetPeak()
    let time = try ContinuousClock().measure { try draft(count) }
    let after = try Memory()
    print(
      "bench: \(count) drafts as \(format.rawValue): \(time / .seconds(1)) s, peak "
        + "\(after.peak / 1024) MiB of memory, \(after.now - before.now) KiB more than before"
    )
    // In a debug build all other tests run in this process at the same time.
    guard Self.isOptimised else { return }
    #expect(after.peak < 100 * 1024)
    #expect(after.now - before.now < 4 * 1024)
  }

  /// The time that docxtpl takes for the same letter, out of a template with the same words.
  private static func docxtpl() throws -> Duration {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "timbang-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let template = folder.appending(path: "surat.docx")
    try Data(Renderer.render(letter { "{{ \($0) }}" }, as: .docx)).write(to: template)
    let process = Process()
    let output = Pipe()
    process.executableURL = root.appending(path: ".venv/bin/python3")
    process.arguments =
      [root.appending(path: "Scripts/bench-docxtpl.py").path, template.path, "20"]
      + values.map { "\($0.key)=\($0.value)" }
    process.standardOutput = output
    try process.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let milliseconds = try #require(
      Double(words.split(whereSeparator: \.isWhitespace).first ?? ""),
      "docxtpl did not run: run Scripts/test-setup.sh"
    )
    return .microseconds(milliseconds * 1000)
  }
}
