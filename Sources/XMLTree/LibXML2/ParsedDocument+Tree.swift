import CLibXML2
import Diagnostics

extension ParsedDocument {
  /// The document as a value tree.
  ///
  /// - Throws: `XMLProblem` when there is no root element.
  func tree(file: String, keepsIndentation: Bool = true) throws(XMLProblem) -> Element {
    guard let root = xmlDocGetRootElement(pointer) else {
      throw XMLProblem(.broken("Berkas ini tidak memuat elemen.", at: SourceLocation(file: file)))
    }
    var builder = TreeBuilder(keepsIndentation: keepsIndentation)
    return builder.element(root)
  }
}

/// Turns libxml2's nodes into values in one pass; names and URIs that repeat share one string.
///
/// The parser's depth limit bounds the recursion.
private struct TreeBuilder {
  private let keepsIndentation: Bool
  /// Names met before: libxml2 keeps each once, so its address stands for it.
  private var names = [(pointer: UnsafePointer<xmlChar>?, name: String)](
    repeating: (nil, ""),
    count: 256
  )
  private var namespaces: [xmlNsPtr: Namespace] = [:]
  /// The namespace met last: neighbours mostly share theirs.
  private var lastNamespace: (pointer: xmlNsPtr?, value: Namespace) = (nil, (nil, nil))

  private typealias Namespace = (prefix: String?, uri: String?)

  init(keepsIndentation: Bool) {
    self.keepsIndentation = keepsIndentation
  }

  mutating func element(_ node: xmlNodePtr) -> Element {
    let namespace = namespace(node.pointee.ns)
    let place = ParserGuard.place(of: node)
    return Element(
      prefix: namespace.prefix,
      name: name(node.pointee.name),
      namespace: namespace.uri,
      declarations: declarations(node),
      attributes: attributes(node),
      children: children(node),
      line: place.line,
      column: place.column
    )
  }

  private mutating func children(_ node: xmlNodePtr) -> [Node] {
    guard let first = node.pointee.children else { return [] }
    if first.pointee.next == nil, first.pointee.type == XML_TEXT_NODE {
      return [.text(string(first.pointee.content))]
    }
    var count = 0
    var next: xmlNodePtr? = first
    while let child = next {
      count += 1
      next = child.pointee.next
    }
    var nodes: [Node] = []
    nodes.reserveCapacity(count)
    next = first
    while let child = next {
      switch child.pointee.type {
      case XML_ELEMENT_NODE: nodes.append(.element(element(child)))
      case XML_TEXT_NODE where keepsIndentation || !isIndentation(child.pointee.content):
        nodes.append(.text(string(child.pointee.content)))
      default: break  // the parser was told to make no other kind
      }
      next = child.pointee.next
    }
    return nodes
  }

  /// Whether a text is white space that begins with a line break.
  private func isIndentation(_ text: UnsafeMutablePointer<xmlChar>?) -> Bool {
    guard var next = text, next.pointee == UInt8(ascii: "\n") else { return false }
    while next.pointee == UInt8(ascii: " ") || next.pointee == UInt8(ascii: "\n")
      || next.pointee == UInt8(ascii: "\t")
    {
      next += 1
    }
    return next.pointee == 0
  }

  private mutating func attributes(_ node: xmlNodePtr) -> [Attribute] {
    guard node.pointee.properties != nil else { return [] }
    var attributes: [Attribute] = []
    attributes.reserveCapacity(4)
    var next = node.pointee.properties
    while let attribute = next {
      let namespace = namespace(attribute.pointee.ns)
      attributes.append(
        Attribute(
          prefix: namespace.prefix,
          name: name(attribute.pointee.name),
          namespace: namespace.uri,
          value: value(attribute)
        )
      )
      next = attribute.pointee.next
    }
    return attributes
  }

  private func value(_ attribute: xmlAttrPtr) -> String {
    var value = ""
    var next = attribute.pointee.children
    while let part = next {
      value += string(part.pointee.content)
      next = part.pointee.next
    }
    return value
  }

  private func declarations(_ node: xmlNodePtr) -> [NamespaceDeclaration] {
    var declarations: [NamespaceDeclaration] = []
    var next = node.pointee.nsDef
    while let declaration = next {
      declarations.append(
        NamespaceDeclaration(
          prefix: declaration.pointee.prefix.map(string),
          uri: string(declaration.pointee.href)
        )
      )
      next = declaration.pointee.next
    }
    return declarations
  }

  private mutating func namespace(_ pointer: xmlNsPtr?) -> Namespace {
    guard let pointer else { return (nil, nil) }
    if pointer == lastNamespace.pointer { return lastNamespace.value }
    let namespace = namespaces[pointer] ?? read(pointer)
    namespaces[pointer] = namespace
    lastNamespace = (pointer, namespace)
    return namespace
  }

  private func read(_ pointer: xmlNsPtr) -> Namespace {
    let uri = string(pointer.pointee.href)
    return (pointer.pointee.prefix.map(string), uri.isEmpty ? nil : uri)
  }

  private mutating func name(_ pointer: UnsafePointer<xmlChar>?) -> String {
    guard let pointer else { return "" }
    let place = Int(bitPattern: UInt(bitPattern: pointer) >> 3) % names.count
    if names[place].pointer == pointer { return names[place].name }
    let name = string(pointer)
    names[place] = (pointer, name)
    return name
  }

  private func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  private func string(_ pointer: UnsafeMutablePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
