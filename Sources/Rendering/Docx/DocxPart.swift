import XMLTree

/// What the parts of a Word file share.
enum DocxPart {
  static let namespaces: KeyValuePairs<String, String> = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ]

  /// Twentieths of a point, the unit of Word, from millimetres.
  static func twips(_ millimetres: Double) -> Int {
    Int((millimetres * 1440 / 25.4).rounded())
  }
}

extension MarkupWriter {
  /// A writer that has begun a part of a Word file.
  static func part() -> MarkupWriter {
    var xml = MarkupWriter()
    xml.literal(xmlDeclaration)
    return xml
  }

  /// An element that says all it has to say in `w:val`.
  mutating func value(_ name: String, _ value: String) {
    empty(name, ["w:val": value])
  }

  mutating func value(_ name: String, _ value: Int) {
    empty(name, ["w:val": String(value)])
  }
}
