import CaseFile
import Indonesian
package import KnowledgeBase

/// Values of one fact that the rules cannot tell apart, with one that stands for all of them.
package struct FactClass: Sendable, Hashable {
  package var key: FactKey
  package var value: FactValue
  /// The class in words, to stand after "bila": `paling lama 6 bulan`, `ya`.
  package var words: String

  package init(_ key: FactKey, _ value: FactValue, words: String) {
    self.key = key
    self.value = value
    self.words = words
  }

  /// The situation as it would be with this value.
  package func applied(to situation: Situation) -> Situation {
    var copy = situation
    copy[key] = .known(value)
    if key == .pemberatan, case .choice(let words) = value {
      copy.aggravations = Set(
        words.split(separator: " ").compactMap { CaseFile.Aggravation(rawValue: String($0)) }
      )
    }
    return copy
  }
}

extension Evaluator {
  /// The classes into which the rules divide the values of a fact; none for a fact they never read.
  ///
  /// For `delik` the classes are those of the maximum threatened.
  package func classes(of key: FactKey, in situation: Situation) -> [FactClass] {
    switch key {
    case .delik: classes(of: .ancamanPenjara, in: situation)
    case .pemberatan: situation.aggravations == nil ? Self.aggravations : []
    case .tanggalPerbuatan: actDays(in: situation)
    case .tanggalPutusan: judgmentDays(in: situation)
    default: fixedClasses[key] ?? []
    }
  }

  /// None, and the two ends between which every list of aggravations lies.
  private static let aggravations = Situation.possibleAggravations.map { item in
    FactClass(
      .pemberatan,
      .choice(item.aggravations.map(\.rawValue).sorted().joined(separator: " ")),
      words: item.words
    )
  }

  private func actDays(in situation: Situation) -> [FactClass] {
    let last = situation.judgmentDay ?? situation.assessedOn
    let starts = situation.charges.compactMap(\.offence).flatMap { offence in
      [offence] + offence.successors.compactMap { assessor.byCitation[$0.citation] }
    }.flatMap(\.threats).compactMap(\.period.from)
    let boundaries = starts + [Situation.codeInForce, situation.comingOfAge].compactMap(\.self)
    return days(boundaries, .tanggalPerbuatan, last: last)
  }

  private func judgmentDays(in situation: Situation) -> [FactClass] {
    let first = situation.date(.tanggalPerbuatan)
    return days(
      [Situation.codeInForce, situation.comingOfAge].compactMap(\.self),
      .tanggalPutusan,
      last: situation.assessedOn
    )
    .filter { day in
      guard case .date(let date) = day.value, let first else { return true }
      return date >= first
    }
  }

  /// The days before the first boundary, from each boundary on, and none after `last`.
  private func days(_ boundaries: [CalendarDate], _ key: FactKey, last: CalendarDate) -> [FactClass]
  {
    let sorted = Set(boundaries.filter { $0 <= last }).sorted()
    guard let first = sorted.first else {
      return [FactClass(key, .date(last), words: "sampai \(last.words)")]
    }
    var found: [FactClass] = []
    if let before = first.adding(days: -1) {
      found.append(FactClass(key, .date(before), words: "sebelum \(first.words)"))
    }
    for (index, day) in sorted.enumerated() {
      let end = sorted.dropFirst(index + 1).first?.adding(days: -1)
      let words = end.map { "\(day.words) sampai \($0.words)" } ?? "\(day.words) atau sesudahnya"
      found.append(FactClass(key, .date(day), words: words))
    }
    return found
  }
}

extension Situation {
  /// The first day on which the person is 18, where the day of birth is known (Pasal 150 KUHP).
  fileprivate var comingOfAge: CalendarDate? {
    date(.tanggalLahir)?.reaching(18)
  }
}

extension CalendarDate {
  /// The first day on which a person born on this day has so many years.
  func reaching(_ years: Int) -> CalendarDate? {
    guard years <= 200, let day = adding(months: years * 12) else { return nil }
    return age(at: day) < years ? day.adding(days: 1) : day
  }
}
