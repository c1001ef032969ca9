import Foundation
import Rendering

/// What python-docx, LibreOffice, poppler, pikepdf, html5lib, Chromium and markdown-it saw in a
/// rendered paper.
struct OutsideReading: Decodable, Sendable {
  struct Docx: Decodable, Sendable {
    struct Paragraph: Decodable, Sendable {
      let text: String
      let style: String
      let marker: String
      let keepsWithNext: Bool
      let bold: Bool
    }

    struct Table: Decodable, Sendable {
      let style: String
      let rows: [[String]]
      /// How many rows repeat on each page.
      let repeatedRows: Int
      /// Paragraphs of all rows but the last that could part from the next row.
      let looseParagraphs: Int
      let breakableRows: Int
    }

    struct Entry: Decodable, Sendable {
      let name: String
      let date: [Int]
      let extra: Int
    }

    let title: String
    let language: String
    /// Those that stand in no table.
    let paragraphs: [Paragraph]
    let tables: [Table]
    /// All words in the order of the file, with the marks of lists.
    let words: [String]
    let header: String
    let footer: String
    let fields: [String]
    let pageMillimetres: [Int]
    let marginMillimetres: [Int]
    let font: String
    let fontLanguage: String
    let entries: [Entry]
    let damaged: String?
    /// Breaches of the Open XML schemas and rules.
    let faults: [String]
  }

  struct Markup: Decodable, Sendable {
    let title: String?
    let language: String?
    let text: String
    let elements: [String]
    let faults: [String]
  }

  struct PDF: Decodable, Sendable {
    struct Bookmark: Decodable, Sendable, Equatable {
      let level: Int
      let title: String
    }

    struct Description: Decodable, Sendable {
      let title: String
      let languages: [String]
    }

    let title: String
    let language: String
    let showsTitle: Bool
    let isTagged: Bool
    /// Title and language in XMP.
    let described: Description
    /// The keys of the information dictionary.
    let properties: [String]
    let pageMillimetres: [Int]
    let bookmarks: [Bookmark]
    /// What pdftotext reads from each page, in the order in which it was drawn.
    let pages: [String]
    let fonts: [String]
    /// Fonts that are not embedded, or do not say which characters they show.
    let looseFonts: [String]
    /// The words that belong to an element: all but running heads.
    let structure: String
    let elements: [String]
    /// Breaches of the syntax.
    let faults: [String]
  }

  let docx: Docx
  let pdf: PDF
  /// What pdftotext reads from the PDF that LibreOffice makes of the Word file.
  let pagesFromWord: [String]
  /// What pdftotext reads from the PDF that Chromium prints from the HTML file.
  let pagesFromHTML: [String]
  let html: Markup
  let markdown: Markup

  /// The readings of all papers; all tests share one run, for LibreOffice is slow.
  static func of(_ name: String) throws -> OutsideReading {
    guard let reading = try all.get()[name] else { throw SetupProblem(description: "no \(name)") }
    return reading
  }

  private static let all = Result { try readPapers() }

  private static func readPapers() throws -> [String: OutsideReading] {
    let root = RenderedPaper.root
    let python = root.appending(path: ".venv/bin/python3")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw SetupProblem(description: "\(python.path) is missing: run Scripts/test-setup.sh")
    }
    // The folder stays, so that a person can look at the papers.
    let folder = root.appending(path: ".build/rendered")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for paper in try RenderedPaper.all.get() {
      for (format, bytes) in paper.files {
        try Data(bytes).write(to: folder.appending(path: "\(paper.name).\(format.rawValue)"))
      }
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = python
    process.arguments = [root.appending(path: "Scripts/read-papers.py").path, folder.path]
    process.standardOutput = output
    try process.run()
    let json = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw SetupProblem(description: "read-papers.py failed: run Scripts/test-setup.sh")
    }
    return try JSONDecoder().decode([String: OutsideReading].self, from: json)
  }
}

/// What the tests need and the machine lacks.
struct SetupProblem: Error, CustomStringConvertible {
  let description: String
}
