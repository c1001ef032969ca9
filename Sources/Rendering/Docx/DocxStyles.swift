import DocumentModel
import XMLTree

/// The part `word/styles.xml`: what each named style looks like.
struct DocxStyles {
  var xml = MarkupWriter.part()
  private let layout: PageLayout

  static func bytes(for layout: PageLayout) -> [UInt8] {
    var styles = DocxStyles(layout: layout)
    styles.write()
    return styles.xml.bytes
  }

  private init(layout: PageLayout) {
    self.layout = layout
  }

  /// What a paragraph style adds to the one it is based on; spaces in twips, sizes in points.
  private struct Definition {
    var style: DocxStyle
    var name: String
    var next: DocxStyle?
    var keepsWithNext = false
    var border: Border?
    var before = 0
    var after = 0
    /// In 240ths of a line.
    var line = 240
    var alignment = "left"
    var outlineLevel: Int?
    var emphasis: [String] = []
    var sizeChange = 0.0
    var isOffered = true
  }

  private enum Border {
    case below
    case around
  }

  private static let paragraphStyles = [
    Definition(style: .body, name: "Isi", after: 120, line: 276, alignment: "both"),
    Definition(
      style: .heading1,
      name: "heading 1",
      next: .body,
      keepsWithNext: true,
      after: 240,
      alignment: "center",
      outlineLevel: 0,
      emphasis: ["w:b", "w:bCs"],
      sizeChange: 2
    ),
    Definition(
      style: .heading2,
      name: "heading 2",
      next: .body,
      keepsWithNext: true,
      before: 240,
      after: 120,
      outlineLevel: 1,
      emphasis: ["w:b", "w:bCs"]
    ),
    Definition(
      style: .heading3,
      name: "heading 3",
      next: .body,
      keepsWithNext: true,
      before: 180,
      after: 80,
      outlineLevel: 2,
      emphasis: ["w:b", "w:bCs", "w:i", "w:iCs"]
    ),
    Definition(
      style: .heading4,
      name: "heading 4",
      next: .body,
      keepsWithNext: true,
      before: 120,
      after: 80,
      outlineLevel: 3,
      emphasis: ["w:i", "w:iCs"]
    ),
    Definition(style: .listItem, name: "Daftar", after: 120, line: 276, alignment: "both"),
    Definition(style: .cell, name: "Isi Tabel", before: 40, after: 40),
    Definition(style: .signature, name: "Tanda Tangan", alignment: "center"),
    Definition(
      style: .notice,
      name: "Peringatan",
      border: .around,
      after: 240,
      emphasis: ["w:b", "w:bCs"]
    ),
    Definition(style: .rule, name: "Garis", border: .below, after: 160, line: 120),
    Definition(style: .gap, name: "Sela", line: 160, isOffered: false),
    Definition(style: .header, name: "header", alignment: "right", sizeChange: -2),
    Definition(style: .footer, name: "footer", alignment: "center", sizeChange: -2),
  ]

  private mutating func write() {
    xml.open("w:styles", DocxPart.namespaces)
    writeDefaults()
    xml.open("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"])
    xml.value("w:name", "Normal")
    xml.empty("w:qFormat")
    xml.close()
    for definition in Self.paragraphStyles {
      write(definition)
    }
    writeCharacterStyles()
    writeTableStyles()
    xml.close()
  }

  private mutating func writeDefaults() {
    let family = layout.fontFamily
    xml.open("w:docDefaults")
    xml.open("w:rPrDefault")
    xml.open("w:rPr")
    xml.empty(
      "w:rFonts",
      ["w:ascii": family, "w:hAnsi": family, "w:eastAsia": family, "w:cs": family]
    )
    writeSize(layout.fontSize)
    xml.empty("w:lang", ["w:val": "id-ID", "w:eastAsia": "id-ID", "w:bidi": "ar-SA"])
    xml.close()
    xml.close()
    xml.open("w:pPrDefault")
    xml.open("w:pPr")
    xml.empty("w:widowControl")
    xml.close()
    xml.close()
    xml.close()
  }

  private mutating func write(_ definition: Definition) {
    xml.open("w:style", paragraphAttributes(definition.style))
    xml.value("w:name", definition.name)
    xml.value("w:basedOn", DocxStyle.normal.rawValue)
    if let next = definition.next {
      xml.value("w:next", next.rawValue)
    }
    if definition.isOffered {
      xml.empty("w:qFormat")
    }
    xml.open("w:pPr")
    if definition.keepsWithNext {
      xml.empty("w:keepNext")
      xml.empty("w:keepLines")
    }
    writeBorder(definition.border)
    xml.empty(
      "w:spacing",
      [
        "w:before": String(definition.before), "w:after": String(definition.after),
        "w:line": String(definition.line),
        // Low lines are low whatever the letters.
        "w:lineRule": definition.line < 240 ? "exact" : "auto",
      ]
    )
    if definition.border == .around {
      xml.empty("w:ind", ["w:left": "142", "w:right": "142"])
    }
    xml.value("w:jc", definition.alignment)
    if let level = definition.outlineLevel {
      xml.value("w:outlineLvl", level)
    }
    xml.close()
    if !definition.emphasis.isEmpty || definition.sizeChange != 0 {
      xml.open("w:rPr")
      for name in definition.emphasis {
        xml.empty(name)
      }
      if definition.sizeChange != 0 {
        writeSize(max(6, layout.fontSize + definition.sizeChange))
      }
      xml.close()
    }
    xml.close()
  }

  private func paragraphAttributes(_ style: DocxStyle) -> KeyValuePairs<String, String> {
    switch style {
    case .heading1, .heading2, .heading3, .heading4, .header, .footer:
      ["w:type": "paragraph", "w:styleId": style.rawValue]
    default:
      ["w:type": "paragraph", "w:customStyle": "1", "w:styleId": style.rawValue]
    }
  }

  private mutating func writeBorder(_ border: Border?) {
    guard let border else { return }
    let sides = border == .below ? ["bottom"] : ["top", "left", "bottom", "right"]
    xml.open("w:pBdr")
    for side in sides {
      xml.empty(
        "w:\(side)",
        [
          "w:val": "single", "w:sz": "12", "w:space": border == .below ? "1" : "6",
          "w:color": "000000",
        ]
      )
    }
    xml.close()
    if border == .around {
      xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "EDEDED"])
    }
  }

  private mutating func writeSize(_ points: Double) {
    let halfPoints = Int((points * 2).rounded())
    xml.value("w:sz", halfPoints)
    xml.value("w:szCs", halfPoints)
  }
}
