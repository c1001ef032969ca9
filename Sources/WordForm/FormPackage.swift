import Diagnostics
import XMLTree
import ZipContainer

/// A Word file whose container was found harmless: its entries, and what each of them is.
struct FormPackage {
  let bytes: [UInt8]
  let names: [String]
  let contents: [[UInt8]]
  private let types: ContentTypes
  private let file: String

  /// Looks at the whole container before anything in it is used.
  init(_ bytes: [UInt8], file: String) throws(FormProblem) {
    self.bytes = bytes
    self.file = file
    let entries = try Self.entries(of: bytes, file: file)
    names = entries.map(\.name)
    do {
      contents = try ZipArchive.contents(of: bytes, limit: Self.sizeLimit)
    } catch {
      throw FormProblem(file: file, kind: error.kind)
    }
    guard let place = names.firstIndex(of: "[Content_Types].xml") else {
      throw FormProblem(file: file, kind: .notADocument)
    }
    types = ContentTypes(try Self.root(contents[place], part: names[place], file: file))
    try ActiveContent(types: types, names: names).check(file)
    for (name, content) in zip(names, contents) where name.lowercased().hasSuffix(".rels") {
      try Relations(try Self.root(content, part: name, file: file)).check(file)
    }
  }

  /// The places of the parts that hold words, the body first.
  var parts: [(place: Int, kind: FormPlace.Part)] {
    names.indices.compactMap { place in
      FormPlace.Part(contentType: types[names[place]]).map { (place, $0) }
    }.sorted { ($0.kind, $0.place) < ($1.kind, $1.place) }
  }

  /// The elements of a part.
  func root(at place: Int) throws(FormProblem) -> Element {
    try Self.root(contents[place], part: names[place], file: file)
  }

  // MARK: Reading

  /// All entries together are at most this large, in bytes.
  private static let sizeLimit = 96 << 20
  /// The most entries of a form.
  private static let entryLimit = 2000
  /// Entries of more than a mebibyte are refused where they were packed tighter than this.
  private static let tightest: UInt64 = 150

  private static func entries(of bytes: [UInt8], file: String) throws(FormProblem)
    -> [ZipArchive.Entry]
  {
    func fail(_ kind: FormProblem.Kind) -> FormProblem { FormProblem(file: file, kind: kind) }
    let entries: [ZipArchive.Entry]
    do {
      entries = try ZipArchive.entries(of: bytes)
    } catch {
      throw fail(error.kind)
    }
    guard entries.count <= entryLimit else { throw fail(.blownUp) }
    var seen: Set<String> = []
    var (size, packed): (UInt64, UInt64) = (0, 0)
    for entry in entries {
      guard !entry.isEncrypted else { throw fail(.encrypted) }
      guard isHarmless(entry.name) else { throw fail(.badName(entry.name)) }
      guard seen.insert(entry.name.lowercased()).inserted else {
        throw fail(.doubleName(entry.name))
      }
      let isTight = entry.size / tightest > entry.packedSize && entry.size > 1 << 20
      guard entry.size <= sizeLimit, entry.packedSize <= bytes.count, !isTight else {
        throw fail(.blownUp)
      }
      size += entry.size
      packed += entry.packedSize
      // Entries that lie over each other would fill the disk when they are copied.
      guard size <= sizeLimit, packed <= bytes.count else { throw fail(.blownUp) }
    }
    return entries
  }

  /// Whether a name stays inside the container.
  private static func isHarmless(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":")
      && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
      && name.split(separator: "/").allSatisfy { $0 != ".." && $0 != "." }
  }

  private static func root(_ bytes: [UInt8], part: String, file: String) throws(FormProblem)
    -> Element
  {
    let limits = XMLReader.Limits(bytes: 24 << 20, depth: 200, nodes: 500_000)
    do throws(XMLProblem) {
      return try XMLReader.parse(bytes, file: part, limits: limits).root
    } catch {
      let kind: FormProblem.Kind =
        switch error.diagnostics.first?.code {
        case "xml-doctype": .doctype(part)
        case "xml-terlalu-dalam", "xml-terlalu-besar": .tooDeep(part)
        case "xml-bukan-utf8": .notUTF8(part)
        default: .brokenPart(part)
        }
      throw FormProblem(file: file, kind: kind)
    }
  }
}

extension ZipArchive.Failure {
  fileprivate var kind: FormProblem.Kind {
    switch self {
    case .damaged, .missing: .damaged
    case .encrypted: .encrypted
    case .tooLarge: .blownUp
    }
  }
}
