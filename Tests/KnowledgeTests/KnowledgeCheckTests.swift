import Diagnostics
import Foundation
import KnowledgeBase
import Testing

@Suite struct KnowledgeCheckTests {
  @Test func `the knowledge base is clean`() {
    #expect(KnowledgeCheck.run(.embedded).map(\.description) == [])
    #expect(KnowledgeCheck.run(.folder(PackageFolder.knowledge)).map(\.description) == [])
  }

  @Test func `at least 25 kinds of faults are planted, each readable`() throws {
    let folder = PackageFolder.root.appending(path: PlantedFault.folder).path()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !$0.hasSuffix(".md") }.sorted()
    #expect(names.count >= 25)
    #expect(PlantedFault.all().map(\.name) == names)
    #expect(Set(PlantedFault.all().map(\.code)).count >= 25)
  }

  @Test(arguments: PlantedFault.all())
  func `a planted fault is found at its file and line`(fault: PlantedFault) throws {
    let copy = try KnowledgeCopy()
    try fault.plant(in: copy)
    let findings = KnowledgeCheck.run(.folder(copy.knowledge))
    let line = try fault.line(in: copy)
    let place = SourceLocation(file: "\(copy.knowledge)/\(fault.place)", line: line)
    let found = findings.first { finding in
      finding.code == fault.code && finding.location?.file == place.file
        && finding.location?.line == line
    }
    let others = findings.map { "\($0.location?.line ?? 0) \($0.code)" }.joined(separator: ", ")
    let finding = try #require(found, "expected \(fault.code) at line \(line), found: \(others)")
    // A sentence that says what is wrong, and one that says what to do.
    #expect(finding.message.hasSuffix("."))
    #expect(finding.remedy?.hasSuffix(".") == true)
  }

  @Test func `a deleted ayat reads as a sentence that says what to do`() throws {
    let copy = try KnowledgeCopy()
    let fault = try PlantedFault("ayat-terhapus")
    try fault.plant(in: copy)
    let result = try PackageFolder.run(
      PackageFolder.program,
      ["pengetahuan", "periksa", "--pengetahuan", copy.knowledge]
    )
    #expect(result.status == 1)
    #expect(result.messages == "1 temuan.\n")
    let words =
      /UU 1\/2023 Pasal 85 ayat \(4\) tidak ada lagi; tempatnya sesudah UU 1\/2023 Pasal 85 ayat \(3\)\. [1-9][0-9]+ rujukan menunjuk ke sana\. Kembalikan ayat itu; yang dicabut tidak dihapus, melainkan diberi masa berlaku\./
    #expect(result.output.contains(words), "\(result.output)")
  }

  @Test func `a file that cannot be read is reported alone`() throws {
    let copy = try KnowledgeCopy()
    try PlantedFault("p-tak-ditutup").plant(in: copy)
    let findings = KnowledgeCheck.run(.folder(copy.knowledge))
    #expect(findings.map(\.code) == ["xml-rusak"])
    let remedy = findings.first?.remedy ?? ""
    #expect(
      remedy.hasSuffix("Pemeriksaan lain dilakukan setelah semua berkas dapat dibaca."),
      "\(remedy)"
    )
  }

  @Test(arguments: ["ayat-terakhir-terhapus", "pasal-terhapus", "pasal-tanpa-bunyi-terhapus"])
  func `what is gone is one finding`(name: String) throws {
    let copy = try KnowledgeCopy()
    try PlantedFault(name).plant(in: copy)
    #expect(KnowledgeCheck.run(.folder(copy.knowledge)).map(\.code) == ["ketentuan-hilang"])
  }

  @Test func `changed words come with the line that would settle them`() throws {
    let copy = try KnowledgeCopy()
    try PlantedFault("koma-terhapus").plant(in: copy)
    let first = try #require(KnowledgeCheck.run(.folder(copy.knowledge)).first)
    let match = try #require(first.remedy?.firstMatch(of: /ganti baris ([0-9]+) .* "(.*)"/))
    let number = try #require(Int(match.1))
    try copy.edit(WordingTable.path) { text in
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines[number - 1] = String(match.2)
      return lines.joined(separator: "\n")
    }
    #expect(KnowledgeCheck.run(.folder(copy.knowledge)).map(\.description) == [])
  }

  @Test func `causes in the statutes come before what rests on them`() throws {
    let copy = try KnowledgeCopy()
    for name in ["kaidah-menunjuk-kosong", "koma-terhapus", "jawaban-menunjuk-kosong"] {
      try PlantedFault(name).plant(in: copy)
    }
    let findings = KnowledgeCheck.run(.folder(copy.knowledge))
    #expect(findings.count >= 3)
    #expect(findings.first?.code == "bunyi-berbeda")
  }

  @Test func `a table that is gone or empty is a finding`() throws {
    let copy = try KnowledgeCopy()
    try copy.edit(WordingTable.path) { _ in "# kosong\n" }
    #expect(KnowledgeCheck.run(.folder(copy.knowledge)).map(\.code) == ["tabel-bunyi-hilang"])
    try FileManager.default.removeItem(atPath: "\(copy.knowledge)/\(WordingTable.path)")
    let finding = KnowledgeCheck.run(.folder(copy.knowledge)).first
    #expect(finding?.code == "tabel-bunyi-hilang")
    #expect(finding?.location?.file == "\(copy.knowledge)/\(WordingTable.path)")
  }

  @Test func `a template is named by a short path`() throws {
    let copy = try KnowledgeCopy()
    try copy.edit("../Templates/amar/demands.xml") { text in
      text.replacing("UU 1/2023 Pasal 85 ayat (7)\"", with: "UU 1/2023 Pasal 85 ayat (17)\"")
    }
    let finding = try #require(KnowledgeCheck.run(.folder(copy.knowledge)).first)
    let folder = copy.folder.path()
    #expect(finding.location?.file == "\(folder)/Templates/amar/demands.xml")
  }

  @Test func `a clean knowledge base ends well`() throws {
    let result = try PackageFolder.run(PackageFolder.program, ["pengetahuan", "periksa"])
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.messages == "Tidak ada temuan.\n")
  }
}
