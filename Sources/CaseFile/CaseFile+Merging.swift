import Indonesian
import JSONTree
package import KnowledgeBase

extension CaseFile {
  /// Two case files in one, and what they do not agree on.
  package struct Merge: Sendable, Equatable {
    package var caseFile: CaseFile
    package var conflicts: [Disagreement]
    /// Facts that a later statement changed.
    package var changes: [FactKey]
  }

  /// A key on which two files say different things; it holds sources and never values.
  package struct Disagreement: Sendable, Hashable {
    /// The path in the case file, such as `persetujuan` or `terdakwa.nama`.
    package var path: String
    /// Who said it and when, in the first and in the second file.
    package var first: String?
    package var second: String?
  }

  /// Puts what another office knows beside what this file says; neither overwrites the other.
  ///
  /// What only one file says is taken, and so is what is known where the other says "not yet known".
  /// A disagreement counts as not known and is listed. Consent alone may change: it is one person's
  /// declaration, so that of two dated ones the later stands, whether given or withdrawn; it does not
  /// if the judgment came between them, for then each has its own meaning. All other facts are
  /// observations, and two offices that observe differently contradict each other on any day.
  package func merged(with other: CaseFile) -> Merge {
    var merge = Merge(caseFile: self, conflicts: [], changes: [])
    for key in FactKey.allCases where key != .delik && key != .pemberatan {
      merge.add(key, other.entries[key])
    }
    merge.weighConsent(self, other)
    merge.addCharges(other)
    merge.addAggravations(other)
    merge.addRecords(other.records)
    return merge
  }
}

extension CaseFile.Merge {
  fileprivate mutating func add(_ key: FactKey, _ theirs: Entry?) {
    guard let theirs else { return }
    guard let mine = caseFile.entries[key] else {
      caseFile.entries[key] = theirs
      return
    }
    switch (mine.value, theirs.value) {
    case (_, nil): return
    case (nil, _): caseFile.entries[key] = theirs
    case (let a?, let b?) where a.means(b):
      var joined = mine
      joined.by = mine.by ?? theirs.by
      joined.date = mine.date ?? theirs.date
      joined.evidence = mine.evidence ?? theirs.evidence
      joined.attitude = mine.attitude ?? theirs.attitude
      if let attitude = mine.attitude, let other = theirs.attitude, attitude != other {
        joined.attitude = nil
        conflicts.append(
          .init(path: "\(key.name).sikap", first: mine.source, second: theirs.source)
        )
      }
      caseFile.entries[key] = joined
    default:
      caseFile.entries[key] = Entry(nil)
      conflicts.append(.init(path: key.name, first: mine.source, second: theirs.source))
    }
  }

  /// The later of two dated declarations, unless the judgment stands between them.
  fileprivate mutating func weighConsent(_ first: CaseFile, _ second: CaseFile) {
    guard let mine = first.entries[.persetujuan], let theirs = second.entries[.persetujuan],
      let a = mine.value, let b = theirs.value, a != b,
      let (start, end) = mine.date.flatMap({ day in theirs.date.map { (day, $0) } }), start != end
    else { return }
    if case .date(let judgment)? = caseFile.value(.tanggalPutusan),
      (min(start, end) <= judgment) != (max(start, end) <= judgment)
    {
      return
    }
    caseFile.entries[.persetujuan] = end > start ? theirs : mine
    conflicts.removeAll { $0.path == FactKey.persetujuan.name }
    changes.append(.persetujuan)
  }

  fileprivate mutating func addCharges(_ other: CaseFile) {
    let theirs = other.entries[.delik]
    guard !other.charges.isEmpty else {
      if caseFile.charges.isEmpty { caseFile.entries[.delik] = caseFile.entries[.delik] ?? theirs }
      return
    }
    guard !caseFile.charges.isEmpty else {
      caseFile.charges = other.charges
      caseFile.entries[.delik] = theirs
      return
    }
    let isSame =
      caseFile.charges.count == other.charges.count
      && zip(caseFile.charges, other.charges).allSatisfy { mine, theirs in
        mine.names(theirs) && mine.form == theirs.form
          && (mine.isProven == nil || theirs.isProven == nil || mine.isProven == theirs.isProven)
      }
    guard isSame else {
      let mine = caseFile.entries[.delik]
      conflicts.append(
        .init(path: FactKey.delik.name, first: mine?.source, second: theirs?.source)
      )
      caseFile.charges = []
      caseFile.entries[.delik] = Entry(nil)
      return
    }
    for index in caseFile.charges.indices where caseFile.charges[index].isProven == nil {
      caseFile.charges[index].isProven = other.charges[index].isProven
    }
  }

  fileprivate mutating func addAggravations(_ other: CaseFile) {
    let (mine, theirs) = (caseFile.entries[.pemberatan], other.entries[.pemberatan])
    let isTold = mine != nil || caseFile.aggravations != []
    // What is known stands beside what the other file does not know.
    guard let told = other.aggravations, theirs != nil || !told.isEmpty else {
      if !isTold, other.aggravations == nil {
        caseFile.aggravations = nil
        caseFile.entries[.pemberatan] = theirs
      }
      return
    }
    guard isTold, let known = caseFile.aggravations else {
      caseFile.aggravations = other.aggravations
      caseFile.entries[.pemberatan] = theirs
      return
    }
    guard known != told else { return }
    conflicts.append(
      .init(path: FactKey.pemberatan.name, first: mine?.source, second: theirs?.source)
    )
    caseFile.aggravations = nil
    caseFile.entries[.pemberatan] = Entry(nil)
  }

  // MARK: Records for the papers

  fileprivate mutating func addRecords(_ theirs: [JSONValue.Member]) {
    // The record of a sitting speaks of one file alone.
    caseFile.records.removeAll { $0.key == "sesi" }
    caseFile.records = joined(caseFile.records, theirs.filter { $0.key != "sesi" }, path: "")
  }

  private mutating func joined(
    _ mine: [JSONValue.Member],
    _ theirs: [JSONValue.Member],
    path: String
  ) -> [JSONValue.Member] {
    var found = mine
    for member in theirs {
      guard let place = found.firstIndex(where: { $0.key == member.key }) else {
        found.append(member)
        continue
      }
      let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
      switch (found[place].value, member.value) {
      case (let a, let b) where a == b || b == .null: continue
      case (.null, let b): found[place].value = b
      case (.object(let a), .object(let b)):
        found[place].value = .object(joined(a, b, path: inner))
      default:
        found[place].value = .null
        conflicts.append(.init(path: inner, first: nil, second: nil))
      }
    }
    return found
  }
}

extension Charge {
  /// Whether both name the same offence, in whatever words.
  fileprivate func names(_ other: Charge) -> Bool {
    offence.map { $0.id == other.offence?.id } ?? (other.offence == nil && text == other.text)
      && joined == other.joined
  }
}

extension FactValue {
  /// Whether both say the same; durations count by length.
  fileprivate func means(_ other: FactValue) -> Bool {
    if case .duration(let a) = self, case .duration(let b) = other { return a.isEquivalent(to: b) }
    return self == other
  }
}

extension Entry {
  /// Who said it, and when.
  fileprivate var source: String? {
    let parts = [by, date?.words].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
