import CaseFile
package import Decision
import Indonesian
package import KnowledgeBase

extension Session {
  /// What changing an answer did to the others; a first answer only adds.
  package struct Effect: Sendable, Hashable {
    /// Answers that the outcome no longer uses; they are kept.
    package var setAside: [FactKey]
    /// Answers that were set aside and count again.
    package var backInUse: [FactKey]
  }

  /// Notes an answer; all other answers stay as they are.
  ///
  /// `source` says from whom, when and on what evidence; what it leaves out is this person, today.
  @discardableResult
  package mutating func answer(
    _ key: FactKey,
    _ answer: Answer,
    source: AnswerSource? = nil
  ) -> Effect {
    let isChange = isAnswered(key)
    let before = isChange ? setAside : []
    note(key, answer)
    if let source { attach(source, to: key) }
    putOff.remove(key)
    if key == .delik { leavesProofOpen = false }
    switch answer {
    case .unknown: putOff.insert(key)
    case .none where key == .tanggalPutusan: putOff.insert(key)
    default: break
    }
    tolerated = tolerated.filter { !$0.facts.contains(key) }
    if !history.contains(key) { history.append(key) }
    guard isChange else { return Effect(setAside: [], backInUse: []) }
    let after = setAside
    return Effect(
      setAside: after.filter { $0 != key && !before.contains($0) },
      backInUse: before.filter { $0 != key && !after.contains($0) && isAnswered($0) }
    )
  }

  /// Notes where an answer that is there comes from.
  package mutating func attach(_ source: AnswerSource, to key: FactKey) {
    guard var entry = caseFile.entries[key] else { return }
    entry.by = source.by ?? entry.by
    entry.date = source.date ?? entry.date
    entry.evidence = source.evidence ?? entry.evidence
    caseFile.entries[key] = entry
  }

  private mutating func note(_ key: FactKey, _ answer: Answer) {
    var entry = Entry(nil, by: role.rawValue, date: today)
    // The day of consent and explanation is the day they were given, not the day of the answer.
    if key == .persetujuan || key == .penjelasanDiberikan { entry.date = nil }
    switch answer {
    case .value(let value, let day):
      entry.value = value
      entry.date = day ?? entry.date
    case .none:
      // In a case file, no day of judgment says that there is none yet; null says it is not known.
      guard let nothing = knowledge.fact(key)?.kind.nothing else {
        caseFile.entries[key] = nil
        return
      }
      entry.value = nothing
    case .unknown:
      if key == .delik { caseFile.charges = [] }
      if key == .pemberatan { caseFile.aggravations = nil }
    case .charges(let charges):
      caseFile.charges = charges
      // An offence outside the catalogue needs its maximum, which is now the next question.
      if charges.contains(where: { $0.offence == nil }), caseFile.entries[.ancamanPenjara] == nil {
        caseFile.entries[.ancamanPenjara] = Entry(nil)
      }
    case .aggravations(let found): caseFile.aggravations = found
    case .born(let day):
      caseFile.entries[.tanggalLahir] = Entry(.date(day), by: role.rawValue, date: today)
      caseFile.entries[key] = nil
      return
    }
    entry.attitude = caseFile.entries[key]?.attitude
    caseFile.entries[key] = entry
  }

  /// Leaves a contradiction as it is; its facts count as not known and are not asked about again.
  package mutating func tolerate(_ conflict: Conflict) {
    tolerated.insert(conflict)
    putOff.formUnion(conflict.facts)
  }

  /// Passes over questions that were offered.
  package mutating func decline(_ keys: [FactKey]) {
    putOff.formUnion(keys)
  }

  /// The question asked before `key`, or the last one; nothing at the beginning.
  package func previous(before key: FactKey?) -> FactKey? {
    guard let key, let place = history.firstIndex(of: key) else { return history.last }
    return place > 0 ? history[place - 1] : nil
  }
}

extension Fact.Kind {
  /// What "there is none" is as a value; nothing where it only says that there is no judgment yet.
  fileprivate var nothing: FactValue? {
    switch self {
    case .duration: .duration(.zero)
    case .money: .money(.zero)
    default: nil
    }
  }
}
