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
    #expect(
      result.output.contains(
        "UU 1/2023 Pasal 85 ayat (4) tidak ada: UU 1/2023 Pasal 85 ada, tetapi tidak memuat "
          + "tempat itu. Periksa nomornya, atau kembalikan bagian yang terhapus dalam folder Sources."
      )
    )
  }

  @Test func `a clean knowledge base ends well`() throws {
    let result = try PackageFolder.run(PackageFolder.program, ["pengetahuan", "periksa"])
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.messages == "Tidak ada temuan.\n")
  }
}
