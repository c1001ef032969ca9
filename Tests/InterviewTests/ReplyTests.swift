import CaseFile
import Indonesian
import Interview
import KnowledgeBase
import Testing

@Suite struct ReplyTests {
  private let library: Library

  init() throws {
    library = try Library.shared()
  }

  private func read(_ text: String, _ key: FactKey) -> Answer? {
    if case .answer(let answer) = library.session().read(text, for: key) { answer } else { nil }
  }

  /// Why a reply was not taken.
  private func refusal(_ text: String, _ key: FactKey) -> String? {
    switch library.session().read(text, for: key) {
    case .unreadable(let words), .doubtful(_, let words): words
    default: nil
    }
  }

  @Test func `replies are read as people write them`() throws {
    let day = try #require(CalendarDate(iso: "2026-01-20"))
    let sixMonths = try #require(LegalDuration(months: 6))
    let money = try #require(Rupiah(10_000_000))
    #expect(read("20/1/2026", .tanggalPerbuatan) == .value(.date(day)))
    #expect(read("20 Januari 2026", .tanggalPerbuatan) == .value(.date(day)))
    #expect(read("enam bulan", .penjaraDijatuhkan) == .value(.duration(sixMonths)))
    #expect(read("6 bln", .penjaraDijatuhkan) == .value(.duration(sixMonths)))
    #expect(read("10 juta", .dendaDijatuhkan) == .value(.money(money)))
    #expect(read("Rp 10.000.000", .dendaDijatuhkan) == .value(.money(money)))
    #expect(read("iya", .persetujuan) == .value(.boolean(true)))
    #expect(read("gak mau", .persetujuan) == .value(.boolean(false)))
    #expect(read("ya, 20/1/2026", .persetujuan) == .value(.boolean(true), on: day))
    #expect(read("gatau", .persetujuan) == .unknown)
    #expect(read("hanya denda", .penjaraDijatuhkan) == Answer.none)
    #expect(read("belum diputus", .tanggalPutusan) == Answer.none)
    #expect(read("dewasa", .umur) == .value(.choice("dewasa")))
    #expect(read("1 Mei 1990", .umur) != nil)
    #expect(read("perusahaan", .subjek) == .value(.choice("korporasi")))
    #expect(read("lewat medsos, terhadap pejabat", .pemberatan) == .aggravations([.informationTechnology, .official]))
    #expect(read("tidak ada", .pemberatan) == .aggravations([]))
    #expect(read("3 hari", .hariPerMinggu) == .value(.count(3)))
  }

  @Test(arguments: [
    ("0202-01-01", FactKey.tanggalPerbuatan), ("31 Februari 2026", .tanggalPerbuatan),
    ("1 Januari 2027", .tanggalPerbuatan), ("minggu lalu", .tanggalPerbuatan), ("-3", .umur),
    ("99 tahun kurang 3", .umur), ("150", .umur), ("3", .umur), ("enam", .penjaraDijatuhkan),
    ("900 tahun", .penjaraDijatuhkan), ("120 hari", .jamKerjaSosial), ("10.00", .dendaDijatuhkan),
    ("iya tidak", .persetujuan), ("t", .subjek), ("8", .hariPerMinggu), ("", .umur),
    ("-5 juta", .dendaDijatuhkan), ("0202", .delik), ("qwerty", .delik),
    (String(repeating: "a", count: 1 << 20), .riwayatSosial),
    (String(repeating: "9", count: 5000), .dendaDijatuhkan),
  ])
  func `absurd replies are answered with one or two sentences`(text: String, key: FactKey) throws {
    let words = try #require(refusal(text, key))
    #expect(words.count < 220)
    #expect(words.hasSuffix(".") || words.hasSuffix("?"))
  }

  @Test func `an offence is found by its article, by a charge line and in everyday words`() {
    for text in ["Pasal 45 ayat (4) jo. Pasal 27A UU ITE", "UU 1/2023 Pasal 486", "486 kuhp"] {
      guard case .charges(let charges)? = read(text, .delik) else {
        Issue.record("\(text) was not read")
        continue
      }
      #expect(charges.count == 1 && charges[0].offence != nil)
    }
    guard case .choice(let offences) = library.session().read("nyuri motor", for: .delik) else {
      Issue.record("nothing to choose from")
      return
    }
    #expect(offences.first?.citation.description == "UU 1/2023 Pasal 476")
    for offence in offences {
      #expect(library.session().charge(for: offence).offence?.id == offence.id)
    }
    guard case .uncatalogued = library.session().read("Pasal 999 KUHP", for: .delik) else {
      Issue.record("an unknown article was not recognised")
      return
    }
  }

  @Test func `an offence outside the catalogue is saved and asked for its maximum`() throws {
    var session = library.session()
    session.answer(.delik, .charges([Charge(text: "UU 1/2023 Pasal 999", offence: nil)]))
    #expect(session.next == .ask(.ancamanPenjara))
    let saved = try library.caseFile(bytes: CaseFileWriter.bytes(session.savedCaseFile))
    #expect(library.session(.warga, saved).next == .ask(.ancamanPenjara))
  }

  @Test func `commands are letters or words, and never an answer by accident`() {
    #expect(Command.read("T") == .unknown && Command.read(" tidak  tahu ") == .unknown)
    #expect(Command.read("mengapa?") == .why && Command.read("kembali") == .back)
    #expect(Command.read("simpan dan keluar") == .save && Command.read("?") == .help)
    for word in ["tidak", "ya", "y", "5 bulan", "sudah", "tidak ada", "buruh"] {
      #expect(Command.read(word) == nil, "\(word)")
    }
    for command in Command.allCases where command != .help {
      #expect(Command.line.contains(command.rawValue))
    }
  }

  @Test func `every question has a reason, an example, a basis and words for those who are asked`() {
    let asked: [FactKey] = [
      .delik, .ancamanPenjara, .pemberatan, .subjek, .tanggalPerbuatan, .tanggalPutusan, .umur,
      .tanggalLahir, .residivis, .penjaraDituntut, .dendaDituntut, .penjaraDijatuhkan,
      .dendaDijatuhkan, .penjelasanDiberikan, .persetujuan,
    ]
    let offered = FactKey.allCases.filter {
      library.knowledge.fact($0)?.offeredTo.isEmpty == false
    }
    #expect(offered.count >= 15)
    for key in asked + offered {
      guard let fact = library.knowledge.fact(key) else {
        Issue.record("\(key.name) is not declared")
        continue
      }
      #expect(fact.question?.hasSuffix(".") == true || fact.question?.hasSuffix("?") == true)
      #expect(fact.reason != nil && fact.example != nil && !fact.basis.isEmpty, "\(key.name)")
      #expect(fact.questionsByRole[.warga] != nil && fact.questionsByRole[.korban] != nil)
      #expect(fact.questionsByRole[.korban]?.contains("terdakwa") == false)
      let session = library.session()
      #expect(!session.explanation(key).quotes.isEmpty, "\(key.name)")
      // The example is an answer that the question takes.
      let first = fact.example?.split(separator: ",").first.map(String.init) ?? ""
      let words = first.split(separator: ";").first.map(String.init) ?? ""
      #expect(read(words, key) != nil, "\(key.name): \(words)")
    }
  }
}
