import XMLTree

/// The hidden part of a Word file, as the custom XML that word processors keep and do not show.
enum DocxCustomPart {
  static let name = "customXml/item1.xml"
  static let propertiesName = "customXml/itemProps1.xml"
  private static let relationsName = "customXml/_rels/item1.xml.rels"
  /// Any number that is the only one of its kind in the file.
  private static let itemID = "{8F1C6C1E-7A42-4E0B-9C55-2D1B6A85E9F1}"
  private static let propertiesNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml"

  static func entries(_ hidden: HiddenPart) -> [(String, [UInt8])] {
    [
      (name, part(hidden)), (propertiesName, properties()), (relationsName, relations()),
    ]
  }

  private static func part(_ hidden: HiddenPart) -> [UInt8] {
    var xml = MarkupWriter.part()
    xml.open(HiddenPart.rootName, ["xmlns": HiddenPart.namespace])
    xml.text(hidden.data)
    xml.close()
    return xml.bytes
  }

  private static func properties() -> [UInt8] {
    var xml = MarkupWriter.part()
    xml.open("ds:datastoreItem", ["ds:itemID": itemID, "xmlns:ds": propertiesNamespace])
    xml.open("ds:schemaRefs")
    xml.empty("ds:schemaRef", ["ds:uri": HiddenPart.namespace])
    xml.close()
    xml.close()
    return xml.bytes
  }

  private static func relations() -> [UInt8] {
    var xml = MarkupWriter.part()
    xml.open("Relationships", ["xmlns": DocxPackage.packageRelationships])
    xml.empty(
      "Relationship",
      [
        "Id": "rId1", "Type": "\(DocxPackage.relationships)/customXmlProps",
        "Target": "itemProps1.xml",
      ]
    )
    xml.close()
    return xml.bytes
  }
}
