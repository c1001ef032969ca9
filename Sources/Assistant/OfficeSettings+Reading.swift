import CaseFile
import Diagnostics
import DocumentModel
import Indonesian
import JSONTree

extension OfficeSettings {
  /// Reads a file of settings; what it leaves out stays as it is by default.
  package init(_ bytes: [UInt8], file: String) throws(SettingsProblem) {
    let value: JSONValue
    do throws(Diagnostic) {
      value = try JSONReader.parse(bytes, file: file)
    } catch {
      throw SettingsProblem(diagnostics: [error])
    }
    var reader = SettingsReader(file: file)
    self = reader.settings(value)
    guard reader.faults.isEmpty else { throw SettingsProblem(diagnostics: reader.faults) }
  }
}

/// Reads the parts of a file of settings and gathers what is wrong with them.
private struct SettingsReader {
  let file: String
  var faults: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  /// Keys whose words stand in the papers as they are.
  private static let wordKeys = ["kop", "semboyan", "zona_waktu"]

  mutating func settings(_ value: JSONValue) -> OfficeSettings {
    var settings = OfficeSettings()
    for member in members(value, key: nil, line: 1) {
      switch member.key {
      case "kertas":
        let sizes = PageLayout.PageSize.allCases
        if let size = member.value.string.flatMap({ PageLayout.PageSize(rawValue: $0) }) {
          settings.layout.size = size
        } else {
          fault(member, "Pilih \(sizes.map(\.rawValue).joined(separator: " atau ")).")
        }
      case "huruf":
        if let name = font(member) { settings.layout.fontFamily = name }
      case "ukuran_huruf":
        if let size = number(member, in: 8...36) { settings.fontSize = size }
      case "margin": margins(member, of: &settings.layout)
      case "kota": settings.city = text(member, limit: 100)
      case "naskah":
        for paper in members(member.value, key: member.key, line: member.line) {
          settings.byKind[paper.key] = words(paper)
        }
      case let key where Self.wordKeys.contains(key):
        settings.words[key] = lines(member)
      default:
        unknown(
          member,
          among: ["kertas", "huruf", "ukuran_huruf", "margin", "kota", "naskah"] + Self.wordKeys
        )
      }
    }
    if let zone = settings.words["zona_waktu"], !["WIB", "WITA", "WIT"].contains(zone) {
      faults.append(
        Diagnostic(
          code: "setelan-keliru",
          message: "Setelan \"zona_waktu\" berisi nilai yang tidak dikenal.",
          remedy: "Pilih WIB, WITA, atau WIT.",
          location: SourceLocation(file: file)
        )
      )
    }
    return settings
  }

  private mutating func margins(_ member: JSONValue.Member, of layout: inout PageLayout) {
    for side in members(member.value, key: member.key, line: member.line) {
      guard let width = number(side, in: 5...80) else { continue }
      switch side.key {
      case "atas": layout.marginTop = width
      case "bawah": layout.marginBottom = width
      case "kiri": layout.marginStart = width
      case "kanan": layout.marginEnd = width
      default: unknown(side, among: ["atas", "bawah", "kiri", "kanan"])
      }
    }
  }

  /// What one kind of paper has for itself; its template says later which words it knows.
  private mutating func words(_ paper: JSONValue.Member) -> OfficeSettings.Words {
    var found = OfficeSettings.Words()
    for member in members(paper.value, key: paper.key, line: paper.line) {
      if member.key == "ukuran_huruf" {
        found.fontSize = number(member, in: 8...36)
      } else {
        found.words[member.key] = lines(member)
      }
    }
    return found
  }

  private mutating func members(
    _ value: JSONValue,
    key: String?,
    line: Int
  ) -> [JSONValue.Member] {
    if case .object(let members) = value { return members }
    fault(
      JSONValue.Member(key ?? "setelan", value, line: line),
      "Mulai dengan { dan akhiri dengan }."
    )
    return []
  }

  /// Text, or a list of lines.
  private mutating func lines(_ member: JSONValue.Member) -> String? {
    guard case .array(let items) = member.value else { return text(member, limit: 500) }
    let lines = items.compactMap(\.string)
    guard lines.count == items.count, items.count <= 10, lines.allSatisfy({ $0.count <= 200 })
    else {
      fault(member, "Tulis teks, atau daftar paling banyak 10 baris.")
      return nil
    }
    return lines.joined(separator: "\n")
  }

  private mutating func text(_ member: JSONValue.Member, limit: Int) -> String? {
    guard let words = member.value.string, words.count <= limit,
      !words.unicodeScalars.contains(where: { $0.value < 0x20 })
    else {
      fault(member, "Tulis teks paling banyak \(limit) huruf.")
      return nil
    }
    return words
  }

  /// A font by the name that word processors know; another one would silently become a third.
  private mutating func font(_ member: JSONValue.Member) -> String? {
    guard let name = text(member, limit: 60) else { return nil }
    if let known = Self.fonts.first(where: { $0.lowercased() == name.lowercased() }) {
      return known
    }
    fault(
      member,
      ClosestWord.nearest(to: name, among: Self.fonts).map { "Mungkin maksud Anda \"\($0)\"." }
        ?? "Pilih salah satu: \(Self.fonts.joined(separator: ", "))."
    )
    return nil
  }

  /// Fonts that come with the usual word processors and systems.
  private static let fonts = [
    "Times New Roman", "Arial", "Bookman Old Style", "Book Antiqua", "Calibri", "Cambria",
    "Carlito",
    "Caladea", "Century Schoolbook", "Courier New", "DejaVu Sans", "DejaVu Serif", "Garamond",
    "Georgia", "Liberation Sans", "Liberation Serif", "Noto Sans", "Noto Serif",
    "Palatino Linotype", "Tahoma", "Trebuchet MS", "Verdana", "Atkinson Hyperlegible",
  ]

  private mutating func number(
    _ member: JSONValue.Member,
    in range: ClosedRange<Double>
  ) -> Double? {
    if case .number(let digits) = member.value, let value = Double(digits), range.contains(value) {
      return value
    }
    fault(member, "Tulis angka \(Int(range.lowerBound)) sampai \(Int(range.upperBound)).")
    return nil
  }

  private mutating func fault(_ member: JSONValue.Member, _ remedy: String) {
    faults.append(
      Diagnostic(
        code: "setelan-keliru",
        message: "Setelan \"\(member.key.prefix(60))\" berisi nilai yang tidak dapat dipakai.",
        remedy: remedy,
        location: SourceLocation(file: file, line: member.line > 0 ? member.line : nil)
      )
    )
  }

  private mutating func unknown(_ member: JSONValue.Member, among known: [String]) {
    faults.append(
      Diagnostic(
        code: "setelan-tak-dikenal",
        message: "Setelan \"\(member.key.prefix(60))\" tidak dikenal.",
        remedy: ClosestWord.nearest(to: member.key, among: known)
          .map { "Mungkin maksud Anda \"\($0)\"." }
          ?? "Yang ada: \(known.joined(separator: ", ")).",
        location: SourceLocation(file: file, line: member.line > 0 ? member.line : nil)
      )
    )
  }
}
