import Assistant
import CaseFile
import Diagnostics
import Drafting
import Indonesian
import JSONTree
import KnowledgeBase
import Rendering
import Testing

/// The hours of a case file, from the attendance list to the paper.
@Suite struct HoursTests {
  /// The example of a paper with parts of `pelaksanaan` and keys of the judgment set otherwise.
  private func words(
    _ kind: String,
    changing parts: [String: JSONValue] = [:],
    hours: Int? = nil,
    readings: [String: String] = [:]
  ) throws -> PaperWords {
    var caseFile = try ExampleCase.caseFile(kind)
    if let hours { caseFile.entries[.jamKerjaSosial] = Entry(.minutes(hours * 60)) }
    caseFile.records = caseFile.records.map { member in
      guard member.key == "pelaksanaan", case .object(let inner) = member.value else {
        return member
      }
      let kept = inner.filter { parts[$0.key] == nil }
      return .init("pelaksanaan", .object(kept + parts.map { .init($0.key, $0.value) }))
    }
    let day = try #require(ExampleCase.day)
    let request = PaperRequest(kind: kind, format: .text, day: day, readings: readings)
    return try PaperWords(ExampleCase.assistant.get().draft(request, for: caseFile).draft.paper)
  }

  private func codes(
    _ kind: String,
    changing parts: [String: JSONValue] = [:],
    hours: Int? = nil
  ) throws -> [String] {
    do {
      _ = try words(kind, changing: parts, hours: hours)
      return []
    } catch let problem as PaperProblem {
      guard case .draft(let draft) = problem else { throw problem }
      #expect(draft.faults.allSatisfy { $0.message.hasSuffix(".") && $0.remedy != nil })
      return draft.faults.map(\.code) + draft.missing.flatMap(\.paths)
    }
  }

  private func day(
    _ date: String,
    _ start: String,
    _ end: String
  ) -> JSONValue {
    [
      "tanggal": .string(date), "status": "hadir", "mulai": .string(start),
      "selesai": .string(end), "kegiatan": "merapikan ruangan",
    ]
  }

  @Test(arguments: [
    ("2026-04-06", "08.00", "16.01", "jam-sehari-lewat"),
    ("2026-04-05", "08.00", "10.00", "tanggal-di-luar-masa"),
    ("2026-06-06", "08.00", "10.00", "tanggal-di-luar-masa"),
    ("2026-04-06", "10.00", "10.00", "waktu-terbalik"),
    ("2026-04-06", "pagi", "10.00", "waktu-tak-terbaca"),
    ("2026-04-06", "08.00", "25.00", "waktu-tak-terbaca"),
  ])
  func `an attendance list that cannot be right stops every paper with figures`(
    date: String,
    start: String,
    end: String,
    code: String
  ) throws {
    let list: JSONValue = .array([day(date, start, end)])
    for kind in ["daftar-hadir", "catatan-pengawasan", "laporan-berkala"] {
      #expect(try codes(kind, changing: ["kehadiran": list]) == [code], "\(kind)")
    }
    #expect(try codes("perintah-pelaksanaan", changing: ["kehadiran": list]) == [])
  }

  @Test func `more hours than the sentence stop the paper`() throws {
    #expect(try codes("berita-acara-selesai", hours: 39) == ["jam-lewat-putusan"])
    #expect(try codes("jadwal", hours: 39) == ["jam-lewat-putusan"])
    #expect(try codes("jadwal") == [])
  }

  @Test func `eight hours a day are allowed, and more than the judgment says is told`() throws {
    let list: JSONValue = .array([day("2026-04-06", "08.00", "16.00")])
    let words = try words("laporan-berkala", changing: ["kehadiran": list])
    #expect(words.byClause["jam"]?.contains("dihitung seluruhnya") == true)
    #expect(words.byClause["jam"]?.contains("8 (delapan) jam\n") == true)
  }

  @Test func `minutes of completion wait until the last minute is worked`() throws {
    var list = (0..<9).map { day("2026-04-\($0 < 4 ? "0" : "")\($0 + 6)", "13.30", "17.30") }
    list.append(day("2026-04-15", "13.30", "17.29"))
    let refused = try codes("berita-acara-selesai", changing: ["kehadiran": .array(list)])
    #expect(refused == ["jam-belum-selesai"])
    list.append(day("2026-04-16", "13.30", "13.31"))
    let words = try words("berita-acara-selesai", changing: ["kehadiran": .array(list)])
    #expect(words.byClause["selesai"]?.contains("Kamis, 16 April 2026") == true)
  }

  @Test func `where nothing was missed there is no report of it`() throws {
    let days = (0..<3).map { day("2026-04-0\($0 + 6)", "13.30", "17.30") }
    let plan = JSONValue.array(days.map { $0.without("status") })
    func codes(_ attendance: [JSONValue]) throws -> [String] {
      try self.codes(
        "laporan-ketidakpatuhan",
        changing: ["jadwal": plan, "kehadiran": .array(attendance)]
      )
    }
    #expect(try codes(days) == ["tidak-ada-yang-terlewat"])
    #expect(try codes(days.dropLast() + [day("2026-04-08", "13.30", "17.29")]) == [])
    let absence: JSONValue = [
      "tanggal": "2026-04-08", "status": "tidak-hadir", "alasan": "sakit", "alasan_sah": true,
    ]
    #expect(try codes(days.dropLast() + [absence]) == [])
  }

  @Test func `a list that is empty becomes a sheet to fill in`() throws {
    let plan: JSONValue = .array([day("2026-04-06", "13.30", "17.30").without("status")])
    let words = try words("daftar-hadir", changing: ["kehadiran": .array([]), "jadwal": plan])
    #expect(words.byClause["daftar"]?.contains("…… sampai ……") == true)
    #expect(words.byClause["jumlah"]?.contains("0 (nol) jam dalam 0 (nol) hari") == true)
    #expect(words.byClause["jumlah"]?.contains("40 (empat puluh) jam") == true)
  }

  @Test func `a share in proportion is written as a proposal or not at all`() throws {
    let proposed = try words("laporan-ketidakpatuhan")
    #expect(proposed.byClause["usul-sebanding"]?.hasPrefix("USUL, bukan bunyi") == true)
    let silent = try words("laporan-ketidakpatuhan", readings: ["sisa-jam": "bebas"])
    #expect(silent.byClause["usul-sebanding"] == nil)
    #expect(!silent.all.contains("49 (empat puluh sembilan)"))
    #expect(silent.byClause["tanpa-ukuran"]?.contains("tidak memberi ukuran") == true)
  }
}

extension JSONValue {
  /// The object without a key.
  fileprivate func without(_ key: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key })
  }
}
