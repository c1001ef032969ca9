import Diagnostics
import Foundation
import Inspection
import Testing

/// Files that cannot be inspected, made by other programs.
@Suite struct RefusalTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "uji-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let made = try Python.run("make-files.py", [folder.path()])
    try #require(made.status == 0, "\(made.output)")
  }

  private func read(_ name: String) throws -> Result<String, DraftProblem> {
    let file = folder.appending(path: name)
    let bytes = try Array(Data(contentsOf: file))
    do throws(DraftProblem) {
      let text = try DraftReader.read(bytes, file: file.path()).bytes
      return .success(String(decoding: text, as: UTF8.self))
    } catch {
      return .failure(error)
    }
  }

  @Test func `each file that cannot be read is refused with what to do`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let expected: [(file: String, kind: DraftProblem.Kind, remedy: String)] = [
      ("bersandi.pdf", .encrypted, "tanpa kata sandi"),
      ("gambar.pdf", .imageOnly, "OCR"),
      ("ole-bersandi.docx", .encrypted, "tanpa kata sandi"),
      ("terkunci.docx", .encrypted, "tanpa kata sandi"),
      ("lama.doc", .oldWord, ".docx"),
      ("terpotong.docx", .damaged, "simpan ulang"),
      ("bom.docx", .tooLarge, "berkas tersendiri"),
      ("tabel.docx", .notADocument, ".docx"),
    ]
    for (file, kind, remedy) in expected {
      guard case .failure(let problem) = try read(file) else {
        Issue.record("\(file) was read")
        continue
      }
      #expect(problem.kind == kind, "\(file)")
      #expect(problem.diagnostic.remedy?.contains(remedy) == true, "\(file)")
    }
  }

  @Test func `heads and feet of a Word file stay out, and rows of two cells are labels`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = try read("naskah.docx").get()
    #expect(text.contains("MENGADILI"))
    #expect(text.contains("Jumlah : 60 (enam puluh) jam"))
    #expect(text.contains("Tempat : Panti Contoh"))
    #expect(!text.contains("999"))
    #expect(!text.contains("Halaman"))
  }

  @Test func `notes, deletions and doubled text boxes of a Word file stay out`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let draft = try #require(ExpectedDraft.all(in: "Blind").first { $0.file == "B04.docx" })
    let bytes = try DraftReader.read(draft.text, file: draft.file).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("kerja sosial selama 80 (delapan puluh) jam, 4 (empat) jam per hari"))
    #expect(!text.contains("sembilan ratus jam"))
    #expect(!text.contains("Pasal 184"))
    #expect(text.ranges(of: "Salinan untuk arsip").count == 1)
  }
}
