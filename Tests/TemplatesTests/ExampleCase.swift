import Drafting
import Indonesian
import JSONTree
import KnowledgeBase

/// The worked example of a paper, as facts for a template.
///
/// It stands in for the caller of `Drafting`: it types the values by the declared facts, and adds
/// what a caller takes from the catalogue and from the penalties.
struct ExampleCase {
  static let knowledge = Result { try KnowledgeBase(from: .folder(ProjectFiles.knowledge)) }

  var facts: FieldValue

  init(_ kind: String) throws {
    let bytes = try ProjectFiles.read("Templates/\(kind)/example.json")
    let file = try JSONReader.parse(bytes, file: "\(kind)/example.json")
    facts = try Self.value(of: file, at: "", in: Self.knowledge.get()) ?? .record([:])
    if case .list(let charges)? = self["delik"] {
      self["delik"] = .list(charges.map(Self.described))
    }
    self["amar.pidana_diganti"] = .text("penjara")
  }

  /// A fact by its path; `nil` removes it.
  subscript(path: String) -> FieldValue? {
    get {
      path.split(separator: ".").reduce(facts as FieldValue?) { value, key in
        guard case .record(let members)? = value else { return nil }
        return members[String(key)]
      }
    }
    set {
      facts = Self.setting(
        path.split(separator: ".").map(String.init)[...],
        in: facts,
        to: newValue
      )
    }
  }

  private static func setting(
    _ keys: ArraySlice<String>,
    in value: FieldValue?,
    to new: FieldValue?
  ) -> FieldValue {
    var members: [String: FieldValue] = [:]
    if case .record(let known)? = value { members = known }
    if let key = keys.first {
      members[key] =
        keys.count == 1 ? new : setting(keys.dropFirst(), in: members[key], to: new)
    }
    return .record(members)
  }

  private static func described(_ charge: FieldValue) -> FieldValue {
    guard case .record(var members) = charge else { return charge }
    members["nama"] = .text("pencemaran nama baik di media elektronik")
    members["sebutan"] = .text(
      "Pasal 45 ayat (4) juncto Pasal 27A Undang-Undang Nomor 1 Tahun 2024 tentang Perubahan "
        + "Kedua atas Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik"
    )
    members["ancaman_penjara"] = LegalDuration(years: 2).map { .duration($0) }
    return .record(members)
  }

  private static func value(
    of json: JSONValue,
    at path: String,
    in knowledge: KnowledgeBase
  ) throws -> FieldValue? {
    let fact = knowledge.fact(path)
    if let fact, let inner = json["nilai"] {
      return try value(of: inner, at: fact.path, in: knowledge)
    }
    switch json {
    case .null: return nil
    case .boolean(let flag): return .boolean(flag)
    case .array(let items):
      return .list(try items.compactMap { try value(of: $0, at: "\(path)[]", in: knowledge) })
    case .object(let members):
      var record: [String: FieldValue] = [:]
      for member in members {
        let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
        record[member.key] = try value(of: member.value, at: inner, in: knowledge)
      }
      return .record(record)
    case .number(let digits):
      switch fact?.kind {
      case .hours: return WorkTime(decimalHours: digits).map { .work($0) }
      case .money: return Int(digits).flatMap { Rupiah($0) }.map { .money($0) }
      default: return Int(digits).map { .number($0) }
      }
    case .string(let words):
      switch fact?.kind {
      case .date: return CalendarDate(iso: words).map { .date($0) }
      case .duration: return LegalDuration(iso: words).map { .duration($0) }
      default: return .text(words)
      }
    }
  }
}
