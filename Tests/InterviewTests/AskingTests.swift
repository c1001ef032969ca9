import CaseFile
import Decision
import Interview
import KnowledgeBase
import Testing

@Suite struct AskingTests {
  private let library: Library

  init() throws {
    library = try Library.shared()
  }

  /// These state what an interview does not ask: a fine beside prison where the clause says "or", or a
  /// day of birth beside the age.
  private static let unasked: Set<String> = [
    "denda-di-samping-penjara", "denda-null", "hc-26", "umur-bertentangan",
    "penjara-lewat-sehari-denda-pas", "penjara-pas-denda-lewat-1-rupiah",
  ]

  @Test(arguments: Library.caseNames.filter { !unasked.contains($0) })
  func `the questions asked lead to the outcome of the whole case file`(name: String) throws {
    let caseFile = try library.caseFile(named: name)
    var session = library.session(.hakim)
    _ = Interviewee(knows: caseFile).finish(&session)
    let whole = library.decide(caseFile)
    #expect(session.conclusion.outcome == whole.outcome)
    #expect(session.conclusion.openIssues == whole.openIssues)
  }

  @Test(arguments: Library.caseNames)
  func `the progress line never promises too little and never grows`(name: String) throws {
    var session = library.session()
    let asked = Interviewee(knows: try library.caseFile(named: name)).finish(&session)
    for (index, question) in asked.enumerated() {
      #expect(question.mostLeft >= asked.count - index)
      if index > 0 { #expect(question.mostLeft < asked[index - 1].mostLeft) }
    }
  }

  @Test(arguments: Role.allCases)
  func `nobody is asked twice, whatever is not known`(role: Role) {
    var session = library.session(role)
    let asked = Interviewee(knows: CaseFile()).finish(&session).map(\.key)
    #expect(Set(asked).count == asked.count)
    #expect(asked.first == .delik)
    #expect(session.conclusion.outcome == .undetermined)
  }

  @Test func `a prosecutor is asked for the demand and a citizen for the judgment`() {
    var (prosecutor, citizen) = (library.session(.jaksa), library.session(.warga))
    let nobody = Interviewee(knows: CaseFile())
    let (demand, judgment) = (nobody.finish(&prosecutor), nobody.finish(&citizen))
    #expect(demand.map(\.key).contains(.penjaraDituntut))
    #expect(!demand.map(\.key).contains(.penjaraDijatuhkan))
    #expect(judgment.map(\.key).contains(.penjaraDijatuhkan))
    #expect(!judgment.map(\.key).contains(.penjaraDituntut))
  }

  @Test func `a closed gate ends the questions`() throws {
    var session = library.session()
    let pornography = try library.caseFile(#"{"delik": "UU 1/2023 Pasal 407 ayat (1)"}"#)
    session.answer(.delik, .charges(pornography.charges))
    #expect(session.conclusion.outcome == .notEligible)
    #expect(session.next == .done)
    #expect(session.mostQuestionsLeft == 0)
  }

  @Test func `theft closes the gate unless it was only attempted`() throws {
    var session = library.session()
    let theft = try library.caseFile(#"{"delik": "UU 1/2023 Pasal 476"}"#)
    session.answer(.delik, .charges(theft.charges))
    #expect(session.conclusion.outcome == .notEligible)
    #expect(session.next == .ask(.pemberatan))
    var other = session
    session.answer(.pemberatan, .aggravations([]))
    #expect(session.next == .done)
    other.answer(.pemberatan, .aggravations([.attempt]))
    #expect(other.conclusion.outcome == .undetermined)
  }

  @Test func `a fine beside prison is asked about only where the clause joins them`() throws {
    for (offence, isAsked) in [
      ("UU 1/2023 Pasal 486", false), ("UU 1/2024 Pasal 45 ayat (4)", true),
    ] {
      let caseFile = try library.caseFile(
        #"{"delik": "\#(offence)", "penjara_dijatuhkan": "P5M", "subjek": "orang", "umur": 30,"#
          + #""tanggal_perbuatan": "2026-02-01", "penjelasan_diberikan": true, "persetujuan": true}"#
      )
      #expect((library.session(.warga, caseFile).next == .ask(.dendaDijatuhkan)) == isAsked)
    }
  }

  @Test func `insult of an official by internet is asked about where it would close the gate`()
    throws
  {
    let caseFile = try library.caseFile(
      #"{"delik": "UU 1/2023 Pasal 434 ayat (1)", "tanggal_perbuatan": "2026-02-01"}"#
    )
    var session = library.session(.jaksa, caseFile)
    let asked = Interviewee(knows: caseFile).finish(&session).map(\.key)
    #expect(asked.contains(.pemberatan))
  }

  @Test(arguments: [UInt64](1...40))
  func `no question is asked that can no longer matter`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let name = try #require(Library.caseNames.randomElement(using: &generator))
    let caseFile = try library.caseFile(named: name)
    let person = Interviewee(knows: caseFile)
    var session = library.session()
    while case .ask(let key) = session.next {
      #expect(canMatter(key, in: session), "\(name), \(key.name)")
      session.answer(key, Bool.random(using: &generator) ? .unknown : person.answer(key))
    }
  }

  /// By brute force: whether, for some answers to all that is open, two answers to `key` differ.
  private func canMatter(_ key: FactKey, in session: Session) -> Bool {
    let evaluator = library.evaluator
    // An offence is varied through its maximum.
    if key == .delik || key == .pemberatan { return true }
    var others = evaluator.decide(session.situation).openFacts.filter { $0 != key }
    if let place = others.firstIndex(of: .delik) { others[place] = .ancamanPenjara }
    others += [.residivis, .tanggalPerbuatan].filter {
      session.situation[$0].value == nil && $0 != key && !others.contains($0)
    }
    func outcomes(_ situation: Situation, _ left: ArraySlice<FactKey>) -> Bool {
      guard let next = left.first else {
        let found = evaluator.classes(of: key, in: situation).map {
          evaluator.decide($0.applied(to: situation))
        }
        // Under a reading a fact may matter that leaves the whole open.
        let readings = found.map { conclusion in
          evaluator.issueOutcomes(conclusion).map { $0.readings.map(\.outcome) }
        }
        return Set(found.map(\.outcome)).count > 1 || Set(readings).count > 1
      }
      return evaluator.classes(of: next, in: situation).contains {
        outcomes($0.applied(to: situation), left.dropFirst())
      }
    }
    // Which of several charges is proved may be what all else depends on.
    let situations = session.situation.charges.map { charge in
      var alone = session.situation
      alone.charges = [charge]
      return alone
    }
    return ([session.situation] + situations).contains { outcomes($0, others[...]) }
  }

  @Test func `asking takes at most half the questions of asking in file order`() throws {
    var (asked, inOrder) = (0, 0)
    for name in Library.caseNames {
      let caseFile = try library.caseFile(named: name)
      let person = Interviewee(knows: caseFile)
      var session = library.session()
      asked += person.finish(&session).count
      var filed = library.session()
      for key in FactKey.allCases {
        guard filed.conclusion.outcome == .undetermined else { break }
        inOrder += 1
        filed.answer(key, person.answer(key))
      }
    }
    let cases = Library.caseNames.count
    print(
      "pertanyaan per perkara: \(Double(asked) / Double(cases)), menurut urutan berkas: \(Double(inOrder) / Double(cases))"
    )
    #expect(asked * 2 <= inOrder)
  }
}
