import Assistant
import Diagnostics
import Drafting
import Foundation
import Testing
import WordForm

/// What python-docx and lxml see in a filled form beside the blank one.
private struct OutsideReading: Decodable {
  let sameNames: Bool
  let changed: [String]
  let sameStructure: Bool
  let sameBytes: Bool
  let words: [String: [String]]
  let paragraphs: Int
  let faults: Int
  let bold: [String]
}

@Suite struct FillingTests {
  private static let assistant = Result { try Assistant() }
  private let assistant: Assistant
  private let workplace: Workplace

  init() throws {
    assistant = try Self.assistant.get()
    workplace = try Workplace()
  }

  private func read(_ bytes: [UInt8], blank: Fixture) throws -> OutsideReading {
    try workplace.write(bytes, to: "isi.docx")
    let json = try Python.run("read-form.py", [blank.url.path(), workplace.path("isi.docx")])
    return try JSONDecoder().decode(OutsideReading.self, from: json)
  }

  private func fill(_ fixture: Fixture) throws -> [UInt8] {
    try assistant.fill(
      fixture.form,
      file: "formulir.docx",
      fixture.request(),
      for: fixture.caseFile(assistant)
    ).bytes
  }

  // MARK: What stays

  @Test(arguments: [Fixture.putusan, .persetujuan, .perintah, .pengantar])
  func `only the words of fields change, every other byte stays`(fixture: Fixture) throws {
    let reading = try read(fill(fixture), blank: fixture)
    #expect(reading.sameNames)
    #expect(reading.sameStructure)
    #expect(reading.sameBytes)
    #expect(reading.faults == 0)
    #expect(
      reading.changed.allSatisfy { name in
        ["document", "header", "footer", "footnotes"].contains { name.hasPrefix("word/\($0)") }
      }
    )
    let words = reading.words.values.joined().joined(separator: "\n")
    #expect(!words.isEmpty)
    #expect(!words.contains("{{") && !words.contains("}}"))
  }

  @Test func `the same form and case give the same bytes`() throws {
    #expect(try fill(.putusan) == fill(.putusan))
  }

  @Test func `a field takes the formatting of its first run`() throws {
    let letter = try read(fill(.pengantar), blank: .pengantar)
    #expect(letter.bold.contains("Terdakwa A"))
    let words = try #require(letter.words["word/document.xml"])
    #expect(
      words.contains("Bersama ini kami kirimkan berkas perkara atas nama Terdakwa A & kawan-kawan.")
    )
    #expect(words.count { $0 == "Register PDM-10/KTX/02/2026" } == 2)
    #expect(letter.words["word/footnotes.xml"] == [" Perkara nomor 10/Pid.Sus/2026/PN Ktx."])
    // Its first run is bold, its second bold and italic.
    let judgment = try read(fill(.putusan), blank: .putusan)
    #expect(judgment.bold.contains("4 (empat) bulan"))
  }

  @Test func `values are written as courts write them`() throws {
    let words = try #require(read(fill(.putusan), blank: .putusan).words["word/document.xml"])
    #expect(
      words.contains {
        $0.hasSuffix(
          "kerja sosial selama 120 (seratus dua puluh) jam, dilaksanakan 4 (empat) jam per hari, "
            + "3 (tiga) hari per minggu, dan diselesaikan dalam jangka waktu paling lama "
            + "3 (tiga) bulan;"
        )
      }
    )
    #expect(words.contains { $0.hasSuffix("sejumlah Rp5.000,00 (lima ribu rupiah).") })
    #expect(
      words.last { $0.hasPrefix("Demikianlah") }
        == "Demikianlah diputuskan pada hari Kamis, 12 Maret 2026."
    )
    #expect(
      Array(words.suffix(4)) == [
        "Hakim D", "Hakim C", "Hakim K", "Panitera Pengganti F",
      ]
    )
    #expect(
      words.contains(
        "Menimbang, bahwa riwayat sosial terdakwa ialah: Terdakwa tinggal bersama suami dan dua anak, aktif dalam kegiatan lingkungan, dan belum pernah dihukum."
      )
    )
  }

  // MARK: Pages

  private struct Comparison: Decodable {
    let name: String
    let pages: [Int]
    let whole: Double
    let lines: Int
    let lost: [String]
    let worst: Double
  }

  /// At 72 dots an inch: where a field keeps its words, at most 0.5 % of the pixels of a page differ
  /// (the runs that now share the formatting of the first); where it is filled, every line of a
  /// paragraph without a field is there, the same but for at most 1 % of the pixels of its box,
  /// which may move by whole pixels.
  @Test func `the filled form looks like the blank one`() throws {
    let fixtures: [Fixture] = [.putusan, .persetujuan, .perintah, .pengantar]
    for fixture in fixtures {
      try workplace.write(fixture.bytes, to: "\(fixture.rawValue)-kosong.docx")
      let same = try fixture.form.filled(\.written)
      try workplace.write(same, to: "\(fixture.rawValue)-sama.docx")
      try workplace.write(fill(fixture), to: "\(fixture.rawValue)-isi.docx")
    }
    let json = try Python.run(
      "compare-pages.py",
      [workplace.url.path()] + fixtures.map(\.rawValue)
    )
    let results = try JSONDecoder().decode([Comparison].self, from: json)
    #expect(results.map(\.name) == fixtures.map(\.rawValue))
    for result in results {
      #expect(Set(result.pages).count == 1, "\(result)")
      #expect(result.whole <= 0.005, "\(result)")
      #expect(result.worst <= 0.01, "\(result)")
      #expect(result.lines > 0 && result.lost.isEmpty, "\(result)")
    }
    #expect(results.map(\.lines).reduce(0, +) > 70)
  }
}
