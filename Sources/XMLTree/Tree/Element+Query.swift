package import Diagnostics

extension Element {
  /// Where this element begins in `file`.
  package func location(in file: String) -> SourceLocation {
    SourceLocation(
      file: file,
      line: line > 0 ? line : nil,
      column: column > 0 ? column : nil
    )
  }

  /// The value of the attribute `name` that is in no namespace.
  package subscript(attribute name: String) -> String? {
    attribute(name, namespace: nil)
  }

  /// The value of the attribute with this local name and namespace URI.
  package func attribute(_ name: String, namespace: String?) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// The child elements, in document order.
  package var elements: [Element] {
    children.compactMap(\.element)
  }

  /// The child elements with this local name, whatever their namespace.
  package func elements(_ name: String) -> [Element] {
    children.compactMap { child in
      guard case .element(let element) = child, element.name == name else { return nil }
      return element
    }
  }

  /// The first child element with this local name, whatever its namespace.
  package func first(_ name: String) -> Element? {
    for case .element(let element) in children where element.name == name {
      return element
    }
    return nil
  }

  /// All text below this element, joined in document order; white space stays as it is.
  package var text: String {
    if children.count == 1, case .text(let only) = children[0] { return only }
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for child in children {
      switch child {
      case .element(let element): element.appendText(to: &text)
      case .text(let part): text += part
      }
    }
  }
}
