import Diagnostics
import Testing

@Suite struct DemandTests {
  private static let basis = "UU 1/2023 Pasal 85 ayat (4)"
  private static let hours = Workshop.field("jam", "jam")

  private func clause(_ body: String = #"<nilai n="jam"/> kerja"#) -> String {
    "<klausul id=\"k\" dasar=\"\(Self.basis)\"><paragraf>\(body)</paragraf></klausul>"
  }

  private func findings(
    _ body: String,
    _ condition: String = "",
    holds: String = "",
    fields: String = hours
  ) -> [String] {
    let demand = Workshop.demand("k", Self.basis, condition, holds: holds)
    return Workshop(body, fields: fields, demands: demand).problems.map(\.message)
  }

  private let lost =
    "UU 1/2023 Pasal 85 ayat (4) (syarat): klausul `k` tidak ada, atau tidak selalu tertulis."

  @Test func `a clause that is there meets its demand`() {
    #expect(findings(clause()) == [])
    #expect(findings(clause(), holds: #"<isian n="jam"/><kata>kerja</kata>"#) == [])
  }

  @Test func `a clause that is gone is missed`() {
    #expect(findings("", fields: "") == [lost])
  }

  @Test func `a clause that is only sometimes written is missed`() {
    let optional = Self.hours + Workshop.field("a", required: false)
    #expect(findings("<jika ada=\"a\">\(clause())</jika>", fields: optional) == [lost])
    let flag = Self.hours + Workshop.field("a", "ya-tidak")
    #expect(findings("<jika benar=\"a\">\(clause())</jika>", fields: flag) == [lost])
    let list = Self.hours + Workshop.field("a", "daftar-teks")
    let loop =
      "<untuk tiap=\"a\" sebagai=\"x\">\(clause(#"<nilai n="jam"/><nilai n="x"/>"#))</untuk>"
    #expect(findings(loop, fields: list) == [lost])
  }

  @Test func `a clause in a list can be demanded where the list is there, or where it is not`() {
    let fields = Self.hours + Workshop.field("a", "daftar-teks")
    let inside = "<untuk tiap=\"a\" sebagai=\"x\">\(clause())</untuk>"
    #expect(findings(inside, #"bila-ada="a""#, fields: fields) == [])
    #expect(findings(inside, #"bila-tidak-ada="a""#, fields: fields) == [lost])
    let outside = """
      <untuk tiap="a" sebagai="x"><paragraf>x</paragraf><lainnya>\(clause())</lainnya></untuk>
      """
    #expect(findings(outside, #"bila-ada="a""#, fields: fields) == [lost])
    #expect(findings(outside, #"bila-tidak-ada="a""#, fields: fields) == [])
  }

  @Test func `a clause in every branch is always written`() {
    let flag = Self.hours + Workshop.field("a", "ya-tidak")
    let both = "<jika benar=\"a\">\(clause())<lainnya>\(clause())</lainnya></jika>"
    #expect(findings(both, fields: flag) == [])
    let optional =
      Self.hours + Workshop.field("a", required: false) + Workshop.field("b", required: false)
    let choice = """
      <pilih><bila ada="a">\(clause())</bila><bila ada="b">\(clause())</bila></pilih>
      """
    #expect(findings(choice, fields: optional) == [])
  }

  @Test func `a demand for one situation asks no other`() {
    let fields = Self.hours + Workshop.field("a", required: false)
    let body = "<jika ada=\"a\">\(clause())</jika>"
    #expect(findings(body, #"bila-ada="a""#, fields: fields) == [])
    let choice =
      Self.hours
      + Workshop.field(
        "c",
        "pilihan",
        #"<pilihan n="x">x</pilihan><pilihan n="y">y</pilihan>"#
      )
    let only = "<jika isi=\"c\" bukan=\"y\">\(clause())</jika>"
    #expect(findings(only, #"bila-isi="c" bernilai="x""#, fields: choice) == [])
    #expect(findings(only, #"bila-isi="c" bernilai="y""#, fields: choice) == [lost])
  }

  @Test func `a clause must carry its citation, its field and its words`() {
    let start = "UU 1/2023 Pasal 85 ayat (4) (syarat): klausul `k`"
    #expect(
      findings(clause("kosong"), holds: #"<isian n="jam"/><kata>kerja</kata>"#, fields: "") == [
        "\(start) tidak selalu menulis isian `jam`.", "\(start) tidak memuat kata “kerja”.",
      ]
    )
    let other = clause().replacing("ayat (4)", with: "ayat (5)")
    #expect(findings(other) == ["\(start) tidak menyebut dasar itu."])
  }
}
