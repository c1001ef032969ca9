import Foundation
import Testing

/// A fault to plant, and the finding that must follow; `bad/README.md` describes the file.
struct PlantedFault: CustomStringConvertible {
  var name: String
  /// The file to change, below `Knowledge`.
  var path: String
  var old: String
  var new: String
  var code: String
  /// The file that the finding names, and what stands on its line.
  var place: String
  var mark: String
  var isLast: Bool

  var description: String { name }

  static let folder = "Tests/KnowledgeTests/bad"

  /// Every fault of the folder, by name.
  static func all() -> [PlantedFault] {
    let folder = PackageFolder.root.appending(path: folder).path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasSuffix(".md") }.sorted().compactMap { try? PlantedFault($0) }
  }

  init(_ name: String) throws {
    self.name = name
    let text = try PackageFolder.text(at: "\(Self.folder)/\(name)/fault.txt")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    func block(_ sign: String) -> String {
      lines.filter { $0.hasPrefix("\(sign) ") }.map { String($0.dropFirst(2)) }
        .joined(separator: "\n")
    }
    (old, new) = (block("-"), block("+"))
    let heads = lines.filter { $0.hasPrefix("== ") }.map { $0.dropFirst(3) }
    try #require(heads.count == 2, "\(name): two lines must begin with ==")
    path = String(heads[0])
    let finding = heads[1].split(separator: " ")
    try #require(finding.count == 3, "\(name): the second head is: temuan CODE FILE")
    (code, place) = (String(finding[1]), String(finding[2]))
    let start = try #require(lines.firstIndex { $0.hasPrefix("== temuan") })
    let rest = lines[(start + 1)...]
    mark = String(try #require(rest.first, "\(name): no words for the line"))
    isLast = rest.dropFirst().first == "terakhir"
  }

  /// Plants the fault.
  func plant(in copy: KnowledgeCopy) throws {
    try copy.edit(path) { text in
      try #require(text.ranges(of: old).count == 1, "\(name): the old words must stand there once")
      return text.replacing(old, with: new)
    }
  }

  /// The line of the mark after the change, counted from 1.
  func line(in copy: KnowledgeCopy) throws -> Int {
    let text = try String(contentsOfFile: "\(copy.knowledge)/\(place)", encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = lines.indices.filter { lines[$0].contains(mark) }
    let index = try #require(isLast ? found.last : found.first, "\(name): nothing holds \(mark)")
    return index + 1
  }
}
