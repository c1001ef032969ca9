import Foundation
import Testing

/// An office's own Word form on the command line.
@Suite struct FormCommandTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
  }

  private static func form(_ name: String) -> String {
    Program.root.appending(path: "Tests/WordFormTests/Forms/\(name).docx").path()
  }

  private static func example(_ kind: String) -> String {
    Program.root.appending(path: "Templates/\(kind)/example.json").path()
  }

  @Test func `a sound form is listed and filled for its owner's eyes only`() throws {
    let listed = try Program.run("templat", "impor", Self.form("putusan"))
    #expect(listed.status == 0)
    #expect(listed.errors.isEmpty)
    #expect(listed.output.hasPrefix("FORMULIR KANTOR\n31 isian dikenal; tidak ada yang asing."))
    let path = workplace.path("hasil.docx")
    let filled = try Program.run(
      "naskah",
      Self.form("putusan"),
      Self.example("putusan"),
      "-o",
      path
    )
    #expect(filled.status == 0)
    #expect(filled.output.isEmpty)
    #expect(
      filled.errors == "Formulir ini diperlakukan sebagai putusan, ditebak dari kata-katanya.\n"
    )
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let inspected = try Program.run("uji-naskah", path)
    #expect(inspected.status == 0, "\(inspected.output)")
  }

  @Test func `findings end with 1, and JSON goes to standard output alone`() throws {
    let text = try Program.run("templat", "impor", Self.form("tuntutan"))
    #expect(text.status == 1)
    #expect(text.output.contains("Tempat: paragraf 11, tabel 1 baris 3"))
    #expect(text.output.contains("GALAT hilang-sanksi:"))
    let json = try Program.run("templat", "impor", Self.form("tuntutan"), "--format", "json")
    #expect(json.status == 1)
    #expect(json.errors.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(
      object.map { Set($0.keys) } == [
        "jenis", "jenis_ditebak", "isian", "tak_dikenal", "penanda_keliru", "kurang", "dicocokkan",
      ]
    )
  }

  @Test func `what is missing comes in one message, and no file is left`() throws {
    let path = workplace.path("hasil.docx")
    let jeneponto = Program.root.appending(path: "Knowledge/Cases/pn-jeneponto/case.json").path()
    let result = try Program.run("naskah", Self.form("putusan"), jeneponto, "-o", path)
    #expect(result.status == 1)
    #expect(result.errors.contains("24 isian belum ada."))
    #expect(
      result.errors.contains("Dari panitera:\n  - perkara.acara: acara pemeriksaan (paragraf 2)")
    )
    #expect(workplace.contents.isEmpty)
    let blank = try Program.run(
      "naskah",
      Self.form("putusan"),
      jeneponto,
      "-o",
      path,
      "--kosongkan"
    )
    #expect(blank.status == 0)
    #expect(blank.errors.contains("Masih kosong (24):"))
  }

  @Test func `a form whose kind is not clear asks for it`() throws {
    let path = workplace.path("hasil.docx")
    let unclear = try Program.run(
      "naskah",
      Self.form("pengantar"),
      Self.example("tuntutan"),
      "-o",
      path
    )
    #expect(unclear.status == 2)
    #expect(unclear.errors.contains("--jenis lain"))
    let said = try Program.run(
      "naskah",
      Self.form("pengantar"),
      Self.example("tuntutan"),
      "-o",
      path,
      "--jenis",
      "lain"
    )
    #expect(said.status == 0)
    #expect(said.errors.isEmpty)
    let wrong = try Program.run("templat", "impor", Self.form("pengantar"), "--jenis", "surat")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("Pilih: "))
  }

  @Test func `wrong usage of a form is said plainly`() throws {
    let form = try workplace.file(
      "formulir.docx",
      Data(contentsOf: URL(filePath: Self.form("putusan")))
    )
    let kasus = Self.example("putusan")
    let cases: [(arguments: [String], words: String)] = [
      (["naskah", form, kasus, "-o", workplace.path("hasil.pdf")], "-o HASIL.docx"),
      (["naskah", form, kasus, "-o", form], "menimpa formulir kosong"),
      (
        ["naskah", form, kasus, "-o", workplace.path("./formulir.docx")], "menimpa formulir kosong"
      ),
      (["naskah", form, kasus, "-o", workplace.path("h.docx"), "--cetak-besar"], "--cetak-besar"),
      (["naskah", form], "KASUS.json -o HASIL.docx"),
      (
        ["naskah", "putusan", kasus, "-o", workplace.path("h.docx"), "--jenis", "putusan"],
        "hanya untuk formulir Word kantor"
      ),
    ]
    for (arguments, words) in cases {
      let result = try Program.run(arguments)
      #expect(result.status == 2, "\(arguments)")
      #expect(result.errors.contains(words), "\(result.errors)")
    }
    #expect(workplace.contents == ["formulir.docx"])
  }

  @Test func `a file that is no form ends with 65 and a sentence`() throws {
    let path = try workplace.file("formulir.docx", "bukan Word")
    for arguments in [
      ["templat", "impor", path],
      ["naskah", path, Self.example("putusan"), "-o", workplace.path("hasil.docx")],
    ] {
      let result = try Program.run(arguments)
      #expect(result.status == 65)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("formulir.docx: Berkas ini bukan dokumen Word (.docx)."))
    }
    let missing = try Program.run("templat", "impor", workplace.path("tiada.docx"))
    #expect(missing.status == 65)
    #expect(missing.errors.contains("Berkas ini tidak ada."))
  }
}
