import XMLTree

/// One part of a form that holds words, with its paragraphs.
struct FormPart {
  let place: Int
  let kind: FormPlace.Part
  let number: Int?
  let paragraphs: [FormParagraph]
  /// The element `w:body` by its number in document order, and its prefix.
  let body: (element: Int, prefix: String?)?

  init(_ root: Element, place: Int, kind: FormPlace.Part, number: Int?) {
    self.place = place
    self.kind = kind
    self.number = number
    var walk = Walk()
    walk.visit(root)
    paragraphs = walk.paragraphs
    body = walk.body
  }

  /// The places of its paragraphs, by their index; empty ones and copies are not counted.
  func formPlaces() -> [FormPlace] {
    var count = 0
    return paragraphs.map { paragraph in
      if !paragraph.isBlank && !paragraph.isCopy { count += 1 }
      return FormPlace(part: kind, number: number, paragraph: count, table: paragraph.table)
    }
  }

  /// Goes through the elements once, in document order; the reader has bounded their depth.
  private struct Walk {
    private static let namespaces: Set<String> = [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]

    var paragraphs: [FormParagraph] = []
    var body: (element: Int, prefix: String?)?
    private var element = 0
    /// The paragraphs around, by their index; nothing inside properties, which hold no words.
    private var open: [Int?] = []
    private var copies = 0
    /// How many content controls around take their words from elsewhere.
    private var bindings = 0
    private var tables: [(number: Int, row: Int)] = []
    private var tableCount = 0

    mutating func visit(_ element: Element) {
      let number = self.element
      self.element += 1
      guard Self.namespaces.contains(element.namespace ?? "") else {
        let isCopy = element.name == "Fallback"
        copies += isCopy ? 1 : 0
        for child in element.elements { visit(child) }
        copies -= isCopy ? 1 : 0
        return
      }
      switch element.name {
      case "p":
        var paragraph = FormParagraph()
        paragraph.isCopy = copies > 0
        paragraph.table = tables.last
        open.append(paragraphs.count)
        paragraphs.append(paragraph)
        for child in element.elements { visit(child) }
        open.removeLast()
        return
      case "pPr", "rPr":
        open.append(nil)
        for child in element.elements { visit(child) }
        open.removeLast()
        return
      case "tbl":
        tableCount += 1
        tables.append((tableCount, 0))
        for child in element.elements { visit(child) }
        tables.removeLast()
        return
      case "tr":
        if !tables.isEmpty { tables[tables.count - 1].row += 1 }
      case "sdt" where element.first("sdtPr")?.first("dataBinding") != nil:
        bindings += 1
        for child in element.elements { visit(child) }
        bindings -= 1
        return
      case "body": body = body ?? (number, element.prefix)
      default: if case let place?? = open.last { read(element, number, into: place) }
      }
      for child in element.elements { visit(child) }
    }

    private mutating func read(_ element: Element, _ number: Int, into place: Int) {
      switch element.name {
      case "t" where element.elements.isEmpty && !element.children.isEmpty:
        paragraphs[place].append(
          element.text,
          element: number,
          prefix: element.prefix,
          keepsSpace: element.attributes.contains { $0.qualifiedName == "xml:space" },
          isBound: bindings > 0
        )
      case "tab", "br", "cr", "ptab": paragraphs[place].appendBreak()
      case "instrText": paragraphs[place].instructions += element.text
      case "fldSimple":
        paragraphs[place].instructions +=
          " \(element.attributes.first { $0.name == "instr" }?.value ?? "") "
      default: break
      }
    }
  }
}
