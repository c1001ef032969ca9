/// An element with its attributes and its children in document order.
package struct Element: Sendable, Hashable {
  package var prefix: String?
  /// The local name, without the prefix.
  package var name: String
  /// The namespace URI, or `nil` when the element is in none.
  package var namespace: String?
  /// The namespaces declared on this very element, in document order.
  package var declarations: [NamespaceDeclaration]
  package var attributes: [Attribute]
  package var children: [Node]
  /// The line of the `<` that opens the element, counted from 1; 0 for an element made in code.
  package var line: Int
  /// The column of that `<` in characters, counted from 1; 0 for an element made in code.
  package var column: Int

  package init(
    prefix: String? = nil,
    name: String,
    namespace: String? = nil,
    declarations: [NamespaceDeclaration] = [],
    attributes: [Attribute] = [],
    children: [Node] = [],
    line: Int = 0,
    column: Int = 0
  ) {
    self.prefix = prefix
    self.name = name
    self.namespace = namespace
    self.declarations = declarations
    self.attributes = attributes
    self.children = children
    self.line = line
    self.column = column
  }

  /// The name as written: `prefix:name`, or the name alone.
  package var qualifiedName: String {
    prefix.map { "\($0):\(name)" } ?? name
  }
}
