import KnowledgeBase
import Search
import Testing

@Suite struct TextAnalyzerTests {
  private let analyzer: TextAnalyzer

  init() throws {
    let knowledge = try KnowledgeBase(from: .embedded)
    let material = try knowledge.questionMaterial()
    analyzer = TextAnalyzer(
      vocabulary: material.vocabulary,
      texts: knowledge.provisions.map(\.text) + material.answers.flatMap(\.variants)
    )
  }

  @Test(arguments: [
    ("klo ga bayar denda", "kalau tidak bayar denda"),
    ("mentoknya brp jam", "maksimal berapa jam"),
    ("kerja sosial digaji gak", "pidana kerja sosial dapat upah tidak"),
    ("denda bisa dicicil", "denda boleh diangsur"),
    ("KERJA SOSIAL DI MANA???", "kerja sosial di mana"),
  ])
  func `everyday words mean what formal ones do`(everyday: String, formal: String) {
    let terms = Set(analyzer.terms(everyday))
    #expect(!terms.isEmpty)
    #expect(terms.isSubset(of: analyzer.terms(formal)), "\(terms)")
  }

  @Test(arguments: [("terpidana", "pemidanaan"), ("mengancam", "ancaman"), ("hukuman", "hukum")])
  func `words of different meaning keep different stems`(one: String, other: String) {
    #expect(analyzer.terms(one) != analyzer.terms(other))
  }

  @Test(arguments: [
    ("pesetujuan", "persetujuan"), ("pengawsaan", "pengawasan"), ("dendda", "denda"),
  ])
  func `a typing slip is put right`(slip: String, word: String) {
    #expect(analyzer.terms(slip) == analyzer.terms(word))
  }

  @Test func `a number and its unit are one term`() {
    #expect(analyzer.terms("penjara 6 bulan").contains("#6bulan"))
    #expect(analyzer.terms("Rp10.000.000").contains("#10000000"))
  }

  @Test func `an article keeps its letter`() {
    #expect(Lexeme.split("psl 27A, 16th").map(\.text) == ["psl", "27a", ",", "16", "th"])
  }

  @Test(arguments: [
    "", " ", "\u{0}\u{7}\u{1B}", "😀😀", "((((", String(repeating: "a", count: 100_000),
  ])
  func `odd text never fails`(text: String) {
    #expect(analyzer.terms(text).count <= 10)
  }
}
