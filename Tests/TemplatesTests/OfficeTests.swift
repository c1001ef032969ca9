import Assistant
import CaseFile
import Diagnostics
import DocumentModel
import Drafting
import Indonesian
import JSONTree
import KnowledgeBase
import Rendering
import Testing

/// What an office chooses, and which cases get which paper.
@Suite struct OfficeTests {
  private func request(
    _ kind: String,
    settings: OfficeSettings = OfficeSettings()
  ) throws -> PaperRequest {
    PaperRequest(kind: kind, format: .text, day: try #require(ExampleCase.day), settings: settings)
  }

  private func settings(_ json: String) throws -> OfficeSettings {
    try OfficeSettings(Array(json.utf8), file: "setelan.json")
  }

  private func draft(_ kind: String, _ settings: OfficeSettings) throws -> Paper {
    try ExampleCase.assistant.get()
      .draft(request(kind, settings: settings), for: ExampleCase.caseFile(kind)).draft.paper
  }

  @Test(arguments: ProjectFiles.kinds)
  func `the documented settings are those without a file`(kind: String) throws {
    let documented = try OfficeSettings(
      ProjectFiles.read("Templates/setelan.json"),
      file: "setelan.json"
    )
    #expect(try draft(kind, documented) == draft(kind, OfficeSettings()))
  }

  @Test func `an office chooses page, letterhead, code, zone and city`() throws {
    let chosen = try settings(
      """
      {"kertas": "F4", "huruf": "Bookman Old Style", "ukuran_huruf": 11, "margin": {"kiri": 40},
       "kop": ["KEJAKSAAN NEGERI KOTA Y", "Jalan Contoh 9"], "zona_waktu": "WITA", "kota": "Kota Y",
       "naskah": {"persetujuan": {"kode_formulir": "PKS-01"}, "lembar-sidang": {"ukuran_huruf": 8}}}
      """
    )
    let consent = try draft("persetujuan", chosen)
    #expect(consent.layout.size == .f4)
    #expect(consent.layout.fontFamily == "Bookman Old Style")
    #expect(consent.layout.fontSize == 11)
    #expect(consent.layout.marginStart == 40 && consent.layout.marginEnd == 25)
    #expect(consent.header == [.text("PKS-01")])
    let words = PaperWords(consent).all
    #expect(words.hasPrefix("KEJAKSAAN NEGERI KOTA Y\nJalan Contoh 9\n"))
    #expect(words.contains("pukul 09.30 WITA"))
    #expect(try draft("lembar-sidang", chosen).layout.fontSize == 8)

    var case1 = try ExampleCase.caseFile("permintaan-litmas")
    case1.records = case1.records.map { member in
      guard member.key == "perkara", case .object(let inner) = member.value else { return member }
      return .init("perkara", .object(inner.filter { $0.key != "kota" }))
    }
    let letter = try ExampleCase.assistant.get()
      .draft(request("permintaan-litmas", settings: chosen), for: case1).draft.paper
    #expect(PaperWords(letter).all.contains("Kota Y, 10 Februari 2026"))
  }

  @Test func `large print goes before what an office chose`() throws {
    let chosen = try settings(
      #"{"ukuran_huruf": 11, "naskah": {"penjelasan": {"ukuran_huruf": 12}}}"#
    )
    let large = chosen.printing(at: OfficeSettings.largePrint)
    #expect(try draft("penjelasan", large).layout.fontSize == 18)
    #expect(try draft("penjelasan", chosen).layout.fontSize == 12)
    #expect(try draft("lembar-sidang", OfficeSettings()).layout.fontSize == 9)
  }

  @Test(arguments: [
    (#"{"kertas": "A5"}"#, "setelan-keliru"), (#"{"kertass": "A4"}"#, "setelan-tak-dikenal"),
    (#"{"ukuran_huruf": 100}"#, "setelan-keliru"),
    (#"{"margin": {"kiri": 900}}"#, "setelan-keliru"),
    (#"{"kop": [1]}"#, "setelan-keliru"), (#"{"zona_waktu": "GMT"}"#, "setelan-keliru"),
    (#"{"naskah": []}"#, "setelan-keliru"), (#"[1]"#, "setelan-keliru"),
    (#"{"huruf": "a\u0000b"}"#, "bukan-json"), (#"{"huruf": "a\nb"}"#, "setelan-keliru"),
  ])
  func `a setting that cannot be used is named`(json: String, code: String) {
    do {
      _ = try settings(json)
      Issue.record("taken over")
    } catch {
      #expect((error as? SettingsProblem)?.diagnostics.map(\.code) == [code])
    }
  }

  @Test func `a setting that a paper does not know stops the draft`() throws {
    let chosen = try settings(#"{"naskah": {"amar": {"warna": "merah"}}}"#)
    do {
      _ = try draft("amar", chosen)
      Issue.record("drafted")
    } catch let error as PaperProblem {
      guard case .draft(let problem) = error else { throw error }
      #expect(problem.faults.map(\.code) == ["setelan-tak-dikenal"])
    }
  }

  @Test(arguments: ["UU 1/2023 Pasal 476"])
  func `a case that is not eligible gets the papers that are for it, and no other`(
    offence: String
  ) throws {
    let assistant = try ExampleCase.assistant.get()
    for kind in ProjectFiles.kinds {
      var caseFile = try ExampleCase.caseFile(kind)
      caseFile.charges = caseFile.charges.map { charge in
        var changed = charge
        changed.text = offence
        changed.offence = assistant.knowledge.offences.first { $0.citation.description == offence }
        return changed
      }
      var isRefused = false
      do {
        _ = try assistant.draft(request(kind), for: caseFile)
      } catch let problem as PaperProblem {
        guard case .notEligible = problem else { throw problem }
        isRefused = true
      }
      let open = [
        "profil", "lembar-sidang", "lembar-lex-favor-reo", "putusan-tanpa-kerja-sosial",
        "nota-kesepahaman", "perjanjian-kerja-sama", "daftar-tempat", "selebaran",
      ]
      #expect(isRefused != open.contains(kind), "\(kind)")
    }
  }

  @Test func `a refusal by the judge weighs all seven and says why`() throws {
    var caseFile = try ExampleCase.caseFile("putusan-tanpa-kerja-sosial")
    let eligible = try ExampleCase.caseFile("putusan")
    caseFile.entries = eligible.entries
    let assistant = try ExampleCase.assistant.get()
    let missing: [[String]]
    do {
      _ = try assistant.draft(request("putusan-tanpa-kerja-sosial"), for: caseFile)
      missing = []
    } catch let refused as PaperProblem {
      guard case .draft(let problem) = refused else { throw refused }
      missing = problem.missing.map(\.paths)
    }
    #expect(missing == [["putusan.uraian_tidak_diganti"]])
    caseFile.records.append(
      .init(
        "putusan",
        ["uraian_tidak_diganti": "jadwalnya tidak cocok dengan pengobatan Terdakwa."]
      )
    )
    let paper = try assistant.draft(request("putusan-tanpa-kerja-sosial"), for: caseFile).draft
      .paper
    let words = PaperWords(paper)
    for letter in [
      "pengakuan", "kemampuan-kerja", "persetujuan", "riwayat-sosial", "keselamatan-kerja",
      "agama-keyakinan", "kemampuan-membayar-denda",
    ] {
      #expect(words.byClause["pertimbangan-\(letter)"] != nil, "\(letter)")
    }
    #expect(
      words.byClause["alasan-hakim"]?
        .contains("karena jadwalnya tidak cocok dengan pengobatan Terdakwa;") == true
    )
    #expect(words.byClause["syarat-tidak-terpenuhi"] == nil)
    #expect(!words.all.contains("diganti dengan pidana kerja sosial selama"))
  }

  @Test func `refused consent is a right and no aggravation`() throws {
    var caseFile = try ExampleCase.caseFile("putusan-tanpa-kerja-sosial")
    caseFile.entries[.persetujuan] = Entry(.boolean(false))
    let paper = try ExampleCase.assistant.get()
      .draft(request("putusan-tanpa-kerja-sosial"), for: caseFile).draft.paper
    let clause = PaperWords(paper).byClause["penolakan-bukan-pemberatan"]
    #expect(clause?.contains("tidak dijadikan keadaan yang memberatkan") == true)
  }

  @Test func `both laws stand side by side with figures, readings and a reason`() throws {
    let words = PaperWords(try draft("lembar-lex-favor-reo", OfficeSettings()))
    let sides = try #require(words.byClause["perbandingan"])
    for figure in [
      "UU 19/2016", "penjara paling lama 4 (empat) tahun", "penjara paling lama 2 (dua) tahun",
      "penjara paling lama 1 (satu) tahun", "menurut nomornya", "menurut maksudnya",
      "kurang dari 5 (lima) tahun",
    ] {
      #expect(sides.contains(figure), "\(figure)")
    }
    let choice = try #require(words.byClause["pilihan-hukum"])
    #expect(choice.contains("hukum lama tidak lebih menguntungkan"))
    #expect(choice.contains("memenuhi unsur ketentuan tersebut"))
    #expect(words.byClause["bacaan"]?.contains("UU 1/2023 Pasal 433") == true)

    var caseFile = try ExampleCase.caseFile("lembar-lex-favor-reo")
    caseFile.entries[.tanggalPerbuatan] = Entry(
      .date(try #require(CalendarDate(iso: "2026-01-10")))
    )
    let same = try ExampleCase.assistant.get()
      .draft(request("lembar-lex-favor-reo"), for: caseFile).draft.paper
    #expect(PaperWords(same).byClause["tidak-berubah"]?.contains("tidak berubah") == true)
  }

  @Test func `a corporation gets no judgment for a person`() throws {
    var caseFile = try ExampleCase.caseFile("putusan-tanpa-kerja-sosial")
    caseFile.entries[.subjek] = Entry(.choice("korporasi"))
    #expect(throws: PaperProblem.self) {
      _ = try ExampleCase.assistant.get()
        .draft(request("putusan-tanpa-kerja-sosial"), for: caseFile)
    }
  }
}
