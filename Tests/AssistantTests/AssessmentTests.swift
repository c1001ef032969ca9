import Assistant
import Decision
import Indonesian
import JSONTree
import KnowledgeBase
import Testing

@Suite struct AssessmentTests {
  private let assistant: Assistant
  private let day: CalendarDate

  init() throws {
    assistant = try Assistant()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
  }

  private func assess(_ text: String, role: Role = .warga) throws -> Assessment {
    try assistant.assess(
      assistant.caseFile(Array(text.utf8), file: "kasus.json"),
      role: role,
      on: day
    )
  }

  private let complete = """
    "subjek": "orang", "umur": 30, "residivis": false, "tanggal_perbuatan": "2026-02-10",
    "penjelasan_diberikan": true, "persetujuan": true, "pengakuan": true, "kemampuan_kerja": true
    """

  @Test func `an empty case names every gate that is open and decides nothing`() throws {
    let json = try assess("{}").json
    #expect(json["hasil"]?.string == "belum dapat ditentukan")
    guard case .array(let missing)? = json["kurang"] else {
      Issue.record("kurang is no list")
      return
    }
    #expect(
      missing.compactMap { $0["fakta"]?.string } == [
        "subjek", "umur", "delik", "penjara_dijatuhkan", "denda_dijatuhkan",
        "penjelasan_diberikan", "persetujuan",
        // It matters only for some offences, so that it opens on the way.
        "residivis",
      ]
    )
    for item in missing {
      guard case .array(let suppliers)? = item["oleh"] else {
        Issue.record("nobody supplies \(item)")
        continue
      }
      #expect(!suppliers.isEmpty)
    }
  }

  @Test func `the demanded penalty counts for the prosecutor only, and the result says so`() throws
  {
    let text = "{\"delik\": \"UU 1/2023 Pasal 436\", \"penjara_dituntut\": \"P2M\", \(complete)}"
    let prosecutor = try assess(text, role: .jaksa)
    #expect(prosecutor.outcome == .eligible)
    #expect(prosecutor.text(columns: 80).contains("Yang ditimbang adalah pidana yang dituntut"))
    #expect(try assess(text, role: .hakim).outcome == .undetermined)
  }

  @Test func `an act that is no longer an offence says first that the case must stop`() throws {
    let text = """
      {"delik": "UU 11/2008 Pasal 51 ayat (2)", "tanggal_perbuatan": "2025-05-01",
       "subjek": "orang", "umur": 30}
      """
    let assessment = try assess(text)
    #expect(assessment.outcome == .notEligible)
    #expect(assessment.text(columns: 80).hasPrefix("Perkara ini harus dihentikan"))
    #expect(assessment.conclusion.basis.first?.description == "UU 1/2023 Pasal 3 ayat (2)")
  }

  @Test func `a commercial place is a remark and closes nothing`() throws {
    let text = """
      {"delik": "UU 1/2023 Pasal 436", "penjara_dijatuhkan": "P2M", "tempat_komersial": true,
       \(complete)}
      """
    let assessment = try assess(text)
    #expect(assessment.outcome == .eligible)
    #expect(assessment.text(columns: 80).contains("UU 1/2023 Pasal 85 ayat (3)"))
  }

  @Test func `each reading of an open issue shows its outcome`() throws {
    let text = "{\"delik\": \"UU 1/2023 Pasal 478\", \"denda_dijatuhkan\": 5000000, \(complete)}"
    let json = try assess(text).json
    guard case .array(let issues)? = json["tafsir"], let issue = issues.first else {
      Issue.record("no issue")
      return
    }
    #expect(issue["id"]?.string == "hanya-denda")
    guard case .array(let readings)? = issue["bacaan"] else {
      Issue.record("no readings")
      return
    }
    #expect(
      readings.compactMap { $0["hasil"]?.string } == ["tidak memenuhi", "memenuhi"]
    )
  }

  @Test func `two readings with one outcome settle it`() throws {
    let text = """
      {"delik": "UU 1/2024 Pasal 45 ayat (4)", "penjara_dijatuhkan": "P2M", \(complete)}
      """
    let assessment = try assess(text)
    #expect(assessment.outcome == .eligible)
    #expect(assessment.issues.isEmpty)
  }

  @Test func `a trace names outcome, value and citation at every node`() throws {
    func check(_ node: JSONValue) {
      #expect(node["id"]?.string?.isEmpty == false)
      #expect(node["hasil"]?.string?.isEmpty == false)
      #expect(node["uraian"]?.string?.isEmpty == false)
      guard case .array(let basis)? = node["dasar"], case .array(let children)? = node["anak"]
      else {
        Issue.record("a node lacks its lists")
        return
      }
      #expect(!basis.isEmpty)
      for child in children { check(child) }
    }
    let text = "{\"delik\": \"UU 1/2023 Pasal 436\", \"penjara_dijatuhkan\": \"P2M\", \(complete)}"
    check(try #require(try assess(text).json["jejak"]))
  }

  @Test func `contradicting facts are shown and count as not known`() throws {
    let text = """
      {"delik": "UU 1/2023 Pasal 436", "penjara_dijatuhkan": "P2M", "tanggal_lahir": "2010-01-01",
       \(complete)}
      """
    let assessment = try assess(text)
    #expect(assessment.outcome == .undetermined)
    #expect(assessment.text(columns: 80).contains("Bertentangan: umur terdakwa saat perbuatan"))
  }

  @Test(arguments: [40, 80])
  func `no line is wider than the terminal`(columns: Int) throws {
    let text = try assess("{\"delik\": \"UU 1/2024 Pasal 45A ayat (2)\"}").text(columns: columns)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= columns })
  }
}
