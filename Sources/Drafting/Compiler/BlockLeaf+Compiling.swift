import DocumentModel
import XMLTree

extension BlockLeaf {
  static func compile(
    _ node: Node,
    by compiler: inout Compiler,
    in scope: Compiler.Scope
  ) -> [Part<Self>] {
    guard case .element(let element) = node else { return [] }
    switch element.name {
    case "judul": return [.leaf(.heading(level: 1, compiler.parts(of: element, in: scope)))]
    case "subjudul": return [.leaf(.heading(level: 2, compiler.parts(of: element, in: scope)))]
    case "paragraf":
      let alignment = element[attribute: "rata"].flatMap(Paragraph.Alignment.init(rawValue:))
      return [
        .leaf(
          .paragraph(
            compiler.parts(of: element, in: scope),
            alignment ?? .justified,
            keepsWithNext: element[attribute: "lekat"] == "ya"
          )
        )
      ]
    case "daftar":
      let numbering = element[attribute: "nomor"].flatMap(NumberedList.Numbering.init(rawValue:))
      return [
        .leaf(
          .list(
            numbering ?? .decimal,
            compiler.parts(of: element, in: scope),
            closes: element[attribute: "akhir"] == "titik"
          )
        )
      ]
    case "tabel": return [.leaf(table(element, &compiler, scope))]
    case "tanda-tangan": return [.leaf(.signatures(compiler.parts(of: element, in: scope)))]
    case "garis": return [.leaf(.rule)]
    case "halaman-baru": return [.leaf(.pageBreak)]
    default: return compiler.include(element, in: scope)
    }
  }

  private static func table(
    _ element: Element,
    _ compiler: inout Compiler,
    _ scope: Compiler.Scope
  ) -> Self {
    let shares = (element[attribute: "lebar"] ?? "").split(whereSeparator: \.isWhitespace)
      .compactMap { Double($0) }
    let total = shares.reduce(0, +)
    var inner = scope
    inner.columns = shares.count
    let header = element.first("kepala-tabel").map { RowLeaf($0, &compiler, inner) }
    let rows = element.children.filter { $0.element?.name != "kepala-tabel" }
    return .table(
      header: header,
      rows: compiler.parts(rows, in: inner),
      widths: shares.map { $0 / total },
      hasBorders: element[attribute: "garis"] != "tidak"
    )
  }
}
