import Diagnostics
import Foundation
import Inspection
import Testing

@Suite struct ReadingTests {
  private static func text(_ words: String, file: String) throws -> String {
    String(decoding: try DraftReader.read(Array(words.utf8), file: file).bytes, as: UTF8.self)
  }

  private static func problem(_ bytes: [UInt8], file: String = "naskah") -> DraftProblem.Kind? {
    do throws(DraftProblem) {
      _ = try DraftReader.read(bytes, file: file)
      return nil
    } catch {
      #expect(error.diagnostic.remedy?.isEmpty == false)
      return error.kind
    }
  }

  @Test func `HTML keeps its words and the numbers of its lists`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>x</title><style>p { color: red }</style></head><body>
      <h1>MENGADILI</h1><ol><li><p>Menyatakan &amp; lagi</p></li><li>Menjatuhkan<ol type="a"><li>satu</li></ol></li></ol>
      <script>alert("tidak")</script><!-- tidak --></body></html>
      """
    let text = try Self.text(page, file: "a.html")
    #expect(text.contains("1. Menyatakan & lagi"))
    #expect(text.contains("2. Menjatuhkan"))
    #expect(text.contains("a. satu"))
    #expect(!text.contains("tidak"))
    #expect(!text.contains("color"))
  }

  @Test(arguments: [
    "<", "<p", "<!--", "&", "&#x;", "&#99999999;", "</", "<script>", "<ol><li>", "a<b & c>",
  ])
  func `broken HTML is read without harm`(page: String) throws {
    _ = try Self.text("naskah " + page, file: "a.html")
  }

  @Test func `Markdown loses its marks`() throws {
    let text = try Self.text(
      "## MENGADILI\n\n1. Menyatakan **Terdakwa A**;\n\n| a | b |\n| --- | --- |\n",
      file: "a.md"
    )
    #expect(text.contains("MENGADILI"))
    #expect(text.contains("1. Menyatakan Terdakwa A;"))
    #expect(!text.contains("*"))
    #expect(!text.contains("---"))
  }

  @Test func `UTF-16 and Windows text are read`() throws {
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in "kerja sosial".utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try DraftReader.read(wide, file: "a.txt").bytes == Array("kerja sosial".utf8))
    let old: [UInt8] = Array("kata ".utf8) + [0x96] + Array(" kata".utf8)
    #expect(Self.problem(old) == nil)
  }

  @Test func `what cannot be read is refused with what to do`() {
    #expect(Self.problem([]) == .empty)
    #expect(Self.problem(Array(" \n\t".utf8)) == .empty)
    #expect(Self.problem([0, 1, 2, 3]) == .notText)
    #expect(Self.problem([0xD0, 0xCF, 0x11, 0xE0, 0, 0]) == .oldWord)
    #expect(Self.problem([UInt8](repeating: 0x50, count: 3) + [0]) == .notText)
    #expect(Self.problem(Array("PK\u{3}\u{4} rusak".utf8)) == .damaged)
    #expect(Self.problem([UInt8](repeating: 0x61, count: DraftReader.fileLimit + 1)) == .tooLarge)
    #expect(Self.problem([UInt8](repeating: 0x61, count: 7 << 20)) == .tooLarge)
  }

  @Test func `a PDF is read by pdftotext, and bad ones are refused`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "uji-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func read(_ name: String, _ bytes: [UInt8]) throws -> Result<String, DraftProblem> {
      let file = folder.appending(path: name)
      try Data(bytes).write(to: file)
      do throws(DraftProblem) {
        let text = try DraftReader.read(bytes, file: file.path()).bytes
        return .success(String(decoding: text, as: UTF8.self))
      } catch {
        return .failure(error)
      }
    }
    let words = "Menjatuhkan pidana kerja sosial selama 60 (enam puluh) jam kepada Terdakwa A"
    switch try read("a.pdf", SmallPDF.bytes(words)) {
    case .success(let text): #expect(text.contains(words))
    case .failure(let problem):
      Issue.record("pdftotext (poppler-utils) is needed for this test: \(problem.diagnostic)")
    }
    for (bytes, kind) in [
      (SmallPDF.bytes(""), DraftProblem.Kind.imageOnly),
      (Array("%PDF-1.4 rusak".utf8), .damaged),
    ] {
      guard case .failure(let problem) = try read("b.pdf", bytes) else {
        Issue.record("a bad PDF was read")
        continue
      }
      #expect(problem.kind == kind)
    }
  }
}

/// A PDF of one page with one line of words.
enum SmallPDF {
  static func bytes(_ words: String) -> [UInt8] {
    let escaped = words.replacing("(", with: "\\(").replacing(")", with: "\\)")
    let stream = words.isEmpty ? "" : "BT /F1 9 Tf 20 100 Td (\(escaped)) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}
