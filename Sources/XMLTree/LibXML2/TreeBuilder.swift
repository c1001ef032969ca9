import CLibXML2

/// Makes values of what the parser meets, in one pass and without a tree of libxml2's own.
///
/// Names and URIs that repeat share one string. It is used through a pointer: as a class it would pay
/// for a check of exclusive access at every tag.
struct TreeBuilder {
  /// The outermost element, once it is closed.
  private(set) var root: Element?
  /// The elements that are open, the outermost first.
  private var open: [Element] = []
  /// The characters met since the last tag.
  private var characters: [UInt8] = []
  private let keepsIndentation: Bool
  /// What is wanted where no tree is.
  private let search: Search?
  /// Names met before: libxml2 keeps each once, so its address stands for it.
  private var names = [(pointer: UnsafePointer<xmlChar>?, name: String)](
    repeating: (nil, ""),
    count: 256
  )

  init(keepsIndentation: Bool, search: Search? = nil) {
    self.keepsIndentation = keepsIndentation
    self.search = search
  }

  /// How many elements are open.
  var depth: Int { open.count }

  mutating func begin(_ tag: Tag, line: Int, column: Int?) {
    endText(isOnlyChild: false)
    if let search, !search.inText, !search.isHeld(by: tag) {
      return open.append(Element(name: "", attributes: identity(of: tag)))
    }
    open.append(
      Element(
        prefix: tag.prefix.map { name($0) },
        name: tag.name.map { name($0) } ?? "",
        namespace: namespace(tag.uri),
        declarations: declarations(tag),
        attributes: attributes(tag),
        line: line,
        column: column ?? 0
      )
    )
  }

  mutating func end() {
    guard !open.isEmpty else { return }
    endText(isOnlyChild: open[open.count - 1].children.isEmpty)
    guard let element = open.popLast() else { return }
    if let search {
      if !element.name.isEmpty { search.visit(element, open) }
      // Holds the place of the child, so that the parent is not taken for one with text alone.
      if !open.isEmpty { open[open.count - 1].children.append(.text("")) }
    } else if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<xmlChar>) {
    characters.append(contentsOf: bytes)
  }

  /// Makes one text of the characters met; indentation between elements is left out unless kept.
  private mutating func endText(isOnlyChild: Bool) {
    guard !characters.isEmpty, !open.isEmpty else { return }
    defer { characters.removeAll(keepingCapacity: true) }
    if let search, !search.inText { return }
    if isOnlyChild || keepsIndentation || !isIndentation {
      open[open.count - 1].children.append(.text(String(decoding: characters, as: UTF8.self)))
    }
  }

  /// Whether the characters are white space that begins with a line break.
  private var isIndentation: Bool {
    characters.first == UInt8(ascii: "\n")
      && characters.allSatisfy {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t")
      }
  }

  /// The attribute `id` alone, where the tag has one: what lies below is named by it.
  private mutating func identity(of tag: Tag) -> [Attribute] {
    guard let all = tag.attributes else { return [] }
    let index = (0..<tag.attributeCount).first { index in
      guard let name = all[5 * index] else { return false }
      return name[0] == UInt8(ascii: "i") && name[1] == UInt8(ascii: "d") && name[2] == 0
    }
    guard let index else { return [] }
    return [Attribute(name: "id", value: value(from: all[5 * index + 3], to: all[5 * index + 4]))]
  }

  /// libxml2 gives five pointers for each attribute: name, prefix, URI, value and the value's end.
  private mutating func attributes(_ tag: Tag) -> [Attribute] {
    guard let all = tag.attributes, tag.attributeCount > 0 else { return [] }
    return (0..<tag.attributeCount).map { index in
      let parts = all + 5 * index
      return Attribute(
        prefix: parts[1].map { name($0) },
        name: parts[0].map { name($0) } ?? "",
        namespace: namespace(parts[2]),
        value: value(from: parts[3], to: parts[4])
      )
    }
  }

  private func value(
    from start: UnsafePointer<xmlChar>?,
    to end: UnsafePointer<xmlChar>?
  ) -> String {
    guard let start, let end else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: start, count: end - start),
      as: UTF8.self
    )
  }

  /// libxml2 gives two pointers for each declaration: prefix and URI.
  private mutating func declarations(_ tag: Tag) -> [NamespaceDeclaration] {
    guard let all = tag.declarations, tag.declarationCount > 0 else { return [] }
    return (0..<tag.declarationCount).map { index in
      NamespaceDeclaration(
        prefix: all[2 * index].map { name($0) },
        uri: all[2 * index + 1].map { name($0) } ?? ""
      )
    }
  }

  private mutating func namespace(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    guard let pointer, pointer.pointee != 0 else { return nil }
    return name(pointer)
  }

  private mutating func name(_ pointer: UnsafePointer<xmlChar>) -> String {
    let place = Int(bitPattern: UInt(bitPattern: pointer) >> 3) & (names.count - 1)
    if names[place].pointer == pointer { return names[place].name }
    let name = String(cString: pointer)
    names[place] = (pointer, name)
    return name
  }
}

extension TreeBuilder {
  /// A start tag as libxml2 gives it; the pointers live as long as the call.
  struct Tag {
    typealias Text = UnsafePointer<xmlChar>

    var name: Text?
    var prefix: Text?
    var uri: Text?
    var declarationCount: Int
    var declarations: UnsafeMutablePointer<Text?>?
    var attributeCount: Int
    var attributes: UnsafeMutablePointer<Text?>?
  }
}

extension TreeBuilder {
  /// Elements that are handed over one by one, without those below them.
  struct Search {
    /// What an attribute must hold; every element is wanted without it.
    var mark: [UInt8]?
    /// Whether the texts of elements count too.
    var inText: Bool
    var visit: (Element, _ above: [Element]) -> Void

    func isHeld(by tag: Tag) -> Bool {
      guard let mark else { return true }
      guard let all = tag.attributes else { return false }
      return (0..<tag.attributeCount).contains { index in
        guard let start = all[5 * index + 3], let end = all[5 * index + 4] else { return false }
        return UnsafeBufferPointer(start: start, count: end - start).holds(mark)
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `part` stands anywhere in these bytes.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return false }
    return (0...count - part.count).contains { start in
      self[start] == first && self[start..<start + part.count].elementsEqual(part)
    }
  }
}
