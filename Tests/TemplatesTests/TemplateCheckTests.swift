import Assistant
import CaseFile
import Diagnostics
import Foundation
import KnowledgeBase
import Testing

/// `timbang templat periksa`, from the folder to the findings.
@Suite struct TemplateCheckTests {
  private func findings(_ folder: URL) throws -> [Diagnostic] {
    try Assistant(
      source: .folder(ProjectFiles.knowledge),
      templates: .folder(folder.path())
    ).templateFindings()
  }

  /// The findings for a copy of our templates in which one file reads otherwise.
  private func findings(
    in path: String,
    replacing words: String,
    with others: String
  ) throws -> [String] {
    let folder = try OfficeFolder()
    let text = try ProjectFiles.text("Templates/\(path)")
    #expect(text.contains(words), "\(words)")
    try folder.write(path, text.replacing(words, with: others))
    for other in ["template.xml", "fields.xml"] where !path.hasSuffix(other) {
      let kind = path.split(separator: "/").first.map(String.init) ?? ""
      guard kind != "shared" else { continue }
      try folder.write("\(kind)/\(other)", try ProjectFiles.text("Templates/\(kind)/\(other)"))
    }
    return try findings(folder.url).map {
      let file = $0.location?.file.replacing(folder.url.path(), with: "") ?? ""
      return "\(file):\($0.location?.line ?? 0) \($0.code)"
    }
  }

  @Test func `our templates have nothing to mend, examples and citations included`() throws {
    let found = try findings(URL(filePath: ProjectFiles.templates))
    #expect(found == [], "\(found.map(\.description).joined(separator: "\n"))")
    let embedded = try Assistant()
    #expect(embedded.templates.ownKinds == ProjectFiles.kinds.sorted())
    #expect(embedded.paperList.allSatisfy { $0.summary.count > 30 && $0.summary.hasSuffix(".") })
  }

  @Test func `a broken citation is named with its file and line`() throws {
    let found = try findings(
      in: "penjelasan/template.xml",
      replacing: "dasar=\"UU 1/2023 Pasal 85 ayat (8)\"",
      with: "dasar=\"UU 1/2023 Pasal 85 ayat (12)\""
    )
    #expect(found.count == 2)
    #expect(
      found.contains {
        $0.hasPrefix("penjelasan/template.xml:") && $0.hasSuffix("kutipan-tak-dikenal")
      }
    )
    #expect(found.contains { $0.hasSuffix("klausul-wajib") })
  }

  @Test func `a reading that nobody holds is named`() throws {
    let found = try findings(
      in: "putusan/fields.xml",
      replacing: "n=\"jampidum\"",
      with: "n=\"gubernur\""
    )
    #expect(
      found.contains { $0.hasPrefix("putusan/fields.xml:") && $0.hasSuffix("bacaan-tak-dikenal") }
    )
  }

  @Test func `a field that no case file can hold is named`() throws {
    let found = try findings(
      in: "penjelasan/fields.xml",
      replacing: "n=\"perkara.kontak\"",
      with: "n=\"perkara.telepon\""
    )
    #expect(
      found.contains { $0.hasPrefix("penjelasan/fields.xml:") && $0.hasSuffix("isian-tak-dikenal") }
    )
  }

  @Test func `an office cannot lessen what the law demands`() throws {
    let folder = try OfficeFolder()
    for file in ["template.xml", "fields.xml"] {
      try folder.write("amar/\(file)", try ProjectFiles.text("Templates/amar/\(file)"))
    }
    try folder.write(
      "amar/demands.xml",
      """
      <daftar-syarat xmlns="urn:timbang:syarat:1" jenis="amar">
        <syarat klausul="amar-biaya" dasar="UU 20/2025 Pasal 273"><uraian>biaya</uraian></syarat>
      </daftar-syarat>
      """
    )
    try folder.write(
      "shared/amar.xml",
      try ProjectFiles.text("Templates/shared/amar.xml")
        .replacing("mengulangi seluruh atau sebagian", with: "menambah")
    )
    #expect(try findings(folder.url).map(\.code) == ["klausul-wajib"])
  }

  @Test func `a paper cannot take the easier demands of another kind`() throws {
    let folder = try OfficeFolder()
    try folder.write("putusan/fields.xml", try ProjectFiles.text("Templates/putusan/fields.xml"))
    try folder.write(
      "putusan/template.xml",
      try ProjectFiles.text("Templates/putusan/template.xml")
        .replacing("jenis=\"putusan\"", with: "jenis=\"amar\"")
    )
    #expect(try findings(folder.url).map(\.code) == ["jenis-berbeda"])
  }

  @Test func `what an office does not have comes from the program`() throws {
    let folder = try OfficeFolder()
    let assistant = try Assistant(
      source: .folder(ProjectFiles.knowledge),
      templates: .folder(folder.url.path())
    )
    #expect(assistant.paperKinds == ProjectFiles.kinds.sorted())
    #expect(assistant.templateFindings().map(\.code) == ["templat-tidak-ada"])
  }
}

/// A folder of templates that is removed at the end.
final class OfficeFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "templat-\(UUID().uuidString)/")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func write(_ path: String, _ text: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }
}
