/// Tables drawn with `|`: rows whose cells go on below are made one line, and cells get the label
/// of their column where it tells what their number means.
///
/// The lines keep their numbers: what is joined to the line above leaves an empty line.
enum TableText {
  private static let bar = UInt8(ascii: "|")
  /// The longest table that is read so, in lines; anything longer is left as it is.
  private static let longest = 400

  /// The bytes with their tables unfolded; the same bytes where there are none.
  static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(bar) else { return bytes }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0 }
    var start = 0
    while start < lines.count {
      guard bars(lines[start]) >= 2 else {
        start += 1
        continue
      }
      var end = start + 1
      while end < lines.count, bars(lines[end]) == bars(lines[start]) || isRule(lines[end]) {
        end += 1
      }
      if end - start >= 3, end - start <= longest { unfold(&lines, start..<end) }
      start = end
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func bars(_ line: ArraySlice<UInt8>) -> Int {
    line.count(where: { $0 == bar })
  }

  /// `-----+-----+-----`, `|---|---|`.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.filter { !Bytes.isSpace($0) }
    return marks.count >= 5
      && marks.allSatisfy { [0x2D, 0x3D, 0x5F, 0x2B, 0x3A, bar].contains($0) }
  }

  private static func unfold(_ lines: inout [ArraySlice<UInt8>], _ table: Range<Int>) {
    let rows = table.filter { !isRule(lines[$0]) }
    guard let head = rows.first, rows.count >= 2 else { return }
    let edge = cells(lines[head]).first.map(isBlank) ?? false ? 1 : 0
    var merged: [(line: Int, cells: [[UInt8]])] = []
    for row in rows {
      let cells = cells(lines[row])
      let isNext = merged.last.map { $0.line < row && !hasRule(lines, $0.line..<row) } ?? false
      if isNext, let last = merged.indices.last, cells.count == merged[last].cells.count,
        cells.indices.contains(edge) && isBlank(cells[edge])
          || merged[last].cells.contains(where: isOpen) || isUnits(cells)
      {
        for (column, cell) in cells.enumerated() where !isBlank(cell) {
          merged[last].cells[column] += [0x20] + cell
        }
        lines[row] = []
      } else {
        merged.append((row, cells))
      }
    }
    let labels = merged[0].cells.map(label)
    for (position, row) in merged.enumerated() {
      let isSum = row.cells.indices.contains(edge) && isSumRow(row.cells[edge])
      let cells = row.cells.enumerated().map { column, cell in
        guard position > 0, !isSum, let label = labels[column], !isBlank(cell) else { return cell }
        return [0x20] + label + Array(": ".utf8) + trimmed(cell) + Array("; ".utf8)
      }
      lines[row.line] = Array(cells.joined(separator: [bar]))[...]
    }
  }

  private static func hasRule(_ lines: [ArraySlice<UInt8>], _ range: Range<Int>) -> Bool {
    range.contains { isRule(lines[$0]) }
  }

  private static func cells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    line.split(separator: bar, omittingEmptySubsequences: false).map(Array.init)
  }

  private static func isBlank(_ cell: [UInt8]) -> Bool { cell.allSatisfy { Bytes.isSpace($0) } }

  private static func trimmed(_ cell: [UInt8]) -> [UInt8] {
    let start = cell.drop { Bytes.isSpace($0) }
    return Array(start.reversed().drop { Bytes.isSpace($0) }.reversed())
  }

  private static let measures = [
    "per hari", "sehari", "per minggu", "seminggu", "jumlah jam", "jangka", "tempat", "lokasi",
    "total jam", "hari/minggu", "jam/hari", "tiap hari", "tiap minggu", "sepekan", "per pekan",
    "diselesaikan", "batas waktu", "penyelesaian",
  ]

  /// The words of a heading that measures what stands below it.
  private static func label(_ cell: [UInt8]) -> [UInt8]? {
    let words = trimmed(cell)
    let text = String(decoding: words, as: UTF8.self).lowercased()
    return words.count <= 40 && measures.contains { text.contains($0) } ? words : nil
  }

  /// `60 (enam`: brackets that the next line closes.
  private static func isOpen(_ cell: [UInt8]) -> Bool {
    cell.count(where: { $0 == 0x28 }) > cell.count(where: { $0 == 0x29 })
  }

  /// Only units, which belong to the numbers above them.
  private static func isUnits(_ cells: [[UInt8]]) -> Bool {
    cells.allSatisfy { cell in
      ["", "jam", "hari", "minggu", "bulan", "pekan", "jam)", "hari)"].contains(
        String(decoding: trimmed(cell), as: UTF8.self)
      )
    }
  }

  private static func isSumRow(_ cell: [UInt8]) -> Bool {
    let text = String(decoding: trimmed(cell), as: UTF8.self).lowercased()
    return ["jumlah", "total", "jml", "keseluruhan"].contains { text.hasPrefix($0) }
  }
}
