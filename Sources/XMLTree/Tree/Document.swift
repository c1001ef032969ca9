/// An XML document as a value: its root element and the name of the file that it came from.
///
/// Comments, processing instructions and the XML declaration are not kept.
package struct Document: Sendable, Hashable {
  /// The name that messages show; no file is ever opened through it.
  package var file: String
  package var root: Element

  package init(file: String, root: Element) {
    self.file = file
    self.root = root
  }
}
