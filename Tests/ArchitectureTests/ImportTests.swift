import Foundation
import Testing

/// One `import` line.
private struct Import: CustomStringConvertible {
  var file: String
  var line: Int
  var module: String
  var isTestable: Bool

  var description: String { "\(file):\(line): import \(module)" }

  /// Every import below `folder`.
  static func all(below folder: String) throws -> [Self] {
    let pattern =
      /^\s*(?<attributes>(@\w+\s+)*)((package|public|internal|private|fileprivate)\s+)?import\s+((struct|class|enum|protocol|typealias|func|var|let)\s+)?(?<module>\w+)/
    var imports: [Self] = []
    for file in try PackageFolder.files(below: folder) where file.hasSuffix(".swift") {
      var isInText = false  // a multi-line string may hold another language's imports
      for (index, line) in try PackageFolder.lines(of: file).enumerated() {
        if !line.ranges(of: "\"\"\"").count.isMultiple(of: 2) { isInText.toggle() }
        guard !isInText, let match = line.firstMatch(of: pattern) else { continue }
        imports.append(
          Self(
            file: file,
            line: index + 1,
            module: String(match.module),
            isTestable: match.attributes.contains("@testable")
          )
        )
      }
    }
    return imports
  }
}

@Suite struct ImportTests {
  /// What the toolchain brings and nobody declares.
  private static let toolchain: Set = [
    "Foundation", "FoundationEssentials", "Glibc", "PackagePlugin", "Synchronization", "Testing",
  ]

  /// The architecture's order: a target imports only what stands before it.
  private static let order = [
    "CLibXML2", "CLibZip", "CMalloc", "CStemmer", "CPango", "LateLibraries", "CEdit",
    "EmbeddedFiles", "Diagnostics", "FileAccess", "Digest", "Indonesian", "XMLTree", "ZipContainer",
    "JSONTree",
    "KnowledgeBase", "CaseFile", "Decision", "Certificate", "Interview", "Search", "Answering",
    "DocumentModel", "Drafting",
    "Rendering", "Inspection", "Provenance", "WordForm", "Assistant",
    "ArgumentParser", "CommandLineTool",
  ]

  /// The absences that are the design, beyond the order.
  private static let forbidden = [
    "Decision": "Interview", "Drafting": "Decision", "Rendering": "Drafting",
  ]

  private let manifest: Manifest

  init() throws {
    manifest = try Manifest.load()
  }

  @Test func `every target of the folders is in the manifest`() throws {
    let folders = try ["Sources", "Tests"].flatMap { top in
      try PackageFolder.files(below: top).map { $0.split(separator: "/").prefix(2) }
        .filter { $0.last?.hasSuffix(".md") == false }
        .map { $0.joined(separator: "/") }
    }
    #expect(Set(folders).symmetricDifference(manifest.targets.map(\.folder)).isEmpty)
  }

  @Test func `every import is declared`() throws {
    for target in manifest.targets {
      let declared = Self.toolchain.union(target.dependencies.map(\.name))
      for found in try Import.all(below: target.folder) where !declared.contains(found.module) {
        Issue.record("\(found): Package.swift does not declare it for \(target.name)")
      }
    }
  }

  @Test func `every declared dependency is imported`() throws {
    let executables = Set(manifest.targets.filter { $0.type == "executable" }.map(\.name))
    // Of the targets in C, what they include is not looked at.
    for target in manifest.targets where target.name != "LateLibraries" {
      let files = try PackageFolder.files(below: target.folder)
      guard files != ["\(target.folder)/Placeholder.swift"] else { continue }
      let imported = Set(try Import.all(below: target.folder).map(\.module))
      // A test may need an executable to be built without importing it; a plugin always does so.
      let unused = target.dependencies.map(\.name)
        .filter { !imported.contains($0) && !executables.contains($0) }
      for module in unused {
        Issue.record(
          "Package.swift declares \(module) for \(target.name), which never imports it"
        )
      }
    }
  }

  @Test func `a target imports only what stands before it`() throws {
    for target in manifest.targets where target.folder.hasPrefix("Sources/") {
      guard !["embed", "EmbedFilesPlugin"].contains(target.name) else { continue }
      let place = try #require(
        Self.order.firstIndex(of: target.name),
        "\(target.name) has no place in the architecture's order"
      )
      let allowed = Self.toolchain.union(Self.order[..<place])
      for found in try Import.all(below: target.folder) where !allowed.contains(found.module) {
        Issue.record("\(found): \(found.module) does not stand before \(target.name)")
      }
      let declared = target.dependencies.map(\.name)
      #expect(allowed.isSuperset(of: declared), "Package.swift: \(target.name) is out of order")
    }
  }

  @Test(arguments: forbidden.sorted { $0.key < $1.key })
  func `three absences hold`(target: String, module: String) throws {
    let found = try Import.all(below: "Sources/\(target)").filter { $0.module == module }
    #expect(found.isEmpty)
    let declared = try #require(manifest.targets.first { $0.name == target }).dependencies
    #expect(!declared.map(\.name).contains(module))
  }

  @Test func `no test looks behind a module's promise`() throws {
    let found = try ["Sources", "Tests"].flatMap(Import.all(below:)).filter(\.isTestable)
    #expect(found.isEmpty)
  }
}
