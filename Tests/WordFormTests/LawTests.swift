import Assistant
import Foundation
import Inspection
import JSONTree
import Testing
import WordForm

/// What the law would have in a form.
@Suite struct LawTests {
  private static let assistant = Result { try Assistant() }
  private let assistant: Assistant

  init() throws {
    assistant = try Self.assistant.get()
  }

  private func report(_ fixture: Fixture, kind: String? = nil) throws -> FormReport {
    try assistant.report(
      on: fixture.form,
      fixture.bytes,
      file: fixture.url.path(),
      kind: kind
    )
  }

  @Test(arguments: Fixture.allCases)
  func `the kind of a form is told from its words, and said to be a guess`(fixture: Fixture) throws
  {
    let kind = try report(fixture).kind
    if fixture == .pengantar {
      #expect(kind == nil)
    } else {
      #expect(kind?.name == fixture.kind)
      #expect(kind?.isGuessed == true)
    }
    let said = try report(fixture, kind: "lain").kind
    #expect(said?.name == "lain")
    #expect(said?.isGuessed == false)
    #expect(throws: PaperProblem.self) { try report(fixture, kind: "surat") }
  }

  @Test func `a whole form lacks nothing`() throws {
    for fixture in [Fixture.putusan, .persetujuan] {
      let report = try report(fixture)
      #expect(report.lacks.isEmpty, "\(report.lacks.map(\.code))")
      #expect(!report.hasFindings)
    }
  }

  @Test func `a form without the default order and the plan is told so`() throws {
    let report = try report(.tuntutan)
    #expect(
      report.lacks.map(\.code) == [
        "hilang-jam-per-hari", "hilang-jangka-waktu", "hilang-sanksi", "hilang-hari-per-minggu",
        "hilang-tempat",
      ]
    )
    #expect(report.lacks.prefix(3).allSatisfy { $0.basis?.hasPrefix("UU 1/2023 Pasal 85") == true })
    #expect(report.hasFindings)
  }

  /// Takes one paragraph out of the judgment at a time.
  @Test(arguments: [
    ("Menimbang, bahwa Terdakwa mengakui", "hilang-pertimbangan", "huruf a"),
    ("Menimbang, bahwa kemampuan kerja", "hilang-pertimbangan", "huruf b"),
    ("Menimbang, bahwa Terdakwa memberikan persetujuan", "hilang-persetujuan", "huruf c"),
    ("Menimbang, bahwa riwayat sosial", "hilang-pertimbangan", "huruf d"),
    ("Menimbang, bahwa pelindungan keselamatan", "hilang-pertimbangan", "huruf e"),
    ("Menimbang, bahwa agama", "hilang-pertimbangan", "huruf f"),
    ("Menimbang, bahwa kemampuan terdakwa membayar", "hilang-pertimbangan", "huruf g"),
    ("2. Menjatuhkan", "hilang-pidana-sesungguhnya", "Pasal 85 ayat (9) huruf a"),
    ("5. Memerintahkan", "hilang-sanksi", "Pasal 85 ayat (7)"),
    ("3. Menetapkan", "hilang-jumlah-jam", "Pasal 85 ayat (9) huruf b"),
  ])
  func `a clause that was taken out of a form is missed`(
    start: String,
    code: String,
    basis: String
  ) throws {
    let workplace = try Workplace()
    let json = try Python.run(
      "drop-paragraph.py",
      [Fixture.putusan.url.path(), workplace.path("a.docx"), start]
    )
    try #require(String(decoding: json, as: UTF8.self) == "1\n")
    let bytes = try workplace.bytes("a.docx")
    let report = try assistant.report(
      on: WordForm(bytes, file: "a.docx"),
      bytes,
      file: "a.docx",
      kind: "putusan"
    )
    let codes = report.lacks.map { "\($0.code) \($0.basis ?? "")" }
    #expect(codes.contains { $0.hasPrefix(code) && $0.contains(basis) }, "\(codes)")
  }

  @Test func `for other papers the demands are listed with the fields that are not there`() throws {
    let report = try report(.perintah)
    #expect(report.lacks.isEmpty)
    let plan = try #require(report.demands.first { $0.summary == "jam per hari dan jangka waktu" })
    #expect(plan.basis == ["UU 1/2023 Pasal 85 ayat (9) huruf b"])
    #expect(plan.absent == ["jam_per_hari", "jangka_waktu", "pelaksanaan.batas_selesai"])
    #expect(report.demands.first { $0.summary == "jumlah jam" }?.absent == [])
  }

  @Test func `JSON and text say the same`() throws {
    let report = try report(.tuntutan)
    #expect(report.json["jenis"]?.string == "tuntutan")
    #expect(report.json["jenis_ditebak"] == .boolean(true))
    let text = report.text(file: "tuntutan.docx", columns: 400)
    for known in report.known {
      #expect(text.contains("\(known.written) → \(known.path): \(known.label)"))
    }
    for finding in report.lacks { #expect(text.contains("\(finding.code): \(finding.message)")) }
    for flaw in report.flaws { #expect(text.contains(flaw.quote)) }
    guard case .array(let unknown)? = report.json["tak_dikenal"] else {
      Issue.record("no list")
      return
    }
    #expect(unknown.map { $0["tertulis"]?.string } == ["{{nomor telepon}}", "{{tanggal}}"])
    guard case .array(let nearest)? = unknown.last?["mungkin"] else {
      Issue.record("no list")
      return
    }
    #expect(nearest.compactMap(\.string).contains("perkara.tanggal_dakwaan"))
    #expect(unknown.first?["tempat"]?.string == "paragraf 11, tabel 1 baris 3")
    #expect(unknown.first?["kutipan"]?.string == "Nomor telepon {{nomor telepon}}")
  }
}
