import Diagnostics
import Indonesian
import XMLTree

/// Reads typed attributes of knowledge files and gathers every fault with its line.
struct ElementReader {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  /// Notes a fault at `element`.
  mutating func fault(_ element: Element, code: String, _ message: String, remedy: String) {
    diagnostics.append(
      Diagnostic(
        code: code,
        message: message,
        remedy: remedy,
        location: SourceLocation(file: file, line: element.line)
      )
    )
  }

  /// A required attribute; its absence is a fault and reads as empty.
  mutating func required(_ element: Element, _ name: String) -> String {
    if let value = element[attribute: name], !value.isEmpty { return value }
    fault(
      element,
      code: "atribut-hilang",
      "Unsur <\(element.name)> tidak memuat atribut \(name).",
      remedy: "Tambahkan \(name)=\"…\"."
    )
    return ""
  }

  /// A required attribute that must be one of the cases of an enumeration.
  mutating func required<Value: RawRepresentable & CaseIterable>(
    _ element: Element,
    _ name: String,
    as type: Value.Type
  ) -> Value? where Value.RawValue == String {
    let text = required(element, name)
    if let value = Value(rawValue: text) { return value }
    if !text.isEmpty {
      wrongValue(element, name, known: Value.allCases.map(\.rawValue))
    }
    return nil
  }

  /// An optional attribute read by `read`; a value that cannot be read is a fault.
  mutating func optional<Value>(
    _ element: Element,
    _ name: String,
    _ read: (String) -> Value?
  ) -> Value? {
    guard let text = element[attribute: name], !text.isEmpty else { return nil }
    if let value = read(text) { return value }
    wrongValue(element, name, known: [])
    return nil
  }

  mutating func date(_ element: Element, _ name: String) -> CalendarDate? {
    optional(element, name) { CalendarDate(iso: $0) }
  }

  /// The citations of an attribute, joined by semicolons.
  mutating func citations(_ element: Element, _ name: String) -> [Citation] {
    guard let text = element[attribute: name], !text.isEmpty else { return [] }
    return text.parts(separator: ";").compactMap { part in
      let trimmed = part.trimmingSpaces
      if let citation = Citation(canonical: trimmed) { return citation }
      fault(
        element,
        code: "kutipan-bukan-baku",
        "Kutipan \"\(trimmed)\" tidak dalam bentuk baku.",
        remedy: "Tulis misalnya UU 1/2023 Pasal 85 ayat (1) huruf a; pisahkan dengan titik koma."
      )
      return nil
    }
  }

  mutating func citation(_ element: Element, _ name: String) -> Citation? {
    let all = citations(element, name)
    if all.isEmpty, element[attribute: name] == nil { _ = required(element, name) }
    return all.first
  }

  mutating func standing(_ element: Element, inherited: Standing? = nil) -> Standing {
    if element[attribute: "standing"] == nil, let inherited { return inherited }
    return required(element, "standing", as: Standing.self) ?? .memory
  }

  private mutating func wrongValue(_ element: Element, _ name: String, known: [String]) {
    let text = element[attribute: name] ?? ""
    fault(
      element,
      code: "nilai-atribut-keliru",
      "Nilai \"\(text.prefix(60))\" pada atribut \(name) tidak dikenal.",
      remedy: known.isEmpty ? "Perbaiki nilainya." : "Pilih: \(known.joined(separator: ", "))."
    )
  }
}
