import Assistant
import CaseFile
import DocumentModel
import Foundation
import JSONTree
import KnowledgeBase
import Provenance
import Rendering
import Testing

/// What the program says of a draft whose hidden part, law or file is not what it was.
@Suite struct TrustTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  private func part(_ expression: String) throws -> DraftVerification {
    try Desk.verify(place.edited(Desk.draft("putusan", .docx), "part", expression))
  }

  @Test(arguments: [
    #"x.replace('"jam_kerja_sosial":120', '"jam_kerja_sosial":20')"#,
    #"x.replace('mengulangi seluruh', 'mengulangi separuh')"#,
    #"x.replace('"wajib":["UU 1/2023 Pasal 85 ayat (3)"],', '')"#,
    #"x.replace('2026-11-21+', '2026-11-22+')"#,
    #"re.sub('"sidik_data":"..', '"sidik_data":"00', x)"#,
  ])
  func `a hidden part that was changed is not relied on`(expression: String) throws {
    let result = try part(expression)
    #expect(!result.isIntact && result.hasFindings)
    #expect(result.json["hasil"]?.string == "keterangan-asal-diubah")
    #expect(result.text(columns: 80).contains("sudah diubah, jadi hasil di bawah ini tidak\ndapat"))
  }

  @Test func `a hidden part changed with all its digests does not fit the case it carries`() throws
  {
    // Somebody takes the sanction out of the paper and out of what it says of itself.
    let bytes = try Desk.draft("putusan", .html)
    let old = try Desk.document(bytes).proof
    let paper = Paper(
      title: "Putusan",
      kind: "putusan",
      blocks: old.passages.filter { $0.clause != "amar-sanksi-ulang" }
        .map { .paragraph(Paragraph([.text($0.words)])) }
    )
    let forged = DraftProof(
      of: paper,
      demands: [:],
      origin: old.origin,
      caseData: try #require(old.caseData)
    )
    let file = try Renderer.render(paper, as: .html, carrying: forged.hiddenPart())
    let result = try Desk.verify(file)
    #expect(result.isIntact)
    #expect(result.redraft == .different)
    #expect(result.hasFindings)
    #expect(result.edits(.mandatory).map(\.demands) == [["UU 1/2023 Pasal 85 ayat (7) huruf a"]])
  }

  @Test func `every result says that it is no signature`() throws {
    for format in [OutputFormat.docx, .html, .pdf] {
      let result = try Desk.verify(Desk.draft("amar", format))
      #expect(result.text(columns: 80).contains("Ini bukan tanda tangan: siapa pun"))
      #expect(result.text(columns: 40).split(separator: "\n").allSatisfy { $0.count <= 40 })
    }
  }

  @Test func `a draft of other knowledge is compared by what it carries, and that is said`() throws
  {
    let folder = place.url.appending(path: "Knowledge")
    try FileManager.default.copyItem(at: Desk.root.appending(path: "Knowledge"), to: folder)
    let law = folder.appending(path: "Rules/pasal-85.xml")
    try (String(contentsOf: law, encoding: .utf8) + "<!-- -->\n").write(
      to: law,
      atomically: true,
      encoding: .utf8
    )
    let other = try Assistant(source: .folder(folder.path()))
    let bytes = try Desk.draft("putusan", .docx)
    let clean = try other.verify(bytes, file: "naskah")
    #expect(!clean.knowledge.isSame && !clean.hasFindings)
    #expect(clean.redraft == .notTried)
    #expect(
      clean.text(columns: 100).contains("disusun dengan pengetahuan \(clean.knowledge.draft)")
    )
    let edited = try place.edited(bytes, "body", "x.replace('mengulangi seluruh', 'mengulangi')")
    let result = try other.verify(edited, file: "naskah")
    #expect(result.edits.map(\.reach) == [.mandatory])
  }

  @Test func `what the program knows to be demanded stays so, whatever a draft says`() throws {
    let old = try Desk.document(Desk.draft("putusan", .docx)).proof
    var origin = old.origin
    origin.knowledge = "2000-01-01+0"
    let clause = Clause(id: "amar-sanksi-ulang", basis: [])
    let paper = Paper(
      title: "Putusan",
      kind: "putusan",
      blocks: [.paragraph(Paragraph([.text("mengulangi")], clause: clause))]
    )
    let proof = DraftProof(of: paper, demands: [:], origin: origin, caseData: .object([]))
    let page = String(
      decoding: try Renderer.render(paper, as: .html, carrying: proof.hiddenPart()),
      as: UTF8.self
    )
    let result = try Desk.verify(Array(page.replacing(">mengulangi<", with: ">tidak<").utf8))
    #expect(result.edits.map(\.demands) == [["UU 1/2023 Pasal 85 ayat (7) huruf a"]])
  }

  // MARK: PDF

  @Test func `a PDF tells whether the file is as it was made, and no more`() throws {
    let bytes = try Desk.draft("putusan", .pdf)
    let result = try Desk.verify(bytes)
    #expect(result.fileState == .unchanged && !result.hasFindings)
    #expect(result.text(columns: 80).contains("Kata-kata dalam PDF tidak dibandingkan."))
    var changed = bytes
    changed[bytes.count / 2] ^= 1
    #expect(try Desk.verify(changed).fileState == .changed)
    #expect(try Desk.verify(bytes + Array("\n%%EOF\n".utf8)).fileState == .changed)
    #expect(try Desk.verify(bytes + [0x0A]).hasFindings)
    #expect(throws: ProofProblem.notCarried(file: "naskah")) {
      try Desk.verify(Array(bytes.prefix(bytes.count / 2)))
    }
  }

  @Test func `a PDF without data says that it cannot tell`() throws {
    let result = try Desk.verify(Desk.draft("putusan", .pdf, carriesData: false))
    #expect(result.fileState == .unsaid && !result.hasFindings)
    #expect(result.text(columns: 80).contains("tidak dapat dikatakan"))
  }
}
