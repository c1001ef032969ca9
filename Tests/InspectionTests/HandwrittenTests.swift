import Inspection
import Testing

@Suite struct HandwrittenTests {
  @Test(arguments: ExpectedDraft.handwritten)
  func `a draft gives the findings that it must and no others`(draft: ExpectedDraft) throws {
    let got = try Bench.codes(draft.text, file: draft.file, kind: draft.jenis)
    #expect(draft.must.subtracting(got) == [])
    #expect(got.subtracting(draft.must).subtracting(draft.may) == [])
  }

  @Test(arguments: [
    "Drafts": 60, "HeldOut": 15, "Blind": 30, "Blind2": 16, "Blind3": 12, "Blind4": 36,
    "Blind5": 36, "Blind6": 48, "Blind7": 40,
  ])
  func `precision and recall stay high`(folder: String, atLeast: Int) throws {
    let drafts = ExpectedDraft.all(in: folder)
    #expect(drafts.count >= atLeast)
    var score = Score()
    for draft in drafts {
      let got = try Bench.codes(draft.text, file: draft.file, kind: draft.jenis)
      score.add(got, must: draft.must, may: draft.may)
    }
    print("\(folder): \(drafts.count) drafts, \(score)")
    #expect(score.precision >= 0.9)
    #expect(score.recall >= 0.9)
    // A third of the drafts is clean, so that silence is tested too.
    #expect(drafts.count { $0.must.isEmpty } * 5 >= drafts.count)
  }

  @Test(arguments: ExpectedDraft.handwritten)
  func `the kind of a draft is told from its words`(draft: ExpectedDraft) throws {
    let report = try Bench.inspect(draft.text, file: draft.file)
    #expect(report.kind.rawValue == draft.jenis)
  }

  @Test func `a judgment dated before there was kerja sosial is remarked`() throws {
    let draft = try #require(ExpectedDraft.all(in: "Blind").first { $0.id == "B19" })
    let text = String(decoding: draft.text, as: UTF8.self)
      .replacing("Senin, tanggal 3 Maret 2026", with: "Senin, tanggal 3 Maret 2025")
      .replacing("Rabu, tanggal 4 Maret 2026", with: "Selasa, tanggal 4 Maret 2025")
    let report = try Bench.inspect(Array(text.utf8), file: draft.file)
    #expect(report.findings.map(\.code) == ["catatan"])
    #expect(report.findings.first?.basis == "UU 1/2023 Pasal 624")
  }
}
