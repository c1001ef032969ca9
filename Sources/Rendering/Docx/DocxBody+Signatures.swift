import DocumentModel
import XMLTree

extension DocxBody {
  /// Room to sign, in twips: two centimetres.
  private static let signingHeight = 1134

  /// Signatures as a table without borders, whose rows stay on one page.
  mutating func write(_ signatures: [Signature]) {
    let rows = signatures.rows
    guard let first = rows.first else { return }
    writeGap(keepsWithNext: true)
    // One signature stands in the right half.
    let isAlone = first.count == 1
    let columns = isAlone ? 2 : first.count
    let widths = Array(repeating: textWidth / columns, count: columns)
    xml.open("w:tbl")
    openGrid(style: .plainTable, widths: widths, indent: 0)
    for row in rows {
      let places = isAlone ? [nil] + row.map(Optional.some) : row.map(Optional.some)
      let cells = places + Array(repeating: nil, count: columns - places.count)
      write(cells, widths: widths)
    }
    xml.close()
    writeGap(keepsWithNext: false)
  }

  /// Writes signatures that stand next to each other, one line of the table for each part of them.
  private mutating func write(_ signatures: [Signature?], widths: [Int]) {
    let present = signatures.compactMap(\.self)
    if present.contains(where: { !$0.place.isEmpty }) {
      writeBand(signatures, widths: widths) { [$0.place] }
    }
    writeBand(signatures, widths: widths) { [$0.office] }
    writeBand(signatures, widths: widths, height: Self.signingHeight) { _ in [] }
    let hasDetails = present.contains { !$0.details.isEmpty }
    writeBand(signatures, widths: widths, emphasis: .bold, isLast: !hasDetails) { [$0.name] }
    if hasDetails {
      writeBand(signatures, widths: widths, isLast: true, content: \.details)
    }
  }

  private mutating func writeBand(
    _ signatures: [Signature?],
    widths: [Int],
    height: Int? = nil,
    emphasis: TextStyle = .plain,
    isLast: Bool = false,
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
      format.keepsWithNext = !isLast
      let lines = signature.map(content) ?? []
      for line in lines.isEmpty ? [[]] : lines {
        write(line, format, emphasis: emphasis)
      }
      xml.close()
    }
    xml.close()
  }
}
