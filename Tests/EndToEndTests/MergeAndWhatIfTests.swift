import Foundation
import Testing

/// `gabung` and `--andai`, run as a user runs them.
@Suite struct MergeAndWhatIfTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func merged(_ first: String, _ second: String) throws -> (
    result: Program.Result, file: [String: Any]
  ) {
    let result = try Program.run(
      "gabung",
      workplace.file("a.json", first),
      workplace.file("b.json", second),
      "-o",
      workplace.path("c.json")
    )
    let made = try String(contentsOfFile: workplace.path("c.json"), encoding: .utf8)
    return (result, try json(made))
  }

  // MARK: Merging

  @Test func `a Litmas joins a prosecutor's case, each answer with its source`() throws {
    let (result, file) = try merged(
      #"{"delik": "UU 1/2023 Pasal 486", "penjara_dituntut": {"nilai": "P5M", "oleh": "jaksa"}}"#,
      #"{"kemampuan_kerja": {"nilai": true, "oleh": "Bapas", "tanggal": "2026-03-01","#
        + #" "bukti": "Litmas"}}"#
    )
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    let work = try #require(file["kemampuan_kerja"] as? [String: Any])
    #expect(work["oleh"] as? String == "Bapas" && work["bukti"] as? String == "Litmas")
    #expect(file["delik"] as? String == "UU 1/2023 Pasal 486")
    #expect(workplace.contents == ["a.json", "b.json", "c.json"])
  }

  @Test func `conflicts are listed with both sources, count as unknown, and end with 1`() throws {
    let (result, file) = try merged(
      #"{"umur": {"nilai": 31, "oleh": "jaksa", "tanggal": "2026-02-01"}, "pengakuan": true}"#,
      #"{"umur": {"nilai": 17, "oleh": "Bapas"}, "pengakuan": false}"#
    )
    #expect(result.status == 1)
    #expect(result.errors.contains("umur: "))
    #expect(result.errors.contains("a.json (jaksa, 1 Februari 2026)"))
    #expect(result.errors.contains("b.json (Bapas) bertentangan; dianggap belum diketahui."))
    #expect(result.errors.contains("pengakuan: "))
    let words = result.errors.replacing(workplace.url.path(), with: "")
    #expect(!words.contains("31") && !words.contains("17"))
    #expect(file["umur"] is NSNull && file["pengakuan"] is NSNull)
  }

  @Test func `a conflict over aggravations is unknown and keeps the outcome open`() throws {
    let rest =
      #""delik": "UU 1/2023 Pasal 434 ayat (1)", "subjek": "orang", "umur": 30, "residivis": false,"#
      + #""tanggal_perbuatan": "2026-02-01", "penjara_dijatuhkan": "P5M", "persetujuan": true,"#
      + #""penjelasan_diberikan": true"#
    let (result, file) = try merged(
      "{\(rest), \"pemberatan\": []}",
      "{\(rest), \"pemberatan\": [\"sarana_ti\", \"pejabat\"]}"
    )
    #expect(result.status == 1)
    #expect(result.errors.contains("pemberatan: "))
    #expect(file["pemberatan"] is NSNull)
    let weighed = try Program.run("periksa", workplace.path("c.json"), "--format", "json")
    let found = try json(weighed.output)
    #expect(found["hasil"] as? String == "belum dapat ditentukan")
    let missing = try #require(found["kurang"] as? [[String: Any]])
    #expect(missing.map { $0["fakta"] as? String } == ["pemberatan"])
    #expect(missing.first?["oleh"] as? [String] == ["jaksa"])
  }

  @Test func `nothing is overwritten, neither the result nor the inputs`() throws {
    let first = try workplace.file("a.json", #"{"umur": 30}"#)
    let second = try workplace.file("b.json", #"{"pengakuan": true}"#)
    let taken = try workplace.file("c.json", "milik orang lain")
    for target in [taken, first] {
      let before = try Data(contentsOf: URL(filePath: target))
      let result = try Program.run("gabung", first, second, "-o", target)
      #expect(result.status == 74)
      #expect(result.errors.contains("sudah ada"))
      #expect(try Data(contentsOf: URL(filePath: target)) == before)
    }
    #expect(workplace.contents == ["a.json", "b.json", "c.json"])
  }

  @Test func `a withdrawn consent counts from its date, and the date is told`() throws {
    let (result, file) = try merged(
      #"{"persetujuan": {"nilai": true, "tanggal": "2026-02-01"}}"#,
      #"{"persetujuan": {"nilai": false, "tanggal": "2026-03-01"}}"#
    )
    #expect(result.status == 0)
    #expect(result.errors.contains("persetujuan: berubah sejak 1 Maret 2026"))
    #expect((file["persetujuan"] as? [String: Any])?["nilai"] as? Bool == false)
    let path = workplace.path("c.json")
    for (day, outcome) in [
      ("2026-02-15", "belum dapat ditentukan"), ("2026-03-01", "tidak memenuhi"),
    ] {
      let weighed = try Program.run("periksa", path, "--pada", day, "--format", "json")
      #expect(try json(weighed.output)["hasil"] as? String == outcome, "\(day)")
    }
  }

  // MARK: What if

  private static let closed =
    #"{"delik": "UU 1/2023 Pasal 486", "subjek": "orang", "umur": 30, "residivis": false,"#
    + #""tanggal_perbuatan": "2026-02-01", "penjara_dijatuhkan": "P8M","#
    + #""penjelasan_diberikan": true, "persetujuan": false}"#

  @Test func `a what-if tells the difference only, as the fixed JSON`() throws {
    let path = try workplace.file("a.json", Self.closed)
    let result = try Program.run(
      "periksa",
      path,
      "--andai",
      "persetujuan=ya,penjara_dijatuhkan=P5M",
      "--format",
      "json"
    )
    #expect(result.status == 0 && result.errors.isEmpty)
    let found = try json(result.output)
    #expect(Set(found.keys) == ["sebelum", "sesudah", "berubah"])
    #expect(found["sebelum"] as? String == "tidak memenuhi")
    #expect(found["sesudah"] as? String == "memenuhi")
    let changes = try #require(found["berubah"] as? [[String: Any]])
    #expect(changes.map { $0["id"] as? String } == ["penjara-enam-bulan", "persetujuan"])
    #expect(changes.allSatisfy { $0["sebelum"] as? String == "tidak terpenuhi" })
    #expect(changes.allSatisfy { $0["sesudah"] as? String == "terpenuhi" })
    // Nothing of it is kept.
    #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.closed)
  }

  @Test func `a what-if in words names what changes and no more`() throws {
    let path = try workplace.file("a.json", Self.closed)
    let result = try Program.run("periksa", path, "--andai", "persetujuan=ya")
    #expect(result.output.hasPrefix("Hasilnya tetap: tidak memenuhi."))
    #expect(result.output.contains("Terdakwa menyatakan setuju: dari tidak terpenuhi menjadi"))
    #expect(!result.output.contains("Penjara yang dijatuhkan paling lama 6 bulan: dari"))
  }

  @Test func `what must change is minimal, and nothing fixed is ever changed`() throws {
    let path = try workplace.file("a.json", Self.closed)
    let result = try Program.run("periksa", path, "--andai", "--format", "json")
    let found = try json(result.output)
    let ways = try #require(found["membuka"] as? [[[String: Any]]])
    #expect(!ways.isEmpty)
    let keys = ways.map { Set($0.compactMap { $0["fakta"] as? String }) }
    #expect(keys.contains(["persetujuan", "penjara_dijatuhkan"]))
    let fixed: Set = ["umur", "subjek", "delik", "tanggal_perbuatan", "ancaman_penjara"]
    #expect(keys.allSatisfy { $0.isDisjoint(with: fixed) })
  }

  @Test func `where nothing lawful helps, the reason is said`() throws {
    let path = try workplace.file(
      "a.json",
      #"{"delik": "UU 1/2023 Pasal 476", "subjek": "orang", "umur": 30}"#
    )
    let result = try Program.run("periksa", path, "--andai")
    #expect(result.output.contains("Tidak ada perubahan yang sah yang membukanya, karena:"))
    #expect(result.output.contains("padahal harus kurang dari 5 tahun"))
  }

  @Test(arguments: [
    ("persetujuann=ya", "Mungkin maksud Anda \"persetujuan\"."),
    ("umur=seratus ribu", "Isi \"umur\""),
  ])
  func `an answer that cannot be read is named`(words: String, message: String) throws {
    let path = try workplace.file("a.json", Self.closed)
    let result = try Program.run("periksa", path, "--andai", words)
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(message))
  }
}
