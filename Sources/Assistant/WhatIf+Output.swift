import Decision
package import JSONTree
import KnowledgeBase

extension WhatIf {
  /// The difference in the fixed form `{"sebelum", "sesudah", "berubah"}`.
  package var json: JSONValue {
    .object([
      .init("sebelum", .string(before.outcome.rawValue)),
      .init("sesudah", .string(after.outcome.rawValue)),
      .init("berubah", .array(differences.map(Self.json))),
    ])
  }

  private static func json(_ difference: Difference) -> JSONValue {
    .object([
      .init("id", .string(difference.rule.id)),
      .init("uraian", .string(difference.rule.words)),
      .init("dasar", .strings(difference.rule.basis.map(\.description))),
      .init("sebelum", .string(difference.before.rawValue)),
      .init("sesudah", .string(difference.after.rawValue)),
    ])
  }

  /// The difference as people read it.
  package func text(columns: Int) -> String {
    var page = TextPage(columns: columns)
    let (old, new) = (before.outcome.rawValue, after.outcome.rawValue)
    page.paragraph(
      old == new
        ? "Hasilnya tetap: \(new)." : "Hasilnya berubah: dari \(old) menjadi \(new)."
    )
    if differences.isEmpty {
      page.paragraph("Tidak ada syarat yang berubah.")
    } else {
      page.heading("Syarat yang berubah")
      for difference in differences {
        let place = difference.rule.basis.first.map { " (\($0))" } ?? ""
        page.item(
          "\(difference.rule.words): dari \(difference.before.rawValue) menjadi "
            + "\(difference.after.rawValue)\(place)."
        )
      }
    }
    page.blank()
    page.paragraph(after.answer)
    return page.text
  }
}
