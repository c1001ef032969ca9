import Assistant
import CaseFile
import Diagnostics
import DocumentModel
import Foundation
import JSONTree
import KnowledgeBase
import Provenance
import Rendering
import Testing

/// A case goes into a draft and comes back as it was.
@Suite struct CaseRoundTripTests {
  /// Every case file of the project: the cases of the knowledge base, and the worked examples.
  private static let paths: [String] = ["Knowledge/Cases", "Templates"].flatMap { folder in
    let root = Desk.root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
    return names.sorted().flatMap { name in
      ["case.json", "example.json"].map { "\(folder)/\(name)/\($0)" }
    }.filter { FileManager.default.fileExists(atPath: Desk.root.appending(path: $0).path()) }
  }

  /// A small paper that carries the case, in both formats.
  private func carried(_ caseFile: CaseFile) throws -> [[UInt8]] {
    let paper = Paper(title: "Uji", kind: "putusan", blocks: [.paragraph(Paragraph([.text("a")]))])
    let proof = DraftProof(
      of: paper,
      demands: [:],
      origin: DraftProof.Origin(kind: "putusan", knowledge: "1", template: "2", wish: nil),
      caseData: CaseFileWriter.value(caseFile)
    )
    let hidden = try proof.hiddenPart()
    return try [OutputFormat.docx, .html].map {
      try Renderer.render(paper, as: $0, carrying: hidden)
    }
  }

  private func expectIdentity(_ caseFile: CaseFile) throws {
    for bytes in try carried(caseFile) {
      let found = try Desk.assistant.recoverCase(bytes, file: "naskah").caseFile
      #expect(found == caseFile)
      #expect(CaseFileWriter.bytes(found) == CaseFileWriter.bytes(caseFile))
    }
  }

  @Test func `every case of the project comes back with all that is known of its sources`() throws {
    #expect(Self.paths.count >= 100)
    var sourced = 0
    for path in Self.paths {
      let bytes = Array(try Data(contentsOf: Desk.root.appending(path: path)))
      let caseFile = try Desk.assistant.caseFile(bytes, file: path)
      sourced += caseFile.entries.values.count { $0.by != nil || $0.evidence != nil }
      try expectIdentity(caseFile)
    }
    #expect(sourced > 10)
  }

  @Test func `random cases come back, whatever signs their words hold`() throws {
    var generator = SeededGenerator(seed: 20_261_122)
    var accepted = 0
    for _ in 0..<300 {
      let bytes = JSONWriter.bytes(RandomCase.value(&generator))
      guard let caseFile = try? Desk.assistant.caseFile(bytes, file: "acak.json") else { continue }
      accepted += 1
      try expectIdentity(caseFile)
    }
    #expect(accepted > 250)
  }

  @Test func `random cases come back after LibreOffice and python-docx saved the file`() throws {
    var generator = SeededGenerator(seed: 7)
    let place = try Workplace()
    var cases: [CaseFile] = []
    var files: [String] = []
    while cases.count < 12 {
      let bytes = JSONWriter.bytes(RandomCase.value(&generator))
      guard let caseFile = try? Desk.assistant.caseFile(bytes, file: "acak.json") else { continue }
      files.append(try place.file("a/\(cases.count).docx", carried(caseFile)[0]))
      cases.append(caseFile)
    }
    try Outside.office(files, to: "docx", in: place.url.appending(path: "kantor"))
    try Outside.python(["resave", place.path("a"), place.path("python")])
    for (index, caseFile) in cases.enumerated() {
      for folder in ["kantor", "python"] {
        let bytes = try place.bytes("\(folder)/\(index).docx")
        #expect(try Desk.assistant.recoverCase(bytes, file: "naskah").caseFile == caseFile)
      }
    }
  }

  @Test(arguments: [OutputFormat.docx, .html])
  func `a paper drafted from a draft is the one drafted from the case`(format: OutputFormat) throws
  {
    let draft = try Desk.draft("tuntutan", format)
    let found = try Desk.assistant.recoverCase(draft, file: "naskah")
    #expect(!found.verification.hasFindings)
    for kind in ["tuntutan", "permintaan-litmas", "selebaran"] {
      let again = try Desk.draft(kind, .docx, of: found.caseFile) { $0.leavesBlanks = true }
      let first = try Desk.draft(kind, .docx, of: Desk.example("tuntutan")) {
        $0.leavesBlanks = true
      }
      #expect(again == first)
    }
  }

  @Test func `the readings that a draft follows come with its case`() throws {
    let draft = try Desk.draft("putusan", .docx) { $0.readings = ["tempat-dalam-amar": "jampidum"] }
    let found = try Desk.assistant.recoverCase(draft, file: "naskah")
    #expect(found.readings == ["tempat-dalam-amar": "jampidum"])
  }

  @Test func `no case comes from a draft without data, a PDF, or a draft that was tampered with`()
    throws
  {
    let bare = try Desk.draft("putusan", .html, carriesData: false)
    #expect(code(bare) == "data-tidak-dibawa")
    #expect(code(try Desk.draft("putusan", .pdf)) == "data-tidak-dibawa")
    let page = String(decoding: try Desk.draft("putusan", .html), as: UTF8.self)
    let other = page.replacing(
      "&quot;jam_kerja_sosial&quot;:120",
      with: "&quot;jam_kerja_sosial&quot;:20"
    )
    #expect(other != page)
    #expect(code(Array(other.utf8)) == "data-diubah")
  }

  private func code(_ bytes: [UInt8]) -> String? {
    do {
      _ = try Desk.assistant.recoverCase(bytes, file: "naskah")
      return nil
    } catch {
      return (error as? RecoveryProblem)?.diagnostics(file: "naskah").first?.code
    }
  }
}
