/// What a file carries beside its words and nobody sees on the page.
package struct HiddenPart: Sendable, Hashable {
  /// The namespace and the name under which files carry it.
  package static let namespace = "urn:timbang:asal:1"
  package static let metaName = "timbang-asal"
  package static let rootName = "asal"
  package static let fileLength = "panjang"
  package static let fileDigest = "sidik_berkas"

  /// JSON text for DOCX and HTML.
  package var data: String
  /// What the properties of a PDF say, in this order; names are those of XML.
  package var properties: [Property]
  /// Whether a PDF says how long it is without its last part, and the digest of that.
  package var digestsFile: Bool

  package struct Property: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(data: String, properties: [Property], digestsFile: Bool) {
    self.data = data
    self.properties = properties
    self.digestsFile = digestsFile
  }
}
