import DocumentModel
import Foundation
import Rendering
import Testing

/// Where a table begins near the foot of a page.
@Suite struct TableHeadingTests {
  private func paper(after lines: Int) -> Paper {
    let rows = (1...5).map { [[Inline.text("baris\($0)")], [.text("isi")]] }
    let table = Table(header: [[.text("Kepala")], [.text("Isi")]], rows: rows, widths: [1, 1])
    return Paper(
      title: "Uji",
      kind: "uji",
      blocks: (0..<lines).map { _ in .paragraph(Paragraph([.text("alinea")])) } + [.table(table)]
    )
  }

  @Test func `a heading with a single row does not end a page of a PDF`() throws {
    var parted = 0
    for lines in 20...40 {
      let pages = try pages(Renderer.render(paper(after: lines), as: .pdf))
      for page in pages where page.contains("baris1") { #expect(page.contains("baris2")) }
      if pages.contains(where: { $0.contains("baris2") && !$0.contains("baris5") }) { parted += 1 }
    }
    #expect(parted > 0)
  }

  @Test func `a Word file says the same to the word processor`() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).docx")
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(Renderer.render(paper(after: 1), as: .docx)).write(to: place)
    let body = String(
      decoding: try run(
        RenderedPaper.root.appending(path: ".venv/bin/python3").path(),
        [
          "-c",
          "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); "
            + "sys.stdout.buffer.write(z.read('word/document.xml'))",
          place.path(),
        ]
      ),
      as: UTF8.self
    )
    let rows = body.split(separator: "<w:tr>").dropFirst().map { $0.contains("<w:keepNext/>") }
    #expect(rows == [true, true, false, false, false, false])
  }

  private func pages(_ bytes: [UInt8]) throws -> [Substring] {
    let place = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(bytes).write(to: place)
    let text = try run("/usr/bin/pdftotext", [place.path(), "-"])
    return String(decoding: text, as: UTF8.self).split(separator: "\u{C}")
  }

  private func run(_ program: String, _ arguments: [String]) throws -> Data {
    let (process, out) = (Process(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = out
    try process.run()
    let data = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
