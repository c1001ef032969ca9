import Foundation
import Testing

@Suite struct SourceRulesTests {
  private static let longestFile = 400
  /// Files that may be longer, each with its reason in a comment.
  private static let longFiles: Set<String> = []

  @Test func `no file is too long to read`() throws {
    var long: Set<String> = []
    for file in try ["Sources", "Tests"].flatMap(PackageFolder.files(below:))
    where try file.hasSuffix(".swift") && PackageFolder.lines(of: file).count > Self.longestFile + 1 {
      long.insert(file)
    }
    #expect(long == Self.longFiles)
  }

  @Test(arguments: ["Bundle.module", "#filePath", "@unchecked Sendable", "fatalError", "try!"])
  func `the program stays clear of what breaks it elsewhere`(words: String) throws {
    for file in try PackageFolder.files(below: "Sources") where file.hasSuffix(".swift") {
      for (index, line) in try PackageFolder.lines(of: file).enumerated()
      where line.contains(words) {
        Issue.record("\(file):\(index + 1): \(words)")
      }
    }
  }

  @Test func `the formatter has nothing to say`() throws {
    let result = try PackageFolder.run(
      ["swift", "format", "lint", "--strict", "-r", "Package.swift", "Sources", "Tests"],
      merging: true
    )
    #expect(result.status == 0, "\(String(decoding: result.output, as: UTF8.self))")
  }
}
