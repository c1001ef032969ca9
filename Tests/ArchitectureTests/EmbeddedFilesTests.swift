import EmbeddedFiles
import Foundation
import Testing

@Suite struct EmbeddedFilesTests {
  /// The files that the program must carry: all but `Cases` folders and READMEs.
  private func files() throws -> [String] {
    try ["Knowledge", "Templates"].flatMap(PackageFolder.files(below:)).filter { path in
      let parts = path.split(separator: "/")
      return !parts.dropLast().contains("Cases") && parts.last != "README.md"
    }
  }

  @Test func `the program carries the very bytes of the folders`() throws {
    let files = try files()
    #expect(!files.isEmpty)
    for path in files {
      guard let embedded = EmbeddedFiles.bytes(at: path) else {
        Issue.record("\(path) is not embedded")
        continue
      }
      let isSame = embedded == Array(try PackageFolder.data(at: path))
      #expect(isSame, "\(path) differs from what is embedded")
    }
  }

  @Test func `the program carries nothing else`() throws {
    #expect(EmbeddedFiles.paths == EmbeddedFiles.paths.sorted())
    #expect(Set(EmbeddedFiles.paths).subtracting(try files()) == [])
    #expect(EmbeddedFiles.bytes(at: "Knowledge/tiada.xml") == nil)
  }
}
