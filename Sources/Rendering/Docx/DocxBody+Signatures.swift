import DocumentModel
import XMLTree

extension DocxBody {
  /// Room to sign, in twips: two centimetres.
  private static let signingHeight = 1134
  /// Room between two rows of signatures: one centimetre.
  private static let rowGap = 567

  /// Signatures as a table without borders, whose rows stay on one page.
  mutating func write(_ signatures: [Signature], keepsWithNext: Bool) {
    let rows = signatures.rows
    guard let first = rows.first else { return }
    writeGap(keepsWithNext: true)
    let columns = max(2, first.count)
    let widths = Array(repeating: textWidth / columns, count: columns)
    xml.open("w:tbl")
    openGrid(style: .plainTable, widths: widths, indent: 0)
    for (index, row) in rows.enumerated() {
      // What does not fill its row stands on the right, as a signature alone does.
      let cells = Array(repeating: nil, count: columns - row.count) + row.map(Optional.some)
      if index > 0 {
        writeBand(cells, widths: widths, height: Self.rowGap) { _ in [] }
      }
      write(cells, widths: widths, keepsLast: keepsWithNext || index < rows.count - 1)
    }
    xml.close()
    var format = DocxParagraph(.signature)
    format.keepsWithNext = keepsWithNext
    write([], format)
  }

  /// Writes signatures that stand next to each other, one line of the table for each part of them.
  private mutating func write(_ signatures: [Signature?], widths: [Int], keepsLast: Bool) {
    let present = signatures.compactMap(\.self)
    if present.contains(where: { !$0.place.isEmpty }) {
      writeBand(signatures, widths: widths) { [$0.place] }
    }
    writeBand(signatures, widths: widths) { [$0.office] }
    writeBand(signatures, widths: widths, height: Self.signingHeight) { _ in [] }
    let hasDetails = present.contains { !$0.details.isEmpty }
    writeBand(
      signatures,
      widths: widths,
      emphasis: .bold,
      keepsWithNext: hasDetails || keepsLast
    ) { [$0.name] }
    if hasDetails {
      writeBand(signatures, widths: widths, keepsWithNext: keepsLast, content: \.details)
    }
  }

  private mutating func writeBand(
    _ signatures: [Signature?],
    widths: [Int],
    height: Int? = nil,
    emphasis: TextStyle = .plain,
    keepsWithNext: Bool = true,
    content: (Signature) -> [[Inline]]
  ) {
    xml.open("w:tr")
    xml.open("w:trPr")
    xml.empty("w:cantSplit")
    if let height {
      xml.empty("w:trHeight", ["w:val": String(height), "w:hRule": "atLeast"])
    }
    xml.close()
    for (signature, width) in zip(signatures, widths) {
      openCell(width: width)
      var format = DocxParagraph(.signature)
      format.keepsWithNext = keepsWithNext
      let lines = signature.map(content) ?? []
      for line in lines.isEmpty ? [[]] : lines {
        write(line, format, emphasis: emphasis)
      }
      xml.close()
    }
    xml.close()
  }
}
