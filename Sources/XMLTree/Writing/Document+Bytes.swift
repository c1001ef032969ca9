extension Document {
  /// The document as a UTF-8 file with an XML declaration and one line feed at its end.
  ///
  /// Reading these bytes gives this tree again, except for line numbers where the original held
  /// comments or tags over several lines. A namespace that a name uses and no element declares is
  /// declared where it is first needed.
  package var bytes: [UInt8] {
    var writer = MarkupWriter()
    writer.literal(MarkupWriter.xmlDeclaration)
    writer.write(root, scope: ["xml": "http://www.w3.org/XML/1998/namespace"])
    writer.text("\n")
    return writer.bytes
  }
}

extension MarkupWriter {
  /// Writes `element` and all below it; `scope` maps prefixes to URIs, `""` being the default.
  fileprivate mutating func write(_ element: Element, scope: [String: String]) {
    var scope = scope
    var attributes: [(key: String, value: String)] = []
    for declaration in element.declarations {
      scope[declaration.prefix ?? ""] = declaration.uri
      attributes.append((Self.key(declaration.prefix ?? ""), declaration.uri))
    }
    func declare(_ prefix: String?, _ uri: String?) {
      let (prefix, uri) = (prefix ?? "", uri ?? "")
      guard scope[prefix, default: ""] != uri else { return }
      scope[prefix] = uri
      attributes.append((Self.key(prefix), uri))
    }
    declare(element.prefix, element.namespace)
    for attribute in element.attributes where attribute.prefix != nil {
      declare(attribute.prefix, attribute.namespace)
    }
    for attribute in element.attributes {
      attributes.append((attribute.qualifiedName, attribute.value))
    }

    guard !element.children.isEmpty else {
      empty(element.qualifiedName, attributes: attributes)
      return
    }
    open(element.qualifiedName, attributes: attributes)
    for child in element.children {
      switch child {
      case .element(let child): write(child, scope: scope)
      case .text(let string): text(string)
      }
    }
    close()
  }

  private static func key(_ prefix: String) -> String {
    prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)"
  }
}
