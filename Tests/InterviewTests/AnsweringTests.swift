import CaseFile
import Decision
import Indonesian
import Interview
import JSONTree
import KnowledgeBase
import Testing

@Suite struct AnsweringTests {
  private let library: Library

  init() throws {
    library = try Library.shared()
  }

  private static let stories = [
    "hc-11", "hc-22", "hc-26", "rencana-mustahil", "fitnah-sarana-ti-pejabat",
  ].filter(Library.caseNames.contains)

  @Test func `the same answers in any order give the same result`() throws {
    let stories = try Self.stories.map { try library.caseFile(named: $0) }
    #expect(stories.count == 5)
    for seed in UInt64(1)...1000 {
      var generator = SeededGenerator(seed: seed)
      let story = stories[Int(seed) % stories.count]
      let keys = FactKey.allCases.filter { key in
        key == .delik ? !story.charges.isEmpty : story.entries[key] != nil
      }
      var (first, second) = (library.session(), library.session())
      let person = Interviewee(knows: story)
      for key in keys { first.answer(key, person.answer(key)) }
      // The second hears another order, and first something else that is then corrected.
      let corrected = keys.randomElement(using: &generator) ?? .umur
      second.answer(corrected, .unknown)
      for key in keys.shuffled(using: &generator) { second.answer(key, person.answer(key)) }
      #expect(first.caseFile == second.caseFile, "seed \(seed)")
      let (a, b) = (first.conclusion, second.conclusion)
      #expect(a.outcome == b.outcome && a.basis == b.basis && a.openFacts == b.openFacts)
      #expect(first.next == second.next || first.next == .done || second.next == .done)
    }
  }

  @Test func `changing an answer keeps the others, names those set aside, and brings them back`() throws {
    let story = try library.caseFile(named: "hc-22")
    var session = library.session()
    _ = Interviewee(knows: story).finish(&session)
    let before = session.caseFile
    let effect = session.answer(.subjek, .value(.choice("korporasi")))
    #expect(session.conclusion.outcome == .notEligible)
    #expect(effect.setAside.contains(.umur) && effect.setAside.contains(.persetujuan))
    #expect(!effect.setAside.contains(.subjek))
    for (key, entry) in before.entries where key != .subjek {
      #expect(session.caseFile.entries[key] == entry)
    }
    #expect(session.summary.first { $0.key == .umur }?.isSetAside == true)
    let back = session.answer(.subjek, .value(.choice("orang")))
    #expect(Set(back.backInUse) == Set(effect.setAside))
    #expect(session.caseFile == before)
    #expect(session.conclusion.outcome == .eligible)
  }

  @Test func `going back leads through the questions in the order they were asked`() {
    var session = library.session()
    #expect(session.previous(before: nil) == nil)
    session.answer(.delik, .unknown)
    session.answer(.umur, .value(.count(30)))
    session.answer(.delik, .unknown)
    #expect(session.previous(before: nil) == .umur)
    #expect(session.previous(before: .umur) == .delik)
    #expect(session.previous(before: .delik) == nil)
  }

  @Test func `every answer says by whom and when, and consent only when it was given`() {
    var session = library.session(.pembimbing)
    session.answer(.umur, .value(.count(30)))
    session.answer(.persetujuan, .value(.boolean(true)))
    #expect(session.caseFile.entries[.umur]?.by == "pembimbing")
    #expect(session.caseFile.entries[.umur]?.date == library.today)
    #expect(session.caseFile.entries[.persetujuan]?.by == "pembimbing")
    #expect(session.caseFile.entries[.persetujuan]?.date == nil)
  }

  @Test func `a contradiction is asked about before anything else, and may be left`() throws {
    let caseFile = try library.caseFile(
      #"{"umur": 30, "tanggal_lahir": "2010-05-01", "tanggal_perbuatan": "2026-02-10"}"#
    )
    var session = library.session(.warga, caseFile)
    guard case .resolve(let conflict) = session.next else {
      Issue.record("no contradiction noticed")
      return
    }
    #expect(conflict.facts == [.umur, .tanggalLahir])
    var other = session
    session.tolerate(conflict)
    #expect(session.next == .ask(.delik))
    other.answer(.umur, .value(.count(15)))
    #expect(other.conclusion.outcome == .notEligible)
  }

  @Test func `what was not known is asked again on another day`() throws {
    var session = library.session()
    session.answer(.delik, .unknown)
    #expect(session.next != .ask(.delik))
    let saved = try library.caseFile(bytes: CaseFileWriter.bytes(session.savedCaseFile))
    #expect(library.session(.warga, saved).next == .ask(.delik))
  }

  @Test func `who comes back is told what changed in the law and in the result`() throws {
    let caseFile = try library.caseFile(named: "hc-22")
    let session = library.session(.warga, caseFile)
    var record = try #require(SessionRecord(session.savedCaseFile))
    #expect(session.resumption(since: record).isEmpty)
    record.knowledgeVersion = "2026-01-05+0123456789abcdef"
    #expect(session.resumption(since: record).count == 2)
    let place = try #require(record.foundation.first?.split(separator: "=").first)
    record.foundation[0] = "\(place)= 0"
    record.outcome = "tidak memenuhi"
    let told = session.resumption(since: record)
    #expect(told.count == 3)
    #expect(told[1].contains(String(place.dropLast())))
    #expect(told[2].contains("tidak memenuhi") && told[2].contains("memenuhi."))
    record.knowledgeVersion = "2031-01-05+0123456789abcdef"
    #expect(session.resumption(since: record)[0].contains("lebih baru"))
  }

  @Test func `a record of a newer program is recognised before it is read`() throws {
    let newer = try JSONReader.parse(
      Array(#"{"sesi": {"format": 99, "hal_baru": true}}"#.utf8),
      file: "x"
    )
    #expect(SessionRecord.isNewer(newer))
    #expect(!SessionRecord.isNewer([:]))
  }

  @Test(arguments: Library.caseNames)
  func `a case file that was read and written reads the same again`(name: String) throws {
    let caseFile = try library.caseFile(named: name)
    let again = try library.caseFile(bytes: CaseFileWriter.bytes(caseFile))
    #expect(again == caseFile)
  }

  @Test func `sources, forms and unknowns survive writing`() throws {
    let caseFile = try library.caseFile(
      #"""
      {"delik": {"nilai": [{"kutipan": "Pasal 486 KUHP", "bentuk": "alternatif", "terbukti": false},
        "UU 1/2023 Pasal 436"], "oleh": "jaksa", "tanggal": "2026-02-01"},
       "pemberatan": {"nilai": [], "oleh": "jaksa"}, "tanggal_putusan": null, "jam_per_hari": 7.5,
       "riwayat_sosial": {"nilai": "buruh", "sikap": "mendukung", "bukti": "Litmas"},
       "penjara_dijatuhkan": "18 bulan", "umur": "dewasa", "denda_dijatuhkan": 10000001}
      """#
    )
    let bytes = CaseFileWriter.bytes(caseFile)
    #expect(try library.caseFile(bytes: bytes) == caseFile)
    #expect(caseFile.entries[.delik]?.by == "jaksa")
    #expect(caseFile.charges.count == 2 && caseFile.charges[0].isProven == false)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"P18M\""))
  }
}
