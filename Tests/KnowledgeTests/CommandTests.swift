import Foundation
import JSONTree
import Testing

/// The commands of this part as a user runs them.
@Suite struct CommandTests {
  private func run(_ arguments: String...) throws -> (
    status: Int32, output: String, messages: String
  ) {
    try PackageFolder.run(PackageFolder.program, arguments)
  }

  private func json(_ text: String) throws -> JSONValue {
    try JSONReader.parse(Array(text.utf8), file: "hasil.json")
  }

  private func withCase(_ text: String, _ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "timbang-\(UInt64.random(in: 0 ... .max)).json")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path())
  }

  @Test func `a list names keys, instruments, standing and gaps`() throws {
    let listing = try json(try run("pengetahuan", "daftar", "--format", "json").output)
    for key in ["kunci", "peraturan", "keyakinan", "kekosongan"] {
      #expect(listing[key] != nil, "\(key)")
    }
    let text = try run("pengetahuan", "daftar").output
    #expect(text.contains("penjara_dijatuhkan (durasi): lama penjara yang dijatuhkan"))
    #expect(text.contains("SEMA 1/2026: Rumusan amar dalam SEMA 1/2026 belum dilihat."))
  }

  @Test func `each issue says what depends on it`() throws {
    guard
      case .array(let issues) = try json(
        try run("pengetahuan", "daftar", "--tafsir", "--format", "json").output
      )
    else {
      Issue.record("no list")
      return
    }
    #expect(issues.count >= 11)
    for issue in issues {
      let id = issue["id"]?.string ?? "?"
      guard case .array(let readings)? = issue["bacaan"] else { continue }
      #expect(readings.count >= 2, "\(id)")
      guard issue["menentukan"] == true else { continue }
      let dependents = ["delik", "kaidah", "ketentuan"].compactMap { key -> Int? in
        if case .array(let items)? = issue[key] { items.count } else { nil }
      }
      #expect(dependents.reduce(0, +) > 0, "nothing depends on \(id)")
    }
  }

  @Test func `an adopted reading is named in the result`() throws {
    try withCase(#"{"delik": "KUHP 478", "denda_dijatuhkan": 500000}"#) { file in
      let adopted = try run(
        "periksa",
        file,
        "--format",
        "json",
        "--tafsir",
        "hanya-denda=harfiah",
        "--tafsir",
        "622-1-r=maksud"
      )
      #expect(adopted.status == 0)
      let result = try json(adopted.output)
      #expect(result["hasil"]?.string == "tidak memenuhi")
      #expect(result["tafsir_dianut"]?["hanya-denda"]?.string == "harfiah")
      #expect(result["tafsir_dianut"]?["622-1-r"]?.string == "maksud")
      let plain = try json(try run("periksa", file, "--format", "json").output)
      #expect(plain["tafsir_dianut"] == nil)
    }
  }

  @Test(arguments: [
    ("apa=apa", "penjara-dan-denda, hanya-denda"), ("hanya-denda=apa", "harfiah, luas"),
    ("hanya-denda", "ID=BACAAN"),
  ])
  func `an unknown reading names the known ones`(words: String, known: String) throws {
    try withCase("{}") { file in
      let result = try run("periksa", file, "--tafsir", words)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.messages.contains(known))
    }
  }

  @Test func `several charges have an outcome each and the one that must be proved`() throws {
    let charges = #"""
      {"delik": [{"kutipan": "UU ITE 45(3)", "bentuk": "alternatif"},
        {"kutipan": "KUHP 427", "bentuk": "alternatif"}],
       "subjek": "orang", "umur": 30, "tanggal_perbuatan": "2026-01-10", "residivis": false,
       "penjara_dijatuhkan": "2 bulan", "penjelasan_diberikan": true, "persetujuan": true}
      """#
    try withCase(charges) { file in
      let text = try run("periksa", file, "--pada", "2026-03-01").output
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("(UU 1/2024 Pasal 45 ayat (3)) (alternatif): kerja sosial tertutup."))
      #expect(
        text.contains("bermain judi (UU 1/2023 Pasal 427) (alternatif): kerja sosial terbuka.")
      )
      #expect(text.contains("Kerja sosial hanya mungkin bila yang terbukti bermain judi"))
      let result = try json(
        try run("periksa", file, "--pada", "2026-03-01", "--format", "json").output
      )
      guard case .array(let outcomes)? = result["dakwaan"] else {
        Issue.record("no charges")
        return
      }
      #expect(outcomes.map { $0["hasil"]?.string } == ["tidak memenuhi", "memenuhi"])
    }
  }

  @Test func `a change of law between act and judgment is shown side by side`() throws {
    let old = #"""
      {"delik": "UU ITE 28(2)", "tanggal_perbuatan": "2025-05-01", "tanggal_putusan": "2026-03-01"}
      """#
    try withCase(old) { file in
      let result = try json(try run("periksa", file, "--format", "json").output)
      guard case .array(let sheets)? = result["perubahan_hukum"], let sheet = sheets.first,
        case .array(let older)? = sheet["hukum_lama"], case .array(let newer)? = sheet["hukum_baru"]
      else {
        Issue.record("no sheet")
        return
      }
      #expect(older.first?["penjara"]?.string == "P6Y")
      #expect(newer.count > 1)
      for row in newer {
        #expect(row["dasar"] == ["UU 1/2023 Pasal 3 ayat (1)", "UU 1/2023 Pasal 618"])
      }
    }
    let gone = #"""
      {"delik": "UU 11/2008 Pasal 51 ayat (2)", "tanggal_perbuatan": "2025-05-01",
       "tanggal_putusan": "2026-03-01"}
      """#
    try withCase(gone) { file in
      let text = try run("periksa", file).output
      #expect(text.hasPrefix("Perkara ini harus dihentikan"))
      #expect(text.contains("tidak lagi merupakan tindak pidana menurut hukum baru"))
    }
    let after = #"{"delik": "KUHP 486", "tanggal_perbuatan": "2026-02-01"}"#
    try withCase(after) { file in
      let result = try json(
        try run("periksa", file, "--pada", "2026-03-01", "--format", "json").output
      )
      #expect(result["perubahan_hukum"] == nil)
    }
  }

  @Test func `an offence shows attempt, assistance, recidivism and the aggravations of 441`() throws
  {
    guard
      case .array(let found) = try json(try run("delik", "KUHP 434", "--format", "json").output),
      case .array(let variants)? = found.first?["bila_didakwa"]
    else {
      Issue.record("no variants")
      return
    }
    let gates = Dictionary(
      uniqueKeysWithValues: variants.map { ($0["nama"]?.string ?? "", $0["gerbang"]?.string ?? "") }
    )
    #expect(gates["sarana teknologi informasi"] == "terbuka")
    #expect(gates["kedua pemberatan itu sekaligus"] == "bergantung")
    for name in ["percobaan", "pembantuan", "pengulangan"] { #expect(gates[name] == "terbuka") }
  }

  @Test(arguments: [("nyebar hoaks", "hoaks"), ("pinjol ngancam", "ancam"), ("judi slot", "judi")])
  func `everyday words find an offence`(words: String, part: String) throws {
    guard case .array(let found) = try json(try run("delik", words, "--format", "json").output)
    else { return }
    let ids = found.compactMap { $0["id"]?.string }
    #expect(ids.contains { $0.contains(part) }, "\(ids)")
  }

  @Test func `a provision says where it is used and where its words come from`() throws {
    let text = try run("pasal", "KUHP 85(2)c", "--pada", "2026-03-01").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("persetujuan terdakwa sesudah dijelaskan mengenai tujuan"))
    #expect(text.contains("Penjelasan resmi"))
    #expect(text.contains("pertimbangan huruf c"))
    #expect(text.contains("Dipakai templat: "))
    #expect(text.contains("persetujuan (penjelasan-tujuan"))
    #expect(text.contains("Dipakai jawaban dan saran: "))
    #expect(!text.contains("baris "))
    #expect(text.contains("teks lengkap UU 1/2023 beserta penjelasan"))
    let referring = try run("pasal", "KUHP 81(3)", "--pada", "2026-03-01").output
    #expect(referring.contains("UU 1/2023 Pasal 82 ayat (1)"))
  }
}
