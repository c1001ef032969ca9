/// A node of a rule, in the comparators of the statute itself.
package struct Rule: Sendable, Hashable {
  package indirect enum Test: Sendable, Hashable {
    /// All children hold (semua).
    case all([Rule])
    /// At least one child holds (salah-satu).
    case any([Rule])
    /// The child does not hold (bukan).
    case not(Rule)
    /// The value is on the allowed side of the limit.
    case compare(Operand, Comparator, FactValue)
    /// A statement is true; `isCurable` when its falsity can still be mended and so leaves it open.
    case holds(Operand, isCurable: Bool)
    /// The children under each reading of an issue.
    case reading(issue: String, [(reading: String, rule: Rule)])
    /// The child counts only when the fact is stated (bila-ada).
    case whenStated([Operand], Rule)

    package static func == (left: Self, right: Self) -> Bool {
      switch (left, right) {
      case (.all(let a), .all(let b)), (.any(let a), .any(let b)): a == b
      case (.not(let a), .not(let b)): a == b
      case (.compare(let a, let b, let c), .compare(let x, let y, let z)):
        a == x && b == y && c == z
      case (.holds(let a, let b), .holds(let x, let y)): a == x && b == y
      case (.reading(let a, let b), .reading(let x, let y)):
        a == x && b.map(\.reading) == y.map(\.reading) && b.map(\.rule) == y.map(\.rule)
      case (.whenStated(let a, let b), .whenStated(let x, let y)): a == x && b == y
      default: false
      }
    }

    package func hash(into hasher: inout Hasher) {
      switch self {
      case .all(let rules), .any(let rules): hasher.combine(rules)
      case .not(let rule), .whenStated(_, let rule): hasher.combine(rule)
      case .compare(let operand, let comparator, _):
        hasher.combine(operand)
        hasher.combine(comparator)
      case .holds(let operand, _): hasher.combine(operand)
      case .reading(let issue, _): hasher.combine(issue)
      }
    }
  }

  /// The statute's own words of comparison, so that `<` and `≤` cannot be confused.
  package enum Comparator: String, Sendable, Hashable, CaseIterable {
    case lessThan = "kurang-dari"
    case atMost = "paling-lama"
    case atMostAmount = "paling-banyak"
    case atLeast = "paling-singkat"
    case atLeastAmount = "paling-sedikit"
    case moreThan = "lebih-dari"
    case notBefore = "tidak-sebelum"
    case equals = "sama-dengan"
  }

  /// What a rule looks at: a fact of the case, or something worked out from several.
  package enum Operand: Sendable, Hashable {
    case fact(FactKey)
    case derived(Derived)
  }

  /// Values that the program works out; the arithmetic stands in `Decision`.
  package enum Derived: String, Sendable, Hashable, CaseIterable {
    /// The maximum prison threatened, after the choice of law and the aggravations.
    case threat = "ancaman"
    /// Whether the act is still an offence (Pasal 3 ayat (2)).
    case stillOffence = "masih-tindak-pidana"
    /// Age in whole years at the act.
    case ageAtAct = "umur-saat-perbuatan"
    /// The day of the judgment, or the day of assessment.
    case judgmentDay = "hari-putusan"
    /// Prison imposed, or demanded under `--peran jaksa`.
    case prisonWeighed = "penjara-ditimbang"
    /// Fine imposed, or demanded under `--peran jaksa`.
    case fineWeighed = "denda-ditimbang"
    /// Whether the explanation came before the consent.
    case explainedFirst = "penjelasan-mendahului"
    /// Whether the stated hours can be worked within the stated plan.
    case planFits = "rencana-cukup"
  }

  package var id: String
  /// The place in the law that the node rests on, the deciding one first.
  package var basis: [Citation]
  /// What the node says, in our own words.
  package var words: String
  /// What is the case when the node fails, as the end of a sentence; `{nilai}` stands for the value.
  package var failure: String?
  package var test: Test
  package var file: String
  package var line: Int
}

extension Rule.Derived {
  /// The facts from which the value may be worked out.
  package var facts: [FactKey] {
    switch self {
    case .threat, .stillOffence:
      [.delik, .ancamanPenjara, .pemberatan, .residivis, .tanggalPerbuatan, .tanggalPutusan]
    case .ageAtAct: [.umur, .tanggalLahir, .tanggalPerbuatan]
    case .judgmentDay: [.tanggalPutusan]
    case .prisonWeighed: [.penjaraDijatuhkan, .penjaraDituntut]
    case .fineWeighed: [.dendaDijatuhkan, .dendaDituntut]
    case .explainedFirst: [.penjelasanDiberikan, .persetujuan]
    case .planFits: [.jamKerjaSosial, .jamPerHari, .hariPerMinggu, .jangkaWaktu]
    }
  }
}

extension Rule {
  /// The rule and all below it, in reading order.
  package var withDescendants: [Rule] {
    switch test {
    case .all(let rules), .any(let rules): [self] + rules.flatMap(\.withDescendants)
    case .not(let rule), .whenStated(_, let rule): [self] + rule.withDescendants
    case .reading(_, let readings): [self] + readings.flatMap(\.rule.withDescendants)
    case .compare, .holds: [self]
    }
  }
}
