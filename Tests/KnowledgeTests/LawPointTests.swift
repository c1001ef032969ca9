import Assistant
import Decision
import Indonesian
import KnowledgeBase
import Testing

/// The thirteen points that most programs and articles get wrong, each through what the program says.
@Suite struct LawPointTests {
  private let law: Law

  init() throws { law = try Law() }

  private func basis(_ assessment: Assessment) -> [String] {
    assessment.conclusion.basis.map(\.description)
  }

  // 1
  @Test func `kerja sosial is a principal penalty by Pasal 65 ayat 1 huruf e`() throws {
    #expect(try law.words("UU 1/2023 Pasal 65 ayat (1) huruf e") == "pidana kerja sosial. ")
    #expect(try law.knows("UU 1/2023 Pasal 64 huruf c"))
    #expect(try !law.knows("UU 1/2023 Pasal 64 huruf e"))
  }

  // 2
  @Test func `exactly five years does not qualify`() throws {
    let theft = try law.assess(#""delik": "KUHP 476", "penjara_dijatuhkan": "5 bulan""#)
    #expect(theft.outcome == .notEligible)
    #expect(basis(theft).first == "UU 1/2023 Pasal 85 ayat (1)")
    #expect(try law.outcome("KUHP 486") == .eligible)
    let stated = { (years: String) in
      try law.assess(#""ancaman_penjara": "\#(years)", "penjara_dijatuhkan": "5 bulan""#).outcome
    }
    #expect(try stated("P5Y") == .notEligible)
    #expect(try stated("P4Y11M29D") == .eligible)
  }

  // 3
  @Test func `threat and penalty imposed are two limbs`() throws {
    let imposed = { (members: String) in
      try law.assess(#""delik": "KUHP 486", \#(members)"#).outcome
    }
    #expect(try imposed(#""penjara_dijatuhkan": "P6M""#) == .eligible)
    #expect(try imposed(#""penjara_dijatuhkan": "P6M1D""#) == .notEligible)
    #expect(try imposed(#""denda_dijatuhkan": 10000000"#) == .eligible)
    #expect(try imposed(#""denda_dijatuhkan": 10000001"#) == .notEligible)
    #expect(
      try law.assess(#""delik": "KUHP 482", "penjara_dijatuhkan": "1 bulan""#).outcome
        == .notEligible
    )
  }

  // 4
  @Test func `an unpaid fine becomes prison only and no hour ratio is in force`() throws {
    let first = try law.words("KUHP 82(1)")
    #expect(first.contains("diganti dengan pidana penjara."))
    let whole = try law.words("KUHP 82")
    #expect(whole.contains("paling singkat 1 (satu) Hari dan paling lama 2 (dua) tahun"))
    #expect(!whole.contains("kerja sosial") && !whole.contains("Rp50.000"))
    let report = try law.report("KUHP 82")
    let ratio = report.otherVersions.filter { $0.text.contains("Rp50.000,00") }
    #expect(!ratio.isEmpty && ratio.allSatisfy { $0.validity == .neverOperated })
    // Nothing in force anywhere turns rupiah into hours.
    let inForce = law.assistant.knowledge.provisions.filter { $0.validity.contains(law.day) }
    #expect(!inForce.contains { $0.text.contains("jam pidana kerja sosial") })
  }

  // 5
  @Test(arguments: [
    (#""jam_kerja_sosial": 8"#, Outcome.eligible), (#""jam_kerja_sosial": 7"#, .notEligible),
    (#""jam_kerja_sosial": 240"#, .eligible), (#""jam_kerja_sosial": 241"#, .notEligible),
    (#""jam_per_hari": 8"#, .eligible), (#""jam_per_hari": 9"#, .notEligible),
    (#""jangka_waktu": "180 hari""#, .eligible), (#""jangka_waktu": "181 hari""#, .notEligible),
    (#""jangka_waktu": "6 bulan""#, .eligible),
  ])
  func `hours and period have their bounds`(members: String, outcome: Outcome) throws {
    #expect(try law.outcome("KUHP 486", members) == outcome)
  }

  // 5
  @Test func `the judgment states the real penalty, hours, period and the three ways of default`()
    throws
  {
    for place in ["85(9)a", "85(9)b", "85(7)a", "85(7)b", "85(7)c"] {
      let report = try law.report("KUHP \(place)")
      let papers = report.papers.filter { $0.hasPrefix("templat putusan") }
      #expect(!papers.isEmpty, "no clause of the judgment rests on \(place)")
    }
  }

  // 6
  @Test func `consent must exist and recidivists are not excluded`() throws {
    let asked = #""delik": "KUHP 436", "penjara_dijatuhkan": "3 bulan""#
    let refused = try law.assess(#"\#(asked), "persetujuan": false"#)
    #expect(refused.outcome == .notEligible)
    #expect(
      basis(refused).prefix(2) == [
        "UU 1/2023 Pasal 85 ayat (2) huruf c", "UU 1/2023 Penjelasan Pasal 85 ayat (2) huruf c",
      ]
    )
    #expect(try law.assess(asked, without: ["persetujuan"]).outcome == .undetermined)
    #expect(try law.assess(#"\#(asked), "residivis": true"#).outcome == .eligible)
    #expect(try law.assess(#"\#(asked), "pengakuan": false"#).outcome == .undetermined)
    for key in ["pengakuan", "kemampuan_kerja", "keselamatan_kerja"] {
      #expect(try law.assess(asked, without: [key]).outcome == .eligible)
    }
  }

  // 7
  @Test func `the prosecutors' criteria ask for a reason and never close the gate`() throws {
    let members = #"""
      "delik": "KUHP 486", "penjara_dijatuhkan": "5 bulan", "pelaku_pertama": false,
      "ganti_rugi_dibayar": false, "kerugian": 900000000
      """#
    for role in Role.allCases {
      #expect(try law.assess(members, role: role).outcome == .eligible)
    }
    let prosecutor = law.text(try law.assess(members, role: .jaksa))
    #expect(prosecutor.contains("baru pertama kali melakukan tindak pidana (Pedoman Jaksa Agung"))
    #expect(prosecutor.contains("tulis alasannya"))
    #expect(
      prosecutor.contains("Kerugian dan penderitaan korban tidak terlalu besar: Rp900.000.000")
    )
    let judge = law.text(try law.assess(members, role: .hakim))
    #expect(judge.contains("Itu kebijakan penuntutan dan bukan syarat Pasal 85 KUHP."))
    #expect(!judge.contains("tulis alasannya"))
    #expect(!law.text(try law.assess(members)).contains("Kriteria penuntutan"))
  }

  // 7
  @Test func `what the case file does not say is left to be considered`() throws {
    let members = #""delik": "KUHP 486", "penjara_dijatuhkan": "5 bulan""#
    let silent = try law.assess(members, without: ["residivis"], role: .jaksa)
    #expect(!silent.policy.contains { $0.asksForReason })
    let truth = { (assessment: Assessment, id: String) in
      assessment.policy.first { $0.criterion.id == id }?.truth
    }
    #expect(truth(silent, "pelaku-pertama") == .unknown)
    #expect(truth(silent, "ganti-rugi") == .unknown)
    let old = try law.assess(#"\#(members), "umur": 76"#, role: .jaksa)
    #expect(truth(old, "umur-di-atas-75") == .yes)
    #expect(truth(try law.assess(#"\#(members), "umur": 75"#), "umur-di-atas-75") == .no)
    let adult = try law.assess(#"\#(members), "umur": "dewasa""#, role: .jaksa)
    #expect(truth(adult, "umur-di-atas-75") == .unknown)
    let recidivist = try law.assess(#"\#(members), "residivis": true"#, role: .jaksa)
    #expect(truth(recidivist, "pelaku-pertama") == .no)
  }

  // 8
  @Test func `children and corporations are outside`() throws {
    let child = try law.assess(#""delik": "KUHP 486", "umur": 17"#)
    #expect(child.outcome == .notEligible)
    #expect(basis(child).first == "UU 1/2023 Pasal 115")
    let company = try law.assess(#""delik": "KUHP 486", "subjek": "korporasi""#, without: ["umur"])
    #expect(company.outcome == .notEligible)
    #expect(basis(company).first == "UU 1/2023 Pasal 119")
  }

  // 9
  @Test func `both readings of 622 ayat 1 huruf r are shown and agree for defamation`() throws {
    let members = #"""
      "delik": "Pasal 45 ayat (4) jo. Pasal 27A UU ITE", "penjara_dijatuhkan": "6 bulan",
      "tanggal_perbuatan": "2025-08-10"
      """#
    let defamation = try law.assess(members)
    #expect(defamation.outcome == .eligible)
    #expect(defamation.issues.isEmpty)
    let shown = law.text(defamation)
    #expect(shown.contains("Hukum baru menurut bacaan harfiah: UU 1/2024 Pasal 45 ayat (4)"))
    #expect(shown.contains("Hukum baru menurut bacaan maksud: UU 1/2023 Pasal 433 ayat (2)"))
    for reading in ["harfiah", "maksud"] {
      let adopted = try law.assess(members, adopted: ["622-1-r": reading])
      #expect(adopted.outcome == .eligible)
      #expect(law.text(adopted).contains("[622-1-r=\(reading)]"))
    }
    let gambling = try law.offence("UU ITE 45(3)")
    #expect(gambling.offence.status == .contested)
    #expect(gambling.offence.issue == "622-1-r")
  }

  // 10
  @Test func `a fine-only offence is contested`() throws {
    let members = #""delik": "KUHP 478", "denda_dijatuhkan": 500000"#
    let petty = try law.assess(members)
    #expect(petty.outcome == .undetermined)
    #expect(petty.issues.map(\.issue.id) == ["hanya-denda"])
    #expect(try law.assess(members, adopted: ["hanya-denda": "harfiah"]).outcome == .notEligible)
    #expect(try law.assess(members, adopted: ["hanya-denda": "luas"]).outcome == .eligible)
  }

  // 11
  @Test func `hate speech online is no single answer`() throws {
    for open in ["KUHP 242", "KUHP 243(1)", "KUHP 300(1)"] {
      #expect(try law.outcome(open) == .eligible, "\(open)")
    }
    let spreading = try law.assess(#""delik": "KUHP 301(1)", "penjara_dijatuhkan": "5 bulan""#)
    #expect(spreading.outcome == .notEligible)
    #expect(try law.words("KUHP 301(1)").contains("sarana teknologi informasi"))
    let old = try law.assess(
      #""delik": "UU ITE 45A(2)", "tanggal_perbuatan": "2025-05-01", "penjara_dijatuhkan": "5 bulan""#
    )
    #expect(old.outcome == .undetermined)
  }

  // 12
  @Test func `aggravations can close an open gate`() throws {
    let outcome = { (offence: String, aggravations: String) in
      try law.outcome(offence, #""pemberatan": [\#(aggravations)]"#)
    }
    #expect(try outcome("KUHP 467(1)", "") == .eligible)
    #expect(try outcome("KUHP 467(1)", #""pejabat""#) == .notEligible)
    #expect(try outcome("KUHP 434", #""sarana_ti""#) == .eligible)
    let both = try law.assess(
      #""delik": "KUHP 434", "penjara_dijatuhkan": "5 bulan", "pemberatan": ["sarana_ti", "pejabat"]"#
    )
    #expect(both.outcome == .undetermined)
    #expect(both.issues.map(\.issue.id) == ["tumpuk-441"])
    for (reading, expected) in [
      ("satu", Outcome.eligible), ("jumlah", .notEligible), ("lipat", .notEligible),
    ] {
      let adopted = try law.assess(
        #""delik": "KUHP 434", "penjara_dijatuhkan": "5 bulan", "pemberatan": ["sarana_ti", "pejabat"]"#,
        adopted: ["tumpuk-441": reading]
      )
      #expect(adopted.outcome == expected)
    }
  }

  // 12
  @Test(arguments: ["KUHP 476", "KUHP 486", "KUHP 492", "KUHP 521(1)"])
  func `relatives need a complaint`(offence: String) throws {
    let found = try law.offence(offence).offence
    #expect(found.complaint.nature == .conditional)
    #expect(found.complaint.by?.contains("keluarga") == true)
  }

  // 13
  @Test
  func `the last day of a threat is included and a node that ends as it begins never operated`()
    throws
  {
    let gambling = try law.offence("UU ITE 45(3)").offence
    let years = { (year: Int, month: Int, day: Int) -> Int? in
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      return gambling.threat(on: date)?.prison?.hours
    }
    #expect(try years(2024, 1, 1) == LegalDuration(years: 6)?.hours)
    #expect(try years(2024, 1, 2) == LegalDuration(years: 10)?.hours)
    let day = try #require(CalendarDate(year: 2026, month: 1, day: 2))
    let never = law.assistant.knowledge.provisions.filter { $0.validity == .neverOperated }
    #expect(never.count > 100)
    #expect(never.allSatisfy { !$0.validity.contains(day) })
  }
}
