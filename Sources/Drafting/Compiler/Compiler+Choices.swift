import Diagnostics
import DocumentModel
import XMLTree

extension Compiler {
  /// `<jika>`: one condition; without `<lainnya>` nothing is written where it does not hold.
  mutating func condition<Body: Leaf>(_ element: Element, in scope: Scope) -> Choice<Body> {
    let otherwise: [Part<Body>] =
      element.first("lainnya").map { parts(of: $0, in: scope) } ?? []
    return Choice(branches: [branch(element, in: scope)].compactMap(\.self), otherwise: otherwise)
  }

  /// `<pilih>`: the first `<bila>` that holds; without `<lainnya>` one of them must.
  mutating func selection<Body: Leaf>(_ element: Element, in scope: Scope) -> Choice<Body> {
    let branches: [Choice<Body>.Branch] =
      element.elements("bila").compactMap { branch($0, in: scope) }
    let otherwise: [Part<Body>]? = element.first("lainnya").map { parts(of: $0, in: scope) }
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

  private mutating func branch<Body: Leaf>(
    _ element: Element,
    in scope: Scope
  ) -> Choice<Body>.Branch? {
    let forms = ["ada", "tanpa", "benar", "salah", "isi", "tafsir"]
      .filter { element[attribute: $0] != nil }
    let values = ["sama", "bukan"].filter { element[attribute: $0] != nil }
    guard forms.count == 1, let form = forms.first, let written = element[attribute: form],
      values.count == (form == "isi" ? 1 : 0),
      (element[attribute: "bacaan"] != nil) == (form == "tafsir")
    else {
      report(
        "syarat-tak-jelas",
        "<\(element.name)> harus bertanya tepat satu hal.",
        "Pakai salah satu: ada, tanpa, benar, salah, isi dengan sama atau bukan, tafsir dengan bacaan.",
        element,
        scope
      )
      return nil
    }
    guard let condition = condition(form, written, element, in: scope) else { return nil }
    var inner = scope
    switch condition {
    case .present: inner.guards.insert(written)
    case .reading(let issue, let reading): inner.readings[issue] = reading
    default: break
    }
    return .init(condition: condition, body: parts(of: element, in: inner))
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
      if scope.guards.contains(written) {
        report(
          "syarat-berulang",
          "Di tempat ini `\(written)` pasti ada, jadi syarat ini tidak memilih apa-apa.",
          "Hapus syarat yang di dalam.",
          element,
          scope,
          severity: .warning
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
      case .absent, .isTrue, .isFalse, .differs: break
      }
    }
    return presences == conditions.count
      || choices.contains { values[$0]?.count == $1.choices.count }
      || readings.contains { fields.issue($0)?.readings.count == $1.count }
  }
}
