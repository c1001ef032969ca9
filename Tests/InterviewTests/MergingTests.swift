import CaseFile
import JSONTree
import KnowledgeBase
import Testing

@Suite struct MergingTests {
  private let library: Library

  init() throws {
    library = try Library.shared()
  }

  private func merge(_ first: String, _ second: String) throws -> CaseFile.Merge {
    try library.caseFile(first).merged(with: library.caseFile(second))
  }

  @Test func `what only one office knows is taken, with its source`() throws {
    let merge = try merge(
      #"{"delik": "UU 1/2023 Pasal 486", "kemampuan_kerja": null, "terdakwa": {"nama": "Terdakwa A"}}"#,
      #"{"kemampuan_kerja": {"nilai": true, "oleh": "dokter"}, "terdakwa": {"pekerjaan": "buruh"}}"#
    )
    #expect(merge.conflicts.isEmpty)
    #expect(merge.caseFile.entries[.kemampuanKerja]?.by == "dokter")
    #expect(merge.caseFile.charges.count == 1)
    #expect(merge.caseFile.records.first?.value["nama"]?.string == "Terdakwa A")
    #expect(merge.caseFile.records.first?.value["pekerjaan"]?.string == "buruh")
  }

  @Test func `two offices that contradict each other leave it unknown, and only the key is told`() throws {
    let merge = try merge(
      #"{"umur": {"nilai": 30, "oleh": "jaksa"}, "terdakwa": {"nama": "Terdakwa A"}}"#,
      #"{"umur": {"nilai": 17, "oleh": "Bapas"}, "terdakwa": {"nama": "Terdakwa B"}}"#
    )
    #expect(merge.conflicts.map(\.path) == ["umur", "terdakwa.nama"])
    #expect(merge.conflicts[0].first == "jaksa" && merge.conflicts[0].second == "Bapas")
    #expect(merge.caseFile.entries[.umur] == Entry(nil))
    #expect(merge.caseFile.records.first?.value["nama"] == .null)
  }

  @Test(arguments: [
    #"{"penjara_dituntut": "P12M", "delik": "UU 1/2023 Pasal 486"}"#,
    #"{"penjara_dituntut": "1 tahun", "delik": "Pasal 486 KUHP"}"#,
  ])
  func `the same in other words is no contradiction`(text: String) throws {
    let merge = try merge(#"{"penjara_dituntut": "P1Y", "delik": "486 kuhp"}"#, text)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.caseFile.charges.count == 1)
  }

  @Test func `consent withdrawn later counts from its date, from whichever file it comes`() throws {
    let given = #"{"persetujuan": {"nilai": true, "oleh": "jaksa", "tanggal": "2026-02-01"}}"#
    let withdrawn = #"{"persetujuan": {"nilai": false, "oleh": "Bapas", "tanggal": "2026-03-01"}}"#
    for (first, second) in [(given, withdrawn), (withdrawn, given)] {
      let merge = try merge(first, second)
      #expect(merge.conflicts.isEmpty)
      #expect(merge.changes == [.persetujuan])
      #expect(merge.caseFile.value(.persetujuan) == .boolean(false))
    }
  }

  @Test(arguments: [
    #"{"persetujuan": {"nilai": false, "oleh": "Bapas"}}"#,
    #"{"persetujuan": {"nilai": false, "tanggal": "2026-02-01"}}"#,
    #"{"persetujuan": {"nilai": false, "tanggal": "2026-03-01"}, "tanggal_putusan": "2026-02-15"}"#,
  ])
  func `consent without a later day, or with the judgment between, is a contradiction`(
    text: String
  ) throws {
    let merge = try merge(
      #"{"persetujuan": {"nilai": true, "oleh": "jaksa", "tanggal": "2026-02-01"}}"#,
      text
    )
    #expect(merge.conflicts.map(\.path) == ["persetujuan"])
    #expect(merge.caseFile.entries[.persetujuan] == Entry(nil))
  }

  @Test(arguments: Library.caseNames)
  func `a file merged with itself stays what it is`(name: String) throws {
    let caseFile = try library.caseFile(named: name)
    let merge = caseFile.merged(with: caseFile)
    #expect(merge.conflicts.isEmpty && merge.changes.isEmpty)
    #expect(merge.caseFile == caseFile)
    #expect(CaseFile().merged(with: caseFile).caseFile == caseFile)
    #expect(caseFile.merged(with: CaseFile()).caseFile == caseFile)
  }
}
