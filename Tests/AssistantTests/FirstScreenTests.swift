import Assistant
import CaseFile
import Decision
import Foundation
import Indonesian
import JSONTree
import KnowledgeBase
import Testing

/// What people see first: in a fixed order, and on one screen.
@Suite struct FirstScreenTests {
  private static let assistant = Result { try Assistant() }
  private let assistant: Assistant
  private let day: CalendarDate

  init() throws {
    assistant = try Self.assistant.get()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
  }

  private func assess(_ text: String, _ role: Role = .warga) throws -> Assessment {
    try assistant.assess(
      assistant.caseFile(Array(text.utf8), file: "kasus.json"),
      role: role,
      on: day
    )
  }

  private func screen(_ assessment: Assessment, columns: Int = 80) throws -> Substring {
    let (first, text) = (
      assessment.firstScreen(columns: columns), assessment.text(columns: columns)
    )
    try #require(text.hasPrefix(first + "\nRincian\n"))
    return first[...]
  }

  private static let examples = [
    "{}", #"{"delik": "UU 1/2023 Pasal 486"}"#, #"{"delik": "UU 1/2023 Pasal 494"}"#,
    #"{"delik": "UU 1/2023 Pasal 476", "pemberatan": null}"#,
    #"{"delik": "UU 1/2024 Pasal 45A ayat (2)", "penjara_dijatuhkan": "P5M", "denda_dijatuhkan":"#
      + #" 50000000, "pengakuan": false, "kemampuan_kerja": false, "keselamatan_kerja": false}"#,
  ]

  @Test(arguments: Role.allCases)
  func `all that matters fits on 24 lines of 80 columns`(role: Role) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Knowledge/Cases")
    let stories = try CaseFolderTests.names.map { name in
      try String(contentsOf: root.appending(path: "\(name)/case.json"), encoding: .utf8)
    }
    for text in stories + Self.examples {
      let screen = try screen(assess(text, role))
      // The next command is typed on the last line.
      #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count <= 24)
      #expect(screen.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test(arguments: Role.allCases)
  func `the parts come in the order in which people need them`(role: Role) throws {
    let assessment = try assess(#"{"delik": "UU 1/2023 Pasal 486"}"#, role)
    let screen = try screen(assessment)
    let parts = [
      "Belum dapat ditentukan: ", "Yang menentukan", "Bunyi UU 1/2023 Pasal",
      "Yang masih terbuka, dan siapa yang dapat melengkapinya", "Yang wajib ditimbang hakim",
      "Langkah berikut",
    ]
    let places = parts.compactMap { screen.range(of: $0)?.lowerBound }
    #expect(places.count == parts.count)
    #expect(places == places.sorted())
    let flat = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("bantuan hukum gratis") == [.warga, .korban].contains(role))
    let details = assessment.text(columns: 80)
    for letter in "abcdefg" { #expect(details.contains("\n  \(letter). ")) }
  }

  @Test func `the facts that settle the outcome come first, each with who supplies it`() throws {
    let assessment = try assess(
      #"{"delik": "UU 1/2023 Pasal 486", "subjek": "orang", "umur": 30, "penjara_dijatuhkan": "P5M","#
        + #" "penjelasan_diberikan": true, "tanggal_perbuatan": "2026-02-01"}"#
    )
    guard case .array(let missing)? = assessment.json["kurang"] else {
      Issue.record("kurang is no list")
      return
    }
    #expect(missing.compactMap { $0["fakta"]?.string } == ["residivis", "persetujuan"])
    let screen = try screen(assessment)
    #expect(screen.contains("1. pengulangan tindak pidana (residivis): penuntut umum."))
    #expect(screen.contains("2. persetujuan terdakwa: terdakwa."))
  }

  @Test func `a demand is told as a demand everywhere, also in the trace and the JSON`() throws {
    let text =
      #"{"delik": "UU 1/2023 Pasal 436", "penjara_dituntut": "P2M", "subjek": "orang", "umur": 30}"#
    let demanded = try assess(text, .jaksa)
    let words =
      demanded.text(columns: 80, showsTrace: true)
      + String(decoding: JSONWriter.bytes(demanded.json["jejak"] ?? .null), as: UTF8.self)
    let flat = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("enjara yang dituntut paling lama 6 bulan"))
    #expect(flat.contains("Penuntut umum menuntut penjara paling lama 6 bulan"))
    #expect(!flat.contains("enjara yang dijatuhkan paling lama"))
    #expect(!flat.contains("Bila penjara dijatuhkan"))
    #expect(flat.contains("Pidana kerja sosial dapat dijatuhkan"))
    let imposed = try assess(text.replacing("dituntut", with: "dijatuhkan"), .jaksa)
    #expect(
      imposed.text(columns: 200, showsTrace: true).contains(
        "Penjara yang dijatuhkan paling lama 6 bulan"
      )
    )
  }

  @Test func `no condition repeats its own value`() throws {
    let text = try assess(
      #"{"delik": "UU 1/2023 Pasal 436", "penjara_dijatuhkan": "P2M", "subjek": "orang", "umur": 30,"#
        + #" "penjelasan_diberikan": true, "persetujuan": true}"#
    ).text(columns: 200, showsTrace: true)
    #expect(text.contains("terdakwa adalah orang, bukan korporasi (UU 1/2023 Pasal 119)."))
    #expect(!text.contains("korporasi: orang") && !text.contains("setuju: ya"))
  }

  @Test func `an act after the day of assessment is remarked`() throws {
    let late = try assess(#"{"delik": "UU 1/2023 Pasal 436", "tanggal_perbuatan": "2026-12-24"}"#)
    #expect(late.remarks.contains { $0.contains("24 Desember 2026, masih sesudah hari penilaian") })
    let today = try assess(#"{"delik": "UU 1/2023 Pasal 436", "tanggal_perbuatan": "2026-11-21"}"#)
    #expect(!today.remarks.contains { $0.contains("sesudah hari penilaian") })
  }

  @Test func `aggravations that are not known keep a gate open that they could close`() throws {
    let rest =
      #""subjek": "orang", "umur": 30, "residivis": false, "penjara_dijatuhkan": "P5M","#
      + #" "tanggal_perbuatan": "2026-02-01", "penjelasan_diberikan": true, "persetujuan": true"#
    func outcome(_ offence: String, _ aggravations: String) throws -> String {
      try assess(#"{"delik": "\#(offence)"\#(aggravations), \#(rest)}"#).outcome.rawValue
    }
    let slander = "UU 1/2023 Pasal 434 ayat (1)"
    #expect(try outcome(slander, "") == "memenuhi")
    #expect(try outcome(slander, #", "pemberatan": []"#) == "memenuhi")
    #expect(try outcome(slander, #", "pemberatan": null"#) == "belum dapat ditentukan")
    // Three months plus a third is far from five years, whatever is charged.
    #expect(try outcome("UU 1/2023 Pasal 436", #", "pemberatan": null"#) == "memenuhi")
    // An attempt could open what is closed.
    #expect(try outcome("UU 1/2023 Pasal 476", "") == "tidak memenuhi")
    #expect(
      try outcome("UU 1/2023 Pasal 476", #", "pemberatan": null"#) == "belum dapat ditentukan"
    )
  }
}
