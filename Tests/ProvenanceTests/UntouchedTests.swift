import Assistant
import Foundation
import Provenance
import Rendering
import Testing

/// Drafts that nobody has edited.
@Suite struct UntouchedTests {
  @Test(arguments: Desk.kinds, [OutputFormat.docx, .html])
  func `every paper verifies clean, and drafting it again gives the same`(
    kind: String,
    format: OutputFormat
  ) throws {
    let bytes = try Desk.draft(kind, format)
    let result = try Desk.verify(bytes)
    #expect(result.edits == [])
    #expect(result.isIntact && !result.hasFindings)
    #expect(result.redraft == .same)
    #expect(result.kind == kind && result.form.rawValue == format.rawValue)
    #expect(try Desk.draft(kind, format) == bytes)
  }

  @Test(arguments: Desk.kinds, [OutputFormat.docx, .html])
  func `every paper verifies clean without its data`(kind: String, format: OutputFormat) throws {
    let result = try Desk.verify(Desk.draft(kind, format, carriesData: false))
    #expect(result.edits == [])
    #expect(result.isWithoutData && !result.hasFindings)
    #expect(result.redraft == .notTried)
  }

  @Test(arguments: Desk.kinds)
  func `a form with blanks and another reading verifies clean`(kind: String) throws {
    let bytes = try Desk.draft(kind, .docx) {
      $0.leavesBlanks = true
      $0.isForced = true
      $0.readings = ["tempat-dalam-amar": "jampidum"].filter { _ in
        ["putusan", "tuntutan", "amar"].contains(kind)
      }
    }
    let result = try Desk.verify(bytes)
    #expect(result.edits == [] && !result.hasFindings)
    #expect(result.redraft == .same)
  }

  @Test func `a draft with an office's settings is drafted again with them`() throws {
    let json = #"""
      {"kop": ["KANTOR CONTOH", "Jalan Uji"], "kota": "Kota Uji", "zona_waktu": "WITA",
        "naskah": {"tuntutan": {"kode_formulir": "F-1"}, "profil": {"kode_formulir": "F-2"}}}
      """#
    let settings = try OfficeSettings(Array(json.utf8), file: "setelan.json")
    for kind in ["profil", "persetujuan", "permintaan-litmas", "tuntutan"] {
      let bytes = try Desk.draft(kind, .docx) { $0.settings = settings }
      let result = try Desk.verify(bytes)
      #expect(result.redraft == .same && !result.hasFindings, "\(kind)")
    }
    let first = try Desk.draft("profil", .docx) { $0.settings = settings }
    #expect(try first != Desk.draft("profil", .docx))
  }

  @Test func `an office's own template is told from the program's`() throws {
    let place = try Workplace()
    let folder = place.url.appending(path: "templat/amar")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["template.xml", "fields.xml"] {
      let source = Desk.root.appending(path: "Templates/amar/\(name)")
      let text = try String(contentsOf: source, encoding: .utf8)
      try Data((text + "<!-- kantor -->\n").utf8).write(to: folder.appending(path: name))
    }
    let office = try Assistant(templates: .folder(place.path("templat")))
    let request = PaperRequest(kind: "amar", format: .docx, day: try Desk.day())
    let bytes = try office.paper(request, for: Desk.example("amar")).bytes
    #expect(try office.verify(bytes, file: "naskah").redraft == .same)
    let result = try Desk.verify(bytes)
    #expect(!result.template.isSame && result.redraft == .notTried && !result.hasFindings)
    #expect(result.text(columns: 200).contains("Templat naskah ini lain daripada"))
  }

  @Test(arguments: Desk.kinds)
  func `all formats of a draft carry the same digest and versions`(kind: String) throws {
    let results = try [OutputFormat.docx, .html, .pdf].map { try Desk.verify(Desk.draft(kind, $0)) }
    #expect(Set(results.map(\.digest)).count == 1)
    #expect(Set(results.map(\.knowledge)).count == 1)
    #expect(Set(results.map(\.template)).count == 1)
    #expect(results.allSatisfy { $0.knowledge.isSame && $0.template.isSame })
    #expect(results.last?.fileState == .unchanged)
  }

  @Test func `text and Markdown carry nothing and are told so`() throws {
    for format in [OutputFormat.text, .markdown] {
      let bytes = try Desk.draft("putusan", format)
      #expect(throws: ProofProblem.formless(file: "naskah")) { try Desk.verify(bytes) }
    }
  }

  @Test func `every clause that the law demands of a paper is marked with its law`() throws {
    let passages = try Desk.document(Desk.draft("putusan", .docx)).proof.passages
    let clauses = Set(passages.filter(\.isMandatory).compactMap(\.clause))
    for clause in [
      "amar-pidana-sesungguhnya", "amar-kerja-sosial", "amar-sanksi-ulang", "amar-sanksi-penjara",
      "amar-pengawasan", "pertimbangan-persetujuan", "pertimbangan-tidak-dikomersialkan",
    ] {
      #expect(clauses.contains(clause))
    }
    let hours = try #require(passages.first { $0.clause == "amar-kerja-sosial" })
    #expect(hours.place == "MENGADILI, butir 3")
    #expect(
      hours.demands == [
        "UU 1/2023 Pasal 85 ayat (4)", "UU 1/2023 Pasal 85 ayat (5)",
        "UU 1/2023 Pasal 85 ayat (6)", "UU 1/2023 Pasal 85 ayat (9) huruf b",
      ]
    )
  }

  @Test func `the HTML names clause and law at each element`() throws {
    let page = String(decoding: try Desk.draft("putusan", .html), as: UTF8.self)
    #expect(
      page.contains(
        "<p data-klausul=\"amar-sanksi-ulang\" "
          + "data-dasar=\"UU 1/2023 Pasal 85 ayat (7) huruf a\">mengulangi"
      )
    )
    #expect(!page.contains("<script"))
  }

  // MARK: Saved again by other programs

  @Test func `all papers saved again by LibreOffice and python-docx still verify`() throws {
    let place = try Workplace()
    var files: [String] = []
    for kind in Desk.kinds {
      files.append(try place.file("naskah/\(kind).docx", Desk.draft(kind, .docx)))
      files.append(
        try place.file("naskah/\(kind)-t.docx", Desk.draft(kind, .docx, carriesData: false))
      )
    }
    let office = place.url.appending(path: "kantor")
    try Outside.office(files, to: "docx", in: office)
    try Outside.python(["resave", place.path("naskah"), place.path("python")])
    #expect(files.count >= 44)
    for file in files {
      let name = URL(filePath: file).lastPathComponent
      for folder in ["kantor", "python"] {
        let bytes = try place.bytes("\(folder)/\(name)")
        #expect(try bytes != place.bytes("naskah/\(name)"))
        let result = try Desk.verify(bytes)
        #expect(!result.hasFindings, "\(folder) \(name): \(result.edits)")
        #expect(result.redraft == (result.isWithoutData ? .notTried : .same))
      }
    }
  }

  @Test func `the Word files are sound`() throws {
    let place = try Workplace()
    for kind in Desk.kinds {
      _ = try place.file("n/\(kind).docx", Desk.draft(kind, .docx))
    }
    #expect(try Outside.python(["audit", place.path("n")]) == "")
  }
}
