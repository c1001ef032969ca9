/// `xmlns="uri"` or `xmlns:prefix="uri"` as it stands on one element.
///
/// Kept apart from names because a document may lean on a prefix that no name uses: Word's
/// `mc:Ignorable="w14"` is broken once `xmlns:w14` is gone.
package struct NamespaceDeclaration: Sendable, Hashable {
  package var prefix: String?
  /// The namespace URI; empty where `xmlns=""` takes the default namespace away.
  package var uri: String

  package init(prefix: String? = nil, uri: String) {
    self.prefix = prefix
    self.uri = uri
  }
}
