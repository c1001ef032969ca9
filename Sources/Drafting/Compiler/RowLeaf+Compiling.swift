import XMLTree

extension RowLeaf {
  static func compile(
    _ node: Node,
    by compiler: inout Compiler,
    in scope: Compiler.Scope
  ) -> [Part<Self>] {
    guard case .element(let element) = node else { return [] }
    return [.leaf(RowLeaf(element, &compiler, scope))]
  }

  init(_ element: Element, _ compiler: inout Compiler, _ scope: Compiler.Scope) {
    cells = element.elements.map { compiler.parts(of: $0, in: scope) }
    if cells.count != scope.columns {
      compiler.report(
        "jumlah-sel",
        "Baris ini punya \(cells.count) sel, sedangkan tabelnya \(scope.columns) kolom.",
        "Samakan jumlah <sel> dengan jumlah bagian dalam `lebar`.",
        element,
        scope
      )
    }
  }
}

extension SignatureLeaf {
  static func compile(
    _ node: Node,
    by compiler: inout Compiler,
    in scope: Compiler.Scope
  ) -> [Part<Self>] {
    guard case .element(let element) = node else { return [] }
    func words(_ name: String) -> [Part<InlineLeaf>] {
      element.first(name).map { compiler.parts(of: $0, in: scope) } ?? []
    }
    let leaf = SignatureLeaf(
      place: words("tempat"),
      office: words("jabatan"),
      name: words("nama"),
      details: element.elements("keterangan").map { compiler.parts(of: $0, in: scope) }
    )
    return [.leaf(leaf)]
  }
}
