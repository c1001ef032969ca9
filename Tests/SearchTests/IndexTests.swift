import Search
import Testing

@Suite struct IndexTests {
  private let index = BM25Index(documents: [
    ["denda", "bayar", "waktu"], ["penjara", "lama", "tahun"],
    ["denda", "denda", "ganti", "penjara"],
  ])

  @Test func `the text with more of the query stands first`() {
    #expect(index.search(["denda", "ganti"]).map(\.document) == [2, 0])
  }

  @Test func `a rare term weighs more than a common one`() {
    #expect(index.weight(of: "waktu") > index.weight(of: "denda"))
    #expect(index.weight(of: "tiada") == 0)
  }

  @Test func `what nothing has finds nothing`() {
    #expect(index.search(["tiada"]).isEmpty)
    #expect(index.search([]).isEmpty)
    #expect(BM25Index(documents: []).search(["denda"]).isEmpty)
  }

  @Test func `the nearest known question wins`() throws {
    let questions = QuestionIndex(
      questions: [(0, ["jam", "sehari"]), (0, ["jam", "maks"]), (1, ["denda", "cicil"])],
      spoken: [[], []]
    )
    let match = try #require(questions.search(["denda", "cicil", "lain"]).first)
    #expect(match.owner == 1)
    #expect(match.score < 1)
    #expect(questions.search(["jam", "maks"]).first?.score == 1)
  }
}
