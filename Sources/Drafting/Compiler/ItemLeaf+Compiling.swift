import DocumentModel
import XMLTree

extension ItemLeaf {
  /// Words become a paragraph; `<paragraf>` and `<daftar>` stand on lines of their own.
  static func compile(
    _ node: Node,
    by compiler: inout Compiler,
    in scope: Compiler.Scope
  ) -> [Part<Self>] {
    guard case .element(let element) = node else { return [] }
    var blocks: [Part<BlockLeaf>] = []
    var rest = element.children[...]
    while !rest.isEmpty {
      let words = rest.prefix { !$0.standsAlone }
      rest = rest.dropFirst(words.count)
      if !words.allSatisfy(\.isBlank) {
        let parts: [Part<InlineLeaf>] = compiler.parts(Array(words), in: scope)
        blocks.append(.leaf(.paragraph(parts, .justified, keepsWithNext: false)))
      }
      if let block = rest.popFirst() {
        blocks += BlockLeaf.compile(block, by: &compiler, in: scope)
      }
    }
    return [.leaf(ItemLeaf(blocks: blocks))]
  }
}

extension Node {
  /// Whether this is a block among the words of an item.
  fileprivate var standsAlone: Bool {
    element.map { $0.name == "paragraf" || $0.name == "daftar" } ?? false
  }

  fileprivate var isBlank: Bool {
    guard case .text(let words) = self else { return false }
    return words.allSatisfy(\.isWhitespace)
  }
}
