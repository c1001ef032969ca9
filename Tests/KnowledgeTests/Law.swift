import Assistant
import CaseFile
import Decision
import Indonesian
import JSONTree
import KnowledgeBase
import Testing

/// The program's promises in short words: what a place says, and what becomes of a case.
struct Law {
  let assistant: Assistant
  /// A day on which the new code is in force.
  let day: CalendarDate

  /// Read once for all tests.
  private static let loaded = Result { try Assistant() }

  init() throws {
    assistant = try Self.loaded.get()
    day = try #require(CalendarDate(year: 2026, month: 3, day: 1))
  }

  /// Members of a case that is open for kerja sosial, but for its offence and penalty.
  private static let open = """
    "subjek": "orang", "umur": 30, "tanggal_perbuatan": "2026-01-10", "residivis": false,
    "penjelasan_diberikan": true, "persetujuan": true, "pengakuan": true,
    "kemampuan_kerja": true, "keselamatan_kerja": true
    """

  /// Weighs a case: `members` come on top of one that is open in every other way.
  func assess(
    _ members: String,
    without left: Set<String> = [],
    role: Role = .warga,
    adopted: [String: String] = [:]
  ) throws -> Assessment {
    var base = try #require(parse("{\(Self.open)}").members)
    let own = try #require(parse("{\(members)}").members)
    base.removeAll { item in left.contains(item.key) || own.contains { $0.key == item.key } }
    let bytes = JSONWriter.bytes(.object(base + own), compact: true)
    let caseFile = try assistant.caseFile(bytes, file: "kasus.json")
    return assistant.assess(caseFile, role: role, on: day, adopted: adopted)
  }

  private func parse(_ text: String) throws -> JSONValue {
    try JSONReader.parse(Array(text.utf8), file: "kasus.json")
  }

  /// The outcome of a case with this offence and 5 months of prison imposed.
  func outcome(_ offence: String, _ members: String = "") throws -> Outcome {
    let more = members.isEmpty ? "" : ", \(members)"
    return try assess(#""delik": "\#(offence)", "penjara_dijatuhkan": "5 bulan"\#(more)"#).outcome
  }

  /// What the program says of a place.
  func report(_ place: String) throws -> PassageReport {
    try #require(assistant.knowledge.report(on: place, on: day), "\(place) is no citation")
  }

  /// The official words in force at a place, joined; empty where there are none.
  func words(_ place: String) throws -> String {
    try report(place).inForce.map { [$0.text, $0.closing ?? ""].joined(separator: " ") }
      .joined(separator: "\n")
  }

  func knows(_ place: String) throws -> Bool {
    try report(place).isKnown
  }

  func offence(_ words: String, act: CalendarDate? = nil) throws -> OffenceReport {
    let found = assistant.offences(words, actDay: act, on: day)
    return try #require(found.first, "no offence for \(words)")
  }

  func text(_ assessment: Assessment) -> String { assessment.text(columns: 100_000) }
}

extension JSONValue {
  fileprivate var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}
