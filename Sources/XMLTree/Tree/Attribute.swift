/// An attribute; namespace declarations are not attributes but `NamespaceDeclaration`s.
package struct Attribute: Sendable, Hashable {
  package var prefix: String?
  /// The local name, without the prefix.
  package var name: String
  package var namespace: String?
  package var value: String

  package init(prefix: String? = nil, name: String, namespace: String? = nil, value: String) {
    self.prefix = prefix
    self.name = name
    self.namespace = namespace
    self.value = value
  }

  /// The name as written: `prefix:name`, or the name alone.
  package var qualifiedName: String {
    prefix.map { "\($0):\(name)" } ?? name
  }
}
