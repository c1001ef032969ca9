package import CaseFile
import Indonesian
package import KnowledgeBase

extension Session {
  /// The question as this role hears it.
  package func question(_ key: FactKey) -> String {
    knowledge.fact(key)?.question(for: role) ?? key.name
  }

  package func label(_ key: FactKey) -> String {
    knowledge.fact(key)?.label ?? key.name
  }

  /// An example of a right answer.
  package func example(_ key: FactKey) -> String {
    knowledge.fact(key).map { example(of: $0) } ?? ""
  }

  /// How to answer, where the type does not say so by itself: `ya / tidak`.
  package func form(_ key: FactKey) -> String? {
    guard let fact = knowledge.fact(key) else { return nil }
    switch fact.kind {
    case .yesNo: return "ya / tidak"
    case .choice where key != .pemberatan: return fact.choices.joined(separator: " / ")
    default: return nil
    }
  }

  /// The answer given, in words; nothing where there is none.
  package func answerWords(_ key: FactKey) -> String? {
    switch key {
    case .delik where !caseFile.charges.isEmpty:
      return caseFile.charges.map { charge in
        let name = charge.offence.map { " (\($0.name))" } ?? ""
        return charge.text + name + (charge.isProven == true ? ", terbukti" : "")
      }.joined(separator: "; ")
    case .pemberatan where isAnswered(key):
      guard let aggravations = caseFile.aggravations else { return "belum diketahui" }
      let words = CaseFile.Aggravation.allCases.filter(aggravations.contains)
      return words.isEmpty ? "tidak ada" : words.map(\.words).joined(separator: ", ")
    default:
      guard let entry = caseFile.entries[key] else { return nil }
      guard let value = entry.value else { return "belum diketahui" }
      if key == .umur, case .count(let years) = value { return "\(years) tahun" }
      if key == .hariPerMinggu, case .count(let days) = value { return "\(days) hari" }
      let day = [.persetujuan, .penjelasanDiberikan].contains(key) ? entry.date : nil
      return Self.words(value) + (day.map { " (\($0.words))" } ?? "")
    }
  }

  private static func words(_ value: FactValue) -> String {
    switch value {
    case .duration(let duration) where duration.hours == 0: "tidak ada"
    case .money(let rupiah) where rupiah.amount == 0: "tidak ada"
    default: value.words
    }
  }
}

extension CaseFile.Aggravation {
  package var words: String {
    switch self {
    case .attempt: "percobaan"
    case .assistance: "pembantuan"
    case .concurrence: "perbarengan"
    case .informationTechnology: "sarana teknologi informasi"
    case .official: "terhadap pejabat"
    }
  }
}
