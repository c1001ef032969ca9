import DocumentModel
import Drafting
import Indonesian
import Testing

/// What follows from the penalty that is replaced.
@Suite struct PenaltyTests {
  struct Paper: Sendable {
    var kind: String
    var part: String
    var suffix: String
  }

  private static let papers = [
    Paper(kind: "putusan", part: "amar", suffix: "dijatuhkan"),
    Paper(kind: "tuntutan", part: "tuntutan", suffix: "dituntut"),
  ]

  private static let fine = Rupiah(8_000_000).map { FieldValue.money($0) }

  private func words(
    _ paper: Paper,
    replaces replaced: String,
    prison: Bool,
    fine: Bool,
    _ change: (inout ExampleCase) -> Void = { _ in }
  ) throws -> PaperWords {
    var example = try ExampleCase(paper.kind)
    if !prison { example["penjara_\(paper.suffix)"] = nil }
    if fine { example["denda_\(paper.suffix)"] = Self.fine }
    example["amar.pidana_diganti"] = .text(replaced)
    change(&example)
    let template = try Template(kind: paper.kind, read: ProjectFiles.read)
    return try PaperWords(template.draft(example.facts).paper)
  }

  @Test(arguments: papers)
  func `prison that is replaced threatens with prison and not with the fine`(paper: Paper) throws {
    let words = try words(paper, replaces: "penjara", prison: true, fine: false)
    #expect(words.byClause["\(paper.part)-sanksi-ulang"] != nil)
    #expect(words.byClause["\(paper.part)-sanksi-penjara"] != nil)
    #expect(words.byClause["\(paper.part)-sanksi-denda"] == nil)
  }

  @Test(arguments: papers)
  func `a fine that is replaced threatens with the fine and not with prison`(paper: Paper) throws {
    let words = try words(paper, replaces: "denda", prison: false, fine: true)
    let amount = "Rp8.000.000,00 (delapan juta rupiah)"
    #expect(words.byClause["\(paper.part)-sanksi-ulang"] != nil)
    #expect(words.byClause["\(paper.part)-sanksi-penjara"] == nil)
    #expect(
      words.byClause["\(paper.part)-sanksi-denda"]
        == "membayar seluruh atau sebagian pidana denda sebesar \(amount) yang diganti dengan "
        + "pidana kerja sosial tersebut atau menjalani pidana penjara sebagai pengganti pidana "
        + "denda yang tidak dibayar;\n"
    )
    #expect(
      words.byClause["\(paper.part)-pidana-sesungguhnya"]?
        .contains("pidana denda sebesar \(amount)") == true
    )
    #expect(
      words.byClause["\(paper.part)-kerja-sosial"]?
        .contains("Menetapkan pidana denda tersebut diganti") == true
    )
  }

  @Test(arguments: papers)
  func `both penalties replaced threaten with both`(paper: Paper) throws {
    let words = try words(paper, replaces: "keduanya", prison: true, fine: true)
    #expect(words.byClause["\(paper.part)-sanksi-ulang"]?.hasSuffix("; atau\n") == true)
    #expect(words.byClause["\(paper.part)-sanksi-penjara"]?.hasSuffix("; atau\n") == true)
    #expect(words.byClause["\(paper.part)-sanksi-denda"]?.hasSuffix("dibayar;\n") == true)
    #expect(
      words.byClause["\(paper.part)-pidana-sesungguhnya"]?
        .contains("4 (empat) bulan dan pidana denda sebesar Rp8.000.000,00") == true
    )
  }

  @Test(arguments: papers)
  func `a fine beside the prison that is replaced must still be paid`(paper: Paper) throws {
    let words = try words(paper, replaces: "penjara", prison: true, fine: true) { example in
      example["amar.jangka_bayar_denda"] = LegalDuration(months: 1).map { .duration($0) }
      example["amar.penjara_pengganti"] = LegalDuration(days: 8).map { .duration($0) }
    }
    #expect(words.byClause["\(paper.part)-sanksi-denda"] == nil)
    let clause = try #require(words.byClause["\(paper.part)-pembayaran-denda"])
    #expect(clause.contains("dalam jangka waktu 1 (satu) bulan"))
    #expect(clause.contains("diganti dengan pidana penjara selama 8 (delapan) hari"))
  }

  @Test(arguments: papers)
  func `the penalty that is named as replaced must have been imposed`(paper: Paper) {
    #expect {
      try words(paper, replaces: "denda", prison: true, fine: false)
    } throws: { error in
      (error as? DraftProblem)?.missing.map(\.paths) == [["denda_\(paper.suffix)"]]
    }
  }

  @Test(arguments: papers)
  func `without any penalty one of the two is missing`(paper: Paper) {
    #expect {
      try words(paper, replaces: "penjara", prison: false, fine: false)
    } throws: { error in
      (error as? DraftProblem)?.missing.map(\.paths)
        == [["penjara_\(paper.suffix)", "denda_\(paper.suffix)"]]
    }
  }

  @Test(arguments: papers)
  func `detention lessens the penalty and not the hours`(paper: Paper) throws {
    let words = try words(paper, replaces: "penjara", prison: true, fine: false) { example in
      example["perkara.status_penahanan"] = .text("rutan")
      example["penahanan"] = LegalDuration(days: 20).map { .duration($0) }
      example["amar.pengurangan_penahanan"] = .text("seluruhnya")
      example["amar.keluar_dari_tahanan"] = .boolean(true)
    }
    #expect(
      words.byClause["\(paper.part)-pengurangan-penahanan"]
        == "Menetapkan masa penangkapan dan/atau penahanan yang telah dijalani Terdakwa "
        + "seluruhnya dikurangkan dari pidana penjara yang dijatuhkan;\n"
    )
    #expect(words.byClause["\(paper.part)-kerja-sosial"]?.contains("120 ") == true)
    #expect(words.byClause["masa-penahanan"]?.contains("20 (dua puluh) hari") == true)
  }

  @Test(arguments: papers)
  func `the reading of the Jampidum leaves place and days to the prosecutor`(
    paper: Paper
  ) throws {
    let template = try Template(kind: paper.kind, read: ProjectFiles.read)
    let facts = try ExampleCase(paper.kind).facts
    let options = DraftOptions(readings: ["tempat-dalam-amar": "jampidum"])
    let words = try PaperWords(template.draft(facts, options: options).paper)
    #expect(words.byClause["\(paper.part)-tempat"] == nil)
    #expect(!words.all.contains("hari per minggu"))
    let clause = try #require(words.clauses.first { $0.id == "pertimbangan-tempat-oleh-jaksa" })
    #expect(clause.reading?.issue == "tempat-dalam-amar")
    #expect(clause.reading?.reading == "jampidum")
    #expect(words.byClause["\(paper.part)-kerja-sosial"]?.contains("jam per hari") == true)

    let standard = try PaperWords(template.draft(facts).paper)
    let place = try #require(standard.clauses.first { $0.id == "\(paper.part)-tempat" })
    #expect(place.reading?.reading == "mahkamah-agung")
    #expect(standard.byClause["pertimbangan-tempat-oleh-jaksa"] == nil)
  }
}
