import CaseFile
import Decision
import Indonesian
package import JSONTree
import KnowledgeBase

extension Assessment {
  /// The result in the fixed form of `periksa --format json`.
  package var json: JSONValue {
    .object(
      [
        .init("hasil", .string(outcome.rawValue)),
        .init("dasar", .strings(conclusion.basis.map(\.description))),
        .init("dinilai_per", .optional(conclusion.situation.judgmentDay?.iso)),
        .init("jejak", traceNode(0)),
        .init("kurang", .array((missing.settling + missing.others).map(lacking))),
        .init("pertimbangan", .array(conclusion.considerations.map(consideration))),
        .init("tafsir", .array(issues.map(reading))),
        .init("versi_pengetahuan", .string(knowledge.version)),
      ] + moreMembers
    )
  }

  private func traceNode(_ index: Int) -> JSONValue {
    let entry = conclusion.trace.entries[index]
    let rule = conclusion.trace.rule(at: index)
    return .object([
      .init("id", .string(rule.id)),
      .init("hasil", .string(entry.truth.rawValue)),
      .init("uraian", .string(weighed(rule.words, rule))),
      .init("dasar", .strings(rule.basis.map(\.description))),
      .init("memakai", .array(uses(at: index))),
      .init("anak", .array(conclusion.trace.children(of: index).map(traceNode))),
    ])
  }

  /// The facts that a node looks at: a single one with the figure drawn from it, several as stated.
  private func uses(at index: Int) -> [JSONValue] {
    guard let facts = conclusion.trace.entries[index].reading?.facts else { return [] }
    return facts.map { key in
      let stated = conclusion.situation[key].value?.words
      let words = facts.count == 1 ? value(at: index) ?? stated : stated
      return .object([.init("fakta", .string(key.name)), .init("nilai", .optional(words))])
    }
  }

  private func lacking(_ key: FactKey) -> JSONValue {
    let fact = knowledge.fact(key)
    return .object([
      .init("fakta", .string(key.name)),
      .init("oleh", .strings(fact?.suppliers ?? [])),
      .init("dasar", .strings(fact?.basis.map(\.description) ?? [])),
    ])
  }

  private func consideration(_ consideration: RuleSet.Consideration) -> JSONValue {
    let weighed = weigh(consideration)
    return .object([
      .init("huruf", .string(consideration.letter)),
      .init("uraian", .string(consideration.words)),
      .init("dasar", .string(consideration.basis.description)),
      .init("fakta", .string(consideration.fact.name)),
      .init("nilai", .optional(weighed.words)),
      .init("sikap", .string(weighed.attitude)),
      .init("bukti", .optional(consideration.shownBy)),
    ])
  }

  private func reading(_ issue: IssueOutcome) -> JSONValue {
    .object([
      .init("id", .string(issue.issue.id)),
      .init(
        "bacaan",
        .array(
          issue.readings.map { reading in
            .object([
              .init("id", .string(reading.reading.id)),
              .init("hasil", .string(reading.outcome.rawValue)),
            ])
          }
        )
      ),
    ])
  }

  /// What was said of a consideration, and how it weighs.
  func weigh(_ consideration: RuleSet.Consideration) -> (words: String?, attitude: String) {
    let value = conclusion.situation[consideration.fact].value
    if let attitude = conclusion.situation.attitudes[consideration.fact] {
      return (value?.words, attitude.rawValue)
    }
    guard case .boolean(let flag)? = value, consideration.fact != .mampuMembayarDenda else {
      return (value?.words, value == nil ? "belum diketahui" : "dicatat")
    }
    let attitude = flag ? Entry.Attitude.supporting : .adverse
    return (value?.words, attitude.rawValue)
  }
}
