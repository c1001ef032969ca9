import Assistant
import CaseFile
import Diagnostics
import DocumentModel
import Drafting
import Indonesian
import JSONTree
import Rendering
import Testing

/// Drafts that a reviewer found wrong or silent.
@Suite struct ReviewedDraftTests {
  private struct Unreadable: Error {}

  /// The worked example with other members; `null` takes one away.
  private func caseFile(_ kind: String, _ changes: String) throws -> CaseFile {
    let path = "Templates/\(kind)/example.json"
    guard
      case .object(var members) = try JSONReader.parse(ProjectFiles.read(path), file: path),
      case .object(let changed) = try JSONReader.parse(Array(changes.utf8), file: "uji")
    else { throw Unreadable() }
    for member in changed {
      members.removeAll { $0.key == member.key }
      if member.value != .null { members.append(member) }
    }
    return try ExampleCase.assistant.get()
      .caseFile(JSONWriter.bytes(.object(members)), file: path)
  }

  private func request(
    _ kind: String,
    _ changes: String,
    blank: Bool = false,
    forced: Bool = false,
    settings: OfficeSettings = OfficeSettings()
  ) throws -> Paper {
    try ExampleCase.assistant.get().draft(
      PaperRequest(
        kind: kind,
        format: .text,
        leavesBlanks: blank,
        isForced: forced,
        day: try #require(ExampleCase.day),
        settings: settings
      ),
      for: caseFile(kind, changes)
    ).draft.paper
  }

  private func problem(_ kind: String, _ changes: String, settings: OfficeSettings? = nil)
    -> PaperProblem?
  {
    do {
      _ = try request(kind, changes, settings: settings ?? OfficeSettings())
      return nil
    } catch {
      return error as? PaperProblem
    }
  }

  private func notice(_ paper: Paper) -> String {
    (paper.notice ?? []).map { if case .text(let words, style: _) = $0 { words } else { "" } }
      .joined()
  }

  // MARK: Old and new law

  @Test(arguments: [
    (#"{"tanggal_perbuatan": null}"#, "tanggal perbuatan belum diketahui"),
    (#"{"delik": null}"#, "tindak pidana yang didakwakan belum diketahui"),
  ])
  func `laws that were not compared are not called unchanged`(change: String, why: String) throws {
    let words = PaperWords(try request("lembar-lex-favor-reo", change, blank: true))
    #expect(words.byClause["tidak-berubah"] == nil)
    #expect(words.byClause["belum-dibandingkan"]?.contains("karena \(why).") == true)
  }

  @Test func `the old law carries the name that it had then`() throws {
    let ite = PaperWords(
      try request("lembar-lex-favor-reo", #"{"tanggal_perbuatan": "2023-08-10"}"#)
    ).byClause["perbandingan"]
    #expect(
      ite?.contains("UU 19/2016 Pasal 45 ayat (3) (padanannya kini UU 1/2024 Pasal 45 ayat (4))")
        == true
    )
    let gambling = PaperWords(
      try request(
        "lembar-lex-favor-reo",
        #"{"tanggal_perbuatan": "2025-05-01", "delik": "UU 1/2023 Pasal 427"}"#
      )
    ).byClause["perbandingan"]
    #expect(
      gambling?.contains("KUHP lama Pasal 303 bis (padanannya kini UU 1/2023 Pasal 427)") == true
    )
  }

  @Test(arguments: ["putusan", "tuntutan"])
  func `a judgment and a demand say which law applies when it changed`(kind: String) throws {
    let words = PaperWords(try request(kind, #"{"tanggal_perbuatan": "2023-08-10"}"#))
    let clause = try #require(words.byClause["pertimbangan-hukum-berlaku"])
    for part in [
      "10 Agustus 2023", "Pasal 3 ayat (1) dan Pasal 618 KUHP", "UU 19/2016 Pasal 45 ayat (3)",
      "penjara paling lama 4 (empat) tahun", "menurut nomornya", "menurut maksudnya",
      "hukum lama tidak lebih menguntungkan", "belum tetap",
    ] {
      #expect(clause.contains(part), "\(part)")
    }
    #expect(PaperWords(try request(kind, "{}")).byClause["pertimbangan-hukum-berlaku"] == nil)
  }

  // MARK: Contradictions

  @Test(arguments: [
    (#"{"umur": 17}"#, "umur"),
    (#"{"residivis": true, "pelaku_pertama": true}"#, "pengulangan"),
    (#"{"residivis": true, "pelaku_pertama": false}"#, "Pasal 70 ayat (1) huruf c"),
    (#"{"persetujuan": {"nilai": true, "tanggal": "2026-04-01"}}"#, "tanggal persetujuan"),
    (#"{"pengakuan": {"nilai": true, "tanggal": "2025-01-01"}}"#, "tanggal pengakuan"),
    (#"{"tempat_komersial": true}"#, "Pasal 85 ayat (3)"),
  ])
  func `facts that contradict each other stop a judgment`(change: String, word: String) throws {
    guard case .contradictory(let found, nil)? = problem("putusan", change) else {
      Issue.record("drafted")
      return
    }
    #expect(found.contains { $0.words.contains(word) && !$0.suppliers.isEmpty })
    let forced = try request("putusan", change, forced: true)
    #expect(notice(forced).contains("isi berkas perkara bertentangan"))
    #expect(notice(forced).contains(word))
  }

  @Test func `contradictions and missing facts come at once, by who can mend them`() throws {
    guard
      case .contradictory(let found, let draft?)? = problem(
        "putusan",
        #"{"umur": 17, "tempat_komersial": true, "riwayat_sosial": null}"#
      )
    else {
      Issue.record("drafted")
      return
    }
    #expect(found.count == 2)
    #expect(draft.missing.map(\.paths) == [["riwayat_sosial"]])
    let list = Contradiction.list(found)
    #expect(list.matches(of: /Dapat dibetulkan oleh/).count == 2)
    #expect(!list.contains("17") && !list.contains("1990"))
  }

  @Test func `the sheet for the hearing shows contradictions instead of stopping`() throws {
    let words = PaperWords(try request("lembar-sidang", #"{"umur": 17}"#))
    #expect(words.all.contains("Bertentangan:"))
  }

  // MARK: What is open

  @Test(arguments: [
    (#"{"penjelasan_diberikan": false}"#, "penjelasan kepada Terdakwa belum diberikan"),
    (#"{"kemampuan_kerja": false}"#, "tidak mampu bekerja"),
    (#"{"keselamatan_kerja": false}"#, "keselamatan kerja"),
    (
      """
      {"delik": [{"kutipan": "UU 1/2023 Pasal 476", "bentuk": "alternatif", "terbukti": true},
      {"kutipan": "UU 1/2023 Pasal 486", "bentuk": "alternatif", "terbukti": true}]}
      """, "pasal yang akhirnya dipakai"
    ),
  ])
  func `a paper that imposes kerja sosial says on its face what is open`(
    change: String,
    word: String
  ) throws {
    for kind in ["putusan", "tuntutan", "amar"] {
      let open = notice(try request(kind, change))
      #expect(open.contains("masih terbuka") && open.contains(word), "\(kind): \(open)")
    }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `a worked example has nothing to warn of`(kind: String) throws {
    #expect(try request(kind, "{}").notice == nil)
  }

  // MARK: Charges

  @Test(arguments: [("percobaan", "17"), ("pembantuan", "21")])
  func `attempt and assistance are named and lower the maximum`(
    form: String,
    article: String
  ) throws {
    let words = PaperWords(
      try request(
        "putusan",
        """
        {"delik": [{"kutipan": "UU 1/2023 Pasal 486", "bentuk": "tunggal", "terbukti": true}],
         "pemberatan": ["\(form)"]}
        """
      )
    )
    let threat = try #require(words.byClause["syarat-ancaman"])
    #expect(threat.contains("\(form) melakukan penggelapan"))
    #expect(threat.contains("paling lama 2 (dua) tahun 8 (delapan) bulan"))
    #expect(threat.contains("dikurangi menurut Pasal \(article) ayat (3) KUHP"))
    #expect(threat.contains("tafsir itu belum tetap"))
    #expect(words.byClause["amar-bersalah"]?.contains("“\(form) melakukan") == true)
    #expect(words.all.contains("Pasal 486 jo. Pasal \(article) ayat (3) Undang-Undang"))
  }

  @Test func `an aggravation by the clause itself is named with its basis`() throws {
    let words = PaperWords(
      try request(
        "putusan",
        """
        {"delik": [{"kutipan": "UU 1/2023 Pasal 433 ayat (1)", "bentuk": "tunggal",
         "terbukti": true}], "pemberatan": ["sarana_ti"]}
        """
      )
    )
    let threat = try #require(words.byClause["syarat-ancaman"])
    #expect(threat.contains("(dilakukan dengan sarana teknologi informasi)"))
    #expect(threat.contains("paling lama 1 (satu) tahun"))
    #expect(threat.contains("ditambah menurut Pasal 441 ayat (1) KUHP"))
  }

  @Test(arguments: [
    ("alternatif", [false, true], "dalam dakwaan alternatif kedua;"),
    ("kumulatif", [true, true], "dalam dakwaan kesatu dan dakwaan kedua;"),
    ("subsider", [false, true], "dalam dakwaan subsider;"),
    ("subsider", [true, false], "dalam dakwaan primer;"),
  ])
  func `the judgment says which count was proved`(
    form: String,
    proven: [Bool],
    words: String
  ) throws {
    let clauses = ["UU 1/2023 Pasal 433 ayat (2)", "UU 1/2023 Pasal 436"]
    let charges = zip(clauses, proven).map { clause, isProven in
      "{\"kutipan\": \"\(clause)\", \"bentuk\": \"\(form)\", \"terbukti\": \(isProven)}"
    }
    let paper = try request("amar", "{\"delik\": [\(charges.joined(separator: ", "))]}")
    #expect(PaperWords(paper).byClause["amar-bersalah"]?.contains(words) == true)
  }

  @Test func `an offence that threatens only a fine is no dead end`() throws {
    let words = PaperWords(
      try request(
        "putusan",
        """
        {"delik": [{"kutipan": "UU 1/2023 Pasal 478", "bentuk": "tunggal", "terbukti": true}],
         "penjara_dijatuhkan": null, "penjara_dituntut": null, "denda_dijatuhkan": 5000000}
        """
      )
    )
    let threat = try #require(words.byClause["syarat-ancaman"])
    #expect(threat.contains("hanya diancam dengan pidana denda, paling banyak kategori II"))
    #expect(threat.contains("belum tetap"))
  }

  // MARK: Blank forms

  @Test func `a blank operative part keeps every clause to be struck out`() throws {
    let template = try Template(kind: "amar", read: ProjectFiles.read)
    let paper = try template.draft(.record([:]), options: DraftOptions(leavesBlanks: true)).paper
    let words = PaperWords(paper)
    for (clause, part) in [
      ("amar-sanksi-ulang", "mengulangi"), ("amar-sanksi-penjara", "menjalani"),
      ("amar-sanksi-denda", "membayar"), ("amar-pengurangan-penahanan", "dikurangkan"),
      ("amar-biaya", "kepada negara"), ("amar-pembayaran-denda", "jangka waktu"),
    ] {
      #expect(words.byClause[clause]?.contains(part) == true, "\(clause)")
    }
    let penalty = try #require(words.byClause["amar-pidana-sesungguhnya"])
    #expect(penalty.contains("*) Menjatuhkan pidana") && penalty.contains("pidana denda sebesar"))
    #expect(words.all.hasSuffix("*) Coret yang tidak perlu.\n"))
  }

  // MARK: The rest

  @Test func `the request for a place names neither the defendant nor the offence`() throws {
    let words = PaperWords(try request("permintaan-tempat", "{}"))
    let clause = try #require(words.byClause["tanpa-nama"])
    #expect(clause.contains("nomor register di atas hanya untuk surat-menyurat"))
    #expect(!words.all.contains("Terdakwa A") && !words.all.contains("pencemaran"))
  }

  @Test func `a reading with one outcome does not decide`() throws {
    let words = PaperWords(
      try request(
        "lembar-sidang",
        """
        {"delik": [{"kutipan": "UU 1/2023 Pasal 434 ayat (1)", "bentuk": "alternatif"},
         {"kutipan": "UU 1/2023 Pasal 476", "bentuk": "alternatif"},
         {"kutipan": "UU 1/2024 Pasal 45A ayat (2)", "bentuk": "alternatif"}],
         "pemberatan": ["sarana_ti", "pejabat"], "persetujuan": null}
        """
      )
    )
    #expect(words.byClause["belum-pasti"]?.contains("Pasal 441") == true)
    #expect(!words.all.contains("(menentukan hasil)"))
  }

  @Test func `three alternative counts leave the hearing sheet on one page`() throws {
    let paper = try request(
      "lembar-sidang",
      """
      {"delik": [{"kutipan": "UU 1/2023 Pasal 434 ayat (1)", "bentuk": "alternatif"},
       {"kutipan": "UU 1/2023 Pasal 476", "bentuk": "alternatif"},
       {"kutipan": "UU 1/2024 Pasal 45A ayat (2)", "bentuk": "alternatif"}],
       "pemberatan": ["sarana_ti", "pejabat"], "persetujuan": null, "residivis": true}
      """
    )
    let file = String(decoding: try Renderer.render(paper, as: .pdf), as: UTF8.self)
    #expect(file.contains(/\/Count 1\s/) && !file.contains(/\/Count 2\s/))
  }

  @Test(arguments: [
    (#"{"naskah": {"tuntutn": {"kode_formulir": "P"}}}"#, "tuntutan"),
    (#"{"naskah": {"tuntutan": {"kode_formulr": "P"}}}"#, "kode_formulir"),
  ])
  func `settings for what does not exist are refused with the nearest name`(
    json: String,
    name: String
  ) throws {
    let settings = try OfficeSettings(Array(json.utf8), file: "setelan.json")
    guard case .draft(let problem)? = problem("putusan", "{}", settings: settings) else {
      Issue.record("drafted")
      return
    }
    #expect(problem.faults.map(\.code) == ["setelan-tak-dikenal"])
    #expect(problem.faults.first?.remedy?.contains(name) == true)
  }

  @Test func `a font that nobody knows is refused with the nearest name`() {
    let json = #"{"huruf": "Times New Romen"}"#
    #expect {
      try OfficeSettings(Array(json.utf8), file: "setelan.json")
    } throws: { error in
      (error as? SettingsProblem)?.diagnostics.first?.remedy?.contains("Times New Roman") == true
    }
  }

  @Test(arguments: [
    ("09.30", true), ("0.05", true), ("23.59", true), ("sore", false), ("25.99", false),
    ("9:30", false), ("09.3", false), ("", true),
  ])
  func `a time of day can be read`(written: String, isTime: Bool) throws {
    var example = try ExampleCase("persetujuan")
    example["persetujuan_rincian.waktu_penjelasan"] = .text(written)
    let template = try Template(kind: "persetujuan", read: ProjectFiles.read)
    var codes: [String] = []
    do {
      _ = try template.draft(example.facts)
    } catch {
      codes = error.faults.map(\.code)
    }
    // Words of nothing are missing, which is another matter.
    #expect(codes == (isTime || written.isEmpty ? [] : ["isian-di-luar-batas"]))
  }

  @Test func `costs of nothing are refused`() throws {
    var example = try ExampleCase("amar")
    example["perkara.biaya"] = Rupiah(0).map { .money($0) }
    let template = try Template(kind: "amar", read: ProjectFiles.read)
    #expect {
      try template.draft(example.facts)
    } throws: { error in
      (error as? DraftProblem)?.faults.map(\.code) == ["isian-di-luar-batas"]
    }
  }

  @Test(arguments: ["tuntutan", "profil", "permintaan-litmas"])
  func `a list that ends a sentence ends with a full stop`(kind: String) throws {
    let paper = try request(kind, "{}")
    for (block, next) in zip(paper.blocks, paper.blocks.dropFirst()) {
      guard case .list(let list) = block, case .paragraph(let last)? = list.items.last?.blocks.last,
        case .text(let words, style: _)? = last.content.last
      else { continue }
      #expect(!words.hasSuffix(";"), "\(words) \(next)")
    }
  }

  @Test func `a refusal does not answer a question that nobody asked`() throws {
    guard case .notEligible(let words)? = problem("putusan", #"{"penjara_dijatuhkan": "P7M"}"#)
    else {
      Issue.record("drafted")
      return
    }
    #expect(words.hasPrefix("Pidana kerja sosial tertutup"))
    for (change, who) in [
      (#"{"subjek": "korporasi"}"#, "korporasi"),
      (#"{"tanggal_lahir": "2010-01-01"}"#, "anak"),
    ] {
      guard case .notEligible(let words)? = problem("putusan-tanpa-kerja-sosial", change) else {
        Issue.record("drafted")
        continue
      }
      #expect(words.hasPrefix("Naskah ini untuk orang dewasa") && words.contains(who))
    }
  }
}
