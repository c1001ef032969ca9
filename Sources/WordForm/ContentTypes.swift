import XMLTree

/// What each part of a package is, by its `[Content_Types].xml`.
struct ContentTypes {
  private var byPart: [String: String] = [:]
  private var byEnding: [String: String] = [:]

  init(_ root: Element) {
    for element in root.elements {
      guard let type = element[attribute: "ContentType"]?.lowercased() else { continue }
      switch element.name {
      case "Override":
        if let part = element[attribute: "PartName"] {
          byPart[(part.hasPrefix("/") ? String(part.dropFirst()) : part).lowercased()] = type
        }
      case "Default":
        if let ending = element[attribute: "Extension"] { byEnding[ending.lowercased()] = type }
      default: break
      }
    }
  }

  /// The type of a part in small letters, or nothing where it has none.
  subscript(_ name: String) -> String {
    let name = name.lowercased()
    return byPart[name] ?? name.split(separator: ".").last.flatMap { byEnding[String($0)] } ?? ""
  }

  var all: some Sequence<String> { [byPart.values, byEnding.values].joined() }
}
