import Foundation
import Testing

@Suite struct CommandLineTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
  }

  private static let jeneponto = Program.root
    .appending(path: "Knowledge/Cases/pn-jeneponto/case.json").path()

  private static func example(_ kind: String) -> String {
    Program.root.appending(path: "Templates/\(kind)/example.json").path()
  }

  @Test func `an assessment ends well and speaks Indonesian`() throws {
    let result = try Program.run("periksa", Self.jeneponto)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Ya, pidana kerja sosial terbuka untuk perkara ini."))
    #expect(result.errors.isEmpty)
  }

  @Test func `the trace is shown on request, every node with its outcome and citation`() throws {
    let result = try Program.run("periksa", Self.jeneponto, "--jejak")
    #expect(result.status == 0)
    #expect(result.output.contains("Jejak penilaian"))
    #expect(result.output.contains("paling lama 8 jam dalam 1 hari") == false)
    #expect(result.output.contains("Bila jumlah jam sudah disebut: tidak disebut"))
  }

  @Test func `JSON goes to standard output alone and has the fixed keys in order`() throws {
    let result = try Program.run("periksa", Self.jeneponto, "--format", "json")
    let keys = [
      "hasil", "dasar", "dinilai_per", "jejak", "kurang", "pertimbangan", "tafsir",
      "versi_pengetahuan",
    ]
    let places = keys.compactMap { result.output.range(of: "\n  \"\($0)\":")?.lowerBound }
    #expect(places.count == keys.count)
    #expect(places == places.sorted())
    #expect(result.errors.isEmpty)
  }

  @Test func `without a file and without a terminal nothing is assumed`() throws {
    let result = try Program.run("periksa", "--format", "json")
    #expect(result.status == 0)
    #expect(result.output.contains("\"hasil\": \"belum dapat ditentukan\""))
  }

  @Test func `bad input ends with 65 and a sentence, and output stays empty`() throws {
    let path = try workplace.file("kasus.json", "{\"persetujuann\": true}")
    let result = try Program.run("periksa", path, "--format", "json")
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("kasus.json:1: Kunci \"persetujuann\" tidak dikenal."))
  }

  @Test func `a PDF without pdftotext is refused with what to install`() throws {
    let draft = try workplace.file("putusan.pdf", "%PDF-1.4 naskah")
    let result = try Program.run(
      ["uji-naskah", draft],
      environment: ["PATH": workplace.path("kosong")]
    )
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("PDF hanya dapat dibaca bila pdftotext terpasang."))
    #expect(result.errors.contains("Pasang paket poppler-utils"))
  }

  @Test func `a file that is not there is named`() throws {
    let result = try Program.run("periksa", workplace.path("tiada.json"))
    #expect(result.status == 65)
    #expect(result.errors.contains("Berkas ini tidak ada."))
  }

  @Test func `a file of 10 MB is refused before it is read`() throws {
    let path = try workplace.file("besar.json", Data(repeating: 0x20, count: 10 << 20))
    let result = try Program.run("periksa", path)
    #expect(result.status == 65)
    #expect(result.errors.contains("lebih besar dari"))
  }

  @Test(arguments: [["periksa", "--peran", "raja"], ["apa"], ["periksa", "--entah"]])
  func `wrong usage ends with 2 and Indonesian words`(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2)
    #expect(result.errors.contains("Galat: "))
    #expect(result.errors.contains("Pemakaian:"))
    #expect(!result.errors.contains("Usage"))
  }

  @Test(arguments: [
    [], ["periksa"], ["naskah"], ["templat"], ["templat", "periksa"], ["templat", "impor"],
    ["pasal"], ["delik"],
  ])
  func `help is Indonesian`(command: [String]) throws {
    let result = try Program.run(command + ["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("PEMAKAIAN: timbang"))
    for word in ["USAGE", "OVERVIEW", "OPTIONS", "Show help", "default"] {
      #expect(!result.output.contains(word))
    }
  }

  @Test func `the kinds of paper come with one line each`() throws {
    let result = try Program.run("naskah")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count >= 23)
    #expect(lines.allSatisfy { $0.contains(": ") && $0.hasSuffix(".") })
  }

  @Test func `a kind without a case says how to go on`() throws {
    let result = try Program.run("naskah", "putusan")
    #expect(result.status == 2)
    #expect(result.errors.contains("timbang naskah putusan KASUS.json -o HASIL.docx"))
  }

  @Test func `templates are checked like a program`() throws {
    let sound = try Program.run("templat", "periksa")
    #expect(sound.status == 0)
    #expect(sound.output.contains("templat utuh"))
    let folder = workplace.url.appending(path: "amar")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["template.xml", "fields.xml"] {
      let source = Program.root.appending(path: "Templates/amar/\(name)")
      let text = try String(contentsOf: source, encoding: .utf8)
        .replacing("<judul>MENGADILI</judul>", with: "<judul><nilai n=\"amar.lain\"/></judul>")
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let broken = try Program.run("templat", "periksa", workplace.url.path())
    #expect(broken.status == 1)
    #expect(broken.output.contains("amar/template.xml:7:12: galat: Isian `amar.lain` dipakai"))
    #expect(broken.errors.contains("Temuan: 1."))
    let used = try Program.run(
      "naskah",
      "amar",
      Self.example("amar"),
      "-o",
      workplace.path("amar.txt"),
      "--templat",
      workplace.url.path()
    )
    #expect(used.status == 65)
    #expect(used.errors.contains("amar.lain"))
  }

  @Test func `an office's settings are taken over, and wrong ones named`() throws {
    let settings = try workplace.file("setelan.json", "{\"zona_waktu\": \"WITA\"}")
    let path = workplace.path("persetujuan.txt")
    let result = try Program.run(
      "naskah",
      "persetujuan",
      Self.example("persetujuan"),
      "-o",
      path,
      "--setelan",
      settings
    )
    #expect(result.status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("WITA"))
    let wrong = try workplace.file("salah.json", "{\"kertas\": \"A5\"}")
    let refused = try Program.run(
      "naskah",
      "persetujuan",
      Self.example("persetujuan"),
      "-o",
      path,
      "--setelan",
      wrong
    )
    #expect(refused.status == 65)
    #expect(refused.errors.contains("salah.json:1: Setelan \"kertas\""))
  }

  @Test(arguments: [
    "penjelasan", "persetujuan", "permintaan-litmas", "permintaan-tempat", "profil", "tuntutan",
    "lembar-lex-favor-reo", "lembar-sidang", "putusan", "amar", "putusan-tanpa-kerja-sosial",
    "perintah-pelaksanaan", "jadwal", "daftar-hadir", "catatan-pengawasan",
    "berita-acara-pelaksanaan", "laporan-berkala", "laporan-ketidakpatuhan",
    "berita-acara-selesai", "nota-kesepahaman", "perjanjian-kerja-sama", "daftar-tempat",
    "selebaran",
  ])
  func `each paper is drafted from its example, for its owner's eyes only`(kind: String) throws {
    let path = workplace.path("\(kind).docx")
    let result = try Program.run("naskah", kind, Self.example(kind), "-o", path)
    #expect(result.status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(workplace.contents == ["\(kind).docx"])
  }

  @Test func `the same inputs give the same bytes`() throws {
    for name in ["a.docx", "b.docx", "a.pdf", "b.pdf"] {
      _ = try Program.run("naskah", "putusan", Self.example("putusan"), "-o", workplace.path(name))
    }
    for suffix in ["docx", "pdf"] {
      let first = try Data(contentsOf: workplace.url.appending(path: "a.\(suffix)"))
      let second = try Data(contentsOf: workplace.url.appending(path: "b.\(suffix)"))
      #expect(first.count > 5000)
      #expect(first == second)
    }
  }

  @Test func `missing fields come in one message with who supplies each`() throws {
    let path = workplace.path("putusan.docx")
    let result = try Program.run("naskah", "putusan", Self.jeneponto, "-o", path)
    #expect(result.status == 1)
    #expect(result.errors.contains("isian belum ada"))
    #expect(result.errors.contains("jam_kerja_sosial"))
    #expect(result.errors.contains("terdakwa.nama"))
    #expect(result.errors.contains("Dari "))
    #expect(workplace.contents.isEmpty)
  }

  @Test func `blanks are visible and listed on standard error`() throws {
    let path = workplace.path("putusan.txt")
    let result = try Program.run(
      "naskah",
      "putusan",
      Self.jeneponto,
      "-o",
      path,
      "--kosongkan"
    )
    #expect(result.status == 0)
    #expect(result.errors.contains("jam_kerja_sosial"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("………"))
  }

  @Test func `a case that is not eligible gets no paper unless forced, and then its face says so`()
    throws
  {
    let text = try String(contentsOfFile: Self.example("putusan"), encoding: .utf8)
      .replacing("UU 1/2024 Pasal 45 ayat (4)", with: "UU 1/2023 Pasal 476")
    let kasus = try workplace.file("kasus.json", text)
    let path = workplace.path("putusan.txt")
    let refused = try Program.run("naskah", "putusan", kasus, "-o", path)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("Naskah tidak disusun. Pidana kerja sosial tertutup"))
    #expect(!FileManager.default.fileExists(atPath: path))
    let forced = try Program.run("naskah", "putusan", kasus, "-o", path, "--tetap")
    #expect(forced.status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("PERINGATAN"))
  }

  @Test func `contradictions stop a paper unless forced, and what is open is said aloud`() throws {
    let text = try String(contentsOfFile: Self.example("putusan"), encoding: .utf8)
    let path = workplace.path("putusan.txt")
    let child = try workplace.file(
      "anak.json",
      text.replacing("\"subjek\": \"orang\"", with: "\"subjek\": \"orang\", \"umur\": 17")
    )
    let refused = try Program.run("naskah", "putusan", child, "-o", path)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("isi berkas perkara bertentangan (1)."))
    #expect(refused.errors.contains("Dapat dibetulkan oleh terdakwa atau panitera:"))
    #expect(!FileManager.default.fileExists(atPath: path))
    let forced = try Program.run("naskah", "putusan", child, "-o", path, "--tetap")
    #expect(forced.status == 0)
    #expect(forced.errors.contains("PERINGATAN: isi berkas perkara bertentangan"))

    let unexplained = try workplace.file(
      "belum.json",
      text.replacing("\"penjelasan_diberikan\": true", with: "\"penjelasan_diberikan\": false")
    )
    let open = try Program.run("naskah", "putusan", unexplained, "-o", path)
    #expect(open.status == 0)
    #expect(open.errors.contains("penjelasan kepada Terdakwa belum diberikan"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("PERHATIAN"))
  }

  @Test func `output that cannot be written ends with 74 and leaves nothing behind`() throws {
    let path = workplace.path("tiada/putusan.docx")
    let result = try Program.run("naskah", "putusan", Self.example("putusan"), "-o", path)
    #expect(result.status == 74)
    #expect(result.errors.contains("Folder untuk berkas ini tidak ada."))
    #expect(workplace.contents.isEmpty)
  }

  @Test func `the trace for machines holds figures under the facts that they come from`() throws {
    let result = try Program.run("periksa", Self.example("putusan"), "--format", "json")
    let lines = result.output.split(separator: "\n").map { $0.filter { $0 != " " } }
    let pairs = zip(lines, lines.dropFirst()).map { $0 + $1 }
    #expect(pairs.contains { $0.hasPrefix(#""fakta":"delik","nilai":"2tahun"#) })
    #expect(pairs.contains { $0.hasPrefix(#""fakta":"tanggal_lahir","nilai":"1Mei1990""#) })
  }

  @Test(arguments: [
    "KUHP 9999", "UU 1/2023 Pasal 9999", "UU 1/2023 Pasal", "KUHP 85(4) huruf",
    "Pasal 85 ayat empat",
  ])
  func `half a citation, or one that does not exist, never shows a whole act`(text: String) throws {
    let result = try Program.run("pasal", text)
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [
    ("mencuri", "Pasal 476"), ("memukul", "Pasal 466"), ("penipuan", "Pasal 492"),
    ("nyebar hoaks", "Pasal 45A"), ("judi slot", "Pasal 45 ayat (3)"),
  ])
  func `everyday verbs lead to the offence`(words: String, article: String) throws {
    let result = try Program.run("delik", words)
    #expect(result.status == 0)
    #expect(result.output.contains(article), "\(result.output)")
  }

  @Test func `a provision is shown as in force on a date, with the version that never was`() throws
  {
    let result = try Program.run("pasal", "KUHP 82(1)", "--pada", "2026-02-01")
    #expect(result.status == 0)
    let (now, other) = try #require(result.output.split(upTo: "Rumusan lain"))
    #expect(now.contains("diganti dengan pidana penjara."))
    #expect(!now.contains("kerja sosial"))
    #expect(other.contains("Tidak pernah berlaku"))
  }

  @Test func `everyday words find an offence`() throws {
    let result = try Program.run("delik", "judi", "slot", "--format", "json")
    #expect(result.status == 0)
    #expect(result.output.contains("UU 1/2023 Pasal 427"))
  }
}

extension String {
  /// The words before and after the first place of `mark`, without line breaks.
  fileprivate func split(upTo mark: String) -> (String, String)? {
    let flat = replacing("\n", with: " ")
    guard let range = flat.range(of: mark) else { return nil }
    return (String(flat[..<range.lowerBound]), String(flat[range.upperBound...]))
  }
}
