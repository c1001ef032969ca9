import Diagnostics
import Drafting
import Indonesian
import Testing

@Suite struct FaultTests {
  private func faults(_ workshop: Workshop, _ facts: [String: FieldValue]) -> [String]? {
    do {
      _ = try workshop.draft(facts)
      return nil
    } catch {
      return (error as? DraftProblem)?.faults.map(\.message)
    }
  }

  @Test func `a value of a wrong type is named and never shown`() {
    let workshop = Workshop(
      #"<paragraf><nilai n="x"/><untuk tiap="y" sebagai="z"><nilai n="z"/></untuk></paragraf>"#,
      fields: Workshop.field("x", "tanggal") + Workshop.field("y", "daftar-teks")
    )
    #expect(
      faults(workshop, ["x": .text("rahasia"), "y": .list([.text("a"), .number(7)])]) == [
        "Isian `x` (label x) harus berjenis tanggal.",
        "Isian `y[2]` (label y) harus berjenis teks.",
      ]
    )
  }

  @Test func `a choice must be one of its values`() {
    let workshop = Workshop(
      #"<paragraf><nilai n="x"/></paragraf>"#,
      fields: Workshop.field("x", "pilihan", #"<pilihan n="a">a</pilihan>"#)
    )
    #expect(
      faults(workshop, ["x": .text("rahasia")])
        == ["Isian `x` (label x) bukan salah satu pilihannya."]
    )
  }

  @Test func `a wrong value and a missing one come together`() {
    let workshop = Workshop(
      #"<paragraf><nilai n="x"/><nilai n="y"/></paragraf>"#,
      fields: Workshop.field("x") + Workshop.field("y")
    )
    #expect {
      try workshop.draft(["x": .number(1)])
    } throws: { error in
      let problem = error as? DraftProblem
      return problem?.faults.count == 1 && problem?.missing.contains { $0.paths == ["y"] } == true
    }
  }

  @Test func `dates out of order stop the draft, and unknown ones are passed over`() throws {
    var workshop = Workshop(
      "",
      fields: ["a", "b", "c"].map { Workshop.field($0, "tanggal", required: false) }.joined()
    )
    workshop.files["Templates/uji/fields.xml"]?.replace(
      "</daftar-isian>",
      with: #"<urutan isian="a b c"/></daftar-isian>"#
    )
    func date(_ iso: String) -> FieldValue? { CalendarDate(iso: iso).map { .date($0) } }
    let early = date("2026-02-26")
    let late = date("2026-02-27")
    var facts: [String: FieldValue] = [:]
    facts["a"] = early
    facts["c"] = early
    #expect(faults(workshop, facts) == nil)
    facts["a"] = late
    #expect(faults(workshop, facts) == ["Tanggal `c` lebih awal daripada `a`."])
    facts["b"] = late
    #expect(faults(workshop, facts) == ["Tanggal `c` lebih awal daripada `b`."])
  }

  @Test func `facts that the template does not use are passed over`() throws {
    #expect(try Workshop("").lines(["lain": .text("\u{0}")]) == [])
  }

  @Test func `a case that is no record has no facts`() throws {
    let workshop = Workshop(
      #"<paragraf><nilai n="x"/></paragraf>"#,
      fields: Workshop.field("x")
    )
    let template = try Template(kind: "uji", read: workshop.read)
    #expect(throws: DraftProblem.self) { try template.draft(.text("x")) }
  }
}
