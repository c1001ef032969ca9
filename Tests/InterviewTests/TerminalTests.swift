import CaseFile
import FileAccess
import Foundation
import KnowledgeBase
import Testing

/// The interview as a program on a terminal: keys, interruptions, and its file.
@Suite(.serialized) struct TerminalTests {
  private let desk: Desk
  private let library: Library

  init() throws {
    desk = try Desk()
    library = try Library.shared()
  }

  private func drive(_ lines: String, _ arguments: String...) throws -> String {
    try Transcript.drive(lines: lines, arguments, in: desk.url)
  }

  private func saved(_ name: String = "f.json") throws -> CaseFile {
    try library.caseFile(bytes: desk.bytes(name))
  }

  @Test func `ctrl-c keeps what was answered`() throws {
    let seen = try drive("UU 1/2023 Pasal 436\n2 bulan\n^C\n", "--simpan", "f.json")
    #expect(seen.contains("Jawaban tersimpan di f.json."))
    #expect(seen.hasSuffix("[kode keluar 0]\n"))
    #expect(try saved().value(.penjaraDijatuhkan) != nil)
    #expect(try saved().charges.count == 1)
  }

  @Test func `the end of input in the middle keeps what was answered`() throws {
    let seen = try drive("UU 1/2023 Pasal 436\n^D\n", "--simpan", "f.json")
    #expect(seen.contains("Jawaban tersimpan di f.json."))
    #expect(try saved().charges.count == 1)
    let other = try drive("UU 1/2023 Pasal 436\n^D\n")
    #expect(other.contains("Jawaban tidak disimpan, karena tidak ada --simpan."))
    #expect(desk.names == ["f.json", "naskah.txt"])
  }

  @Test func `only the owner may read the file`() throws {
    _ = try drive("t\ns\n", "--simpan", "f.json")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: desk.url.appending(path: "f.json").path()
    )
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `editing keys and the history work on a full terminal`() throws {
    let (left, delete, up) = ("\u{1B}[D", "\u{7F}", "\u{1B}[A")
    // 46 becomes 436 by an arrow; bulam is mended; the third reply is the second, fetched back.
    let replies = [
      "UU 1/2023 Pasal 46\(left)3", "2 bulam\(delete)n", "k", up, "s",
    ]
    _ = try drive(
      "! terminal xterm\n" + replies.joined(separator: "\n") + "\n",
      "--simpan",
      "f.json"
    )
    #expect(try saved().charges.first?.offence?.citation.article == "436")
    #expect(try saved().value(.penjaraDijatuhkan)?.words == "2 bulan")
  }

  @Test func `letters outside ascii come through`() throws {
    _ = try drive("! terminal xterm\nUU 1/2023 Pasal 407 ayat (1)\n\n", "--simpan", "f.json")
    let seen = try drive("! terminal xterm\nperbuatan “aneh” é\n0\ns\n")
    #expect(seen.contains("“aneh” é"))
  }

  @Test(arguments: ["dumb", "xterm"])
  func `a paste of a megabyte is refused and the question stands`(terminal: String) throws {
    let paste = String(repeating: "panjang sekali ", count: (1 << 20) / 15)
    let seen = try drive(
      "! terminal \(terminal)\n\(paste)\nUU 1/2023 Pasal 436\ns\n",
      "--simpan",
      "f.json"
    )
    #expect(seen.contains("terlalu panjang"))
    #expect(try saved().charges.count == 1)
  }

  @Test func `a second program on the same file is turned away`() throws {
    try desk.write("f.json", "{}")
    let place = desk.url.appending(path: "f.json").path()
    let held = try HeldFile(place, limit: 1000)
    let seen = try drive("t\n", "--simpan", "f.json")
    #expect(seen.contains("sedang dipakai program lain"))
    #expect(seen.hasSuffix("[kode keluar 65]\n"))
    #expect(held.path == place)
  }

  @Test func `a file that somebody else changed is not overwritten`() throws {
    try desk.write("f.json", "{}")
    let place = desk.url.appending(path: "f.json").path()
    var held = try HeldFile(place, limit: 1000)
    try held.replace(with: Array("{\"umur\": 30}\n".utf8))
    try desk.write("f.json", "{\"umur\": 40}\n")
    #expect(throws: FileProblem.self) { try held.replace(with: Array("{\"umur\": 50}\n".utf8)) }
    #expect(try desk.bytes("f.json") == Array("{\"umur\": 40}\n".utf8))
    #expect(desk.names == ["f.json"])
  }

  @Test func `a new file never takes the place of one that appeared meanwhile`() throws {
    let place = desk.url.appending(path: "f.json").path()
    var held = try HeldFile(place, limit: 1000)
    try desk.write("f.json", "{\"umur\": 40}\n")
    #expect(throws: FileProblem.self) { try held.replace(with: [0x7B, 0x7D]) }
    #expect(try desk.bytes("f.json") == Array("{\"umur\": 40}\n".utf8))
    #expect(desk.names == ["f.json"])
  }

  @Test(arguments: [
    (#"{"sesi": {"format": 99, "hal_baru": 1}}"#, "Timbang yang lebih baru"),
    (#"{"umur": "#, "terputus"),
    (#"{"persetujuann": true}"#, "Mungkin maksud Anda"),
  ])
  func `a session file that cannot be read says why and stays`(text: String, words: String) throws {
    try desk.write("f.json", text)
    let seen = try drive("t\n", "--simpan", "f.json")
    #expect(seen.contains(words))
    #expect(seen.hasSuffix("[kode keluar 65]\n"))
    #expect(try desk.bytes("f.json") == Array(text.utf8))
  }

  @Test func `a session file edited by hand into contradiction is asked about first`() throws {
    _ = try drive("UU 1/2023 Pasal 436\n2 bulan\ns\n", "--simpan", "f.json")
    let text = String(decoding: try desk.bytes("f.json"), as: UTF8.self)
    let changed = text.replacing(
      "\"penjara_dijatuhkan\"",
      with: #""umur": 40, "tanggal_lahir": "2009-05-05", "tanggal_perbuatan": "2026-02-01", "#
        + "\"penjara_dijatuhkan\""
    )
    try #require(changed != text)
    try desk.write("f.json", changed)
    let seen = try drive("t\ns\n", "--simpan", "f.json")
    #expect(seen.contains("Ada jawaban yang bertentangan:"))
    #expect(seen.contains("1. umur terdakwa saat perbuatan: 40 tahun"))
    #expect(seen.contains("2. tanggal lahir terdakwa: 5 Mei 2009"))
    #expect(seen.hasSuffix("[kode keluar 0]\n"))
    // Both stay in the file; the outcome counts neither.
    #expect(try saved().value(.umur) == .count(40))
    #expect(try saved().value(.tanggalLahir) != nil)
  }

  @Test func `where the file cannot grow, the answers before are not lost`() throws {
    _ = try drive("UU 1/2023 Pasal 436\ns\n", "--simpan", "f.json")
    let before = try desk.bytes("f.json")
    let seen = try Transcript.drive(
      lines: "! berkas_paling_besar 0\n2 bulan\n^C\n\n",
      ["--simpan", "f.json"],
      in: desk.url
    )
    #expect(seen.contains("Belum tersimpan."))
    #expect(seen.contains("Media penyimpanan penuh."))
    #expect(try desk.bytes("f.json") == before)
    #expect(desk.names == ["f.json", "naskah.txt"])
  }

  @Test func `no colour and no redrawing, whatever the terminal and NO_COLOR say`() throws {
    for settings in ["", "! warna NO_COLOR\n", "! kolom 40\n"] {
      let seen = try drive("\(settings)UU 1/2023 Pasal 407 ayat (1)\n\n\n")
      #expect(seen.contains("kerja sosial tertutup"))
      #expect(!seen.contains("\u{1B}") && !seen.contains("\u{8}"))
    }
  }

  @Test func `the result as json goes to standard output alone, after the interview`() throws {
    let seen = try drive("UU 1/2023 Pasal 407 ayat (1)\n", "--format", "json")
    #expect(seen.contains("\"hasil\": \"tidak memenuhi\""))
  }

  @Test func `killed at any moment, the file is whole`() throws {
    let seen = try Transcript.python(
      "kill.py",
      [Transcript.program.path(), "200", "7"],
      in: desk.url
    )
    print("kill -9: \(seen)")
    #expect(seen.contains("rusak 0, hak 0o600"))
    #expect(!seen.contains("Traceback"))
  }
}
