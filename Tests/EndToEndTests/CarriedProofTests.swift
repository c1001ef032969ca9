import Foundation
import Testing

/// `verifikasi`, `naskah --dari` and `naskah --tanpa-data`, run as a user runs them.
@Suite struct CarriedProofTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
  }

  private static let example = Program.root
    .appending(path: "Templates/putusan/example.json").path()

  private func draft(_ name: String, _ more: String...) throws -> (String, Program.Result) {
    let path = workplace.path(name)
    return (path, try Program.run(["naskah", "putusan", Self.example, "-o", path] + more))
  }

  @Test func `a draft verifies, an edited one is told apart, both with the codes of other checks`()
    throws
  {
    let (path, drafting) = try draft("a.html")
    #expect(drafting.status == 0)
    #expect(drafting.errors.contains("membawa data perkara secara tersembunyi"))
    let clean = try Program.run("verifikasi", path)
    #expect(clean.status == 0 && clean.errors.isEmpty)
    #expect(clean.output.hasPrefix("VERIFIKASI: PUTUSAN (HTML)\nKata-kata naskah ini masih sama"))

    let page = try String(contentsOfFile: path, encoding: .utf8)
    let other = page.replacing(">mengulangi seluruh atau", with: ">mengulangi")
    let edited = try workplace.file("b.html", Data(other.utf8))
    let found = try Program.run("verifikasi", edited)
    #expect(found.status == 1)
    #expect(found.output.contains("MENGADILI, butir 5 huruf a: diubah"))
    #expect(found.output.contains("Dasar: UU 1/2023 Pasal 85 ayat (7) huruf a"))
    let machine = try Program.run("verifikasi", edited, "--format", "json")
    #expect(machine.status == 1)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(machine.output.utf8)) as? [String: Any]
    )
    #expect(json["hasil"] as? String == "klausul-wajib-disunting")
    let edit = try #require((json["suntingan"] as? [[String: Any]])?.first)
    #expect(edit["letak"] as? String == "klausul-wajib")
    #expect(edit["dasar"] as? [String] == ["UU 1/2023 Pasal 85 ayat (7) huruf a"])
  }

  @Test func `another paper is drafted from a draft, and its edits are spoken of`() throws {
    let (path, _) = try draft("a.docx")
    let again = workplace.path("b.docx")
    let result = try Program.run("naskah", "putusan", "--dari", path, "-o", again)
    #expect(result.status == 0)
    let bytes = try [path, again].map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(bytes[0] == bytes[1])

    let (html, _) = try draft("c.html", "--tafsir", "tempat-dalam-amar=jampidum")
    let page = try String(contentsOfFile: html, encoding: .utf8)
    let edited = try workplace.file(
      "d.html",
      Data(page.replacing(">mengulangi seluruh atau", with: ">mengulangi").utf8)
    )
    let warned = try Program.run("naskah", "amar", "--dari", edited, "-o", workplace.path("e.txt"))
    #expect(warned.status == 0)
    #expect(warned.errors.contains("disunting sejak disusun"))
    #expect(warned.errors.contains("tambahkan --tafsir tempat-dalam-amar=jampidum"))
    let words = try String(contentsOfFile: workplace.path("e.txt"), encoding: .utf8)
    #expect(words.contains("mengulangi seluruh atau sebagian"))
  }

  @Test func `without its data a draft says so, and nothing else is made`() throws {
    let (path, drafting) = try draft("a.docx", "--tanpa-data")
    #expect(drafting.status == 0)
    #expect(!drafting.errors.contains("tersembunyi"))
    let verified = try Program.run("verifikasi", path)
    #expect(verified.status == 0)
    #expect(verified.output.contains("--tanpa-data"))
    let result = try Program.run("naskah", "amar", "--dari", path, "-o", workplace.path("b.docx"))
    #expect(result.status == 65)
    #expect(result.errors.contains("data perkaranya tidak ada di dalamnya"))
    #expect(workplace.contents == ["a.docx"])
  }

  @Test func `a file of another program is refused with what to do`() throws {
    let path = try workplace.file("a.html", "<!doctype html><p>Naskah")
    let result = try Program.run("verifikasi", path)
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("tidak membawa keterangan asal dari Timbang"))
    #expect(result.errors.contains("timbang uji-naskah"))
    let both = try Program.run("naskah", "amar", Self.example, "--dari", path, "-o", "x.docx")
    #expect(both.status == 2)
  }
}
