import CaseFile
import Decision
import Indonesian
import Interview
import KnowledgeBase
import Testing

/// By whom, when and on what evidence each answer was given; and which charge is proved.
@Suite struct SourceTests {
  private let library: Library

  init() throws {
    library = try Library.shared()
  }

  @Test func `a source is taken off the answer and kept beside it`() throws {
    var session = library.session(.jaksa)
    let sourced = session.sourced("ya; bukti: surat dokter;  oleh: Bapas ; tanggal: 3 Mei 2026")
    #expect(sourced.reply == "ya" && sourced.fault == nil)
    session.answer(.kemampuanKerja, .value(.boolean(true)), source: sourced.source)
    let entry = try #require(session.caseFile.entries[.kemampuanKerja])
    #expect(entry.by == "Bapas" && entry.evidence == "surat dokter")
    #expect(entry.date == CalendarDate(year: 2026, month: 5, day: 3))
    #expect(
      session.summary.first?.source == "menurut Bapas, 3 Mei 2026, bukti: surat dokter"
    )
    let again = try library.caseFile(bytes: CaseFileWriter.bytes(session.savedCaseFile))
    #expect(again.entries[.kemampuanKerja] == entry)
  }

  @Test func `without a source the answer is this person's, today`() throws {
    var session = library.session(.hakim)
    #expect(session.sourced("Pasal 486; Pasal 492").source == nil)
    #expect(session.sourced("Pasal 486; Pasal 492").reply == "Pasal 486; Pasal 492")
    session.answer(.umur, .value(.count(30)), source: session.sourced("30; bukti: KTP").source)
    let entry = try #require(session.caseFile.entries[.umur])
    #expect(entry.by == "hakim" && entry.date == library.today && entry.evidence == "KTP")
  }

  @Test(arguments: [
    "ya; tanggal: 31 Februari 2026", "ya; tanggal: 1 Januari 2030", "ya; bukti:", "ya; oleh: ",
  ])
  func `a source that cannot be is refused with an example`(text: String) {
    let sourced = library.session().sourced(text)
    #expect(sourced.source == nil)
    #expect(sourced.fault?.contains("Contoh: ") == true)
  }

  @Test func `a consent that is withdrawn counts from its date`() throws {
    let caseFile = try library.caseFile(
      #"{"delik": "UU 1/2023 Pasal 436", "subjek": "orang", "umur": 30, "penjara_dijatuhkan": "P2M","#
        + #" "tanggal_perbuatan": "2026-02-01", "tanggal_putusan": "2026-04-01","#
        + #" "penjelasan_diberikan": true, "persetujuan": true}"#
    )
    for (reply, outcome) in [
      ("tidak, 31 Maret 2026", "tidak memenuhi"), ("tidak, 2 April 2026", "belum dapat ditentukan"),
    ] {
      var session = library.session(.hakim, caseFile)
      guard case .answer(let answer) = session.read(reply, for: .persetujuan) else {
        Issue.record("not understood: \(reply)")
        continue
      }
      session.answer(.persetujuan, answer)
      #expect(session.conclusion.outcome.rawValue == outcome, "\(reply)")
    }
  }

  // MARK: Which charge is proved

  private let alternatives =
    #"{"delik": [{"kutipan": "Pasal 476 KUHP", "bentuk": "alternatif"},"#
    + #" {"kutipan": "Pasal 486 KUHP", "bentuk": "alternatif"}], "subjek": "orang", "umur": 30,"#
    + #" "residivis": false, "pemberatan": [], "tanggal_perbuatan": "2026-02-01","#
    + #" "penjara_dijatuhkan": "P5M", "tanggal_putusan": "2026-04-01","#
    + #" "penjelasan_diberikan": true, "persetujuan": true}"#

  @Test func `it is asked which of two alternative charges is proved, and that decides`() throws {
    for (place, outcome) in [(0, "tidak memenuhi"), (1, "memenuhi")] {
      var session = library.session(.hakim, try library.caseFile(alternatives))
      #expect(session.next == .prove)
      #expect(session.mostQuestionsLeft == 1)
      session.prove(session.unprovenAlternatives[place])
      #expect(session.conclusion.outcome.rawValue == outcome)
      #expect(session.next != .prove)
      let again = try library.caseFile(bytes: CaseFileWriter.bytes(session.savedCaseFile))
      #expect(again.charges.map(\.isProven) == [place == 0, place == 1])
    }
  }

  @Test func `left open, it is not asked again in this sitting`() throws {
    var session = library.session(.hakim, try library.caseFile(alternatives))
    session.leaveProofOpen()
    #expect(session.next != .prove)
    #expect(session.conclusion.outcome == .undetermined)
  }

  @Test func `it is not asked where either charge leads to the same`() throws {
    let text = alternatives.replacing("Pasal 476", with: "Pasal 492")
    let session = library.session(.hakim, try library.caseFile(text))
    #expect(session.conclusion.outcome == .eligible)
    #expect(session.next != .prove)
  }

  // MARK: Not knowing

  @Test func `not knowing what is charged on top is not the same as nothing`() throws {
    var session = library.session(
      .hakim,
      try library.caseFile(#"{"delik": "UU 1/2023 Pasal 434 ayat (1)", "residivis": false}"#)
    )
    session.answer(.pemberatan, .aggravations([]))
    #expect(!session.conclusion.openFacts.contains(.pemberatan))
    session.answer(.pemberatan, .unknown)
    #expect(session.conclusion.openFacts.contains(.pemberatan))
    #expect(session.next != .ask(.pemberatan))
    #expect(session.answerWords(.pemberatan) == "belum diketahui")
  }
}
