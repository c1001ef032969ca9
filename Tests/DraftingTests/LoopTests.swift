import Diagnostics
import Drafting
import Testing

@Suite struct LoopTests {
  private static let blanks = DraftOptions(leavesBlanks: true)

  private let judges = Workshop(
    """
    <paragraf><untuk tiap="hakim" sebagai="h" pemisah=", " pemisah-akhir=" dan "><nilai n="h.nama"/></untuk></paragraf>
    """,
    fields: Workshop.field("hakim", "daftar-rekaman") + Workshop.field("hakim[].nama")
  )

  private func names(_ names: String...) -> FieldValue {
    .list(names.map { .record(["nama": .text($0)]) })
  }

  private func missing(_ workshop: Workshop, _ facts: [String: FieldValue]) -> [[String]]? {
    do {
      _ = try workshop.draft(facts)
      return nil
    } catch {
      return (error as? DraftProblem)?.missing.map(\.paths)
    }
  }

  @Test func `members are joined by the separators`() throws {
    #expect(try judges.lines(["hakim": names("A")]) == ["A"])
    #expect(try judges.lines(["hakim": names("A", "B")]) == ["A dan B"])
    #expect(try judges.lines(["hakim": names("A", "B", "C")]) == ["A, B dan C"])
    #expect(try judges.lines(["hakim": .list([])]) == [])
  }

  @Test func `a missing member names its place in the list`() {
    let facts: FieldValue = .list([.record(["nama": .text("A")]), .record([:])])
    #expect(missing(judges, ["hakim": facts]) == [["hakim[2].nama"]])
  }

  @Test func `a missing list is one missing fact with one round of blanks`() throws {
    #expect(missing(judges, [:]) == [["hakim"]])
    #expect(try judges.lines(options: Self.blanks) == ["<hakim[].nama>"])
  }

  @Test func `an empty list says that there are none`() throws {
    let workshop = Workshop(
      """
      <daftar nomor="strip"><untuk tiap="hal" sebagai="h"><butir><nilai n="h"/></butir><lainnya><butir>tidak ada</butir></lainnya></untuk></daftar>
      <jika ada="hal"><paragraf>ada</paragraf><lainnya><paragraf>nihil</paragraf></lainnya></jika>
      """,
      fields: Workshop.field("hal", "daftar-teks")
    )
    #expect(try workshop.lines(["hal": .list([])]) == ["tidak ada", "nihil"])
    #expect(try workshop.lines(["hal": .list([.text("x"), .text("y")])]) == ["x", "y", "ada"])
    #expect(missing(workshop, [:]) == [["hal"]])
    #expect(
      try workshop.lines(options: Self.blanks)
        == ["<hal[]>", "*) ada", "*) nihil", "*) Coret yang tidak perlu."]
    )
  }

  private let proven = Workshop(
    """
    <paragraf>bersalah: <untuk tiap="delik" sebagai="d" yang="terbukti" pemisah=", "><nilai n="d.nama"/></untuk></paragraf>
    """,
    fields: Workshop.field("delik", "daftar-rekaman") + Workshop.field("delik[].nama")
      + Workshop.field("delik[].terbukti", "ya-tidak")
  )

  private func charge(_ name: String, _ isProven: Bool?) -> FieldValue {
    var members: [String: FieldValue] = ["nama": .text(name)]
    members["terbukti"] = isProven.map { .boolean($0) }
    return .record(members)
  }

  @Test func `a filter takes only what is known to be true`() throws {
    let charges: FieldValue = .list([charge("A", false), charge("B", true), charge("C", true)])
    #expect(try proven.lines(["delik": charges]) == ["bersalah: B, C"])
  }

  @Test func `a filter on an unknown fact is never false`() throws {
    let charges: FieldValue = .list([charge("A", true), charge("B", nil)])
    #expect(missing(proven, ["delik": charges]) == [["delik[2].terbukti"]])
    #expect(
      try proven.lines(["delik": charges], options: Self.blanks)
        == ["bersalah: A, (B)*)", "*) Coret yang tidak perlu."]
    )
  }

  @Test func `a filter that leaves nothing is reported`() {
    #expect(missing(proven, ["delik": .list([charge("A", false)])]) == [["delik[].terbukti"]])
  }

  @Test func `loops over loops cannot grow without end`() {
    var body = "<paragraf>x</paragraf>"
    for name in ["a", "b", "c"] {
      body = "<untuk tiap=\"hal\" sebagai=\"\(name)\">\(body)</untuk>"
    }
    let workshop = Workshop(body, fields: Workshop.field("hal", "daftar-teks"))
    let list: FieldValue = .list(Array(repeating: .text("x"), count: 200))
    #expect {
      try workshop.draft(["hal": list])
    } throws: { error in
      (error as? DraftProblem)?.faults.map(\.code) == ["naskah-terlalu-panjang"]
    }
  }
}
