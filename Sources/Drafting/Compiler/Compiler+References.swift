import Diagnostics
import DocumentModel
import XMLTree

extension Compiler {
  /// The declared field that `written` names at a place, or `nil` with a diagnostic.
  mutating func reference(
    _ written: String,
    _ element: Element,
    in scope: Scope
  ) -> Reference? {
    var keys = written.split(separator: ".").map(String.init)
    var base = Reference.Base.caseFile
    var path = written
    if let first = keys.first, let list = scope.variables[first] {
      keys.removeFirst()
      base = .variable(first)
      path = ([list] + keys).joined(separator: ".")
    }
    guard let field = fields.field(at: path) else {
      report(
        "isian-tak-dideklarasikan",
        "Isian `\(path)` dipakai, tetapi tidak dideklarasikan.",
        "Tambahkan ke fields.xml, atau betulkan ejaannya.",
        element,
        scope
      )
      return nil
    }
    usedFields.insert(path)
    return Reference(
      field: field,
      base: base,
      keys: keys,
      isRequired: field.isRequired,
      location: element.location(in: scope.file)
    )
  }

  /// A field whose value this place needs: an optional one must have been asked for before.
  mutating func neededReference(
    _ written: String,
    _ element: Element,
    in scope: Scope
  ) -> Reference? {
    guard var reference = reference(written, element, in: scope) else { return nil }
    if element[attribute: "wajib"] == "ya" { reference.isRequired = true }
    if !reference.isRequired, !scope.guards.contains(written) {
      report(
        "isian-tanpa-penjaga",
        "Isian `\(written)` boleh belum ada, tetapi di sini dipakai tanpa ditanyakan dahulu.",
        "Letakkan di dalam <jika ada=\"\(written)\">, atau tulis wajib=\"ya\".",
        element,
        scope
      )
    }
    return reference
  }

  /// A field of one of the given types; `use` says what it is used for.
  mutating func neededReference(
    _ written: String,
    _ element: Element,
    in scope: Scope,
    of kinds: [FieldKind],
    use: String
  ) -> Reference? {
    guard let reference = neededReference(written, element, in: scope) else { return nil }
    guard kinds.contains(reference.field.kind) else {
      report(
        "jenis-tak-cocok",
        "Isian `\(written)` berjenis \(reference.field.kind.rawValue), jadi tidak dapat \(use).",
        "Yang dapat: \(kinds.map(\.rawValue).joined(separator: ", ")).",
        element,
        scope
      )
      return nil
    }
    return reference
  }

  /// The reading that `tafsir` and `bacaan` name, or `nil` without them or with a diagnostic.
  mutating func reading(_ element: Element, in scope: Scope) -> Clause.Reading? {
    guard let issue = element[attribute: "tafsir"] else { return nil }
    let reading = element[attribute: "bacaan"] ?? ""
    guard let known = fields.issue(issue), known.readings.contains(reading) else {
      report(
        "bacaan-tak-dikenal",
        "Bacaan “\(reading)” dari `\(issue)` tidak dideklarasikan.",
        "Tambahkan <tafsir n=\"\(issue)\"> dengan bacaan itu ke fields.xml.",
        element,
        scope
      )
      return nil
    }
    usedIssues.insert(issue)
    return Clause.Reading(issue: issue, reading: reading)
  }

  /// The declared setting of this name, or `nil` with a diagnostic.
  mutating func setting(
    _ name: String,
    _ element: Element,
    in scope: Scope
  ) -> FieldList.Setting? {
    guard let setting = fields.setting(name) else {
      report(
        "setelan-tak-dideklarasikan",
        "Setelan `\(name)` dipakai, tetapi tidak dideklarasikan.",
        "Tambahkan ke fields.xml, atau betulkan ejaannya.",
        element,
        scope
      )
      return nil
    }
    usedSettings.insert(name)
    return setting
  }

  mutating func reportUnused() {
    let unused =
      fields.fields.filter { !usedFields.contains($0.path) }.map { ($0.path, $0.location) }
      + fields.settings.filter { !usedSettings.contains($0.name) }.map { ($0.name, $0.location) }
      + fields.issues.filter { !usedIssues.contains($0.name) }.map { ($0.name, $0.location) }
    for (name, location) in unused {
      diagnostics.append(
        Diagnostic(
          code: "isian-tak-terpakai",
          message: "`\(name)` dideklarasikan, tetapi tidak dipakai.",
          remedy: "Hapus dari fields.xml, atau pakai di dalam templat.",
          location: location
        )
      )
    }
  }
}
