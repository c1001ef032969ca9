import XMLTree
import ZipContainer

/// The text of a DOCX file: paragraphs, tables and the numbers that Word keeps out of the text.
enum WordDocument {
  private static let partLimit = 48 << 20

  static func read(_ bytes: [UInt8], file: String) throws(DraftProblem) -> [UInt8] {
    let part: [UInt8]
    do throws(ZipArchive.Failure) {
      part = try ZipArchive.entry("word/document.xml", of: bytes, limit: partLimit)
    } catch {
      let kind: DraftProblem.Kind =
        switch error {
        case .damaged: .damaged
        case .encrypted: .encrypted
        case .tooLarge: .tooLarge
        case .missing: .notADocument
        }
      throw DraftProblem(file: file, kind: kind)
    }
    let limits = XMLReader.Limits(bytes: partLimit, depth: 200, nodes: 3_000_000)
    guard let document = try? XMLReader.parse(part, file: file, limits: limits),
      let body = document.root.first("body")
    else { throw DraftProblem(file: file, kind: .damaged) }
    var writer = Writer()
    for element in body.elements { writer.add(element) }
    return writer.bytes
  }

  private struct Writer {
    var bytes: [UInt8] = []
    private var counts: [String: [Int]] = [:]

    mutating func add(_ element: Element) {
      switch element.name {
      case "p": addParagraph(element)
      case "tbl": for row in element.elements("tr") { addRow(row) }
      case "sdt": for child in element.first("sdtContent")?.elements ?? [] { add(child) }
      default: break
      }
    }

    private mutating func addParagraph(_ paragraph: Element) {
      let text = Self.text(paragraph)
      if text.isEmpty { return }
      if let list = paragraph.first("pPr")?.first("numPr") { addMark(list) }
      bytes += text.utf8
      bytes += [0x0A, 0x0A]
    }

    /// The mark of a list item, counted for each list and level.
    private mutating func addMark(_ list: Element) {
      let id = list.first("numId").flatMap { value($0) } ?? ""
      guard id != "0" else { return }
      let level = min(max(list.first("ilvl").flatMap { value($0) }.flatMap { Int($0) } ?? 0, 0), 8)
      var count = counts[id] ?? [Int](repeating: 0, count: 9)
      count[level] += 1
      for deeper in (level + 1)..<10 where deeper < 9 { count[deeper] = 0 }
      counts[id] = count
      bytes += ListMark.text(count[level], depth: level).utf8
    }

    private func value(_ element: Element) -> String? {
      element.attributes.first { $0.name == "val" }?.value
    }

    private mutating func addRow(_ row: Element) {
      let cells = row.elements("tc").map { cell in
        cell.elements.filter { $0.name != "tcPr" }.map { Self.text($0) }
          .filter { !$0.isEmpty }.joined(separator: "\n")
      }
      bytes += TableRow.line(cells).utf8
      bytes += [0x0A, 0x0A]
    }

    /// The words of a paragraph or cell, without deleted text, field codes and doubled text boxes.
    static func text(_ element: Element) -> String {
      var text = ""
      append(element, to: &text)
      return text
    }

    private static let skipped: Set<String> = [
      "del", "instrText", "delText", "Fallback", "pPr", "rPr", "moveFrom", "footnoteReference",
    ]

    private static func append(_ element: Element, to text: inout String) {
      for child in element.elements where !skipped.contains(child.name) {
        switch child.name {
        case "t": text += child.text
        case "tab": text += " "
        case "br", "cr": text += "\n"
        case "noBreakHyphen": text += "-"
        case "softHyphen": break
        default: append(child, to: &text)
        }
      }
    }
  }
}
