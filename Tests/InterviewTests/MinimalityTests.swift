import CaseFile
import Decision
import KnowledgeBase
import Testing

/// The search for small sets, compared with trying everything.
@Suite struct MinimalityTests {
  private let library: Library

  init() throws {
    library = try Library.shared()
  }

  private static let cases = [
    "hc-11", "hc-22", "hc-26", "pengakuan-tidak", "denda-null", "penjelasan-belum", "hc-09", "hc-40",
    "rencana-mustahil", "korporasi", "persetujuan-tidak",
  ].filter(Library.caseNames.contains)

  @Test(arguments: cases, Outcome.allCases)
  func `the changes are those that trying everything finds`(name: String, target: Outcome) throws {
    let caseFile = try library.caseFile(named: name)
    let situation = Situation(caseFile, assessedOn: library.today)
    let keys = library.evaluator.changeable(in: situation)
    var ways: Set<Set<FactKey>> = []
    func attempt(_ left: ArraySlice<FactKey>, _ chosen: Set<FactKey>, _ varied: Situation) {
      guard let key = left.first else {
        if !chosen.isEmpty, library.evaluator.decide(varied).outcome == target {
          ways.insert(chosen)
        }
        return
      }
      attempt(left.dropFirst(), chosen, varied)
      for change in library.evaluator.classes(of: key, in: situation)
      where situation[key].value != change.value {
        attempt(left.dropFirst(), chosen.union([key]), change.applied(to: varied))
      }
    }
    if library.evaluator.decide(situation).outcome != target { attempt(keys[...], [], situation) }
    let smallest = ways.filter { way in !ways.contains { $0.isStrictSubset(of: way) } }
    let found = library.evaluator.minimalChanges(from: situation, to: target)
    #expect(Set(found.sets.map { Set($0.map(\.key)) }) == smallest)
    for way in found.sets {
      let after = way.reduce(situation) { $1.applied(to: $0) }
      #expect(library.evaluator.decide(after).outcome == target)
    }
  }

  @Test func `nothing fixed is ever varied`() throws {
    let fixed: Set<FactKey> = [
      .delik, .ancamanPenjara, .subjek, .umur, .tanggalLahir, .tanggalPerbuatan, .tanggalPutusan,
      .residivis,
    ]
    for name in Library.caseNames {
      let situation = Situation(try library.caseFile(named: name), assessedOn: library.today)
      #expect(fixed.isDisjoint(with: library.evaluator.changeable(in: situation)))
    }
  }

  @Test func `where no lawful change helps, what stands in the way is named`() throws {
    let situation = Situation(try library.caseFile(named: "hc-09"), assessedOn: library.today)
    let changes = library.evaluator.minimalChanges(from: situation, to: .eligible)
    #expect(changes.sets.isEmpty)
    let trace = library.evaluator.decide(situation).trace
    #expect(changes.obstacles.map { trace.rule(at: $0).id } == ["ancaman"])
  }

  private static let open = [
    #"{}"#,
    #"{"delik": "UU 1/2023 Pasal 486"}"#,
    #"{"delik": "UU 1/2023 Pasal 436", "penjara_dijatuhkan": "P2M", "subjek": "orang"}"#,
    #"{"delik": "UU 1/2023 Pasal 436", "denda_dijatuhkan": null, "penjara_dijatuhkan": "P8M"}"#,
    #"{"delik": "UU 1/2024 Pasal 45 ayat (4)", "umur": 30, "persetujuan": true}"#,
    #"{"ancaman_penjara": "P4Y", "penjara_dijatuhkan": "P5M", "persetujuan": true, "umur": 20}"#,
  ]

  @Test(arguments: open)
  func `the evidence list settles the outcome and nothing smaller does`(text: String) throws {
    let situation = Situation(try library.caseFile(text), assessedOn: library.today)
    let found = library.evaluator.settlingSet(of: situation)
    #expect(settles(found, situation))
    // By brute force over everything that is open, or opens on the way: no smaller set settles it.
    let candidates = FactKey.allCases.filter { key in
      found.contains(key) || library.evaluator.decide(situation).openFacts.contains(key)
        || key == .residivis || key == .tanggalPerbuatan
    }.filter { situation[$0].value == nil && ($0 != .delik || situation.charges.isEmpty) }
    for subset in subsets(of: candidates[...], below: found.count) {
      #expect(!settles(subset, situation), "\(subset.map(\.name))")
    }
  }

  private func subsets(of keys: ArraySlice<FactKey>, below size: Int) -> [[FactKey]] {
    guard let key = keys.first else { return [[]] }
    let rest = subsets(of: keys.dropFirst(), below: size)
    return rest + rest.filter { $0.count + 1 < size }.map { [key] + $0 }
  }

  /// Whether every answer to the facts leaves no other fact to wait for.
  private func settles(_ keys: [FactKey], _ situation: Situation) -> Bool {
    let conclusion = library.evaluator.decide(situation)
    guard conclusion.outcome == .undetermined,
      conclusion.openFacts.contains(where: { situation[$0].value == nil })
    else { return true }
    guard let key = keys.first else { return false }
    return library.evaluator.classes(of: key, in: situation).allSatisfy {
      settles(Array(keys.dropFirst()), $0.applied(to: situation))
    }
  }
}
