import DocumentModel
import XMLTree

/// The small parts of a Word file, around its body: what it is made of, header, footer, settings.
enum DocxPackage {
  static let stylesID = "rId1"
  static let settingsID = "rId2"
  static let footerID = "rId3"
  static let headerID = "rId4"
  static let numberingID = "rId5"
  static let customID = "rId6"

  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// One part of the body: its name below `word/`, and the relation by which the body finds it.
  struct Part {
    let name: String
    let id: String
    let bytes: [UInt8]
  }

  static func contentTypes(_ parts: [Part], carriesData: Bool) -> [UInt8] {
    var xml = MarkupWriter.part()
    xml.open("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"])
    xml.empty(
      "Default",
      [
        "Extension": "rels",
        "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
      ]
    )
    xml.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
    xml.empty(
      "Override",
      ["PartName": "/word/document.xml", "ContentType": "\(wordType).document.main+xml"]
    )
    for part in parts {
      xml.empty(
        "Override",
        ["PartName": "/word/\(part.name).xml", "ContentType": "\(wordType).\(part.name)+xml"]
      )
    }
    xml.empty(
      "Override",
      [
        "PartName": "/docProps/core.xml",
        "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
      ]
    )
    if carriesData {
      xml.empty(
        "Override",
        [
          "PartName": "/\(DocxCustomPart.propertiesName)",
          "ContentType": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        ]
      )
    }
    xml.close()
    return xml.bytes
  }

  static func packageRelations() -> [UInt8] {
    var xml = MarkupWriter.part()
    xml.open("Relationships", ["xmlns": packageRelationships])
    xml.empty(
      "Relationship",
      ["Id": "rId1", "Type": "\(relationships)/officeDocument", "Target": "word/document.xml"]
    )
    xml.empty(
      "Relationship",
      [
        "Id": "rId2", "Type": "\(packageRelationships)/metadata/core-properties",
        "Target": "docProps/core.xml",
      ]
    )
    xml.close()
    return xml.bytes
  }

  static func bodyRelations(_ parts: [Part], carriesData: Bool) -> [UInt8] {
    var xml = MarkupWriter.part()
    xml.open("Relationships", ["xmlns": packageRelationships])
    for part in parts {
      xml.empty(
        "Relationship",
        ["Id": part.id, "Type": "\(relationships)/\(part.name)", "Target": "\(part.name).xml"]
      )
    }
    if carriesData {
      xml.empty(
        "Relationship",
        [
          "Id": customID, "Type": "\(relationships)/customXml",
          "Target": "../\(DocxCustomPart.name)",
        ]
      )
    }
    xml.close()
    return xml.bytes
  }

  /// Title and language; no date and no author, for a draft has neither.
  static func coreProperties(title: String) -> [UInt8] {
    var xml = MarkupWriter.part()
    xml.open(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    )
    xml.open("dc:title")
    xml.text(title.onOneLine)
    xml.close()
    xml.open("dc:language")
    xml.text("id-ID")
    xml.close()
    xml.close()
    return xml.bytes
  }

  static func settings() -> [UInt8] {
    var xml = MarkupWriter.part()
    xml.open("w:settings", DocxPart.namespaces)
    xml.empty("w:zoom", ["w:percent": "100"])
    xml.value("w:defaultTabStop", DocxNumbering.step)
    xml.open("w:compat")
    // A line that ends by hand is not spread over the whole width.
    xml.empty("w:doNotExpandShiftReturn")
    xml.empty(
      "w:compatSetting",
      [
        "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": "15",
      ]
    )
    xml.close()
    xml.value("w:themeFontLang", "id-ID")
    xml.value("w:decimalSymbol", ",")
    xml.value("w:listSeparator", ";")
    xml.close()
    return xml.bytes
  }

  static func header(_ content: [Inline]) -> [UInt8] {
    var xml = MarkupWriter.part()
    xml.open("w:hdr", DocxPart.namespaces)
    xml.paragraph(Piece.pieces(of: content), DocxParagraph(.header))
    xml.close()
    return xml.bytes
  }

  /// `Halaman X dari Y`.
  static func footer() -> [UInt8] {
    var xml = MarkupWriter.part()
    xml.open("w:ftr", DocxPart.namespaces)
    xml.open("w:p")
    xml.open("w:pPr")
    xml.value("w:pStyle", DocxStyle.footer.rawValue)
    xml.close()
    xml.run("Halaman ")
    xml.field("PAGE")
    xml.run(" dari ")
    xml.field("NUMPAGES")
    xml.close()
    xml.close()
    return xml.bytes
  }
}

extension MarkupWriter {
  fileprivate mutating func run(_ words: String) {
    open("w:r")
    open("w:t", ["xml:space": "preserve"])
    text(words)
    close()
    close()
  }

  /// A field that the word processor reckons; until then it shows 1.
  fileprivate mutating func field(_ name: String) {
    open("w:fldSimple", ["w:instr": " \(name) "])
    run("1")
    close()
  }
}
