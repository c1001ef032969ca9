import XMLTree

/// Finds what makes a file more than a document: macros, controls, and kinds that are no document.
struct ActiveContent {
  let types: ContentTypes
  let names: [String]

  private static let documents =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
  private static let templates =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"

  func check(_ file: String) throws(FormProblem) {
    func fail(_ kind: FormProblem.Kind) -> FormProblem { FormProblem(file: file, kind: kind) }
    let runs = ["macroenabled", "vbaproject", "vbadata", "activex", "ms-office.control"]
    if types.all.contains(where: { type in runs.contains { type.contains($0) } })
      || names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") })
    {
      throw fail(.macros)
    }
    let kinds = names.map { types[$0] }
    guard kinds.count(where: { $0 == Self.documents }) == 1 else {
      throw fail(kinds.contains(Self.templates) ? .wordTemplate : .notADocument)
    }
  }
}

/// The relations of one part of a package, and whether they reach where a form must not.
struct Relations {
  private let root: Element

  init(_ root: Element) {
    self.root = root
  }

  func check(_ file: String) throws(FormProblem) {
    for relation in root.elements("Relationship") {
      let type = relation[attribute: "Type"]?.lowercased() ?? ""
      let isExternal = relation[attribute: "TargetMode"]?.lowercased() == "external"
      if let kind = Self.kind(type.split(separator: "/").last ?? "", isExternal: isExternal) {
        throw FormProblem(file: file, kind: kind)
      }
    }
  }

  private static func kind(_ type: Substring, isExternal: Bool) -> FormProblem.Kind? {
    switch type {
    case "vbaproject", "wordvbadata", "control", "activexcontrolbinary", "attachedtoolbars",
      "keymapcustomizations":
      .macros
    case "afchunk", "subdocument", "oleobject": .foreignContent
    case "origin" where !isExternal, "signature" where !isExternal: .signed
    case "attachedtemplate" where isExternal: .externalTemplate
    case "hyperlink": nil
    default: isExternal ? .externalPart : nil
    }
  }
}
