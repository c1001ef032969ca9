import DocumentModel
import Drafting
import Indonesian
import Testing

@Suite struct MissingTests {
  private static let blanks = DraftOptions(leavesBlanks: true)

  private func problem(
    _ workshop: Workshop,
    _ facts: [String: FieldValue] = [:]
  ) -> DraftProblem? {
    do {
      _ = try workshop.draft(facts)
      return nil
    } catch {
      return error as? DraftProblem
    }
  }

  private let form = Workshop(
    """
    <paragraf><nilai n="a.b"/>, <nilai n="c"/></paragraf>
    <paragraf><nilai n="d"/><nilai n="a.b"/></paragraf>
    """,
    fields: Workshop.field("a.b", by: "jaksa panitera") + Workshop.field("c", by: "terdakwa")
      + Workshop.field("d", by: "jaksa panitera")
  )

  @Test func `all missing facts come at once, grouped by who supplies them`() {
    let problem = problem(form)
    #expect(
      problem?.description == """
        Naskah belum dapat disusun: 3 isian belum ada.
        Dari jaksa atau panitera:
          - a.b: label a.b (Templates/uji/template.xml:3:11)
          - d: label d (Templates/uji/template.xml:4:11)
        Dari terdakwa:
          - c: label c (Templates/uji/template.xml:3:29)
        """
    )
    #expect(problem?.missing.map(\.paths) == [["a.b"], ["c"], ["d"]])
  }

  @Test func `blanks are visible and listed`() throws {
    let draft = try form.draft(["c": .text("C")], options: Self.blanks)
    #expect(draft.blanks.map(\.paths) == [["a.b"], ["d"]])
    #expect(
      try form.lines(["c": .text("C")], options: Self.blanks) == ["<a.b>, C", "<d><a.b>"]
    )
  }

  @Test(arguments: ["", " ", "\n\t"])
  func `words of nothing but space are missing`(words: String) {
    let facts: [String: FieldValue] = ["a": .record(["b": .text(words)]), "c": .text("C")]
    #expect(problem(form, facts)?.missing.map(\.paths) == [["a.b"], ["d"]])
  }

  @Test func `an optional fact that is missing leaves its words out`() throws {
    let workshop = Workshop(
      #"<paragraf>a<jika ada="x">, yaitu <nilai n="x"/></jika>.</paragraf>"#,
      fields: Workshop.field("x", required: false)
    )
    #expect(try workshop.lines() == ["a."])
    #expect(try workshop.lines(["x": .text("X")]) == ["a, yaitu X."])
  }

  @Test func `an optional fact can be needed at one place`() {
    let workshop = Workshop(
      #"<paragraf><nilai n="x" wajib="ya"/></paragraf>"#,
      fields: Workshop.field("x", required: false)
    )
    #expect(problem(workshop)?.missing.map(\.paths) == [["x"]])
  }

  private let flag = Workshop(
    #"<paragraf>Ia <jika benar="x">setuju<lainnya>menolak</lainnya></jika>.</paragraf>"#,
    fields: Workshop.field("x", "ya-tidak")
  )

  @Test func `a condition on an unknown fact is never false`() throws {
    #expect(try flag.lines(["x": .boolean(true)]) == ["Ia setuju."])
    #expect(try flag.lines(["x": .boolean(false)]) == ["Ia menolak."])
    #expect(problem(flag)?.missing.map(\.paths) == [["x"]])
    #expect(
      try flag.lines(options: Self.blanks) == [
        "Ia (setuju / menolak)*).", "*) Coret yang tidak perlu.",
      ]
    )
  }

  @Test(arguments: ["benar", "salah"])
  func `a block on an unknown fact is left to be struck out by hand`(form: String) throws {
    let workshop = Workshop(
      """
      <jika \(form)="x"><paragraf>a</paragraf></jika>
      <daftar nomor="angka"><jika \(form)="x"><butir>b</butir></jika></daftar>
      <tabel lebar="1 1"><jika \(form)="x"><baris><sel>c</sel><sel>d</sel></baris></jika></tabel>
      <tanda-tangan><jika \(form)="x"><penandatangan><jabatan>e</jabatan><nama>f</nama></penandatangan></jika></tanda-tangan>
      """,
      fields: Workshop.field("x", "ya-tidak")
    )
    #expect(
      try workshop.lines(options: Self.blanks) == [
        "*) a", "*) b", "*) c|d", "*) e|f", "*) Coret yang tidak perlu.",
      ]
    )
    let written = ["a", "b", "c|d", "e|f"]
    #expect(try workshop.lines(["x": .boolean(true)]) == (form == "benar" ? written : []))
    #expect(try workshop.lines(["x": .boolean(false)]) == (form == "benar" ? [] : written))
  }

  @Test func `one of several facts is enough, and none is one missing fact`() throws {
    let workshop = Workshop(
      """
      <paragraf><pilih><bila ada="a"><nilai n="a"/></bila><bila ada="b"><nilai n="b"/></bila></pilih></paragraf>
      """,
      fields: Workshop.field("a", required: false)
        + Workshop.field("b", required: false, by: "hakim")
    )
    #expect(try workshop.lines(["b": .text("B")]) == ["B"])
    #expect(try workshop.lines(["a": .text("A"), "b": .text("B")]) == ["A"])
    let missing = problem(workshop)?.missing
    #expect(missing?.map(\.paths) == [["a", "b"]])
    #expect(missing?.map(\.suppliers) == [["jaksa", "hakim"]])
    #expect(missing?.map(\.words) == ["a atau b: label a, atau label b"])
    #expect(
      try workshop.lines(options: Self.blanks) == ["(<a> / <b>)*)", "*) Coret yang tidak perlu."]
    )
  }

  @Test func `a clause that waits for two facts is not lost in a blank form`() throws {
    let workshop = Workshop(
      """
      <daftar nomor="angka"><jika isi="x" sama="p">
      <jika ada="y"><klausul id="k" dasar="UU 1/2023 Pasal 85 ayat (1)"><butir>bayar <nilai n="y"/>;</butir></klausul></jika>
      <lainnya><butir>tidak;</butir></lainnya></jika></daftar>
      """,
      fields: Workshop.field(
        "x",
        "pilihan",
        required: true,
        #"<pilihan n="p">p</pilihan><pilihan n="q">q</pilihan>"#
      ) + Workshop.field("y", required: false)
    )
    #expect(
      try workshop.lines(options: Self.blanks)
        == ["*) bayar <y>;", "*) tidak;", "*) Coret yang tidak perlu."]
    )
    #expect(try workshop.lines(["x": .text("p")]) == [])
  }
}
