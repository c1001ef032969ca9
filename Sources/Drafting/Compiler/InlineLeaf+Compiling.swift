import DocumentModel
import XMLTree

extension InlineLeaf {
  static func compile(
    _ node: Node,
    by compiler: inout Compiler,
    in scope: Compiler.Scope
  ) -> [Part<Self>] {
    guard case .element(let element) = node else {
      guard case .text(let words) = node else { return [] }
      let text = words.singleSpaced
      return text.isEmpty ? [] : [.leaf(.text(text, scope.style))]
    }
    switch element.name {
    case "tebal": return styled(.bold, element, &compiler, scope)
    case "miring": return styled(.italic, element, &compiler, scope)
    case "garis-bawah": return styled(.underline, element, &compiler, scope)
    case "baris-baru": return [.leaf(.lineBreak)]
    case "setelan":
      return compiler.setting(element[attribute: "n"] ?? "", element, in: scope)
        .map { [.leaf(.setting($0, scope.style))] } ?? []
    default: return value(element, &compiler, scope)
    }
  }

  private static func styled(
    _ style: TextStyle,
    _ element: Element,
    _ compiler: inout Compiler,
    _ scope: Compiler.Scope
  ) -> [Part<Self>] {
    var inner = scope
    inner.style.insert(style)
    return compiler.parts(of: element, in: inner)
  }

  private static func value(
    _ element: Element,
    _ compiler: inout Compiler,
    _ scope: Compiler.Scope
  ) -> [Part<Self>] {
    let reference = compiler.neededReference(
      element[attribute: "n"] ?? "",
      element,
      in: scope,
      of: FieldKind.allCases.filter { !$0.formats.isEmpty },
      use: "ditulis"
    )
    guard let reference else { return [] }
    let format =
      element[attribute: "format"] == nil
      ? reference.field.format
      : reference.field.kind.format(
        element,
        path: reference.field.path,
        at: reference.location,
        diagnostics: &compiler.diagnostics
      )
    return format.map { [.leaf(.value(reference, $0, scope.style))] } ?? []
  }
}

extension String {
  /// The words with each run of XML white space as one space, also at the ends.
  ///
  /// Spaces that do not break, which an author typed on purpose, stay.
  fileprivate var singleSpaced: String {
    var result = ""
    for character in self {
      guard " \t\n\r\r\n".contains(character) else {
        result.append(character)
        continue
      }
      if result.last != " " { result.append(" ") }
    }
    return result
  }
}
