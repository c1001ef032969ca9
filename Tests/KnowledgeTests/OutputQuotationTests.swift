import Assistant
import Decision
import Foundation
import JSONTree
import KnowledgeBase
import Testing

/// Whatever the program gives out as the law's words is what the source has, byte for byte.
@Suite struct OutputQuotationTests {
  private let law: Law
  /// The digests of every official text: whole nodes, as the law files give them.
  private let sources: [String: Set<String>]

  init() throws {
    law = try Law()
    sources = try Self.officialWords()
  }

  /// The words between `<p>` and `</p>`, read from the files without the program's own reader.
  private static func officialWords() throws -> [String: Set<String>] {
    let folder = PackageFolder.root.appending(path: "Knowledge/Sources").path()
    var found: [String: Set<String>] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasPrefix("uu-") {
      let text = try PackageFolder.text(at: "Knowledge/Sources/\(name)")
      for match in text.matches(of: /<p( [^>]*)?>([^<]*)<\/p>/) {
        let words = match.output.2.replacing("&amp;", with: "&").replacing("&quot;", with: "\"")
        found[name, default: []].insert(String(words))
      }
    }
    return found
  }

  private var all: Set<String> { sources.values.reduce(into: []) { $0.formUnion($1) } }

  @Test func `every passage of pasal as JSON stands in its source`() throws {
    let all = all
    let places = Set(
      law.assistant.knowledge.provisions.compactMap { provision -> String? in
        var place = provision.citation
        place.isElucidation = false
        (place.paragraph, place.letter, place.number) = (nil, nil, nil)
        return place.description
      }
    )
    #expect(places.count > 150)
    var checked = 0
    for place in places.sorted() {
      let json = try law.report(place).json
      for key in ["bunyi", "penjelasan", "versi_lain"] {
        guard case .array(let nodes)? = json[key] else { continue }
        for node in nodes {
          guard case .array(let passages)? = node["teks"] else { continue }
          for passage in passages where passage["jenis"]?.string == "kutipan" {
            let words = try #require(passage["isi"]?.string)
            #expect(all.contains(words), "\(place): \(words.prefix(60))")
            checked += 1
          }
          if let closing = node["penutup"]?.string { #expect(all.contains(closing)) }
        }
      }
    }
    #expect(checked > 800)
  }

  /// Cases that end in every way and quote different places.
  private static let cases = [
    #""delik": "KUHP 476", "penjara_dijatuhkan": "5 bulan""#,
    #""delik": "KUHP 486", "penjara_dijatuhkan": "5 bulan""#,
    #""delik": "KUHP 486", "penjara_dijatuhkan": "5 bulan", "persetujuan": false"#,
    #""delik": "KUHP 486", "umur": 17"#,
    #""delik": "KUHP 486", "subjek": "korporasi""#,
    #""delik": "KUHP 486", "penjara_dijatuhkan": "5 bulan", "jam_kerja_sosial": 300"#,
    #""delik": "KUHP 486", "penjara_dijatuhkan": "5 bulan", "jam_per_hari": 10"#,
    #""delik": "KUHP 478", "denda_dijatuhkan": 500000"#,
    #""delik": "UU ITE 36", "tanggal_perbuatan": "2025-01-01""#,
    #""delik": "UU ITE 45(4) jo. 27A", "tanggal_perbuatan": "2025-08-10""#,
  ]

  @Test(arguments: cases, Role.allCases)
  func `every quotation of periksa stands in its source`(members: String, role: Role) throws {
    let text = law.text(try law.assess(members, role: role))
    let quoted = text.matches(of: /Bunyi (UU [^\[":]+?)(?: \[[^\]]*\])?: "([^\n]*)"/)
    #expect(!quoted.isEmpty)
    for match in quoted {
      let citation = try #require(Citation(canonical: String(match.output.1)))
      let words = String(match.output.2)
      #expect(all.contains(words), "\(citation)")
      let versions = law.assistant.knowledge.versions(of: citation)
      #expect(versions.contains { $0.text == words }, "\(citation)")
    }
  }

  @Test func `a page as narrow as a telephone keeps every word`() throws {
    for place in ["KUHP 85", "KUHP 82", "KUHP 622", "UU ITE 45", "UU 1/2026 Pasal II"] {
      let report = try law.report(place)
      let words = { (columns: Int) in
        report.text(columns: columns).split(whereSeparator: \.isWhitespace).map(String.init)
      }
      #expect(words(40) == words(100_000))
      for provision in report.inForce where !provision.text.isEmpty {
        #expect(report.text(columns: 100_000).contains(provision.text))
      }
    }
  }
}
