import Assistant
import Indonesian
import KnowledgeBase
import Testing

/// What is shown of a place, however the knowledge was read.
@Suite struct PlaceReportTests {
  @Test(arguments: [
    "KUHP 85(4)", "UU 1/2023 Pasal 85 ayat (9) huruf a", "27A UU ITE", "KUHP 3", "SEMA 1/2026",
    "Penjelasan Pasal 85 ayat (1) KUHP",
  ])
  func `uses looked up in advance are those looked up on demand`(words: String) throws {
    let law = try Law()
    let expecting = try KnowledgeBase(from: .embedded, expecting: words)
    let early = try #require(expecting.report(on: words, on: law.day))
    let late = try law.report(words)
    #expect(early.papers == late.papers)
    #expect(early.text(columns: 80) == late.text(columns: 80))
  }

  @Test func `what was expected does not stand in for another place`() throws {
    let law = try Law()
    let expecting = try KnowledgeBase(from: .embedded, expecting: "KUHP 85(4)")
    let other = try #require(expecting.report(on: "KUHP 85(9)", on: law.day))
    #expect(try other.papers == law.report("KUHP 85(9)").papers)
    #expect(!other.papers.isEmpty)
  }

  @Test(arguments: ["UU 1/2023 Pasal 300 ayat (1)", "UU 1/2024 Pasal 45 ayat (8)"])
  func `words after a list stand behind its last item`(place: String) throws {
    let law = try Law()
    let report = try law.report(place)
    let closing = try #require(report.inForce.first?.closing)
    let last = try #require(report.inForce.last?.passages.last?.text)
    let text = report.text(columns: 2000)
    let start = try #require(text.firstRange(of: last)).upperBound
    #expect(text[start...].contains(closing))
    #expect(!text[..<start].contains(closing))
  }

  @Test func `a ruling that takes a provision's force away is told with it`() throws {
    let law = try Law()
    for place in ["KUHP 240", "KUHP 240(1)", "KUHP 241"] {
      let text = try law.report(place).text(columns: 400)
      #expect(text.contains("Putusan MK 282/PUU-XXIII/2025: "), "\(place)")
      #expect(text.contains("tidak mengikat lagi"), "\(place)")
    }
    #expect(try !law.report("KUHP 242").text(columns: 400).contains("Putusan MK 282"))
    #expect(try law.report("27A UU ITE").text(columns: 400).contains("Putusan MK 105"))
    let assessment = try law.assess(
      #""delik": "KUHP 240(1)", "ancaman_penjara": "1 tahun 6 bulan", "penjara_dijatuhkan": "2 bulan""#
    )
    #expect(assessment.remarks.contains { $0.hasPrefix("Putusan MK 282/PUU-XXIII/2025") })
  }

  @Test func `every clause that Pasal 622 revokes by name ends with the new code`() throws {
    let law = try Law()
    // Pasal 45 ayat (3) is disputed, and the knowledge has none of Pasal 30, 31, 46 and 47.
    for place in ["27 ayat (1)", "28 ayat (2)", "36", "45 ayat (1)", "45A ayat (2)"] {
      let report = try law.report("UU 1/2024 Pasal \(place)")
      #expect(report.inForce.isEmpty && !report.otherVersions.isEmpty, "\(place)")
    }
  }

  @Test(arguments: [
    ("KUHP lama Pasal 303 bis", "4 tahun"), ("KUHAP lama Pasal 197", "Isi surat putusan"),
    ("UU 1/2026 Lampiran III", "Lampiran III"), ("SKB UU ITE 2021", "tiga lembaga"),
    ("Putusan PN Jeneponto 113/Pid.Sus/2025/PN Jnp", "Korban menolak"),
  ])
  func `what only our notes hold is found by its own name`(place: String, words: String) throws {
    let text = try Law().report(place).text(columns: 400)
    #expect(text.hasPrefix("\(place), "))
    #expect(text.contains(words))
  }

  @Test func `every note is found by its own citation`() throws {
    let law = try Law()
    for point in law.assistant.knowledge.instruments.flatMap(\.points) {
      let text = try law.report(point.citation).text(columns: 4000)
      #expect(text.contains(point.words), "\(point.citation)")
      #expect(text.contains("[keyakinan: \(point.standing.label)]"), "\(point.citation)")
    }
  }

  @Test(arguments: ["KUHP lama Pasal 303 bis ayat (1)", "putusan 85", "Lampiran 85"])
  func `no other place stands in for one that cannot be read`(place: String) throws {
    let law = try Law()
    #expect(law.assistant.knowledge.report(on: place, on: law.day) == nil)
  }

  @Test func `an unsettled clause and unseen words say so`() throws {
    let law = try Law()
    let gambling = try law.report("UU 1/2024 Pasal 45 ayat (3)").text(columns: 4000)
    #expect(gambling.contains("Belum tetap: ") && gambling.contains("[622-1-r]"))
    let rumour = try law.report("UU 1/2023 Pasal 264").text(columns: 4000)
    #expect(rumour.contains("belum dilihat, jadi belum terverifikasi"))
  }

  @Test func `an offence is found by its own citation or not at all`() throws {
    let law = try Law()
    let finder = OffenceFinder(law.assistant.knowledge)
    for offence in law.assistant.knowledge.offences {
      #expect(
        finder.find(offence.citation.description).contains { $0.id == offence.id },
        "\(offence.citation)"
      )
    }
    for place in ["UU 1/2023 Pasal 480 ayat (2)", "UU 31/1999 Pasal 2 ayat (1)", "KUHP lama 362"] {
      #expect(finder.find(place).isEmpty, "\(place)")
    }
    #expect(!finder.find("nyebar hoaks pasal 28").isEmpty)
  }
}
