import Indonesian
import KnowledgeBase

/// Works out, once, into which classes the limits of the rules divide each fact.
struct ClassTable {
  private var limits: [FactKey: [(comparator: Rule.Comparator, limit: FactValue)]] = [:]
  private var statements: Set<FactKey> = []

  /// The classes by fact, for every fact but the dates and the offence.
  static func classes(of knowledge: KnowledgeBase) -> [FactKey: [FactClass]] {
    var table = ClassTable()
    table.gather(knowledge.rules.gate)
    for consideration in knowledge.rules.considerations {
      table.statements.insert(consideration.fact)
    }
    var found: [FactKey: [FactClass]] = [:]
    for key in FactKey.allCases {
      guard let fact = knowledge.fact(key) else { continue }
      switch fact.kind {
      case .yesNo where table.statements.contains(key) || key == .residivis:
        found[key] = [
          FactClass(key, .boolean(true), words: "ya"),
          FactClass(key, .boolean(false), words: "tidak"),
        ]
      case .number where key == .hariPerMinggu:
        found[key] = [FactClass(key, .count(7), words: "setiap hari")]
      case .choice where table.limits[key] != nil:
        found[key] = fact.choices.map { FactClass(key, .choice($0), words: $0) }
      default:
        found[key] = table.numbers(key, factors: knowledge.rules.modifiers.map(\.factor))
      }
    }
    return found
  }

  private mutating func gather(_ rule: Rule) {
    switch rule.test {
    case .all(let rules), .any(let rules): for rule in rules { gather(rule) }
    case .not(let rule): gather(rule)
    case .whenStated(_, let rule): gather(rule)
    case .reading(_, let readings): for reading in readings { gather(reading.rule) }
    case .compare(let operand, let comparator, let limit):
      for key in Self.facts(behind: operand)
      where !(limits[key] ?? []).contains(where: { $0 == (comparator, limit) }) {
        limits[key, default: []].append((comparator, limit))
      }
    case .holds(let operand, _): statements.formUnion(Self.facts(behind: operand))
    }
  }

  private static func facts(behind operand: Rule.Operand) -> [FactKey] {
    switch operand {
    case .fact(let key): [key]
    case .derived(.ageAtAct): [.umur]
    case .derived(.prisonWeighed): [.penjaraDijatuhkan, .penjaraDituntut]
    case .derived(.fineWeighed): [.dendaDijatuhkan, .dendaDituntut]
    case .derived(.threat): [.ancamanPenjara]
    case .derived(.explainedFirst): [.penjelasanDiberikan, .persetujuan]
    case .derived(.stillOffence), .derived(.judgmentDay), .derived(.planFits): []
    }
  }

  /// One value on each side of every limit, and nothing imposed for the penalties.
  private func numbers(_ key: FactKey, factors: [Fraction]) -> [FactClass]? {
    guard let limits = limits[key] else { return nil }
    var values: Set<FactValue> = []
    for (comparator, limit) in limits {
      values.formUnion(comparator.sides(of: limit))
      if key == .ancamanPenjara, case .duration(let whole) = limit {
        for factor in factors {
          guard let base = whole.scaled(by: factor.denominator, over: factor.numerator) else {
            continue
          }
          values.formUnion(comparator.sides(of: .duration(base)))
        }
      }
    }
    let sorted = values.sorted { ($0.size ?? 0) < ($1.size ?? 0) }
    var found = sorted.map { value in FactClass(key, value, words: words(value, limits)) }
    switch key {
    case .penjaraDijatuhkan, .penjaraDituntut:
      found.append(FactClass(key, .duration(.zero), words: "tidak ada penjara"))
    case .dendaDijatuhkan, .dendaDituntut:
      found.append(FactClass(key, .money(.zero), words: "tidak ada denda"))
    default: break
    }
    return found
  }

  private func words(
    _ value: FactValue,
    _ limits: [(comparator: Rule.Comparator, limit: FactValue)]
  ) -> String {
    for (comparator, limit) in limits where !comparator.holds(value, limit) {
      return comparator.opposite(limit.words)
    }
    return limits.map { $0.comparator.words($0.limit.words) }.joined(separator: " dan ")
  }
}

extension FactValue {
  /// The value as a number in its smallest unit.
  fileprivate var size: Int? {
    switch self {
    case .duration(let duration): duration.hours
    case .money(let rupiah): rupiah.amount
    case .minutes(let number), .count(let number): number
    case .date(let date): date.dayNumber
    case .boolean, .choice, .text: nil
    }
  }

  /// The value one smallest step up or down; nothing at the end of its range.
  fileprivate func stepped(_ step: Int) -> FactValue? {
    switch self {
    case .duration(let duration):
      let days = duration.hours / LegalDuration.hoursPerDay + step
      return LegalDuration(days: days).map { .duration($0.normalized) }
    case .money(let rupiah): return Rupiah(rupiah.amount + step).map { .money($0) }
    case .minutes(let number): return number + step >= 0 ? .minutes(number + step) : nil
    case .count(let number): return number + step >= 0 ? .count(number + step) : nil
    case .boolean, .choice, .text, .date: return nil
    }
  }
}

extension Rule.Comparator {
  /// The limit itself and its neighbour across it.
  fileprivate func sides(of limit: FactValue) -> [FactValue] {
    switch self {
    case .lessThan, .atLeast, .atLeastAmount, .notBefore:
      [limit.stepped(-1), limit].compactMap(\.self)
    case .atMost, .atMostAmount, .moreThan: [limit, limit.stepped(1)].compactMap(\.self)
    case .equals: [limit]
    }
  }

  fileprivate func words(_ limit: String) -> String {
    switch self {
    case .lessThan: "kurang dari \(limit)"
    case .atMost: "paling lama \(limit)"
    case .atMostAmount: "paling banyak \(limit)"
    case .atLeast: "paling singkat \(limit)"
    case .atLeastAmount: "\(limit) atau lebih"
    case .moreThan: "lebih dari \(limit)"
    case .notBefore: "mulai \(limit)"
    case .equals: limit
    }
  }

  /// What is the case when the comparison fails.
  fileprivate func opposite(_ limit: String) -> String {
    switch self {
    case .lessThan: "\(limit) atau lebih"
    case .atMost, .atMostAmount: "lebih dari \(limit)"
    case .atLeast, .atLeastAmount: "kurang dari \(limit)"
    case .moreThan: "paling banyak \(limit)"
    case .notBefore: "sebelum \(limit)"
    case .equals: "bukan \(limit)"
    }
  }
}
