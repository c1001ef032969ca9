package import Diagnostics

/// Writes single facts of a case into a paper whose other words are not ours.
package struct FieldWriter: Sendable {
  /// Which members of a list are meant.
  package enum Members: Sendable, Hashable {
    /// All of them, where it makes no difference which.
    case any
    case all
    /// The one at this place, counted from 1.
    case one(Int)
    /// Those whose member of this name is true.
    case those(String)
  }

  /// A wish for the words of one fact.
  package struct Wish: Sendable, Hashable {
    package var field: Field
    package var members: Members
    package var format: FieldFormat?
    package var location: SourceLocation

    package init(
      field: Field,
      members: Members = .any,
      format: FieldFormat? = nil,
      location: SourceLocation
    ) {
      self.field = field
      self.members = members
      self.format = format
      self.location = location
    }
  }

  package enum Answer: Sendable, Hashable {
    case words(String)
    case missing(MissingField)
    case fault(Diagnostic)
  }

  private let facts: FieldValue

  /// - Parameter facts: a record with the facts of the case.
  package init(facts: FieldValue) {
    self.facts = facts
  }

  /// Values that no paper can take over, among these fields.
  package func faults(of fields: [Field]) -> [Diagnostic] {
    var list = FieldList()
    for field in fields { list.append(field) }
    return FieldCheck(list).faults(of: facts)
  }

  /// The words of one fact.
  package func answer(_ wish: Wish) -> Answer {
    let path = wish.field.path
    guard let mark = path.firstRange(of: "[]") else {
      return answer(wish, facts.value(at: path[...]), path: path)
    }
    let list = path[..<mark.lowerBound]
    let rest = path[mark.upperBound...].drop { $0 == "." }
    guard case .list(let members)? = facts.value(at: list) else {
      return .missing(missing(wish, path))
    }
    return answer(wish, members, list: String(list), rest: rest)
  }

  private func answer(_ wish: Wish, _ members: [FieldValue], list: String, rest: Substring)
    -> Answer
  {
    var places = Array(members.indices)
    switch wish.members {
    case .one(let place):
      guard members.indices.contains(place - 1) else {
        return .missing(missing(wish, "\(list)[\(place)].\(rest)"))
      }
      places = [place - 1]
    case .those(let name):
      places = places.filter { members[$0][name] == .boolean(true) }
      guard !places.isEmpty else {
        return .missing(missing(wish, "\(list)[].\(name)", label: "mana yang \(name)"))
      }
    case .any:
      // Charges that were not all proved are not the same in every sentence.
      if members.count > 1, members.contains(where: { $0["terbukti"] == .boolean(false) }) {
        return .fault(ambiguous(wish, list: list, rest: rest))
      }
    case .all: break
    }
    guard !places.isEmpty else { return .missing(missing(wish, list)) }
    var parts: [String] = []
    for place in places {
      let path = "\(list)[\(place + 1)]" + (rest.isEmpty ? "" : ".\(rest)")
      switch answer(wish, members[place].value(at: rest), path: path) {
      case .words(let words): parts.append(words)
      case let other: return other
      }
    }
    let last = parts.removeLast()
    return .words(parts.isEmpty ? last : "\(parts.joined(separator: ", ")) dan \(last)")
  }

  private func answer(_ wish: Wish, _ value: FieldValue?, path: String) -> Answer {
    guard let value else { return .missing(missing(wish, path)) }
    guard let words = words(wish.field, value, wish.format) else {
      return .fault(
        Diagnostic(
          code: "isian-tak-dapat-ditulis",
          message: "Isian `\(path)` (\(wish.field.label)) tidak dapat ditulis dengan cara itu.",
          remedy: "Hapus nama format sesudah tanda | dalam formulir, atau betulkan nilainya.",
          location: wish.location
        )
      )
    }
    return .words(words)
  }

  private func words(_ field: Field, _ value: FieldValue, _ format: FieldFormat?) -> String? {
    switch value {
    case .boolean(let flag): return flag ? "ya" : "tidak"
    case .list(let members):
      let lines = members.compactMap { member in
        if case .text(let words) = member { words } else { nil }
      }
      guard lines.count == members.count, !lines.isEmpty else { return nil }
      return lines.count == 1 ? lines[0] : lines.map { "- \($0)" }.joined(separator: "\n")
    default:
      let format = format ?? field.format ?? .verbatim
      if case .text(let words) = value, field.kind == .number { return words }
      return field.words(for: value, as: format)
    }
  }

  private func missing(_ wish: Wish, _ path: String, label: String? = nil) -> MissingField {
    MissingField(
      paths: [path],
      label: label ?? wish.field.label,
      suppliers: wish.field.suppliers,
      location: wish.location
    )
  }

  private func ambiguous(_ wish: Wish, list: String, rest: Substring) -> Diagnostic {
    Diagnostic(
      code: "isian-bermakna-ganda",
      message: "Perkara ini memuat beberapa dakwaan yang tidak semuanya terbukti; formulir tidak "
        + "mengatakan dakwaan yang mana.",
      remedy: "Tulis {{\(list)[terbukti].\(rest)}} untuk yang terbukti, "
        + "{{\(list)[semua].\(rest)}} untuk semuanya, atau {{\(list)[1].\(rest)}} untuk satu.",
      location: wish.location
    )
  }
}

extension FieldValue {
  /// The value at a path without lists; an empty path is the value itself.
  fileprivate func value(at path: Substring) -> FieldValue? {
    var value: FieldValue? = self
    for key in path.split(separator: ".") { value = value?[String(key)] }
    if case .list(let members)? = value, members.isEmpty { return nil }
    return value
  }
}
