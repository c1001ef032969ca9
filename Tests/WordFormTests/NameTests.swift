import Assistant
import Diagnostics
import Drafting
import Foundation
import JSONTree
import Testing
import WordForm

/// What the names in a form are taken for.
@Suite struct NameTests {
  private static let assistant = Result { try Assistant() }
  private let assistant: Assistant
  private let workplace: Workplace

  init() throws {
    assistant = try Self.assistant.get()
    workplace = try Workplace()
  }

  private func report(_ lines: [String], kind: String = "putusan") throws -> FormReport {
    _ = try Python.run(
      "make-lines.py",
      [workplace.path("a.docx")],
      input: lines.joined(separator: "\n")
    )
    let bytes = try workplace.bytes("a.docx")
    return try assistant.report(
      on: WordForm(bytes, file: "a.docx"),
      bytes,
      file: "a.docx",
      kind: kind
    )
  }

  @Test func `names are read as clerks write them`() throws {
    let expected = [
      ("{{terdakwa.nama}}", "terdakwa.nama"),
      ("{{Nama Terdakwa}}", "terdakwa.nama"),
      ("{{TERDAKWA}}", "terdakwa.nama"),
      ("{{nama_lengkap_terdakwa}}", "terdakwa.nama"),
      ("{{jam_kerja}}", "jam_kerja_sosial"),
      ("{{Jumlah jam kerja sosial}}", "jam_kerja_sosial"),
      ("{{jam sehari}}", "jam_per_hari"),
      ("{{hari/minggu}}", "hari_per_minggu"),
      ("{{tgl. lahir}}", "tanggal_lahir"),
      ("{{No. Perkara}}", "perkara.nomor"),
      ("{{penuntut umum nama}}", "pejabat.penuntut_umum.nama"),
      ("{{NIP JPU}}", "pejabat.penuntut_umum.nip"),
      ("{{hakim anggota II}}", "pejabat.hakim_anggota[2].nama"),
      ("{{hakim_anggota[2].nama}}", "pejabat.hakim_anggota[2].nama"),
      ("{{delik[1].nama}}", "delik[1].nama"),
      ("{{tindak pidana yang terbukti}}", "delik[terbukti].nama"),
      ("{{pasal yang didakwakan}}", "delik[semua].sebutan"),
      ("{{hal-hal yang memberatkan}}", "pertimbangan.hal_memberatkan"),
      ("{{umur terdakwa}}", "umur"),
      ("{{kerugian}}", "kerugian"),
    ]
    let report = try report(expected.map(\.0))
    #expect(report.unknown.isEmpty, "\(report.unknown.map(\.field.written))")
    for (written, path) in expected {
      let known = report.known.first { $0.written == written }
      #expect(known?.path == path, "\(written)")
      #expect(known?.isMisspelt == false, "\(written)")
    }
  }

  @Test func `the kind of the form says which penalty is meant`() throws {
    #expect(try report(["{{lama penjara}}"]).known.map(\.path) == ["penjara_dijatuhkan"])
    #expect(
      try report(["{{lama penjara}}"], kind: "tuntutan").known.map(\.path) == ["penjara_dituntut"]
    )
  }

  @Test(arguments: [
    "tanggal", "nama", "nomor", "jabatan", "x", "nomor telepon", "hobi", "delik",
    "saksi", "panitera",
    "perkara.barang_bukti", "terdakwa.nama.nama", "delik[0].nama", "delik[x", "jam",
  ])
  func `what could mean several things, or nothing, is never guessed`(name: String) throws {
    let report = try report(["Sebelum {{\(name)}} sesudah"])
    if name == "delik" {
      #expect(report.known.map(\.path) == ["delik[].nama"])
    } else {
      #expect(report.known.isEmpty, "\(report.known)")
      let unknown = try #require(report.unknown.first)
      #expect(unknown.field.place.words == "paragraf 1")
      #expect(unknown.field.before == "Sebelum" && unknown.field.after == "sesudah")
    }
  }

  @Test func `one wrong letter is read and said, two are only asked about`() throws {
    let report = try report(["{{jangka waktuu}}", "{{pekerjan terdakwa}}", "{{jangke wakut}}"])
    #expect(report.known.map(\.path) == ["jangka_waktu", "terdakwa.pekerjaan"])
    #expect(report.known.allSatisfy { $0.isMisspelt })
    #expect(report.unknown.first?.nearest.contains { $0.path == "jangka_waktu" } == true)
    let text = report.text(file: "a.docx", columns: 200)
    #expect(
      text.contains("Mungkin maksud Anda: jangka_waktu (jangka waktu penyelesaian kerja sosial)")
    )
    #expect(text.contains("Ejaannya berbeda satu huruf"))
  }

  @Test func `a format that does not fit is named with those that do`() throws {
    let report = try report([
      "{{denda_dijatuhkan | rupiah}} {{jam_kerja_sosial|terbilang}}", "{{tempat | rupiah}}",
      "{{jangka waktu | angka}}",
    ])
    #expect(report.known.map(\.path) == ["denda_dijatuhkan", "jam_kerja_sosial"])
    #expect(report.unknown.map(\.formats.isEmpty) == [false, false])
    #expect(
      report.text(file: "a.docx", columns: 200).contains(
        "Sesudah tanda | pilih salah satu: apa-adanya, huruf-besar, kalimat, frasa."
      )
    )
    #expect(report.unknown.last?.formats == ["durasi"])
  }

  @Test func `an office adds its own names in its folder`() throws {
    let folder = workplace.path("templat")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try workplace.write(
      Array(#"{"terdakwa.nama": ["si fulan"], "jangka_waktu": ["tempo"]}"#.utf8),
      to: "templat/sebutan.json"
    )
    _ = try Python.run(
      "make-lines.py",
      [workplace.path("a.docx")],
      input: "{{si fulan}} {{tempo}} {{jam kerja}}"
    )
    let own = try Assistant(templates: .folder(folder))
    let bytes = try workplace.bytes("a.docx")
    let form = try WordForm(bytes, file: "a.docx")
    let report = try own.report(on: form, bytes, file: "a.docx", kind: "putusan")
    #expect(report.known.map(\.path) == ["terdakwa.nama", "jangka_waktu", "jam_kerja_sosial"])
    try workplace.write(Array(#"{"terdakwa.nama": "fulan"}"#.utf8), to: "templat/sebutan.json")
    #expect(throws: PaperProblem.self) {
      try own.report(on: form, bytes, file: "a.docx", kind: "putusan")
    }
  }

  @Test func `the listing names every field with what people call it`() throws {
    let all = try assistant.fieldListing()
    let own = try assistant.fieldListing(kind: "tuntutan")
    let text = all.text(columns: 200)
    #expect(text.contains("- {{penjara_dijatuhkan}}: "))
    #expect(text.contains("    juga: jam kerja, jam kerja sosial"))
    #expect(text.contains("    format: jam, angka, terbilang"))
    #expect(own.text(columns: 200).contains("- {{penjara_dituntut}}: "))
    #expect(!own.text(columns: 200).contains("- {{penjara_dijatuhkan}}: "))
    #expect(throws: PaperProblem.self) { try assistant.fieldListing(kind: "surat") }
    guard case .array(let items) = all.json else {
      Issue.record("no list")
      return
    }
    #expect(items.count > 200)
    // Each path is understood where it stands in a form.
    let paths = items.compactMap { $0["isian"]?.string }
    let report = try report(paths.map { "{{\($0)}}" })
    #expect(report.unknown.isEmpty, "\(report.unknown.map(\.field.written))")
    #expect(report.known.map(\.path) == paths)
  }

  @Test func `every everyday name leads to a field, and to one only`() throws {
    let url = Fixture.root.appending(path: "Templates/sebutan.json")
    let names = try JSONDecoder().decode([String: [String]].self, from: Data(contentsOf: url))
    #expect(names.count > 60)
    let all = names.flatMap { path, names in names.map { (path: path, name: $0) } }
    for kind in ["putusan", "tuntutan"] {
      let report = try report(all.map { "{{\($0.name)}}" }, kind: kind)
      #expect(report.unknown.isEmpty, "\(report.unknown.map(\.field.written))")
      // A name stands at two paths only where the kind of the paper tells them apart.
      for (path, name) in all {
        let known = report.known.first { $0.written == "{{\(name)}}" }?.path
        #expect(known == path || names[known ?? ""]?.contains(name) == true, "\(name)")
      }
    }
  }
}
