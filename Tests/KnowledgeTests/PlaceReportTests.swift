import Assistant
import Indonesian
import KnowledgeBase
import Testing

/// What is shown of a place, however the knowledge was read.
@Suite struct PlaceReportTests {
  @Test(arguments: [
    "KUHP 85(4)", "UU 1/2023 Pasal 85 ayat (9) huruf a", "27A UU ITE", "KUHP 3", "SEMA 1/2026",
    "Penjelasan Pasal 85 ayat (1) KUHP",
  ])
  func `uses looked up in advance are those looked up on demand`(words: String) throws {
    let law = try Law()
    let expecting = try KnowledgeBase(from: .embedded, expecting: words)
    let early = try #require(expecting.report(on: words, on: law.day))
    let late = try law.report(words)
    #expect(early.papers == late.papers)
    #expect(early.text(columns: 80) == late.text(columns: 80))
  }

  @Test func `what was expected does not stand in for another place`() throws {
    let law = try Law()
    let expecting = try KnowledgeBase(from: .embedded, expecting: "KUHP 85(4)")
    let other = try #require(expecting.report(on: "KUHP 85(9)", on: law.day))
    #expect(try other.papers == law.report("KUHP 85(9)").papers)
    #expect(!other.papers.isEmpty)
  }
}
