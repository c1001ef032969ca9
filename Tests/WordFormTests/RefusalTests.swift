import Assistant
import Diagnostics
import Drafting
import Foundation
import Indonesian
import Rendering
import Testing
import WordForm

/// When a form is not filled, and what its face says when it is all the same.
@Suite struct RefusalTests {
  private static let assistant = Result { try Assistant() }
  private let assistant: Assistant
  private let workplace: Workplace

  init() throws {
    assistant = try Self.assistant.get()
    workplace = try Workplace()
  }

  /// The words of a form of these lines, filled.
  private func fill(
    _ lines: [String],
    kind: String = "putusan",
    leavesBlanks: Bool = false,
    isForced: Bool = false,
    changing change: (old: String, new: String) = ("", "")
  ) throws -> (words: [String], paper: DraftedPaper) {
    _ = try Python.run(
      "make-lines.py",
      [workplace.path("a.docx")],
      input: lines.joined(separator: "\n")
    )
    let paper = try assistant.fill(
      WordForm(workplace.bytes("a.docx"), file: "a.docx"),
      file: "a.docx",
      PaperRequest(
        kind: kind,
        format: .docx,
        leavesBlanks: leavesBlanks,
        isForced: isForced,
        day: Fixture.day ?? .today()
      ),
      for: Fixture.putusan.caseFile(assistant, change.old, change.new)
    )
    try workplace.write(paper.bytes, to: "b.docx")
    let json = try Python.run("read-form.py", [workplace.path("a.docx"), workplace.path("b.docx")])
    let object = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    let words = try #require(object["words"] as? [String: [String]])
    return (words["word/document.xml"] ?? [], paper)
  }

  private func problem(
    _ lines: [String],
    kind: String = "putusan",
    _ old: String = "",
    _ new: String = ""
  )
    throws -> PaperProblem?
  {
    do {
      _ = try fill(lines, kind: kind, changing: (old, new))
      return nil
    } catch let problem as PaperProblem {
      return problem
    }
  }

  private func draftProblem(_ lines: [String], _ old: String = "", _ new: String = "") throws
    -> DraftProblem
  {
    guard case .draft(let problem)? = try problem(lines, old, new) else {
      Issue.record("It was filled.")
      return DraftProblem(missing: [], faults: [])
    }
    return problem
  }

  // MARK: What is missing

  @Test func `everything that is missing comes at once, with its place and who supplies it`() throws
  {
    let problem = try draftProblem(
      [
        "Terdakwa {{nama terdakwa}}, pendidikan {{pendidikan}}",
        "Litmas {{litmas.nomor_surat}}, {{kerugian}}", "Lagi {{kerugian}}",
      ],
      "\"pendidikan\": \"SMA\"",
      "\"pendidikan\": \" \""
    )
    #expect(problem.faults.isEmpty)
    #expect(
      problem.missing.map(\.paths) == [
        ["terdakwa.pendidikan"], ["litmas.nomor_surat"], ["kerugian"],
      ]
    )
    #expect(problem.missing.map(\.location.file) == ["paragraf 1", "paragraf 2", "paragraf 2"])
    #expect(problem.missing.allSatisfy { !$0.suppliers.isEmpty && !$0.label.isEmpty })
  }

  @Test func `blanks are dotted on request, unknown fields too, and both are said`() throws {
    let (words, paper) = try fill(
      ["Nilai {{kerugian}} dan {{entah apa}}"],
      leavesBlanks: true
    )
    #expect(words == ["Nilai …………………… dan ……………………"])
    #expect(paper.blanks.map(\.paths) == [["kerugian"]])
    #expect(
      paper.notes.contains { $0.contains("{{entah apa}} tidak dikenal dan dibiarkan kosong") }
    )
  }

  @Test func `unknown fields, open marks and wrong formats are refused with their places`() throws {
    let problem = try draftProblem(["{{entah apa}}", "{{buka", "{{tempat | rupiah}}"])
    #expect(
      Set(problem.faults.map(\.code)) == [
        "isian-tak-dikenal", "penanda-keliru", "format-tak-cocok",
      ]
    )
    #expect(
      Set(problem.faults.compactMap(\.location?.file)) == [
        "paragraf 1", "paragraf 2", "paragraf 3",
      ]
    )
    #expect(try draftProblem(["Tanpa isian"]).faults.map(\.code) == ["formulir-tanpa-isian"])
  }

  // MARK: Values

  @Test func `the form's own units, currency and full stops are not doubled`() throws {
    let (words, _) = try fill([
      "selama {{jam_kerja_sosial}} jam, {{jam kerja | angka}} ({{jam kerja | terbilang}}) jam",
      "dalam {{jangka_waktu}} Bulan, {{jangka_waktu}}, Rp{{biaya perkara}}, Rp. {{biaya perkara}}",
      "Riwayat: {{riwayat_sosial}}. Selesai.",
      "{{hal-hal yang memberatkan}}; {{hal meringankan}}",
      "PENGADILAN NEGERI {{pengadilan}}, terdakwa {{nama terdakwa}}",
    ])
    #expect(
      words == [
        "selama 120 (seratus dua puluh) jam, 120 (seratus dua puluh) jam",
        "dalam 3 (tiga) Bulan, 3 (tiga) bulan, Rp5.000,00 (lima ribu rupiah), "
          + "Rp. 5.000,00 (lima ribu rupiah)",
        "Riwayat: Terdakwa tinggal bersama suami dan dua anak, aktif dalam kegiatan lingkungan, "
          + "dan belum pernah dihukum. Selesai.",
        "Tuduhan itu membuat Saksi B malu di hadapan warga sekitarnya; "
          + "- Terdakwa menyesali perbuatannya dan telah meminta maaf kepada Saksi B.\n"
          + "- Terdakwa menjadi tumpuan nafkah keluarganya.",
        "PENGADILAN NEGERI Kota X, terdakwa Terdakwa A",
      ]
    )
  }

  @Test(arguments: [
    "selama {{jangka_waktu}} hari", "selama {{penjara_dijatuhkan}} (tertulis) tahun",
    "{{jam_kerja_sosial}} hari", "{{jam kerja | angka}} ({{jam kerja | terbilang}}) bulan",
  ])
  func `a unit in the form that the value does not have stops the form`(line: String) throws {
    let problem = try draftProblem([line])
    #expect(Set(problem.faults.map(\.code)) == ["satuan-formulir-berbeda"])
  }

  @Test func `which charge is meant must be clear where not all are proved`() throws {
    let two =
      #""terbukti": true }, { "kutipan": "UU 1/2023 Pasal 433 ayat (1)", "bentuk": "alternatif", "terbukti": false"#
    let old = "\"bentuk\": \"tunggal\",\n      \"terbukti\": true"
    let new = "\"bentuk\": \"alternatif\", \(two)"
    #expect(
      try draftProblem(["{{tindak pidana}}"], old, new).faults.map(\.code) == [
        "isian-bermakna-ganda"
      ]
    )
    let (words, _) = try fill(
      ["{{delik[terbukti].nama}}", "{{delik[semua].nama}}", "{{delik[2].nama}}"],
      changing: (old, new)
    )
    #expect(words[0] == "pencemaran nama baik di media elektronik")
    #expect(words[1] == "\(words[0]) dan \(words[2])")
    let third = try draftProblem(["{{delik[3].nama}}"], old, new)
    #expect(third.missing.map(\.paths) == [["delik[3].nama"]])
  }

  @Test func `markup in a value stays words`() throws {
    let (words, _) = try fill(
      ["Nama {{nama terdakwa}}"],
      changing: ("\"nama\": \"Terdakwa A\"", #""nama": "A & <b>B</b> \"C\" {{tempat}}""#)
    )
    #expect(words == [#"Nama A & <b>B</b> "C" {{tempat}}"#])
  }

  // MARK: The case

  @Test func `a case that is not eligible gets no form unless forced, and then its face says so`()
    throws
  {
    let change = (old: "UU 1/2024 Pasal 45 ayat (4)", new: "UU 1/2023 Pasal 476")
    guard case .notEligible(let words)? = try problem(["{{nama terdakwa}}"], change.old, change.new)
    else {
      Issue.record("It was filled.")
      return
    }
    #expect(words.contains("tertutup"))
    let forced = try fill(["{{nama terdakwa}}"], isForced: true, changing: change)
    #expect(forced.words.first?.hasPrefix("PERINGATAN: perkara ini tidak memenuhi syarat") == true)
    #expect(forced.words.last == "Terdakwa A")
    #expect(forced.paper.notice == forced.words.first)
    // A letter that no rule is about goes out.
    #expect(try fill(["{{nama terdakwa}}"], kind: "lain", changing: change).words == ["Terdakwa A"])
  }

  @Test func `contradictions stop a form, together with what it lacks`() throws {
    let problem = try problem(
      ["{{nama terdakwa}} {{kerugian}}"],
      "\"subjek\": \"orang\"",
      "\"subjek\": \"orang\", \"umur\": 17"
    )
    guard case .contradictory(let contradictions, let draft)? = problem else {
      Issue.record("It was filled.")
      return
    }
    #expect(contradictions.count == 1)
    #expect(draft?.missing.map(\.paths) == [["kerugian"]])
  }

  @Test func `hours that cannot be worked in time stop a form`() throws {
    let problem = try problem(
      ["{{jam kerja}}"],
      "\"jangka_waktu\": \"P3M\"",
      "\"jangka_waktu\": \"P6D\""
    )
    guard case .notEligible? = problem else {
      Issue.record("It was filled.")
      return
    }
  }

  @Test func `a penalty that is not known stops a form`() throws {
    let problem = try problem(
      ["{{nama terdakwa}}"],
      "\"penjara_dijatuhkan\": \"P4M\"",
      "\"penjara_dijatuhkan\": null, \"denda_dijatuhkan\": 1000000"
    )
    guard case .openPenalty? = problem else {
      Issue.record("It was filled.")
      return
    }
  }

  @Test func `what is still open stands on the face of the form`() throws {
    let (words, _) = try fill(
      ["{{nama terdakwa}}"],
      changing: ("\"penjelasan_diberikan\": true", "\"penjelasan_diberikan\": false")
    )
    #expect(words.first?.hasPrefix("PERHATIAN: yang masih terbuka") == true)
  }

  @Test func `a form without a mandatory term is filled and its gap is said`() throws {
    let (_, paper) = try fill([
      "MENGADILI:", "Menjatuhkan pidana penjara selama {{penjara_dijatuhkan}};",
      "Menetapkan pidana penjara tersebut diganti dengan pidana kerja sosial selama "
        + "{{jam kerja}}, {{jam per hari}} per hari, paling lama {{jangka waktu}};",
    ])
    #expect(paper.notes.contains { $0.contains("UU 1/2023 Pasal 85 ayat (7)") })
  }
}
