import Drafting
package import JSONTree

/// The fields that a form can use, with what people call them.
package struct FieldListing: Sendable {
  /// One field with its names and the ways to write it, the usual one first.
  struct Item: Sendable {
    var path: String
    var label: String
    var names: [String]
    var formats: [String]
  }

  var items: [Item]

  /// One paragraph for each field.
  package func text(columns: Int) -> String {
    var page = TextPage(columns: columns)
    for item in items {
      page.item("{{\(item.path)}}: \(item.label)", indent: 0)
      if !item.names.isEmpty {
        page.paragraph("juga: \(item.names.joined(separator: ", "))", indent: 4)
      }
      if item.formats.count > 1, item.formats != Self.textFormats {
        page.paragraph("format: \(item.formats.joined(separator: ", "))", indent: 4)
      }
    }
    page.blank()
    page.paragraph(
      "Untuk isian berupa teks ada juga format "
        + "\(Self.textFormats.dropFirst().joined(separator: ", "))."
    )
    return page.text
  }

  private static let textFormats = FieldKind.text.formats.map(\.rawValue)

  package var json: JSONValue {
    .array(
      items.map { item in
        .object([
          .init("isian", .string(item.path)),
          .init("nama", .string(item.label)),
          .init("sebutan", .strings(item.names)),
          .init("format", .strings(item.formats)),
        ])
      }
    )
  }
}

extension Assistant {
  /// The fields that a form can use; of one kind of paper, those that our own paper of it uses.
  package func fieldListing(kind: String? = nil) throws(PaperProblem) -> FieldListing {
    if let kind, !formKinds.contains(kind) { throw .unknownKind(known: formKinds) }
    let names = try fieldNames(kind: kind ?? "")
    let isAll = kind == nil || kind == FormKind.other
    return FieldListing(
      items: names.writable.filter { isAll || names.own.contains($0.path) }.map { field in
        FieldListing.Item(
          path: field.path,
          label: field.label,
          names: names.everydayNames(of: field.path),
          formats: field.kind.formats.map(\.rawValue)
        )
      }
    )
  }
}
