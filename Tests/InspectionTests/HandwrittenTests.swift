import Inspection
import Testing

@Suite struct HandwrittenTests {
  @Test(arguments: ExpectedDraft.all(in: "Drafts") + ExpectedDraft.all(in: "HeldOut"))
  func `a draft gives the findings that it must and no others`(draft: ExpectedDraft) throws {
    let got = try Bench.codes(draft.text, file: "\(draft.id).txt", kind: draft.jenis)
    #expect(draft.must.subtracting(got) == [])
    #expect(got.subtracting(draft.must).subtracting(draft.may) == [])
  }

  @Test(arguments: ["Drafts": 60, "HeldOut": 15])
  func `precision and recall stay high`(folder: String, atLeast: Int) throws {
    let drafts = ExpectedDraft.all(in: folder)
    #expect(drafts.count >= atLeast)
    var score = Score()
    for draft in drafts {
      let got = try Bench.codes(draft.text, file: "\(draft.id).txt", kind: draft.jenis)
      score.add(got, must: draft.must, may: draft.may)
    }
    print("\(folder): \(drafts.count) drafts, \(score)")
    #expect(score.precision >= 0.9)
    #expect(score.recall >= 0.9)
    // A third of the drafts is clean, so that silence is tested too.
    #expect(drafts.count { $0.must.isEmpty } * 5 >= drafts.count)
  }

  @Test(arguments: ExpectedDraft.all(in: "Drafts") + ExpectedDraft.all(in: "HeldOut"))
  func `the kind of a draft is told from its words`(draft: ExpectedDraft) throws {
    let report = try Bench.inspect(draft.text, file: "\(draft.id).txt")
    #expect(report.kind.rawValue == draft.jenis)
  }
}
