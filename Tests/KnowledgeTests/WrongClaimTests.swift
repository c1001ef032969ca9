import Assistant
import Decision
import KnowledgeBase
import Testing

/// Claims in circulation that are wrong: the program contradicts each with the right place.
@Suite struct WrongClaimTests {
  private let law: Law

  init() throws { law = try Law() }

  @Test func `claim: Pasal 64 huruf e, or 65 ayat 1 huruf d, lists kerja sosial`() throws {
    #expect(try !law.words("KUHP 64").contains("kerja sosial"))
    #expect(try law.words("KUHP 65 ayat (1) huruf d") == "pidana denda; dan ")
    #expect(try law.words("KUHP 65 ayat (1) huruf e").hasPrefix("pidana kerja sosial"))
  }

  @Test func `claim: ayat 1 and 2 of Pasal II turn kurungan of 6 months into category II`() throws {
    #expect(
      try law.words("UU 1/2026 Pasal II ayat (1) huruf b")
        .hasPrefix("pidana kurungan 6 (enam) Bulan atau lebih")
    )
    #expect(try law.words("UU 1/2026 Pasal II ayat (1) huruf a").contains("kategori I;"))
    let second = try law.words("UU 1/2026 Pasal II ayat (2)")
    #expect(second.contains("ancaman pidana tunggal berupa pidana denda"))
    #expect(!second.contains("kurungan"))
  }

  @Test func `claim: category II is about ten million`() throws {
    #expect(
      try law.words("KUHP 79(1)b") == "kategori II, Rp10.000.000,00 (sepuluh juta rupiah); "
    )
    let over = try law.assess(#""delik": "KUHP 486", "denda_dijatuhkan": 10000001"#)
    #expect(over.outcome == .notEligible)
    #expect(
      over.conclusion.basis.map(\.description).contains("UU 1/2023 Pasal 79 ayat (1) huruf b")
    )
  }

  @Test func `claim: an unpaid fine may be replaced by kerja sosial`() throws {
    #expect(try !law.words("KUHP 82").contains("kerja sosial"))
    let report = try law.report("KUHP 82(1)")
    #expect(report.otherVersions.contains { $0.text.contains("atau pidana kerja sosial") })
    #expect(report.text(columns: 10_000).contains("Tidak pernah berlaku"))
  }

  @Test func `claim: default always leads to the replaced prison or fine`() throws {
    let order = try law.words("KUHP 85(7)")
    #expect(order.contains("tanpa alasan yang sah"))
    #expect(order.contains("mengulangi seluruh atau sebagian pidana kerja sosial tersebut;"))
    #expect(order.contains("menjalani seluruh atau sebagian pidana penjara yang diganti"))
    #expect(order.contains("atau menjalani pidana penjara sebagai pengganti pidana denda"))
  }

  @Test func `claim: the threat must be under 1 year, or under 3 years`() throws {
    #expect(try law.outcome("KUHP 486") == .eligible)
    #expect(try law.offence("KUHP 486").gate == .open)
  }

  @Test func `claim: at most 5 years, and a fine up to category III`() throws {
    #expect(try law.outcome("KUHP 476") == .notEligible)
    #expect(
      try law.assess(#""delik": "KUHP 486", "denda_dijatuhkan": 50000000"#).outcome == .notEligible
    )
  }

  @Test func `claim: a sentence under 5 years is enough`() throws {
    #expect(
      try law.assess(#""delik": "KUHP 486", "penjara_dijatuhkan": "1 tahun""#).outcome
        == .notEligible
    )
  }

  @Test func `claim: ayat 5 holds the 8 to 240 hours`() throws {
    #expect(
      try law.words("KUHP 85(4)").contains("paling singkat 8 (delapan) jam dan paling lama 240")
    )
    #expect(try !law.words("KUHP 85(5)").contains("240"))
    let over = try law.assess(
      #""delik": "KUHP 486", "penjara_dijatuhkan": "5 bulan", "jam_kerja_sosial": 300"#
    )
    #expect(over.conclusion.basis.first?.description == "UU 1/2023 Pasal 85 ayat (4)")
  }

  @Test func `claim: Pasal 86 regulates kerja sosial`() throws {
    #expect(try !law.words("KUHP 86").contains("kerja sosial"))
    #expect(try law.words("KUHP 86").contains("pencabutan hak tertentu"))
  }

  @Test func `claim: special minima stay for narcotics`() throws {
    let exceptions = try law.words("UU 1/2026 Pasal I ayat (2)")
    #expect(!exceptions.lowercased().contains("narkotika"))
    #expect(exceptions.contains("Tindak Pidana pencucian uang"))
  }

  @Test func `claim: ten per cent for corporations is an additional penalty on sales`() throws {
    let fine = try law.words("KUHP 121(3)")
    #expect(fine.contains("menjatuhkan pidana denda paling banyak 10% (sepuluh persen)"))
    #expect(fine.contains("keuntungan tahunan"))
    #expect(!fine.contains("pidana tambahan") && !fine.contains("penjualan"))
  }

  @Test func `claim: the substitute for a fine is counted in days of kurungan`() throws {
    #expect(try !law.words("KUHP 82").contains("kurungan"))
    #expect(try law.words("KUHP 82(2)").hasPrefix("Lama pidana penjara pengganti"))
  }

  @Test func `claim: the new procedural code makes kerja sosial a principal penalty`() throws {
    let report = try law.report("UU 20/2025")
    #expect(report.isKnown)
    #expect(!report.text(columns: 10_000).contains("pidana kerja sosial"))
  }

  @Test func `claim: convicts may be sent to businesses`() throws {
    let business = try law.assess(
      #""delik": "KUHP 486", "penjara_dijatuhkan": "5 bulan", "tempat_komersial": true"#
    )
    #expect(business.outcome == .eligible)
    let remark = try #require(business.remarks.first { $0.contains("mencari untung") })
    #expect(remark.contains("UU 1/2023 Pasal 85 ayat (3)"))
  }

  @Test func `claim: the original numbers of 2023 are a law in between`() throws {
    // Pasal 263 of 2023 threatened 4 years for news that one ought to suspect; it never bound anyone.
    let report = try law.report("KUHP 263(2)")
    #expect(report.inForce.isEmpty)
    #expect(report.otherVersions.allSatisfy { $0.validity == .neverOperated })
  }
}
