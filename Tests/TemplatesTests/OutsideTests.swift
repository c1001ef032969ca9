import DocumentModel
import Drafting
import Foundation
import Rendering
import Testing

/// Every paper in every format, opened by programs from outside; one run of LibreOffice for all.
@Suite struct OutsideTests {
  private struct Reading: Decodable {
    struct Docx: Decodable {
      let title: String
      let language: String
      let words: [String]
      let footer: String
      let damaged: String?
      let faults: [String]
    }

    struct PDF: Decodable {
      let pages: [String]
      let faults: [String]
      let looseFonts: [String]
    }

    struct Markup: Decodable {
      let title: String?
      let text: String
      let faults: [String]
    }

    let docx: Docx
    let pagesFromWord: [String]
    let pagesFromHTML: [String]
    let pdf: PDF
    let html: Markup
    let markdown: Markup
  }

  private struct SetupProblem: Error, CustomStringConvertible {
    let description: String
  }

  /// The papers as drafted, and the hostile ones, by the names of their files.
  private static let papers = Result { () -> [String: Paper] in
    var papers: [String: Paper] = [:]
    for kind in ProjectFiles.kinds {
      let template = try Template(kind: kind, read: ProjectFiles.read)
      var layout = PageLayout()
      layout.fontSize = template.fontSize ?? layout.fontSize
      let options = DraftOptions(layout: layout)
      papers[kind] = try template.draft(ExampleCase(kind).facts, options: options).paper
      papers["\(kind)-usil"] = try template.draft(HostileCase.facts(kind).facts).paper
    }
    return papers
  }

  private static let readings = Result { () -> [String: Reading] in
    let python = ProjectFiles.root.appending(path: ".venv/bin/python3")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw SetupProblem(description: "\(python.path) is missing: run Scripts/test-setup.sh")
    }
    // The folder stays, so that a person can look at the papers.
    let folder = ProjectFiles.root.appending(path: ".build/papers")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, paper) in try papers.get() {
      for format in OutputFormat.allCases {
        let file = folder.appending(path: "\(name).\(format.rawValue)")
        try Data(Renderer.render(paper, as: format)).write(to: file)
      }
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = python
    process.arguments = [
      ProjectFiles.root.appending(path: "Scripts/read-papers.py").path, folder.path,
    ]
    process.standardOutput = output
    try process.run()
    let json = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw SetupProblem(description: "read-papers.py failed; is libreoffice-writer installed?")
    }
    return try JSONDecoder().decode([String: Reading].self, from: json)
  }

  @Test(arguments: ProjectFiles.kinds)
  func `each paper opens in every format and keeps its words`(kind: String) throws {
    for name in [kind, "\(kind)-usil"] {
      let reading = try #require(try Self.readings.get()[name])
      let paper = try #require(try Self.papers.get()[name])
      #expect(reading.docx.faults == [], "\(name)")
      #expect(reading.docx.damaged == nil)
      #expect(reading.docx.language == "id-ID")
      #expect(reading.html.faults == [], "\(name)")
      #expect(reading.pdf.faults == [], "\(name)")
      #expect(reading.pdf.looseFonts == [], "\(name)")
      let expected = Self.signs(PaperWords(paper).all)
      #expect(expected.count > 80)
      for seen in [
        reading.docx.words.joined(separator: " "), reading.html.text, reading.markdown.text,
        reading.pagesFromWord.joined(separator: " "), reading.pagesFromHTML.joined(separator: " "),
        reading.pdf.pages.joined(separator: " "),
      ] {
        let signs = Self.signs(seen)
        let lost = expected.subtracting(signs)
        #expect(lost.isEmpty, "\(name): \(lost.prefix(10))")
      }
    }
  }

  @Test func `the hearing sheet is one page, and the consent form four`() throws {
    #expect(try Self.readings.get()["lembar-sidang"]?.pagesFromWord.count == 1)
    #expect(try Self.readings.get()["lembar-sidang"]?.pdf.pages.count == 1)
    let wide = try #require(try Self.readings.get()["persetujuan"]?.pagesFromWord)
    #expect(wide.count <= 4)
  }

  /// The words of at least four letters: how lines are broken and joined does not matter to them.
  private static func signs(_ text: String) -> Set<String> {
    Set(
      text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        .filter { $0.count > 3 }
    )
  }
}
