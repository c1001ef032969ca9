import XMLTree

extension Compiler {
  /// `<untuk tiap="…" sebagai="…">`.
  mutating func loop<Body: Leaf>(_ element: Element, in scope: Scope) -> Loop<Body>? {
    let variable = element[attribute: "sebagai"] ?? ""
    let written = element[attribute: "tiap"] ?? ""
    let list = neededReference(
      written,
      element,
      in: scope,
      of: [.texts, .records],
      use: "diulang anggotanya"
    )
    guard let list else { return nil }
    if scope.variables[variable] != nil || isField(variable) {
      report(
        "nama-berulang",
        "Nama `\(variable)` sudah dipakai untuk hal lain.",
        "Pilih nama lain untuk anggota daftar ini.",
        element,
        scope
      )
    }
    var inner = scope
    inner.variables[variable] = list.field.path + "[]"
    var flag: Field?
    if let key = element[attribute: "yang"] {
      flag = filter("\(variable).\(key)", element, in: inner)
    }
    let separator = element[attribute: "pemisah"] ?? ""
    return Loop(
      list: list,
      variable: variable,
      filter: flag,
      separator: separator,
      lastSeparator: element[attribute: "pemisah-akhir"] ?? separator,
      body: parts(of: element, in: inner),
      otherwise: element.first("lainnya").map { parts(of: $0, in: scope) }
    )
  }

  private mutating func filter(_ written: String, _ element: Element, in scope: Scope) -> Field? {
    guard let reference = reference(written, element, in: scope) else { return nil }
    guard reference.field.kind == .flag else {
      report(
        "jenis-tak-cocok",
        "Isian `\(written)` berjenis \(reference.field.kind.rawValue), jadi tidak dapat menyaring.",
        "`yang` menyebut isian ya-tidak dari anggota daftar.",
        element,
        scope
      )
      return nil
    }
    return reference.field
  }

  /// Whether the first key of a field has this name, so that a variable would hide it.
  private func isField(_ name: String) -> Bool {
    fields.fields.contains { field in
      field.path == name || field.path.hasPrefix("\(name).") || field.path.hasPrefix("\(name)[")
    }
  }
}
