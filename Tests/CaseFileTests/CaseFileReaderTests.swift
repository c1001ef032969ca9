import CaseFile
import Diagnostics
import Indonesian
import KnowledgeBase
import Testing

@Suite struct CaseFileReaderTests {
  private let knowledge: KnowledgeBase

  init() throws {
    knowledge = try KnowledgeBase(from: .embedded)
  }

  private func read(_ text: String) throws -> CaseFile {
    try CaseFileReader.read(Array(text.utf8), file: "kasus.json", knowledge: knowledge)
  }

  /// The faults of a case file that must not be read.
  private func faults(_ bytes: [UInt8]) -> [Diagnostic] {
    do {
      _ = try CaseFileReader.read(bytes, file: "kasus.json", knowledge: knowledge)
      return []
    } catch {
      return error.diagnostics
    }
  }

  private func fault(_ text: String) throws -> Diagnostic {
    let found = faults(Array(text.utf8))
    #expect(found.count == 1)
    return try #require(found.first)
  }

  @Test func `a file with more faults than anyone reads stops at fifty`() {
    let keys = (1...5_000).map { "\"kunci\($0)\": 1" }.joined(separator: ", ")
    #expect(faults(Array("{\(keys)}".utf8)).count == 50)
  }

  @Test(arguments: ["\\u001b[2J", "\\u0000", "\\u009b31m"])
  func `a control character in a text is refused`(mark: String) throws {
    #expect(try fault("{\"riwayat_sosial\": \"\(mark)\"}").code == "bukan-json")
    #expect(try fault("{\"\(mark)\": 1}").code == "bukan-json")
  }

  @Test func `an unknown key is refused and the nearest known one named, with its line`() throws {
    let fault = try fault("{\n  \"subjek\": \"orang\",\n  \"persetujuann\": true\n}")
    #expect(fault.code == "kunci-tak-dikenal")
    #expect(fault.location?.line == 3)
    #expect(fault.remedy == "Mungkin maksud Anda \"persetujuan\".")
  }

  @Test func `a doubled key is refused`() throws {
    let fault = try fault("{\"persetujuan\": true, \"persetujuan\": false}")
    #expect(fault.code == "kunci-ganda")
  }

  @Test func `a wrong type is refused with what is wanted`() throws {
    let fault = try fault("{\"persetujuan\": \"ya\"}")
    #expect(fault.message == "Kunci \"persetujuan\" harus berupa true atau false, bukan teks.")
  }

  @Test func `an impossible date is refused`() throws {
    #expect(try fault("{\"tanggal_perbuatan\": \"2026-02-30\"}").code == "tanggal-keliru")
  }

  @Test func `negative money is refused`() throws {
    #expect(try fault("{\"denda_dijatuhkan\": -1}").code == "uang-negatif")
  }

  @Test func `part of a rupiah is refused`() throws {
    #expect(try fault("{\"denda_dijatuhkan\": 10.5}").code == "uang-keliru")
  }

  @Test func `a duration in words that cannot be read is refused`() throws {
    #expect(try fault("{\"penjara_dijatuhkan\": \"sebentar saja\"}").code == "durasi-keliru")
  }

  @Test(arguments: [("P6M", 6, 0), ("6 bulan 1 hari", 6, 1), ("enam bulan", 6, 0)])
  func `durations are read in ISO form and in words`(text: String, months: Int, days: Int) throws {
    let value = try read("{\"penjara_dijatuhkan\": \"\(text)\"}").value(.penjaraDijatuhkan)
    let wanted = try #require(LegalDuration(months: months, days: days))
    guard case .duration(let duration)? = value else {
      Issue.record("no duration")
      return
    }
    #expect(duration.isEquivalent(to: wanted))
  }

  @Test func `an empty file is refused`() {
    #expect(faults([]).map(\.code) == ["berkas-kosong"])
  }

  @Test func `a file of 10 MB is refused`() {
    #expect(
      faults([UInt8](repeating: 0x20, count: 10 << 20)).map(\.code) == ["berkas-terlalu-besar"]
    )
  }

  @Test func `what is not JSON is refused with its place`() throws {
    let fault = try fault("{\n  \"subjek\": orang\n}")
    #expect(fault.code == "bukan-json")
    #expect(fault.location?.line == 2)
    #expect(fault.location?.column == 13)
  }

  @Test func `what is not UTF-8 is refused`() {
    #expect(faults([0x7B, 0xFF, 0xFE, 0x7D]).map(\.code) == ["bukan-utf8"])
  }

  @Test func `an offence outside the catalogue needs its maximum`() throws {
    let fault = try fault("{\"delik\": \"UU 1/2023 Pasal 999\"}")
    #expect(fault.code == "delik-tak-dikenal")
    #expect(fault.remedy?.contains("ancaman_penjara") == true)
    let known = try read("{\"delik\": \"UU 1/2023 Pasal 999\", \"ancaman_penjara\": \"P4Y\"}")
    #expect(known.charges.count == 1)
  }

  @Test func `words that are no article are refused`() throws {
    #expect(try fault("{\"delik\": \"yang kemarin itu\"}").code == "delik-tak-terbaca")
  }

  @Test func `an article without the ayat that tells offences apart is refused`() throws {
    let fault = try fault("{\"delik\": \"UU 1/2023 Pasal 433\"}")
    #expect(fault.code == "delik-bermakna-ganda")
    #expect(fault.remedy?.contains("UU 1/2023 Pasal 433 ayat (2)") == true)
  }

  @Test func `all faults come at once`() {
    let text = "{\"umur\": 400, \"denda_dijatuhkan\": -1, \"subyek\": \"orang\"}"
    #expect(
      faults(Array(text.utf8)).map(\.code) == ["umur-keliru", "uang-negatif", "kunci-tak-dikenal"]
    )
  }

  @Test func `messages never repeat a personal value`() {
    let text =
      "{\"tanggal_lahir\": \"rahasia-123\", \"riwayat_sosial\": 5, \"umur\": \"rahasia-123\"}"
    let words = faults(Array(text.utf8)).map(\.description).joined()
    #expect(!words.isEmpty)
    #expect(!words.contains("rahasia-123"))
  }

  @Test func `a value may say by whom, when and on what evidence`() throws {
    let text = """
      {"riwayat_sosial": {"nilai": "baik", "oleh": "Bapas", "tanggal": "2026-02-01",
       "bukti": "Litmas", "sikap": "mendukung"}}
      """
    let entry = try #require(try read(text).entries[.riwayatSosial])
    #expect(entry.by == "Bapas")
    #expect(entry.date == CalendarDate(year: 2026, month: 2, day: 1))
    #expect(entry.attitude == .supporting)
  }

  @Test func `null is kept apart from a key that is absent`() throws {
    let caseFile = try read("{\"denda_dijatuhkan\": null}")
    #expect(caseFile.entries[.dendaDijatuhkan] == Entry(nil))
    #expect(caseFile.entries[.penjaraDijatuhkan] == nil)
  }

  @Test(arguments: [
    ("UU 1/2024 Pasal 45 ayat (4) jo. 27A", "ite-pencemaran-27a"),
    ("Pasal 45 ayat (4) jo. Pasal 27A UU ITE", "ite-pencemaran-27a"),
    ("UU 19/2016 Pasal 45 ayat (1) jo. 27 ayat (1)", "ite-kesusilaan"),
    ("UU 19/2016 Pasal 45 ayat (3)", "ite-pencemaran-lama"),
    ("Pasal 45 ayat (3) jo. Pasal 27 ayat (3) UU ITE", "ite-pencemaran-lama"),
    ("UU 1/2024 Pasal 45B jo. 29", "ite-ancaman-pribadi"),
    ("psl 486 kuhp", "penggelapan"),
    ("KUHP 433(2)", "pencemaran-tertulis"),
    ("UU 11/2008 Pasal 46 ayat (1)", "ite-akses-ilegal-1"),
    ("pencurian", "pencurian"),
  ])
  func `a charge is read however it is written`(text: String, id: String) throws {
    let charges = try read("{\"delik\": \"\(text)\"}").charges
    #expect(charges.map { $0.offence?.id } == [id])
  }

  @Test func `an aggravation joined by jo counts as charged`() throws {
    let charge = try read(
      "{\"delik\": \"Pasal 433 ayat (2) jo. Pasal 441 ayat (1) KUHP\"}"
    ).charges.first
    #expect(charge?.offence?.id == "pencemaran-tertulis")
    #expect(charge?.joined == [.informationTechnology])
  }
}
