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
    #expect(faults(workshop, facts) == ["label c lebih awal daripada label a."])
    facts["b"] = late
    #expect(faults(workshop, facts) == ["label c lebih awal daripada label b."])
  }

  private static func plan(_ jangka: String) -> Workshop {
    let fields = [("jam", "jam"), ("sehari", "jam"), ("hari", "bilangan"), ("jangka", jangka)]
    var workshop = Workshop(
      "",
      fields: fields.map { Workshop.field($0.0, $0.1, required: false) }.joined()
    )
    workshop.files["Templates/uji/fields.xml"]?.replace(
      "</daftar-isian>",
      with: #"<jadwal jam="jam" jam-per-hari="sehari" hari-per-minggu="hari" jangka="jangka"/>"#
        + "</daftar-isian>"
    )
    return workshop
  }

  @Test(arguments: [
    // Hours, hours a day, days a week, months, whether they fit: three months hold 12 weeks and
    // six days.
    (156, 4, 3, 3, true), (157, 4, 3, 3, false), (120, 4, 3, 3, true), (240, 2, 1, 6, false),
    (240, 8, 7, 1, true), (241, 8, 7, 1, false), (8, 8, 0, 6, false),
  ])
  func `hours that the days of the period cannot hold stop the draft`(
    hours: Int,
    perDay: Int,
    perWeek: Int,
    months: Int,
    fits: Bool
  ) {
    var facts: [String: FieldValue] = ["hari": .number(perWeek)]
    facts["jam"] = WorkTime(hours: hours).map { .work($0) }
    facts["sehari"] = WorkTime(hours: perDay).map { .work($0) }
    facts["jangka"] = LegalDuration(months: months).map { .duration($0) }
    let found = faults(Self.plan("durasi"), facts)
    #expect((found == nil) == fits, "\(found ?? [])")
    #expect(
      found?.allSatisfy { $0.hasPrefix("Jumlah jam dalam `jam` tidak dapat selesai") } ?? fits
    )
    facts["jangka"] = nil
    #expect(faults(Self.plan("durasi"), facts) == nil)
  }

  @Test func `a plan of fields of other types is a fault of the template`() {
    #expect(Self.plan("teks").findings == ["fields.xml:8 jadwal-tak-cocok"])
  }

  @Test(arguments: [
    ("selama 8 (delapan) jam", true), ("selama 80 (delapan) jam", false),
    ("Rp10.000.000,00 (sepuluh juta rupiah)", true),
    ("Rp1.000.000,00 (sepuluh juta rupiah)", false),
    ("pukul 08.30 (delapan tiga puluh)", true), ("Pasal 85 (tentang kerja sosial)", true),
    ("1 (satu) lembar, 3 (dua) cetakan", false), ("(delapan", true),
    ("99999999999999999999 (satu)", true),
    ("120(seratus dua puluh)", true), ("1 ( satu )", true),
  ])
  func `a number that a person wrote twice must be the same number`(words: String, agrees: Bool) {
    let workshop = Workshop(
      #"<paragraf><nilai n="x"/></paragraf>"#,
      fields: Workshop.field("x")
    )
    let found = faults(workshop, ["x": .text(words)])
    #expect((found == nil) == agrees, "\(found ?? [])")
    #expect(found?.first?.contains("dengan huruf yang berbeda") ?? agrees)
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
