import Diagnostics
import DocumentModel
import Drafting
import Foundation

/// A template made of a few lines, over the real schemas.
struct Workshop {
  struct Missing: Error {}

  private static let schemas: [String: [UInt8]] = {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var schemas: [String: [UInt8]] = [:]
    for name in ["template", "fields", "demands"] {
      let path = "Knowledge/Schema/\(name).xsd"
      schemas[path] = (try? Data(contentsOf: root.appending(path: path))).map { Array($0) }
    }
    return schemas
  }()

  /// The files by their paths; the first line of each is its XML root.
  var files: [String: String] = [:]

  /// - Parameters:
  ///   - body: The blocks of the template; they start on line 3 of `template.xml`.
  ///   - fields: The declarations; they start on line 2 of `fields.xml`.
  ///   - demands: The demands; without any, one that the template always meets.
  init(_ body: String, fields: String = "", demands: String? = nil) {
    files["Templates/uji/template.xml"] = """
      <templat xmlns="urn:timbang:templat:1" jenis="uji"><judul-naskah>Uji</judul-naskah><kepala><setelan n="kode"/></kepala><isi>
      <klausul id="pokok" dasar="UU 1/2023 Pasal 85 ayat (1)"><paragraf>Pokok.</paragraf></klausul>
      \(body)
      </isi></templat>
      """
    files["Templates/uji/fields.xml"] = """
      <daftar-isian xmlns="urn:timbang:isian:1">
      \(fields)
      <setelan n="kode" bawaan="K-1"><nama>kode</nama></setelan>
      </daftar-isian>
      """
    files["Templates/uji/demands.xml"] = """
      <daftar-syarat xmlns="urn:timbang:syarat:1" jenis="uji">
      \(demands ?? Self.demand("pokok", "UU 1/2023 Pasal 85 ayat (1)"))
      </daftar-syarat>
      """
  }

  static func demand(
    _ clause: String,
    _ basis: String,
    _ condition: String = "",
    holds: String = ""
  ) -> String {
    "<syarat klausul=\"\(clause)\" dasar=\"\(basis)\" \(condition)><uraian>syarat</uraian>"
      + "\(holds)</syarat>"
  }

  static func field(
    _ path: String,
    _ kind: String = "teks",
    required: Bool = true,
    by: String = "jaksa",
    _ rest: String = ""
  ) -> String {
    "<isian n=\"\(path)\" jenis=\"\(kind)\" wajib=\"\(required ? "ya" : "tidak")\" oleh=\"\(by)\">"
      + "<nama>label \(path)</nama>\(rest)</isian>\n"
  }

  func read(_ path: String) throws -> [UInt8] {
    if let text = files[path] { return Array(text.utf8) }
    guard let bytes = Self.schemas[path] else { throw Missing() }
    return bytes
  }

  var problems: [Diagnostic] { Template.lint(kind: "uji", read: read) }

  /// The problems as `file:line code`, without the folder.
  var findings: [String] {
    problems.map { problem in
      var location = problem.location
      location?.column = nil
      let place = location?.description.replacing("Templates/uji/", with: "") ?? ""
      return "\(place) \(problem.code)"
    }
  }

  func draft(
    _ facts: [String: FieldValue] = [:],
    options: DraftOptions = DraftOptions()
  ) throws -> Draft {
    try Template(kind: "uji", read: read).draft(.record(facts), options: options)
  }

  /// The lines of the drafted paper after the first, which every workshop has.
  func lines(
    _ facts: [String: FieldValue] = [:],
    options: DraftOptions = DraftOptions()
  ) throws -> [String] {
    try draft(facts, options: options).paper.blocks.dropFirst().flatMap(lines)
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(level: _, let words, clause: _): [line(words)]
    case .paragraph(let paragraph): [line(paragraph.content)]
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(lines) }
    case .table(let table):
      table.rows.map { row in row.map(line).joined(separator: "|") }
    case .signatures(let signatures):
      signatures.map { line($0.office) + "|" + line($0.name) }
    case .rule: ["—"]
    case .pageBreak: ["pagebreak"]
    }
  }

  private func line(_ words: [Inline]) -> String {
    words.map { part in
      switch part {
      case .text(let words, style: _): words
      case .blank(let field): "<\(field)>"
      case .lineBreak: "⏎"
      }
    }.joined()
  }
}
