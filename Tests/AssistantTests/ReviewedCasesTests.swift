import Assistant
import Decision
import Indonesian
import JSONTree
import KnowledgeBase
import Testing

/// Cases that a reviewer once found wrongly answered, or answered in untrue words.
@Suite struct ReviewedCasesTests {
  private let assistant: Assistant
  private let day: CalendarDate

  init() throws {
    assistant = try Assistant()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
  }

  /// A case in which all is in order but what `changes` says, key by key.
  private func assess(_ changes: [String: String], role: Role = .warga) throws -> Assessment {
    var keys = [
      "delik": "\"UU 1/2023 Pasal 436\"", "subjek": "\"orang\"", "umur": "30",
      "residivis": "false", "tanggal_perbuatan": "\"2026-02-10\"",
      "penjara_dijatuhkan": "\"P2M\"", "penjelasan_diberikan": "true", "persetujuan": "true",
    ]
    keys.merge(changes) { _, new in new }
    let text = keys.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ")
    return try assistant.assess(
      assistant.caseFile(Array("{\(text)}".utf8), file: "kasus.json"),
      role: role,
      on: day
    )
  }

  private func missing(_ assessment: Assessment) -> [String?] {
    guard case .array(let items)? = assessment.json["kurang"] else { return [] }
    return items.map { $0["fakta"]?.string }
  }

  @Test func `unknown recidivism is asked for where it may lift the maximum to five years`() throws
  {
    let open = try assess(["delik": "\"UU 1/2023 Pasal 486\"", "residivis": "null"])
    #expect(open.outcome == .undetermined)
    #expect(missing(open) == ["residivis"])
    #expect(!open.text(columns: 80).contains("bertentangan"))
  }

  @Test func `an alternative that is no offence any more leaves the charge open`() throws {
    let open = try assess(["delik": "[\"UU ITE 45(4)\", \"UU 11/2008 Pasal 51 ayat (2)\"]"])
    #expect(open.outcome == .undetermined)
    #expect(missing(open) == ["delik"])
  }

  @Test func `where no charge was proved the charge is what is missing`() throws {
    let charge = "[{\"kutipan\": \"UU 1/2023 Pasal 486\", \"terbukti\": false}]"
    #expect(missing(try assess(["delik": charge])) == ["delik"])
  }

  @Test func `a fine that was not imposed is not among the reasons`() throws {
    let closed = try assess(["penjara_dijatuhkan": "\"P7M\""])
    let text = closed.text(columns: 200)
    #expect(text.contains("penjara yang dijatuhkan 7 bulan, lebih dari 6 bulan"))
    #expect(!text.contains("kategori II ("))
    #expect(!text.contains(" ,"))
    #expect(closed.conclusion.basis.map(\.description) == ["UU 1/2023 Pasal 85 ayat (1)"])
  }

  @Test func `where nothing was imposed the words say so`() throws {
    let text = try assess(["penjara_dijatuhkan": "\"P0D\"", "denda_dijatuhkan": "0"])
      .text(columns: 200)
    #expect(text.contains("tidak ada penjara atau denda yang dijatuhkan"))
    #expect(!text.contains("lebih dari"))
  }

  @Test func `a penalty that is only demanded is not called imposed`() throws {
    let text = try assess(
      ["penjara_dijatuhkan": "null", "penjara_dituntut": "\"P7M\""],
      role: .jaksa
    ).text(columns: 200)
    #expect(text.contains("penjara yang dituntut 7 bulan"))
    #expect(!text.contains("penjara yang dijatuhkan 7 bulan"))
  }

  @Test(arguments: [
    ("Pasal 486 jo. Pasal 127 KUHP", Outcome.undetermined),
    ("Pasal 467 ayat (1) jo. Pasal 470 KUHP", .notEligible),
    ("Pasal 486 jo. Pasal 126 KUHP", .eligible),
  ])
  func `what a charge joins to the offence counts`(charge: String, outcome: Outcome) throws {
    #expect(try assess(["delik": "\"\(charge)\""]).outcome == outcome)
  }

  @Test func `attempt and assistance follow the same reading of their one issue`() throws {
    let assessment = try assess([
      "delik": "\"UU 1/2023 Pasal 476\"", "pemberatan": "[\"percobaan\", \"pembantuan\"]",
    ])
    let options = assessment.conclusion.threat.options ?? []
    #expect(options.count == 2)
    #expect(Set(options.map(\.maximum)).count == 2)
  }

  @Test func `a contradiction is shown where another gate closes the case`() throws {
    let text = try assess(["tanggal_lahir": "\"2010-01-01\"", "penjara_dijatuhkan": "\"P7M\""])
      .text(columns: 200)
    #expect(text.contains("Bertentangan: umur terdakwa saat perbuatan dan tanggal lahir"))
  }

  @Test func `an act from before the clause says that the older law is not in the catalogue`()
    throws
  {
    let text = try assess([
      "delik": "\"UU 1/2024 Pasal 45 ayat (6)\"", "tanggal_perbuatan": "\"2020-02-10\"",
    ]).text(columns: 200)
    #expect(text.contains("hukum lama pada hari itu untuk UU 1/2024 Pasal 45 ayat (6)"))
  }

  @Test func `a case that must stop is not sent to other penalties`() throws {
    let text = try assess(["delik": "\"UU 11/2008 Pasal 51 ayat (2)\""]).text(columns: 200)
    #expect(text.contains("Mintalah agar proses hukumnya dihentikan"))
    #expect(!text.contains("pidana lain yang mungkin"))
    #expect(!text.contains("padahal harus kurang dari 5 tahun"))
  }

  @Test func `many charges are weighed at once`() throws {
    let many = Array(repeating: "\"UU ITE 45A(2)\"", count: 50).joined(separator: ", ")
    let clock = ContinuousClock()
    let taken = try clock.measure {
      let open = try assess([
        "delik": "[\(many)]", "residivis": "null", "tanggal_perbuatan": "null",
        "pemberatan": "[\"percobaan\", \"pembantuan\", \"perbarengan\", \"pejabat\"]",
      ])
      #expect(open.outcome == .undetermined)
    }
    #expect(taken < .seconds(20))
  }

  @Test(arguments: [
    ("KUHP85(3)", "UU 1/2023 Pasal 85 ayat (3)"),
    ("kuhp85(9)a", "UU 1/2023 Pasal 85 ayat (9) huruf a"),
    ("UU1/2023 Pasal85ayat(4)", "UU 1/2023 Pasal 85 ayat (4)"),
    ("pasal85 kuhp", "UU 1/2023 Pasal 85"),
    ("UUITE27A", "UU 1/2024 Pasal 27A"),
  ])
  func `a citation without spaces is not another article`(written: String, place: String) {
    #expect(assistant.knowledge.citations(in: written).map(\.description) == [place])
  }
}
