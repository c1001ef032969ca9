import CaseFile
import Decision
import Foundation
import Indonesian
import Interview
import KnowledgeBase

/// The knowledge base and the cases, read once for all tests.
struct Library {
  let knowledge: KnowledgeBase
  let evaluator: Evaluator
  let today: CalendarDate

  private static let read = Result {
    let knowledge = try KnowledgeBase(from: .embedded)
    guard let today = CalendarDate(year: 2026, month: 11, day: 21) else { throw Missing.day }
    return Library(knowledge: knowledge, evaluator: Evaluator(knowledge: knowledge), today: today)
  }

  private enum Missing: Error {
    case day
  }

  static func shared() throws -> Library {
    try read.get()
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the folders in `Knowledge/Cases`.
  static let caseNames: [String] =
    (try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Knowledge/Cases").path()
    ))?
    .filter { !$0.hasPrefix(".") && !$0.hasSuffix(".md") }.sorted() ?? []

  func caseFile(named name: String) throws -> CaseFile {
    let place = Self.root.appending(path: "Knowledge/Cases/\(name)/case.json")
    return try caseFile(bytes: Array(Data(contentsOf: place)))
  }

  func caseFile(bytes: [UInt8]) throws -> CaseFile {
    try CaseFileReader.read(bytes, file: "kasus.json", knowledge: knowledge)
  }

  func caseFile(_ text: String) throws -> CaseFile {
    try caseFile(bytes: Array(text.utf8))
  }

  func session(_ role: Role = .warga, _ caseFile: CaseFile = CaseFile()) -> Session {
    Session(
      evaluator: evaluator,
      knowledge: knowledge,
      role: role,
      today: today,
      caseFile: caseFile
    )
  }

  func decide(_ caseFile: CaseFile, role: Role = .warga) -> Conclusion {
    evaluator.decide(Situation(caseFile, assessedOn: today, role: role))
  }
}

/// Somebody who knows all that a case file says, and answers from it.
struct Interviewee {
  let knows: CaseFile

  func answer(_ key: FactKey) -> Answer {
    switch key {
    case .delik: return knows.charges.isEmpty ? .unknown : .charges(knows.charges)
    case .pemberatan: return knows.aggravations.map { .aggravations($0) } ?? .unknown
    default: break
    }
    if let value = knows.value(key) { return .value(value, on: knows.entries[key]?.date) }
    // In a case file, an absent penalty beside one that is known was not imposed.
    let pairs: [FactKey: FactKey] = [
      .penjaraDijatuhkan: .dendaDijatuhkan, .dendaDijatuhkan: .penjaraDijatuhkan,
      .penjaraDituntut: .dendaDituntut, .dendaDituntut: .penjaraDituntut,
    ]
    if let other = pairs[key], knows.value(other) != nil, knows.entries[key] == nil { return .none }
    if key == .tanggalPutusan { return .none }
    if key == .umur, case .date(let birth)? = knows.value(.tanggalLahir) { return .born(birth) }
    return .unknown
  }

  /// Answers until nothing is left, and tells what was asked of the gate and how many at most.
  func finish(_ session: inout Session) -> [(key: FactKey, mostLeft: Int)] {
    var asked: [(key: FactKey, mostLeft: Int)] = []
    while asked.count < 100 {
      switch session.next {
      case .done: return asked
      case .resolve(let conflict): session.tolerate(conflict)
      case .prove: session.leaveProofOpen()
      case .offer(_, let keys): session.answer(keys[0], answer(keys[0]))
      case .ask(let key):
        asked.append((key, session.mostQuestionsLeft))
        session.answer(key, answer(key))
      }
    }
    return asked
  }
}

/// A small generator with a seed that failures can name.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
