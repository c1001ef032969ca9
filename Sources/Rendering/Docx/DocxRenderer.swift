import DocumentModel

/// Makes a Word file that an office can go on editing: named styles, real numbers, no hidden dates.
enum DocxRenderer {
  static func render(_ paper: Paper, carrying hidden: HiddenPart?) throws(RenderProblem) -> [UInt8]
  {
    let body = DocxBody(paper)
    var parts = [
      DocxPackage.Part(
        name: "styles",
        id: DocxPackage.stylesID,
        bytes: DocxStyles.bytes(for: paper.layout)
      ),
      DocxPackage.Part(
        name: "settings",
        id: DocxPackage.settingsID,
        bytes: DocxPackage.settings()
      ),
      DocxPackage.Part(name: "footer", id: DocxPackage.footerID, bytes: DocxPackage.footer()),
    ]
    if !paper.header.isEmpty {
      parts.append(
        DocxPackage.Part(
          name: "header",
          id: DocxPackage.headerID,
          bytes: DocxPackage.header(paper.header)
        )
      )
    }
    if !body.numbering.isEmpty {
      parts.append(
        DocxPackage.Part(
          name: "numbering",
          id: DocxPackage.numberingID,
          bytes: body.numbering.bytes
        )
      )
    }
    let entries = [
      ("[Content_Types].xml", DocxPackage.contentTypes(parts, carriesData: hidden != nil)),
      ("_rels/.rels", DocxPackage.packageRelations()),
      ("word/document.xml", body.bytes),
      (
        "word/_rels/document.xml.rels", DocxPackage.bodyRelations(parts, carriesData: hidden != nil)
      ),
      ("docProps/core.xml", DocxPackage.coreProperties(title: paper.title)),
    ]
    return try ZipWriter.archive(
      (entries + parts.map { ("word/\($0.name).xml", $0.bytes) }
        + (hidden.map(DocxCustomPart.entries) ?? []))
        .map { ZipWriter.Entry(name: $0, bytes: $1) }
    )
  }
}
