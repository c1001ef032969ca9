import Diagnostics
import DocumentModel
import XMLTree

extension Compiler {
  /// `<jika>`: one condition; without `<lainnya>` nothing is written where it does not hold.
  mutating func condition<Body: Leaf>(_ element: Element, in scope: Scope) -> Choice<Body> {
    var rest = scope
    let branch: Choice<Body>.Branch? = branch(element, in: scope, leaving: &rest)
    let otherwise: [Part<Body>] = self.otherwise(of: element, in: rest) ?? []
    return Choice(branches: [branch].compactMap(\.self), otherwise: otherwise)
  }

  /// `<pilih>`: the first `<bila>` that holds; without `<lainnya>` one of them must.
  mutating func selection<Body: Leaf>(_ element: Element, in scope: Scope) -> Choice<Body> {
    var rest = scope
    let branches: [Choice<Body>.Branch] =
      element.elements("bila").compactMap { branch($0, in: scope, leaving: &rest) }
    let otherwise: [Part<Body>]? = self.otherwise(of: element, in: rest)
    if otherwise == nil, !isExhaustive(branches.map(\.condition)) {
      report(
        "pilih-tidak-lengkap",
        "<pilih> ini tidak mengatur semua kemungkinan.",
        "Tambahkan <bila> untuk setiap kemungkinan, atau <lainnya>.",
        element,
        scope
      )
    }
    return Choice(branches: branches, otherwise: otherwise)
  }

  /// `<lainnya>`, where the branches before it leave `scope` to it.
  private mutating func otherwise<Body: Leaf>(
    of element: Element,
    in scope: Scope
  ) -> [Part<Body>]? {
    guard let otherwise = element.first("lainnya") else { return nil }
    if scope.possible.values.contains(where: \.isEmpty) { reportUnreachable(otherwise, scope) }
    return parts(of: otherwise, in: scope)
  }

  private mutating func reportUnreachable(_ element: Element, _ scope: Scope) {
    report(
      "cabang-mustahil",
      "<\(element.name)> ini tidak mungkin tertulis: syarat di sekitarnya sudah menutupnya.",
      "Hapus cabang ini, atau betulkan salah satu syaratnya.",
      element,
      scope
    )
  }

  /// One branch; `rest` is what the branches before it leave, and then what this one leaves.
  private mutating func branch<Body: Leaf>(
    _ element: Element,
    in scope: Scope,
    leaving rest: inout Scope
  ) -> Choice<Body>.Branch? {
    let forms = ["ada", "tanpa", "benar", "salah", "isi", "tafsir", "setelan"]
      .filter { element[attribute: $0] != nil }
    let values = ["sama", "bukan"].filter { element[attribute: $0] != nil }
    guard forms.count == 1, let form = forms.first, let written = element[attribute: form],
      values.count == (form == "isi" ? 1 : 0),
      (element[attribute: "bacaan"] != nil) == (form == "tafsir")
    else {
      report(
        "syarat-tak-jelas",
        "<\(element.name)> harus bertanya tepat satu hal.",
        "Pakai salah satu: ada, tanpa, benar, salah, setelan, isi dengan sama atau bukan, "
          + "tafsir dengan bacaan.",
        element,
        scope
      )
      return nil
    }
    guard let condition = condition(form, written, element, in: scope) else { return nil }
    var inner = rest
    switch condition {
    case .present: inner.guards.insert(written)
    case .reading(let issue, let reading): inner.readings[issue] = reading
    default: break
    }
    narrow(condition, written, element, scope, &inner, &rest)
    return .init(condition: condition, body: parts(of: element, in: inner))
  }

  /// Notes what a branch and what follows it can still meet, and says where that is nothing.
  private mutating func narrow(
    _ condition: Condition,
    _ written: String,
    _ element: Element,
    _ scope: Scope,
    _ inner: inout Scope,
    _ rest: inout Scope
  ) {
    let question = condition.question(written)
    let answers = condition.answers(fields)
    let before = scope.possible[question] ?? answers.all
    let left = rest.possible[question] ?? answers.all
    let chosen = left.intersection(answers.chosen)
    if chosen.isEmpty {
      reportUnreachable(element, scope)
    } else if before.isSubset(of: answers.chosen) {
      report(
        "syarat-berulang",
        "Di tempat ini syarat tentang `\(written)` pasti terpenuhi, jadi tidak memilih apa-apa.",
        "Hapus syarat yang di dalam.",
        element,
        scope,
        severity: .warning
      )
    }
    inner.possible[question] = chosen.isEmpty ? answers.chosen : chosen
    rest.possible[question] = left.subtracting(answers.chosen)
  }

  private mutating func condition(
    _ form: String,
    _ written: String,
    _ element: Element,
    in scope: Scope
  ) -> Condition? {
    switch form {
    case "ada", "tanpa":
      guard let reference = reference(written, element, in: scope) else { return nil }
      if reference.isRequired, !reference.field.kind.isList {
        report(
          "isian-wajib-ditanyakan",
          "Isian `\(written)` wajib, jadi tidak perlu ditanyakan ada atau tidaknya.",
          "Hapus syarat ini, atau ubah isian itu menjadi wajib=\"tidak\".",
          element,
          scope
        )
      }
      return form == "ada" ? .present(reference) : .absent(reference)
    case "benar", "salah":
      return neededReference(written, element, in: scope, of: [.flag], use: "benar atau salah")
        .map { form == "benar" ? .isTrue($0) : .isFalse($0) }
    case "isi":
      guard
        let reference = neededReference(
          written,
          element,
          in: scope,
          of: [.choice],
          use: "dibandingkan"
        )
      else { return nil }
      let same = element[attribute: "sama"]
      let value = same ?? element[attribute: "bukan"] ?? ""
      guard reference.field.choices.contains(where: { $0.id == value }) else {
        report(
          "pilihan-tak-dikenal",
          "“\(value)” bukan pilihan dari `\(written)`, jadi cabang ini tidak mungkin benar.",
          "Pilih salah satu: \(reference.field.choices.map(\.id).joined(separator: ", ")).",
          element,
          scope
        )
        return nil
      }
      return same == nil ? .differs(reference, value) : .equals(reference, value)
    case "setelan": return setting(written, element, in: scope).map { .setting($0) }
    default:
      return reading(element, in: scope).map { .reading(issue: $0.issue, reading: $0.reading) }
    }
  }

  /// Whether one of the conditions always holds, or none can be told because facts are missing.
  private func isExhaustive(_ conditions: [Condition]) -> Bool {
    var values: [String: Set<String>] = [:]
    var readings: [String: Set<String>] = [:]
    var choices: [String: Field] = [:]
    var presences = 0
    for condition in conditions {
      switch condition {
      case .present: presences += 1
      case .equals(let reference, let value):
        values[reference.field.path, default: []].insert(value)
        choices[reference.field.path] = reference.field
      case .reading(let issue, let reading): readings[issue, default: []].insert(reading)
      case .absent, .isTrue, .isFalse, .differs, .setting: break
      }
    }
    return presences == conditions.count
      || choices.contains { values[$0]?.count == $1.choices.count }
      || readings.contains { fields.issue($0)?.readings.count == $1.count }
  }
}
