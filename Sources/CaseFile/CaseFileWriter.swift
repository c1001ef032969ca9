import Indonesian
package import JSONTree
package import KnowledgeBase

/// Writes a case file in the fixed form; reading what it wrote gives the same case file.
package enum CaseFileWriter {
  /// The case file as bytes, ending with a line feed.
  package static func bytes(_ caseFile: CaseFile) -> [UInt8] {
    JSONWriter.bytes(value(caseFile))
  }

  /// The case file as a JSON object: facts in the order of the keys, then the records as they came.
  package static func value(_ caseFile: CaseFile) -> JSONValue {
    var members: [JSONValue.Member] = []
    for key in FactKey.allCases {
      let entry = caseFile.entries[key]
      switch key {
      case .delik:
        guard entry != nil || !caseFile.charges.isEmpty else { continue }
        let value = caseFile.charges.isEmpty ? .null : charges(caseFile.charges)
        members.append(.init(key.name, wrapped(value, entry)))
      case .pemberatan:
        guard entry != nil || caseFile.aggravations != [] else { continue }
        let words = caseFile.aggravations.map { CaseFile.Aggravation.allCases.filter($0.contains) }
        members.append(
          .init(key.name, wrapped(words.map { .strings($0.map(\.rawValue)) } ?? .null, entry))
        )
      default:
        guard let entry else { continue }
        members.append(.init(key.name, wrapped(entry.value.map(scalar) ?? .null, entry)))
      }
    }
    return .object(members + caseFile.records)
  }

  /// One charge is its words; several, or one with a form or a finding, are a list.
  private static func charges(_ charges: [Charge]) -> JSONValue {
    let items = charges.map { charge -> JSONValue in
      guard charge.form != .single || charge.isProven != nil else { return .string(charge.text) }
      var parts = [
        JSONValue.Member("kutipan", .string(charge.text)),
        JSONValue.Member("bentuk", .string(charge.form.rawValue)),
      ]
      if let isProven = charge.isProven { parts.append(.init("terbukti", .boolean(isProven))) }
      return .object(parts)
    }
    if items.count == 1, case .string = items[0] { return items[0] }
    return .array(items)
  }

  /// The value alone, or with what is known of its source.
  private static func wrapped(_ value: JSONValue, _ entry: Entry?) -> JSONValue {
    guard let entry else { return value }
    var parts = [JSONValue.Member("nilai", value)]
    if let by = entry.by { parts.append(.init("oleh", .string(by))) }
    if let date = entry.date { parts.append(.init("tanggal", .string(date.iso))) }
    if let evidence = entry.evidence { parts.append(.init("bukti", .string(evidence))) }
    if let attitude = entry.attitude { parts.append(.init("sikap", .string(attitude.rawValue))) }
    return parts.count == 1 ? value : .object(parts)
  }

  /// A value in the form that the reader takes for its type.
  package static func scalar(_ value: FactValue) -> JSONValue {
    switch value {
    case .boolean(let flag): .boolean(flag)
    case .duration(let duration): .string(duration.iso)
    case .money(let rupiah): .integer(rupiah.amount)
    case .date(let date): .string(date.iso)
    case .minutes(let minutes):
      WorkTime(minutes: minutes)?.decimalHours.map { .number($0) } ?? .null
    case .count(let count): .integer(count)
    case .choice(let word), .text(let word): .string(word)
    }
  }
}
